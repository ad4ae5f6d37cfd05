import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Query } from '../../queue/query.ts';
import type { Change } from '../../queue/query-store.ts';
import { stepsOf } from '../../queue/states.ts';
import { done, lineOn, type LineForTests } from '../queue/line-for-tests.ts';
import { adviser, asker, asking, colleague } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';

for (const engine of engines) {
  describe(`One conditional change of a query on ${engine.name}`, () => {
    let on: LineForTests;
    let query: Query;
    beforeEach(async () => {
      on = await lineOn(engine);
      query = done(await on.line.ask(asking('form-1')));
    });
    afterEach(() => on.end());

    const change = (more: Partial<Change> = {}) =>
      on.store.queries.unit((tx) =>
        tx.change({
          authority: 'slough',
          query: query.id,
          at: on.clock.now() + 5,
          steps: stepsOf('claim', 'adviser'),
          onlyIf: {},
          claimedBy: adviser,
          ...more,
        }),
      );

    it('is made where everything it asks for is so', async () => {
      const at = on.clock.now();
      expect(await change({ onlyIf: { asker, quietSince: at } })).toMatchObject({
        state: 'claimed',
        version: 2,
        claimedBy: adviser,
        updatedAt: at + 5,
      });
    });

    it.each<[string, () => Partial<Change>]>([
      ['the query is another authority’s', () => ({ authority: 'lambeth' })],
      ['the query is another', () => ({ query: 'another' })],
      ['no way leads on from its state', () => ({ steps: stepsOf('reopen', 'asker') })],
      ['the role may not make the move', () => ({ steps: stepsOf('claim', 'asker') })],
      ['somebody else asked it', () => ({ onlyIf: { asker: colleague } })],
      [
        'somebody of the same id in another tenant asked it',
        () => ({ onlyIf: { asker: { ...asker, tenant: 'tenant-2' } } }),
      ],
      ['another has it', () => ({ onlyIf: { claimedBy: adviser } })],
      ['nobody has replied', () => ({ onlyIf: { replied: true } })],
      ['it was not settled', () => ({ onlyIf: { settledSince: 0 } })],
      ['it was not quiet', () => ({ onlyIf: { quietSince: on.clock.now() - 1 } })],
    ])('is not made where %s', async (_, more) => {
      expect(await change(more())).toBeUndefined();
      expect(await on.store.queries.find('slough', query.id)).toEqual(query);
    });

    it('is undone with everything else when its unit fails', async () => {
      const failing = on.store.queries.unit(async (tx) => {
        await tx.touch('slough', query.id, 1);
        await tx.owe([
          {
            to: { kind: 'person', person: asker },
            of: 'event-to-asker',
            authority: 'slough',
            queryId: query.id,
            version: 2,
            notBefore: 0,
          },
        ]);
        throw new Error('power cut');
      });
      const other = change();
      await expect(failing).rejects.toThrow('power cut');
      expect(await other).toMatchObject({ version: 2 });
      expect(await on.deliverAll()).toEqual(['query-card-asker v1 → asker']);
    });
  });
}
