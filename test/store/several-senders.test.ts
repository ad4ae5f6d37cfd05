import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { done } from '../queue/line-for-tests.ts';
import { asking } from '../queue/people-for-tests.ts';
import { createAdviceLine } from '../../queue/advice-line.ts';
import { start } from './child-processes.ts';
import { lastingEngines } from './engines.ts';
import { freshStore } from './fresh-store.ts';

const line = z.object({ lane: z.string(), version: z.number(), began: z.number(), ended: z.number() });
const lanes = 12;
const eachLane = 15;

for (const engine of lastingEngines) {
  describe(`Several processes that send on ${engine.name}`, () => {
    const on = freshStore(engine, Date.now);

    it('send everything once, and to each addressee in order and one at a time', async () => {
      const query = done(
        await createAdviceLine({ store: on.store.queries, now: Date.now }).ask(asking('form-1')),
      );
      await on.store.queries.unit((tx) =>
        tx.owe(
          Array.from({ length: lanes * eachLane }, (_, n) => ({
            to: { kind: 'conversation', key: `lane ${n % lanes}` },
            of: 'query-card-asker',
            authority: 'slough',
            queryId: query.id,
            version: n,
            notBefore: 0,
          })),
        ),
      );
      const senders = Array.from({ length: 4 }, () => start('send-due', on.database.url));
      expect(await Promise.all(senders.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
      const perSender = senders.map(({ lines }) =>
        lines.slice(1).map((text) => line.parse(JSON.parse(text))),
      );
      const sent = perSender.flat().toSorted((one, other) => one.began - other.began);

      expect(sent.map(({ version }) => version).toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: lanes * eachLane }, (_, n) => n),
      );
      for (let n = 0; n < lanes; n += 1) {
        const lane = sent.filter((one) => one.lane === `lane ${n}`);
        const versions = lane.map(({ version }) => version);
        expect(versions).toEqual(versions.toSorted((one, other) => one - other));
        expect(lane.filter(({ ended }, index) => ended > (lane[index + 1]?.began ?? Infinity))).toEqual([]);
      }
      // The work was shared.
      expect(perSender.filter((one) => one.length > 0).length).toBeGreaterThan(1);
    });
  });
}
