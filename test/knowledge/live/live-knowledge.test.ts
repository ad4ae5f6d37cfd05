import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningKnowledge } from '../../../bot/live-knowledge.ts';
import { archive, restore } from '../../../knowledge/live/moves.ts';
import { replyTo } from '../../../knowledge/live/own-questions.ts';
import type { Store } from '../../../store/open.ts';
import { redacted } from '../../queue/people-for-tests.ts';
import { lastingEngines, openForTest, type TestDatabase } from '../../store/engines.ts';
import { smallPack, type SmallPack } from '../small-pack.ts';
import {
  author,
  knowledgeOn,
  loadedPack,
  publish,
  reviewer,
  smallArticle,
  submitted,
} from './live-for-tests.ts';

const approval = { submittedAt: 2 };
const doing = { by: reviewer, at: 3 };

for (const engine of lastingEngines) {
  describe(`live knowledge, on ${engine.name},`, () => {
    let packs: SmallPack;
    let database: TestDatabase;
    const ends: (() => Promise<void>)[] = [];
    let here: RunningKnowledge & { readonly logged: unknown[] };
    let store: Store;
    beforeEach(async () => {
      packs = smallPack();
      database = await engine.fresh({ mayBeUpToDate: true });
      ({ on: here, store } = await process());
    });
    afterEach(async () => {
      for (const end of ends.splice(0).toReversed()) await end();
      await database.remove();
      packs.remove();
    });
    async function process() {
      const opened = await openForTest(database.url, () => 0);
      const on = await knowledgeOn(opened, [loadedPack(packs.folder, 'anytown')]);
      ends.push(async () => {
        await on.close();
        await opened.close();
      });
      return { on, store: opened };
    }
    const answerOf = ({ live }: RunningKnowledge, question: string): readonly string[] => {
      const search = live.now().get('anytown')?.search;
      return search === undefined ? ['no pack'] : replyTo(search, question).entries;
    };
    const editionOf = ({ live }: RunningKnowledge): number | undefined => live.now().get('anytown')?.edition;

    it('answers with what was published at once here, and within five seconds in another process', async () => {
      const { on: there } = await process();
      expect(answerOf(here, 'what is swimming')).toEqual([]);
      await publish(here, smallArticle('swimming'));
      expect(answerOf(here, 'what is swimming')).toEqual(['swimming']);
      const from = performance.now();
      while (editionOf(there) !== 1 && performance.now() - from < 5_000) await pause(20);
      expect(answerOf(there, 'what is swimming')).toEqual(['swimming']);
    });

    it('is the same after a start as before', async () => {
      await publish(here, smallArticle('swimming'));
      const { on: later } = await process();
      expect(later.live.now().get('anytown')?.loaded).toEqual(here.live.now().get('anytown')?.loaded);
      expect(editionOf(later)).toBe(1);
    });

    it('refuses a bad proposal by entry and field, and keeps nothing of it', async () => {
      const refused = await here.live.propose(smallArticle('swimming', { title: 'Laptops' }));
      expect(refused.ok ? [] : refused.faults.map(({ field }) => field)).toEqual([
        'swimming › title',
        'swimming › aliases',
      ]);
      expect(await here.live.versions.history('anytown', 'swimming')).toEqual([]);
    });

    it('refuses to publish two that are right each by itself and wrong together', async () => {
      const one = await submitted(here, smallArticle('swimming', { title: 'Water' }));
      const other = await submitted(here, smallArticle('rowing', { title: 'Water' }));
      const both = await Promise.all([one, other].map((each) => here.live.approve(each, doing, approval)));
      expect(both.filter((each) => each?.ok === true)).toHaveLength(1);
      const refused = both.find((each) => each?.ok === false);
      expect(refused).toMatchObject({ refusal: { why: 'faults', faults: expect.any(Array) } });
      expect(editionOf(here)).toBe(1);
    });

    it('shows before it goes live which of the pack’s own questions break, and holds it back', async () => {
      const takes = smallArticle('devices', { aliases: ['laptop please', 'a tablet', 'a screen'] });
      const version = await submitted(here, takes);
      const preview = await here.live.preview(version);
      expect(preview).toMatchObject({
        faults: [],
        before: undefined,
        outcome: {
          holdsBack: true,
          questions: {
            asked: 1,
            rightBefore: 1,
            rightAfter: 0,
            broke: [
              {
                question: 'laptop please',
                expected: 'laptops',
                before: 'laptops',
                after: expect.any(String),
              },
            ],
          },
        },
      });
      const [changed] = (await preview?.outcome?.compare(['a tablet'])) ?? [];
      expect(changed).toMatchObject({ before: { entries: [] }, after: { entries: ['devices'] } });
      expect(answerOf(here, 'a tablet')).toEqual([]);
      expect(await here.live.approve(version, doing, approval)).toMatchObject({
        refusal: { why: 'questions-break', broke: [{ question: 'laptop please' }] },
      });
      const anyway = redacted('We give tablets now');
      expect(await here.live.approve(version, doing, { ...approval, anyway })).toMatchObject({
        ok: true,
        version: { comments: [{ kind: 'published-anyway', text: anyway }] },
      });
      expect(answerOf(here, 'a tablet')).toEqual(['devices']);
    });

    it('takes entries out, and brings any version back', async () => {
      const first = await publish(here, smallArticle('swimming'));
      const gone = await publish(here, archive(first, first, author, redacted('No longer')));
      expect(answerOf(here, 'what is swimming')).toEqual([]);
      expect(here.live.entry('anytown', 'swimming')).toBeUndefined();
      expect(here.live.published('anytown', 'swimming')).toEqual(gone);
      await publish(here, restore(first, gone, author, redacted('It is back')));
      expect(answerOf(here, 'what is swimming')).toEqual(['swimming']);
      expect(here.live.entry('anytown', 'swimming')).toMatchObject({
        kind: 'article',
        live: { number: 3, basedOn: 2 },
      });
    });

    it('is followed by looking where nobody could be told', async () => {
      const { on: there } = await process();
      const version = await submitted(here, smallArticle('swimming'));
      await store.knowledgeVersions.change(version, (now) => ({
        ok: true,
        version: { ...now, state: 'published', publishedAt: 3 },
      }));
      await there.catchUp();
      expect(editionOf(there)).toBe(1);
    });

    it('falls back loudly to the pack’s own where a newer release cannot carry an edit, and lets it be put right', async () => {
      const before = here.live.entry('anytown', 'advice');
      await publish(here, { ...smallArticle('advice', { related: ['laptops'] }), entry: 'advice' });
      packs.write('questions.yaml', '[]');
      packs.change('entitlements/laptops.yaml', 'id: laptops\n', 'id: computers\n');
      const { on: newer } = await process();
      expect(newer.logged).toContainEqual(
        expect.objectContaining({ event: 'knowledge fell back', entry: 'advice', number: 1 }),
      );
      const now = newer.live.entry('anytown', 'advice');
      expect(now?.content).toEqual(before?.content);
      expect(newer.live.now().get('anytown')?.fallen).toHaveLength(1);
      await publish(newer, { ...smallArticle('advice'), basedOn: now?.live?.number ?? 0 });
      expect(newer.live.now().get('anytown')?.fallen).toEqual([]);
      expect(answerOf(newer, 'what is advice')).toEqual(['advice']);
    });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
