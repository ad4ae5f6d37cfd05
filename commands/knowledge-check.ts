import process from 'node:process';
import { packsFolder } from '../bot/knowledge.ts';
import { describeFault } from '../knowledge/fault.ts';
import { fewestPhrasings, fewPhrasings } from '../knowledge/few-phrasings.ts';
import { loadPack, packNames } from '../knowledge/load.ts';
import { notSet } from '../knowledge/not-set.ts';
import { overdueReviews } from '../knowledge/overdue.ts';
import { phrasingsOf } from '../knowledge/phrasings.ts';

/**
 * `npm run knowledge:check`: reads every pack, with LOCAL_FOLDER as the service does, and prints every fault by file and
 * field; none is skipped. What is overdue, not set or asked for in too few ways is listed and fails nothing.
 */
const lines = packNames(packsFolder).map((authority) => {
  const load = loadPack(packsFolder, authority, process.env['LOCAL_FOLDER']);
  if (!load.ok)
    return { good: false, text: load.faults.map((fault) => describeFault(authority, fault)).join('\n') };
  const { pack } = load.loaded;
  const rows = pack.topics.reduce((sum, topic) => sum + topic.entitlements.length, 0);
  const today = new Date().toISOString().slice(0, 10);
  const overdue = overdueReviews(pack, today).map(
    ({ id, reviewBy, owner }) => `  review overdue since ${reviewBy}: ${id} (${owner ?? pack.owner})`,
  );
  const few = fewPhrasings(pack).map(
    ({ id, has }) => `  only ${has} ways of asking, ${fewestPhrasings} are wanted: ${id}`,
  );
  return {
    good: true,
    text: [
      `${authority}: no faults. ${pack.topics.length} topics with ${rows} rows, ${pack.articles.length} articles, ${pack.glossary.length} terms, ${pack.contacts.length} contacts, ${pack.notOurs.length} matters that are not ours, ${phrasingsOf(pack).length} phrasings.`,
      ...overdue,
      ...few,
      ...(notSet(pack).length === 0 ? [] : [`  not set in local.yaml: ${notSet(pack).join('; ')}`]),
    ].join('\n'),
  };
});
process.stdout.write(`${lines.map(({ text }) => text).join('\n')}\n`);
process.exitCode = lines.every(({ good }) => good) ? 0 : 1;
