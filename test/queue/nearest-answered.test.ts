import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { nearestAnswered } from '../../queue/nearest-answered.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, done, lineOn, type LineForTests } from './line-for-tests.ts';
import { asking, redacted, staffChannel } from './people-for-tests.ts';

for (const engine of engines) {
  describe(`Earlier queries that are near, on ${engine.name}`, () => {
    let on: LineForTests;
    let forms = 0;
    beforeEach(async () => {
      on = await lineOn(engine);
      await on.line.useChannel(staffChannel);
    });
    afterEach(() => on.end());

    const asked = async (question: string, topic?: string, authority = 'slough') => {
      forms += 1;
      const more = { question: redacted(question), authority, ...(topic !== undefined && { topic }) };
      return done(await on.line.ask(asking(`form-${forms}`, more)));
    };
    const replied = async (question: string, words: string, topic?: string, authority = 'slough') => {
      const query = await asked(question, topic, authority);
      const by = { ...byAdviser(query), authority };
      done(await on.line.claim(by));
      done(await on.line.reply({ ...by, text: redacted(words), andAnswered: true }));
    };
    const near = async (question: string, topic?: string) => {
      const query = await asked(question, topic);
      const words = question.split(' ').map((word) => redacted(word));
      return (await nearestAnswered(on.store.queries, query, words, 3)).map(({ reply }) => reply.text);
    };

    it('share the telling words, most of them first, and are this authority’s answered ones', async () => {
      await replied('passport renewal before a school trip', 'one');
      await replied('passport photographs', 'two');
      await replied('passport renewal fee for a school trip abroad', 'three', undefined, 'lambeth');
      await asked('passport renewal for a school trip next week');
      await replied('driving lessons', 'four');
      expect(await near('passport renewal for the trip')).toEqual(['one']);
    });
    it('may share less where the topic is the same, and the last reply is what counts', async () => {
      await replied('passport photographs', 'two', 'travel');
      expect(await near('a new passport', 'travel')).toEqual(['two']);
      expect(await near('a new passport')).toEqual([]);
    });
  });
}
