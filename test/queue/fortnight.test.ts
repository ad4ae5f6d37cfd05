import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { momentOf } from '../../knowledge/calendar/local-time.ts';
import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import type { Query } from '../../queue/query.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests } from './line-for-tests.ts';
import { asking, personCalled, staffChannel } from './people-for-tests.ts';

const terms = [
  { name: 'Autumn', from: '2026-09-01', to: '2026-12-18' },
  { name: 'Spring', from: '2027-01-04', to: '2027-03-24' },
];
const teacher = personCalled('teacher');

for (const engine of engines) {
  describe(`the fortnight of an answered query, on ${engine.name},`, () => {
    let on: LineForTests;
    let line: AdviceLine;
    let social: Query;
    let school: Query;
    beforeEach(async () => {
      on = await lineOn(engine);
      line = createAdviceLine({
        store: on.store.queries,
        now: on.clock.now,
        termsFor: async (_authority, { entraId }) => (entraId === teacher.entraId ? terms : []),
      });
      await line.useChannel(staffChannel);
      at('2026-12-16', '12:00');
      school = await answered('form-1', { asker: teacher });
      social = await answered('form-2', {});
    });
    afterEach(() => on.end());

    const at = (day: string, clock: string): void => on.clock.pass(momentOf(day, clock) - on.clock.now());
    const answered = async (press: string, more: Parameters<typeof asking>[1]): Promise<Query> => {
      const query = done(await line.ask(asking(press, more)));
      done(await line.claim(byAdviser(query)));
      return done(await line.markAnswered(byAdviser(query)));
    };
    const states = async (): Promise<readonly (string | undefined)[]> =>
      Promise.all([school, social].map(async ({ id }) => (await on.store.queries.find('slough', id))?.state));

    it('ends in the holidays for a social worker, and after fourteen days of term for a school', async () => {
      at('2026-12-31', '12:00');
      // One at a time: what waits for term hides nothing behind it.
      expect(await line.closeQuiet(1)).toBe(1);
      expect(await states()).toEqual(['answered', 'closed']);
      at('2027-01-15', '11:59');
      expect(await line.closeQuiet()).toBe(0);
      // From noon on the 16th to midnight after the 18th, and the rest from midnight before the 4th on.
      at('2027-01-15', '12:00');
      expect(await line.closeQuiet()).toBe(1);
      expect(await states()).toEqual(['closed', 'closed']);
    });

    it('lets a school ask again after the holidays, and nobody else', async () => {
      at('2027-01-10', '12:00');
      const again = await line.reopen({ ...byAsker(school), asker: teacher });
      expect(again).toMatchObject({ ok: true, query: { state: 'waiting' } });
      expect(await line.reopen(byAsker(social))).toMatchObject({ ok: false, why: 'too-late' });
    });
  });
}
