import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eraseRecords } from '../../commands/records/erase.ts';
import { exportRecords } from '../../commands/records/export.ts';
import { holdQuery } from '../../commands/records/hold.ts';
import { whose } from '../../commands/records/whose.ts';
import { comment } from '../../knowledge/live/moves.ts';
import { pseudonymOf, type Person } from '../../queue/people.ts';
import type { Query } from '../../queue/query.ts';
import { byAdviser, done, lineOn, type LineForTests } from '../queue/line-for-tests.ts';
import { adviser, asking, colleague, redacted, staffChannel } from '../queue/people-for-tests.ts';
import { lastingEngines, type TestDatabase } from './engines.ts';
import { everythingIn } from './everything-in.ts';

const walter: Person = {
  tenant: 'tenant-1',
  entraId: 'e7a1c0de-0000-4000-8000-00000000beef',
  channelUserId: '29:1walters-own-id-in-teams',
  name: 'Walter Wordsmith',
};
const chat = 'a:1walters-own-chat';
/** Whatever leads to Walter, and every word he typed or was sent. */
const traces = [
  walter.entraId,
  walter.channelUserId,
  'Walter',
  'Wordsmith',
  pseudonymOf(walter),
  chat,
  'zebrafish',
  'armadillo',
  'porcupine',
  'narwhal',
  'pangolin',
  'ocelot',
  '01632 960009',
];

