import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from './line-for-tests.ts';
import { asking, redacted } from './people-for-tests.ts';

describe.each(engines)('how a team’s answers were rated, on $name', (engine) => {
  let on: LineForTests;
  beforeEach(async () => {
    on = await lineOn(engine);
  });
  afterEach(() => on.end());

  it('is counted by query, the last rating of each, with the newest reasons and nobody’s name', async () => {
    const { line, clock, store } = on;
    const rate = async (press: string, ...given: readonly (1 | 2 | 3 | 4 | 5)[]) => {
      const query = done(await line.ask(asking(press)));
      done(await line.claim(byAdviser(query)));
      done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
      for (const stars of given) {
        clock.pass(1000);
        done(await line.star({ ...byAsker(query), stars, text: redacted(`${press} ${stars}`) }));
      }
    };
    await rate('form-1', 5);
    const later = clock.now() + 1;
    clock.pass(10);
    await rate('form-2', 1, 4);
    await rate('form-3', 4);
    expect(await store.queries.ratings('slough', 0, 2)).toEqual({
      counts: [0, 0, 0, 2, 1],
      words: ['form-3 4', 'form-2 4'],
    });
    expect((await store.queries.ratings('slough', later, 0)).counts).toEqual([0, 0, 0, 2, 0]);
    expect(await store.queries.ratings('lambeth', 0, 5)).toEqual({ counts: [0, 0, 0, 0, 0], words: [] });
  });
});
