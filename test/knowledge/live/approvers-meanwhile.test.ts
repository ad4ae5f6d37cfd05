import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningKnowledge } from '../../../bot/live-knowledge.ts';
import type { Store } from '../../../store/open.ts';
import { redacted } from '../../queue/people-for-tests.ts';
import { lastingEngines, openForTest, type TestDatabase } from '../../store/engines.ts';
import { smallPack, type SmallPack } from '../small-pack.ts';
import { knowledgeOn, loadedPack, reviewer, smallArticle, submitted } from './live-for-tests.ts';

for (const engine of lastingEngines) {
  describe(`approvers who are named while somebody approves, on ${engine.name},`, () => {
    let packs: SmallPack;
    let database: TestDatabase;
    let store: Store;
    let on: RunningKnowledge;
    /** Done once, between reading a version and deciding on it. */
    let meanwhile: (() => Promise<unknown>) | undefined;
    beforeEach(async () => {
      packs = smallPack();
      database = await engine.fresh({ mayBeUpToDate: true });
      store = await openForTest(database.url, () => 0);
      const { knowledgeVersions } = store;
      const interrupted: Store = {
        ...store,
        knowledgeVersions: {
          ...knowledgeVersions,
          async find(key) {
            const found = await knowledgeVersions.find(key);
            const now = meanwhile;
            meanwhile = undefined;
            await now?.();
            return found;
          },
        },
      };
      on = await knowledgeOn(interrupted, [loadedPack(packs.folder, 'anytown')]);
    });
    afterEach(async () => {
      await on.close();
      await store.close();
      await database.remove();
      packs.remove();
    });

    it('are those who count', async () => {
      const version = await submitted(on, smallArticle('swimming'));
      const editing = { reviewers: ['00000000-0000-4000-8000-00000000000a'], moneyApprovers: [] };
      meanwhile = () =>
        store.knowledgeVersions.importAll(
          'anytown',
          [
            {
              entry: 'local.yaml',
              kind: 'local',
              content: { editing },
              reason: redacted('Read by few'),
            },
          ],
          2,
        );
      const approved = on.live.approve(version, { by: reviewer, at: 3 }, { submittedAt: 2 });
      expect(await approved).toMatchObject({ ok: false, refusal: { why: 'not-a-reviewer' } });
      expect(meanwhile).toBeUndefined();
    });
  });
}