for (const engine of lastingEngines) {
  describe(`The records of a practitioner, on ${engine.name},`, () => {
    let on: LineForTests;
    let database: TestDatabase;
    let folder: string;
    let query: Query;
    beforeEach(async () => {
      on = await lineOn({ ...engine, fresh: async () => (database = await engine.fresh()) });
      folder = mkdtempSync(join(tmpdir(), 'records-'));
      query = await everythingOfWalters();
    });
    afterEach(async () => {
      rmSync(folder, { recursive: true, force: true });
      await on.end();
    });

    /** Something of Walter's in every table that can hold anything of his; gives his answered query. */
    async function everythingOfWalters(): Promise<Query> {
      const { store, line, clock } = on;
      const at = clock.now();
      await line.useChannel(staffChannel);
      await store.profiles.change(walter, { asked: true, authority: 'slough' }, at);
      const list = { authority: 'slough', checklist: 'review' };
      await store.checklistTicks.set(walter, list, ['1'], { now: at, lapsesAt: at + 1000 });
      await store.conversations.remember({
        key: `tenant-1|${chat}`,
        tenant: 'tenant-1',
        conversationId: chat,
        serviceUrl: 'https://smba.example/uk/',
        kind: 'personal',
        person: walter,
        botId: '28:bot',
      });
      await store.inbox.begin(`msteams|${chat}|17`, at, 1000);
      await store.inbox.finish(`msteams|${chat}|17`, { notice: 'zebrafish' }, [
        {
          id: 'a-1',
          at,
          authority: 'slough',
          asker: pseudonymOf(walter),
          question: redacted('can a zebrafish get a laptop'),
          outcome: 'answer',
          entry: 'laptops',
          removed: {},
          message: 'm-1',
        },
      ]);
      await store.entryChecks.put({
        authority: 'slough',
        entry: 'laptops',
        fingerprint: 'f',
        verdict: 'confirmed',
        by: walter,
        at,
      });
      const { tenant, entraId, name = '' } = walter;
      const article = {
        authority: 'slough',
        entry: 'buses',
        kind: 'article',
        content: { id: 'buses' },
      } as const;
      const written = {
        ...article,
        basedOn: 0,
        author: { tenant, entraId, name },
        reason: redacted('often asked'),
      };
      const buses = await store.knowledgeVersions.draft(written, at);
      const saying = comment({ by: written.author, at }, redacted('to be checked'));
      await store.knowledgeVersions.change(buses, saying);
      const wait = { authority: 'slough', missed: 'a-1', person: walter };
      await store.answerWaits.wait(wait, at);
      const dismissed = { state: 'dismissed', reason: redacted('a quokka is not ours') } as const;
      await store.missed.put('slough', ['a-2'], dismissed, walter, at);
      await store.rota.set('slough', '2026-09-01', walter, at);
      const shift = { authority: 'slough', by: walter, at };
      await store.dutyNotes.put({ ...shift, day: '2026-09-01', text: redacted('ring the narwhal') });
      await store.rushNotices.set({ ...shift, text: redacted('many questions'), until: '2026-09-30' });
      const more = { asker: walter, callBack: '01632 960009', question: redacted('a zebrafish?') };
      const asked = done(await line.ask(asking('form-1', more)));
      done(await line.claim(byAdviser(asked)));
      done(
        await line.answerBack({
          authority: 'slough',
          query: asked.id,
          asker: walter,
          text: redacted('or an armadillo'),
          press: `msteams|${chat}|18`,
        }),
      );
      done(
        await line.reply({
          ...byAdviser(asked),
          text: redacted('Dear Walter, only a porcupine.'),
          andAnswered: true,
        }),
      );
      await on.deliverAll();
      await store.cards.put({
        serviceUrl: 'https://smba.example/uk/',
        conversationId: chat,
        activityId: '19',
        authority: 'slough',
        queryId: asked.id,
        face: 'asker',
        entraId: walter.entraId,
        version: 4,
        postedAt: at,
      });
      // One more that is still waiting, and one of somebody else's that he has taken.
      done(await line.ask(asking('form-2', more)));
      const theirs = done(await line.ask(asking('form-3', { question: redacted('a laptop?') })));
      done(await line.claim({ authority: 'slough', query: theirs.id, adviser: walter }));
      // One that he noted from a call, and one that he passed to a colleague.
      const noting = { authority: 'slough', prefix: 'SL', adviser: walter, cameBy: 'phone' } as const;
      const caller = redacted('Teacher, a primary school');
      const [who, told] = [redacted('who pays for a badge?'), redacted('The school does.')];
      done(await line.logContact({ ...noting, press: 'form-4', caller, question: who, said: told }));
      const passed = done(
        await line.ask(asking('form-5', { asker: walter, question: redacted('an atlas?') })),
      );
      const his = { authority: 'slough', query: passed.id, asker: walter };
      done(await line.star({ ...his, query: asked.id, stars: 4, text: redacted('as an ocelot would') }));
      done(await line.pass({ ...his, to: colleague }));
      // What he wrote there and took back, and one that a colleague has handed to him.
      await store.queries.unit(async (tx) => {
        const of = { authority: 'slough', query: theirs.id };
        const words = redacted('not a pangolin');
        await tx.putUnsent({ ...of, version: 2, kind: 'reply', text: words, by: walter, writtenAt: at });
        const handed = await tx.touch('slough', theirs.id, at);
        const by = { role: 'adviser', person: adviser } as const;
        const version = handed?.version ?? 0;
        await tx.addEvent({ ...of, version, at, kind: 'assigned', by, to: walter });
        // Advisers' words to each other about his own question are not his.
        const noted = await tx.touch('slough', asked.id, at);
        const text = redacted('an aside of ours');
        await tx.addEvent({
          authority: 'slough',
          query: asked.id,
          version: noted?.version ?? 0,
          at,
          kind: 'noted',
          by,
          text,
        });
      });
      return asked;
    }

    const erase = () =>
      eraseRecords(
        {
          records: on.store.records,
          queries: on.store.queries,
          eraseRemains: () => on.store.eraseRemains(),
          now: on.clock.now,
        },
        walter,
        undefined,
        0,
      );

    it('are all found by the Entra id alone', async () => {
      expect(await whose(on.store.records, walter.entraId, undefined)).toEqual({
        ok: true,
        person: { tenant: 'tenant-1', entraId: walter.entraId },
      });
      expect(await whose(on.store.records, 'e-nobody', undefined)).toMatchObject({ ok: false });
    });

    it('are given out whole, as JSON and as a page, with nobody else in them', async () => {
      const given = await exportRecords(on.store.records, { person: walter, folder }, on.clock.now());
      expect(given.ok).toBe(true);
      for (const kind of ['json', 'html']) {
        const file = join(folder, `${walter.entraId}.${kind}`);
        const text = readFileSync(file, 'utf8');
        for (const trace of traces.filter((one) => one !== pseudonymOf(walter)))
          expect({ kind, trace, there: text.includes(trace) }).toEqual({ kind, trace, there: true });
        for (const other of [adviser.entraId, adviser.channelUserId, 'entra-asker', 'a laptop?', 'an aside'])
          expect(text).not.toContain(other);
        expect(statSync(file).mode & 0o077).toBe(0);
      }
      const { sections } = JSON.parse(readFileSync(join(folder, `${walter.entraId}.json`), 'utf8')) as {
        sections: { heading: string; rows: unknown[] }[];
      };
      expect(sections.filter(({ rows }) => rows.length === 0).map(({ heading }) => heading)).toEqual([]);
      expect(await database.ask("select what from audit where authority = 'service'")).toEqual(['exported']);
      const again = await exportRecords(on.store.records, { person: walter, folder }, on.clock.now());
      expect(again).toMatchObject({ ok: false });
    });

    it('are erased so that no id, name or word of theirs is left in the database', async () => {
      const before = await everythingIn(database);
      for (const trace of traces)
        expect({ trace, there: before.includes(trace) }).toEqual({ trace, there: true });
      await erase();
      for (const [place, address] of [[chat, '19']] as const) {
        const due = await on.store.cardRemovals.take(on.clock.now(), 10, 1000);
        expect(due).toContainEqual(
          expect.objectContaining({ conversationId: place, activityId: address, why: 'erasure' }),
        );
        // Where a card of theirs is must be known until Teams has replaced it, and no longer.
        for (const card of due) await on.store.cardRemovals.done(card);
      }
      await on.store.eraseRemains();
      const after = await everythingIn(database);
      for (const trace of traces)
        expect({ trace, there: after.includes(trace) }).toEqual({ trace, there: false });
      expect(await whose(on.store.records, walter.entraId, undefined)).toMatchObject({ ok: false });
    });

    it('leave behind, once erased, what the council needs: numbers, times, states and a whole audit', async () => {
      await erase();
      expect(await database.ask('select number from queries order by number')).toEqual([
        'SL-0001',
        'SL-0002',
        'SL-0003',
        'SL-0004',
        'SL-0005',
      ]);
      // What he noted for others, and what he gave to a colleague, stays without him.
      expect(
        await database.ask(
          "select question from queries where number in ('SL-0004', 'SL-0005') order by number",
        ),
      ).toEqual(['who pays for a badge?', 'an atlas?']);
      expect(await on.thread(query)).toEqual([
        '1 asked',
        '2 claimed',
        '3 answered-back',
        '4 replied',
        '5 answered',
        '6 rated',
        '7 noted',
      ]);
      expect(await on.store.queries.find('slough', query.id)).toMatchObject({
        state: 'answered',
        question: '',
      });
      expect((await on.store.audit.walk()).every(({ ok }) => ok)).toBe(true);
      expect(await database.ask("select what from audit where authority = 'service'")).toContain('erased');
    });

    it('end what is under way first: their own query is withdrawn, the one they had waits for others', async () => {
      await erase();
      const inState = async (state: 'withdrawn' | 'waiting') =>
        (await on.store.queries.inState('slough', state)).map(({ number }) => number);
      expect(await inState('withdrawn')).toEqual(['SL-0002']);
      expect(await inState('waiting')).toEqual(['SL-0003', 'SL-0005']);
      expect(await on.deliverAll()).toContain('query-card-staff-anew v4 → staff-channel');
    });

    it('stay where a legal hold keeps them, which is said, and go once it is lifted', async () => {
      const order = { authority: 'slough', number: 'SL-0001', why: 'a complaint' } as const;
      expect(await holdQuery(on.store.queries, { ...order, what: 'hold' }, on.clock.now)).toContain(
        'is kept',
      );
      expect((await erase()).join(' ')).toContain('SL-0001');
      expect((await on.store.queries.find('slough', query.id))?.question).toBe('a zebrafish?');
      const pseudonyms = () => database.ask('select key from person_keys');
      const keys = (await pseudonyms()).length;
      await holdQuery(on.store.queries, { ...order, what: 'release' }, on.clock.now);
      expect((await erase()).join(' ')).not.toContain('SL-0001');
      expect((await on.store.queries.find('slough', query.id))?.question).toBe('');
      expect((await pseudonyms()).length).toBe(keys - 1);
    });
  });
}
