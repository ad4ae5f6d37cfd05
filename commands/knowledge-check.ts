import process from 'node:process';
import { parseArgs } from 'node:util';
import { packsFolder } from '../bot/knowledge.ts';
import { describeFault } from '../knowledge/fault.ts';
import { fewestPhrasings, fewPhrasings } from '../knowledge/few-phrasings.ts';
import { loadPack, packNames } from '../knowledge/load.ts';
import { notSet } from '../knowledge/not-set.ts';
import { overdueReviews } from '../knowledge/overdue.ts';
import { phrasingsOf } from '../knowledge/phrasings.ts';
import { confusionLines } from './knowledge-check/confusion-lines.ts';
import { confusionsIn } from './knowledge-check/confusions.ts';
import { linksReached } from './knowledge-check/links-reached.ts';

/**
 * `npm run knowledge:check`: reads every pack, with LOCAL_FOLDER as the service does, and prints every fault by file and
 * field; none is skipped. What is overdue, not set, asked for in too few ways or confusable is listed and fails nothing.
 * `--confusable` tries every phrasing against all others and lists each that leads elsewhere; it takes a second a thousand,
 * and what it finds is kept in CACHE_FOLDER for as long as nothing changes. `--links` tries every web address, and fails
 * nothing where the network lets nothing out.
 */
const { values } = parseArgs({
  options: { confusable: { type: 'boolean', default: false }, links: { type: 'boolean', default: false } },
});
const cacheFolder = process.env['CACHE_FOLDER'] ?? 'data/cache';
const lines = packNames(packsFolder).map(async (authority) => {
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
      ...confusionLines(confusionsIn(pack, values.confusable, cacheFolder), values.confusable),
      ...(values.links ? await linksReached(pack) : []),
      ...(notSet(pack).length === 0 ? [] : [`  not set in local.yaml: ${notSet(pack).join('; ')}`]),
    ].join('\n'),
  };
});
const checked = await Promise.all(lines);
process.stdout.write(`${checked.map(({ text }) => text).join('\n')}\n`);
process.exitCode = checked.every(({ good }) => good) ? 0 : 1;
