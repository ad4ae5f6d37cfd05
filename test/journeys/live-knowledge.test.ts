import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Imported } from '../../knowledge/live/versions-store.ts';
import type { Store } from '../../store/open.ts';
import { redacted } from '../queue/people-for-tests.ts';
import { lastingEngines, openForTest, type TestDatabase } from '../store/engines.ts';
import { startStage, type Stage } from './stage.ts';

const question = 'when is the zorbing club';
const article: Imported = {
  entry: 'zorbing-club',
  kind: 'article',
  content: {
    id: 'zorbing-club',
    title: 'The zorbing club',
    aliases: [question, 'zorbing for young people', 'is there zorbing'],
    answer: 'The Virtual School holds a zorbing club every Tuesday.',
    source: [{ document: 'slough-offer-2021', statements: ['intro.1'] }],
    reviewed: '2026-01-01',
    reviewBy: '2030-01-01',
  },
  reason: redacted('Asked three times this week'),
};

for (const engine of lastingEngines) {
  describe(`What is published while two services run, on ${engine.name},`, () => {
    let database: TestDatabase;
    let stages: readonly Stage[];
    let store: Store;
    beforeAll(async () => {
      database = await engine.fresh({ mayBeUpToDate: true });
      store = await openForTest(database.url, Date.now);
      stages = await Promise.all([0, 1].map(() => startStage({ env: { DATABASE_URL: database.url } })));
    }, 120_000);
    afterAll(async () => {
      await Promise.all(stages.map((stage) => stage.end()));
      await store.close();
      await database.remove();
    });

    let asked = 0;
    /** What each service answers, each time asked by somebody new. */
    const answers = (): Promise<readonly string[]> =>
      Promise.all(
        stages.map(async ({ teams }) => {
          asked += 1;
          const chat = teams.chat(teams.person(`Practitioner ${asked}`));
          await chat.say(question);
          return chat.lastMessage().words;
        }),
      );

    it('is answered by both without a restart, and what each asker saw is kept to the version', async () => {
      for (const words of await answers()) expect(words).not.toContain('every Tuesday');
      await store.knowledgeVersions.importAll('slough', [article], Date.now());
      const deadline = performance.now() + 60_000;
      let said = await answers();
      while (!said.every((words) => words.includes('every Tuesday')) && performance.now() < deadline)
        said = await answers();
      for (const words of said) expect(words).toContain('every Tuesday');
      const seen = await database.ask(
        "select entry_version || ' ' || length(entry_print) from answers where entry = 'zorbing-club'",
      );
      expect(new Set(seen)).toEqual(new Set(['1 16']));
    }, 120_000);
  });
}
