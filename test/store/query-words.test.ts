import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import { backUp } from '../../store/back-up.ts';
import { restore } from '../../store/restore.ts';
import { done } from '../queue/line-for-tests.ts';
import { adviser, asker, asking, personCalled, redacted } from '../queue/people-for-tests.ts';
import { engines, lastingEngines, openForTest, testClock } from './engines.ts';
import { everythingIn } from './everything-in.ts';
import { freshStore } from './fresh-store.ts';

for (const engine of engines) {
  describe(`Searching queries by words on ${engine.name}`, () => {
    const clock = testClock();
    const on = freshStore(engine, clock.now);
    let line: AdviceLine;
    let asked = 0;

    beforeEach(() => {
      line = createAdviceLine({ store: on.store.queries, now: clock.now });
    });

    async function ask(question: string, authority = 'slough') {
      asked += 1;
      clock.pass(1000);
      return done(await line.ask(asking(`form-${asked}`, { question: redacted(question), authority })));
    }
    /** The numbers of what is found. */
    async function found(words: string, more: { limit?: number; notes?: boolean; states?: never[] } = {}) {
      const queries = await on.store.queries.searchWords('slough', redacted(words), { limit: 10, ...more });
      return queries.map(({ id }) => id);
    }

    it('finds all the words, whatever their endings and case, newest first', async () => {
      const first = await ask('Can [name] have a second laptop while the first is being repaired?');
      const second = await ask('Who repairs LAPTOPS in year 9?');
      await ask('Is there a bursary?');
      expect(await found('laptops repairing')).toEqual([second.id, first.id]);
      expect(await found('the laptop')).toEqual([second.id, first.id]);
      expect(await found('laptop bursary')).toEqual([]);
      expect(await found('laptop', { limit: 1 })).toEqual([second.id]);
      expect(await found('laptop', { limit: 0 })).toEqual([]);
    });

    it('finds words of the thread, also together with those of the question', async () => {
      const query = await ask('Is there money for a school trip?');
      const by = { authority: 'slough', query: query.id, adviser };
      done(await line.claim(by));
      done(await line.askBack({ ...by, text: redacted('Which term is it in?') }));
      done(
        await line.answerBack({ authority: 'slough', query: query.id, asker, text: redacted('In summer.') }),
      );
      done(await line.reply({ ...by, text: redacted('Yes: ask the school for the pupil premium/PEP.') }));
      expect(await found('trip premium')).toEqual([query.id]);
      expect(await found('summer pep')).toEqual([query.id]);
    });

    it('tells states and authorities apart', async () => {
      const waiting = await ask('A laptop, please');
      const claimed = await ask('Another laptop, please');
      await ask('A laptop for Lambeth, please', 'lambeth');
      done(await line.claim({ authority: 'slough', query: claimed.id, adviser }));
      const of = (states: readonly ('waiting' | 'claimed' | 'closed')[]) =>
        on.store.queries.searchWords('slough', redacted('laptop'), { limit: 10, states });
      expect(await of(['waiting'])).toMatchObject([{ id: waiting.id }]);
      expect(await of(['claimed', 'waiting'])).toMatchObject([{ id: claimed.id }, { id: waiting.id }]);
      expect(await of(['closed'])).toEqual([]);
    });

    it('follows words that are changed, and forgets what was erased', async () => {
      const query = await ask('A laptop, please');
      await on.store.queries.unit((tx) => tx.putWords('slough', query.id, redacted('A tablet, please')));
      expect(await found('laptop')).toEqual([]);
      expect(await found('tablet')).toEqual([query.id]);
      await on.store.queries.unit((tx) => tx.eraseWords('slough', query.id));
      expect(await found('tablet')).toEqual([]);
    });

    it('finds no reason of a hold', async () => {
      const query = await ask('A laptop, please');
      done(
        await line.hold({
          authority: 'slough',
          query: query.id,
          why: redacted('A complaint is under way'),
        }),
      );
      expect(await found('complaint')).toEqual([]);
      expect(await found('laptop')).toEqual([query.id]);
    });

    it('finds nothing by what is no word, or in every question', async () => {
      await ask('Can I have a laptop?');
      for (const words of [
        '',
        ' ',
        '"',
        "'",
        '?!',
        '()',
        '*',
        'the',
        'can I have',
        '-',
        ':',
        '\\',
        '\0',
        '💻',
      ])
        expect([words, await found(words)]).toEqual([words, []]);
    });

    it('takes any input', async () => {
      const query = await ask('A laptop "AND" (NEAR) words:* {authority} -x ^y a<->b c & d | !e');
      for (const words of [
        'laptop"',
        'laptop OR',
        'NEAR(laptop',
        'authority:laptop',
        'laptop*',
        'laptop & !',
        "laptop'",
      ])
        expect(Array.isArray(await found(words))).toBe(true);
      expect(await found('laptop" AND ( NEAR')).toEqual([query.id]);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
          expect(Array.isArray(await found(typed))).toBe(true);
        }),
        { numRuns: 60 },
      );
      expect(await found('laptop '.repeat(5000))).toEqual([query.id]);
      expect(await found(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toEqual([]);
    });
  });
}

