import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forDuty } from '../../queue/tell-duty.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, done, lineOn, type LineForTests } from './line-for-tests.ts';
import { adviser, asker, asking, colleague, redacted, staffChannel } from './people-for-tests.ts';

for (const engine of engines) {
  describe(`whoever is on duty, on ${engine.name},`, () => {
    let on: LineForTests;
    beforeEach(async () => {
      on = await lineOn(engine);
      await on.line.useChannel(staffChannel);
    });
    afterEach(() => on.end());
    const notices = async () => (await on.deliverAll()).filter((sent) => sent.startsWith('duty-notice'));

    it('is told once of what is new, and once more when it becomes urgent', async () => {
      const query = done(await on.line.ask(asking('form-1')));
      expect(forDuty(query).what).toBe('duty-new');
      expect(await on.line.tellDuty(forDuty(query), colleague)).toBe(true);
      expect(await on.line.tellDuty(forDuty(query), adviser)).toBe(false);
      expect(await notices()).toEqual(['duty-notice v1 → colleague']);
      const urgent = done(await on.line.setUrgent({ ...byAdviser(query), urgent: true }));
      expect(forDuty(urgent).what).toBe('duty-urgent');
      expect(await on.line.tellDuty(forDuty(urgent), colleague)).toBe(true);
      expect(await notices()).toHaveLength(1);
    });

    it('is told that it is urgent where something in it tells of a child at risk', async () => {
      const question = redacted('a girl says that her stepdad hits her');
      const query = done(await on.line.ask(asking('form-1', { question })));
      expect(forDuty(query).what).toBe('duty-urgent');
    });

    it('is not told of what they asked themselves, have had, or somebody has', async () => {
      const own = done(await on.line.ask(asking('form-1')));
      expect(await on.line.tellDuty(forDuty(own), asker)).toBe(false);
      const had = done(await on.line.ask(asking('form-2')));
      done(await on.line.claim(byAdviser(had)));
      expect(await on.line.tellDuty(forDuty(had), colleague)).toBe(false);
      done(await on.line.release(byAdviser(had)));
      expect(await on.line.tellDuty(forDuty(had), adviser)).toBe(false);
      expect(await notices()).toEqual([]);
    });
  });

  describe(`a notice that something is due, on ${engine.name},`, () => {
    it('goes to the whole channel where it cannot be brought to whom it is for', async () => {
      const on = await lineOn(engine);
      const query = await on.claimed();
      await on.store.queries.unit((tx) =>
        tx.owe([
          {
            to: { kind: 'person', person: colleague },
            of: 'due-notice',
            authority: 'slough',
            queryId: query.id,
            version: 2,
            notBefore: on.clock.now(),
          },
        ]),
      );
      const [due] = await on.store.deliveries.claimDue(on.clock.now(), 10, 1_000);
      if (due === undefined) throw new Error('nothing is due');
      await on.line.couldNotDeliver(due, 'Teams answered 403');
      expect(await on.deliverAll()).toEqual(['query-card-staff-anew v2 → staff-channel']);
      await on.end();
    });
  });
}
