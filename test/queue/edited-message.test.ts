import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Query } from '../../queue/query.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from './line-for-tests.ts';
import { adviser, asking, colleague, redacted, staffChannel } from './people-for-tests.ts';

const words = redacted('Can he have a tutor instead?');

for (const engine of engines) {
  describe(`A query whose message is changed in Teams, on ${engine.name},`, () => {
    let on: LineForTests;
    let query: Query;
    beforeEach(async () => {
      on = await lineOn(engine);
      await on.line.useChannel(staffChannel);
      query = done(await on.line.ask(asking('form-1', { message: 'm-1' })));
      await on.deliverAll();
    });
    afterEach(() => on.end());

    const now = async () => (await on.store.queries.find('slough', query.id)) ?? query;
    const texts = async () =>
      (await on.store.queries.thread('slough', query.id)).map(({ kind, text: said }) => [kind, said]);
    const reword = (more: { readonly press?: string } = {}) =>
      on.line.reword({ ...byAsker(query), text: words, before: [query.question], ...more });

    it('is found by the stand-in for the message', async () => {
      expect((await on.store.queries.ofMessage('m-1')).map(({ number }) => number)).toEqual(['SL-0001']);
      expect(await on.store.queries.ofMessage('m-2')).toEqual([]);
    });

    it('says the new words, also where it was asked, and its state is what it was', async () => {
      done(await on.line.claim(byAdviser(query)));
      await on.deliverAll();
      done(await reword());
      expect(await now()).toMatchObject({ question: words, state: 'claimed', claimedBy: adviser });
      expect(await texts()).toEqual([
        ['asked', words],
        ['claimed', undefined],
        ['reworded', words],
      ]);
      expect(await on.deliverAll()).toEqual([
        'query-card-asker v3 → asker',
        'event-to-adviser v3 → adviser',
        'query-card-staff v3 → staff-channel',
        'query-card-adviser v3 → adviser',
      ]);
    });

    it('keeps what the asker had written anew in the form, and has the new words beneath', async () => {
      done(await on.line.reword({ ...byAsker(query), text: words, before: [redacted('Something else')] }));
      expect((await now()).question).toBe(query.question);
      expect(await texts()).toContainEqual(['reworded', words]);
    });

    it('is changed once for each press, and by its asker only', async () => {
      done(await reword({ press: 'edit-1' }));
      expect(await reword({ press: 'edit-1' })).toMatchObject({ ok: true, repeated: true });
      expect(await on.thread(query)).toEqual(['1 asked', '2 reworded']);
      const theirs = { ...byAsker(query), asker: colleague };
      expect(await on.line.reword({ ...theirs, text: words, before: [] })).toMatchObject({
        why: 'not-yours',
      });
      expect(await on.line.takeBack(theirs)).toMatchObject({ why: 'not-yours' });
    });

    it('is changed no more once an adviser has replied', async () => {
      done(await on.line.claim(byAdviser(query)));
      done(await on.line.reply({ ...byAdviser(query), text }));
      expect(await reword()).toMatchObject({ ok: false, why: 'wrong-state' });
      expect(await on.line.takeBack(byAsker(query))).toMatchObject({ ok: false, why: 'wrong-state' });
      expect((await now()).question).toBe(query.question);
    });

    it('is withdrawn without a word when the message is deleted, and the adviser is told', async () => {
      done(await on.line.claim(byAdviser(query)));
      done(await on.line.askBack({ ...byAdviser(query), text }));
      await on.deliverAll();
      done(await on.line.takeBack(byAsker(query)));
      expect(await now()).toMatchObject({ state: 'withdrawn', question: '' });
      expect((await texts()).every(([, said]) => said === undefined)).toBe(true);
      expect(await on.deliverAll()).toContain('event-to-adviser v4 → adviser');
    });

    it('keeps its words under a legal hold, with the new ones beneath, and is withdrawn all the same', async () => {
      done(await on.line.hold({ authority: 'slough', query: query.id, why: redacted('a complaint') }));
      done(await reword());
      expect((await now()).question).toBe(query.question);
      expect(await texts()).toContainEqual(['reworded', words]);
      done(await on.line.takeBack(byAsker(query)));
      expect(await now()).toMatchObject({ state: 'withdrawn', question: query.question });
    });
  });
}