for (const engine of lastingEngines) {
  describe(`What is left of erased words on ${engine.name}`, () => {
    const clock = testClock();
    const on = freshStore(engine, clock.now);

    const gone: Readonly<Record<string, (of: { id: string; number: string }) => Promise<unknown>>> = {
      'by erasing its words': ({ id }) => on.store.queries.unit((tx) => tx.eraseWords('slough', id)),
      'by putting others in their place': ({ id }) =>
        on.store.queries.unit((tx) => tx.putWords('slough', id, redacted('Other words'))),
      'by removing it for its age': () =>
        on.store.retention.remove('waiting', clock.now(), 1000, clock.now()),
    };
    it.each(Object.keys(gone))(
      'is nothing, in any table or file, %s',
      async (how) => {
        const line = createAdviceLine({ store: on.store.queries, now: clock.now });
        for (let n = 0; n < 300; n += 1) {
          const words =
            n === 150 ? 'Is quizzaciously a zyzzyvaform word?' : `word${n * 7919} of another query`;
          done(
            await line.ask(asking(`form-${n}`, { question: redacted(words), asker: personCalled(`a${n}`) })),
          );
        }
        const [query] = await on.store.queries.searchWords('slough', redacted('zyzzyvaform'), { limit: 2 });
        if (!query) throw new Error('the words are not found');
        await on.store.eraseRemains();
        expect(await everythingIn(on.database)).toMatch(/zyzzyva/);
        await gone[how]?.(query);
        await on.store.eraseRemains();
        expect((await everythingIn(on.database)).match(/zyzzyva|quizzaci/g)).toBeNull();
      },
      60_000,
    );
  });

  describe(`A backup of ${engine.name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'advice-line-words-'));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('brings the words back, to be found in the same order', async () => {
      const clock = testClock();
      const [from, to] = [await engine.fresh(), await engine.fresh()];
      let store = await openForTest(from.url, clock.now);
      const line = createAdviceLine({ store: store.queries, now: clock.now });
      const ids: string[] = [];
      for (const n of [1, 2, 3]) {
        clock.pass(1000);
        ids.unshift(done(await line.ask(asking(`form-${n}`, { question: redacted(`Laptop ${n}`) }))).id);
      }
      const found = async () =>
        (await store.queries.searchWords('slough', redacted('laptop'), { limit: 9 })).map(({ id }) => id);
      expect(await found()).toEqual(ids);
      await store.close();
      const file = join(folder, 'backup.jsonl');
      expect(await backUp(from.url, file, clock.now)).toMatchObject({ ok: true });
      for (const force of [false, true]) {
        expect(await restore(to.url, file, { force, now: clock.now })).toMatchObject({ ok: true });
        store = await openForTest(to.url, clock.now);
        expect(await found()).toEqual(ids);
        await store.close();
      }
      await from.remove();
      await to.remove();
    }, 60_000);
  });
}

describe('The index of words on PostgreSQL', () => {
  const clock = testClock();
  const postgres = engines.find(({ name }) => name === 'PostgreSQL');
  if (!postgres) throw new Error('there is no PostgreSQL to test on');
  const on = freshStore(postgres, clock.now);

  /** Whether the bytes of its file hold this. */
  async function holds(word: string): Promise<boolean> {
    await on.database.ask('checkpoint');
    const [bytes] = await on.database.ask(
      "select pg_read_binary_file(pg_relation_filepath('query_words_search'))",
    );
    return Buffer.isBuffer(bytes) && bytes.includes(word);
  }

  it('is made anew once a day, so that it keeps no word that stands in no query', async () => {
    const line = createAdviceLine({ store: on.store.queries, now: clock.now });
    const query = done(await line.ask(asking('form-1', { question: redacted('Is it a zyzzyva?') })));
    await on.store.eraseRemains();
    await on.store.queries.unit((tx) => tx.eraseWords('slough', query.id));
    await on.store.eraseRemains();
    expect(await holds('zyzzyva')).toBe(true);
    await on.database.ask(
      "update settings set value = (value::bigint - 86400)::text where key = 'words|made anew'",
    );
    await on.store.eraseRemains();
    expect(await holds('zyzzyva')).toBe(false);
  });
});
