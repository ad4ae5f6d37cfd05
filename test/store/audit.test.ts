import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { serviceChain } from '../../queue/audit.ts';
import type { Query } from '../../queue/query.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from '../queue/line-for-tests.ts';
import { adviser, asker } from '../queue/people-for-tests.ts';
import { lastingEngines, type TestDatabase } from './engines.ts';

for (const engine of lastingEngines) {
  describe(`The audit on ${engine.name}`, () => {
    let on: LineForTests;
    let query: Query;
    let database: TestDatabase;
    beforeEach(async () => {
      const fresh = engine.fresh;
      // The database itself is needed beside the store, to tamper with it.
      on = await lineOn({ ...engine, fresh: async () => (database = await fresh()) });
      query = await on.answered();
    });
    afterEach(() => on.end());

    const walk = async () => (await on.store.audit.walk()).find(({ authority }) => authority === 'slough');
    const column = (name: string) =>
      database.ask(`select ${name} from audit where authority = 'slough' order by number`);
    const tamper = (statement: string) => database.ask(statement);

    it('has a link for every change, in the order in which they were made, and is whole', async () => {
      expect(await column('what')).toEqual(['setting', 'asked', 'claimed', 'replied', 'answered']);
      expect(await walk()).toMatchObject({ ok: true, links: 5, end: { number: 5 } });
    });

    it('keeps nothing of a change that was not kept', async () => {
      const refused = on.store.queries.unit(async (tx) => {
        await tx.addEvent({
          authority: 'slough',
          query: query.id,
          version: 99,
          at: 1,
          kind: 'closed',
          by: { role: 'service' },
        });
        throw new Error('no');
      });
      await expect(refused).rejects.toThrow('no');
      expect(await walk()).toMatchObject({ ok: true, links: 5 });
    });

    it('keeps a view with whose it was, and no id or name of anybody', async () => {
      const view = { authority: 'slough', at: 7, what: 'viewed', about: query.id } as const;
      await on.store.audit.note({ ...view, by: { role: 'adviser', person: adviser } });
      const [seen, claimed] = [(await column('who')).at(-1), (await column('who'))[2]];
      expect(seen).toMatch(/^[0-9a-f]{24}$/);
      expect(seen).toBe(claimed);
      const links = JSON.stringify(await column("what || role || coalesce(who, '') || detail"));
      for (const { entraId, channelUserId, tenant } of [adviser, asker])
        for (const known of [entraId, channelUserId, tenant]) expect(links).not.toContain(known);
    });

    it('calls the same person otherwise in another authority’s chain', async () => {
      const by = { role: 'adviser', person: adviser } as const;
      await on.store.audit.note({ authority: 'lambeth', at: 7, what: 'viewed', by });
      const [theirs] = await database.ask("select who from audit where authority = 'lambeth'");
      expect(await column('who')).not.toContain(theirs);
    });

    it('holds together when many write at once', async () => {
      const by = { role: 'adviser', person: adviser } as const;
      const notes = Array.from({ length: 12 }, (_, at) =>
        on.store.audit.note({ authority: 'slough', at, what: 'viewed', by }),
      );
      const asked = on.line.answerBack({ ...byAsker(query), text });
      await Promise.all([...notes, asked]);
      expect(await walk()).toMatchObject({ ok: true, links: 18 });
    });

    it('names the link that was changed', async () => {
      await tamper("update audit set what = 'released' where authority = 'slough' and number = 3");
      expect(await walk()).toMatchObject({ ok: false, number: 3, why: 'changed' });
    });

    it('names the link that was taken out', async () => {
      await tamper("delete from audit where authority = 'slough' and number = 2");
      expect(await walk()).toMatchObject({ ok: false, number: 2, why: 'missing' });
    });

    it('names the first of two that were swapped', async () => {
      for (const [from, to] of [
        [2, 90],
        [4, 2],
        [90, 4],
      ])
        await tamper(`update audit set number = ${to} where authority = 'slough' and number = ${from}`);
      expect(await walk()).toMatchObject({ ok: false, number: 2, why: 'changed' });
    });

    it('misses a link cut off the end, and all of them', async () => {
      await tamper("delete from audit where authority = 'slough' and number = 5");
      expect(await walk()).toMatchObject({ ok: false, number: 5, why: 'missing' });
      await tamper("delete from audit where authority = 'slough'");
      expect(await walk()).toMatchObject({ ok: false, number: 1, why: 'missing' });
    });

    it('finds out a chain that was made anew, by an end that was noted elsewhere', async () => {
      const before = await walk();
      const noted = before?.ok === true ? [before.end] : [];
      expect((await on.store.audit.walk(noted)).every(({ ok }) => ok)).toBe(true);
      await tamper("delete from audit where authority = 'slough'");
      await tamper("delete from audit_chains where authority = 'slough'");
      done(await on.line.answerBack({ ...byAsker(query), text }));
      expect((await on.store.audit.walk()).every(({ ok }) => ok)).toBe(true);
      expect(await on.store.audit.walk(noted)).toContainEqual(
        expect.objectContaining({ authority: 'slough', ok: false }),
      );
    });

    it('is shortened from its old end only, and can still be walked', async () => {
      const { now, pass } = on.clock;
      pass(10_000);
      done(await on.line.reply({ ...byAdviser(query), text }));
      expect(await on.store.retention.remove('events', now() - 1, 3, now())).toBe(3);
      expect(await column('number')).toEqual([4, 5, 6, 7]);
      expect((await column('what')).at(-1)).toBe('shortened');
      expect(await walk()).toMatchObject({ ok: true, links: 4, end: { number: 7 } });
      await tamper("delete from audit where authority = 'slough' and number = 4");
      expect(await walk()).toMatchObject({ ok: false, number: 4, why: 'missing' });
    });

    it('notes for how long things are kept, once for each change of it', async () => {
      const { retentionDefaults } = await import('../../queue/retention.ts');
      await on.store.retention.noteSetting(retentionDefaults, 1);
      await on.store.retention.noteSetting(retentionDefaults, 2);
      await on.store.retention.noteSetting({ ...retentionDefaults, answers: 30 }, 3);
      const noted = await database.ask(`select detail from audit where authority = '${serviceChain}'`);
      expect(noted).toHaveLength(2);
      expect(noted[1]).toContain('"answers":30');
    });
  });
}
