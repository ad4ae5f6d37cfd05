import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAdviceLine } from '../../queue/advice-line.ts';
import type { WordsByAdviser } from '../../queue/adviser-acts.ts';
import type { Asking } from '../../queue/ask.ts';
import type { WordsByAsker } from '../../queue/asker-acts.ts';
import { engines } from '../store/engines.ts';
import { byAsker, done, lineOn, type LineForTests } from './line-for-tests.ts';
import { adviser, asker, asking, colleague, staffChannel } from './people-for-tests.ts';

for (const engine of engines) {
  describe(`The advice line on ${engine.name}`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
    });
    afterEach(() => on.end());

    describe('when something is asked', () => {
      it('keeps it with its number, its event and what is owed', async () => {
        await on.line.useChannel(staffChannel);
        const query = done(
          await on.line.ask(asking('form-1', { topic: 'laptops', callBack: '01632 960001' })),
        );
        expect(await on.store.queries.find('slough', query.id)).toEqual({
          id: query.id,
          kind: 'question',
          number: 'SL-0001',
          authority: 'slough',
          state: 'waiting',
          version: 1,
          question: 'Can [name] have a second laptop?',
          topic: 'laptops',
          neededBy: '2026-09-04',
          purpose: 'meeting',
          callBack: '01632 960001',
          asker,
          createdAt: on.clock.now(),
          updatedAt: on.clock.now(),
        });
        expect(await on.store.queries.thread('slough', query.id)).toEqual([
          {
            authority: 'slough',
            query: query.id,
            version: 1,
            at: on.clock.now(),
            kind: 'asked',
            by: { role: 'asker', person: asker },
            text: 'Can [name] have a second laptop?',
          },
        ]);
        expect(await on.deliverAll()).toEqual([
          'query-card-asker v1 → asker',
          'query-card-staff-anew v1 → staff-channel',
        ]);
      });
      it('makes one query however often the form is sent', async () => {
        const all = await Promise.all(Array.from({ length: 5 }, () => on.line.ask(asking('form-1'))));
        expect(new Set(all.map((one) => done(one).id)).size).toBe(1);
        expect(all.filter((one) => one.ok && !one.repeated)).toHaveLength(1);
        expect(await on.deliverAll()).toEqual(['query-card-asker v1 → asker']);
        expect(done(await on.line.ask(asking('form-2'))).number).toBe('SL-0002');
        expect(await on.line.ask(asking('form-1', { asker: colleague }))).toEqual({
          ok: false,
          why: 'not-yours',
        });
      });
      it('counts each authority for itself', async () => {
        const numbers = await Promise.all([
          on.line.ask(asking('a')),
          on.line.ask(asking('b')),
          on.line.ask(asking('a', { authority: 'lambeth', prefix: 'LA' })),
        ]);
        expect(numbers.map((one) => done(one).number).toSorted()).toEqual(['LA-0001', 'SL-0001', 'SL-0002']);
        expect(await on.store.queries.byNumber('slough', 'SL-0002')).toMatchObject({ state: 'waiting' });
        expect(await on.store.queries.byNumber('lambeth', 'SL-0002')).toBeUndefined();
      });
      it('lets the card that follows the query take the place of the form', async () => {
        const form = { serviceUrl: 'https://smba.example/uk/', conversationId: 'a:1', activityId: '17' };
        const query = done(await on.line.ask(asking('form-1', { form })));
        expect(await on.store.cards.of('slough', query.id, 'asker', asker.entraId)).toMatchObject([
          { ...form, version: 0 },
        ]);
      });
      it('takes no text that was not redacted', () => {
        const raw = 'Can Sam Smith have a laptop?';
        const more: Partial<Asking> = {
          // @ts-expect-error a plain string is not RedactedText
          question: raw,
        };
        const reply: WordsByAdviser = {
          authority: 'slough',
          query: 'q',
          adviser,
          // @ts-expect-error nor is it in a reply
          text: raw,
        };
        const answer: WordsByAsker = {
          authority: 'slough',
          query: 'q',
          asker,
          // @ts-expect-error nor in an answer back
          text: raw,
        };
        expect([more.question, reply.text, answer.text]).toEqual([raw, raw, raw]);
      });
    });

    describe('while no channel is set', () => {
      it('lets queries wait, and announces all of them once one is', async () => {
        const first = done(await on.line.ask(asking('a')));
        await on.line.ask(asking('b'));
        await on.line.ask(asking('c', { authority: 'lambeth', prefix: 'LA' }));
        const gone = done(await on.line.ask(asking('d')));
        await on.line.withdraw(byAsker(gone));
        expect((await on.deliverAll()).every((one) => one.startsWith('query-card-asker'))).toBe(true);

        expect(await on.line.useChannel(staffChannel)).toEqual({ already: false, announced: 2 });
        expect(await on.store.staffChannels.of('slough')).toEqual(staffChannel);
        expect(await on.store.staffChannels.byChannel('tenant-1', staffChannel.channelId)).toEqual(
          staffChannel,
        );
        expect(await on.store.staffChannels.byChannel('tenant-2', staffChannel.channelId)).toBeUndefined();
        expect(await on.line.useChannel(staffChannel)).toEqual({ already: true, announced: 0 });
        const due = await on.store.deliveries.claimDue(on.clock.now(), 10, 1000);
        expect(due).toMatchObject([{ queryId: first.id, of: 'query-card-staff-anew' }]);
        await on.line.useChannel({ ...staffChannel, channelId: '19:other@thread.tacv2' });
        expect(await on.store.staffChannels.of('slough')).toMatchObject({
          channelId: '19:other@thread.tacv2',
        });
      });
    });

    it('wakes the sender after every unit', async () => {
      let woken = 0;
      const awake = createAdviceLine({
        store: on.store.queries,
        now: on.clock.now,
        wake: () => (woken += 1),
      });
      await awake.ask(asking('form-1'));
      expect(woken).toBe(1);
    });
  });
}
