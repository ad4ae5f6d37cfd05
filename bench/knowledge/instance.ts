import process from 'node:process';
import { startLiveKnowledge, type RunningKnowledge } from '../../bot/live-knowledge.ts';
import { packsFolder } from '../../bot/knowledge.ts';
import { loadPack } from '../../knowledge/load.ts';
import { replyTo } from '../../knowledge/live/own-questions.ts';
import { noVectors } from '../../knowledge/search/vectors/vectors.ts';
import { openForTest } from '../../test/store/engines.ts';
import { processorTime } from './processor-time.ts';

/** The live knowledge of one instance of the service, on the database at this address, with the pack of one authority. */
export async function instanceOn(
  url: string,
  authority: string,
): Promise<RunningKnowledge & { readonly end: () => Promise<void> }> {
  const load = loadPack(packsFolder, authority);
  if (!load.ok) throw new Error(`the pack ${authority} does not load`);
  const store = await openForTest(url, Date.now);
  const running = await startLiveKnowledge({
    base: [load.loaded],
    versions: store.knowledgeVersions,
    changes: store.changes,
    vectors: noVectors,
    cacheFolder: undefined,
    anyDay: false,
    log: () => {},
    now: Date.now,
  });
  return {
    ...running,
    end: async () => {
      await running.close();
      await store.close();
    },
  };
}

// As a process of its own: it says when it answers each question that it is given with the entry that was published.
const [url, authority] = process.argv.slice(2);
if (process.send !== undefined && url !== undefined && authority !== undefined) {
  const running = await instanceOn(url, authority);
  process.on('message', (message: unknown) => {
    const { question, entry } = message as { readonly question: string; readonly entry: string };
    const used = processorTime();
    const look = setInterval(() => {
      const search = running.live.now().get(authority)?.search;
      // Asking costs a millisecond; that the entry is there is seen first.
      if (search?.entry(entry) === undefined || replyTo(search, question).entries[0] !== entry) return;
      clearInterval(look);
      process.send?.({ answeredAt: Date.now(), usedMs: used() });
    }, 5);
  });
  process.on('disconnect', () => void running.end());
  process.send({ ready: true });
}
