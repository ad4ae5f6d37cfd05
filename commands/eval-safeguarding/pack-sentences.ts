import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packsFolder } from '../../bot/knowledge.ts';
import { linesOf, setFolder } from './safeguarding-set.ts';

/** Words by which a pack's question may be about safeguarding itself; it is then neither ordinary nor told of anybody. */
const touchesTheMatter =
  /safeguard|abus|exploit|missing|fgm|violen|self.harm|suicid|knife|weapon|domestic|gang|radical|harm|unsafe|disclos|honour|traffick|neglect|runaway|homeless/i;

/**
 * Every question, phrasing and title of every pack, each once, without those that are about safeguarding and those
 * that the set lists as telling of risk: what people ordinarily ask.
 */
export function ordinaryPackSentences(): readonly string[] {
  const listed = new Set(
    ['implied', 'undecided'].flatMap((name) => linesOf(join(setFolder, 'pack-questions', `${name}.txt`))),
  );
  const files = readdirSync(packsFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const all = files.flatMap((name) =>
    sentencesIn(parse(readFileSync(join(packsFolder, name), 'utf8')), false),
  );
  return [...new Set(all)].filter((text) => !listed.has(text) && !touchesTheMatter.test(text));
}

function sentencesIn(value: unknown, wanted: boolean): readonly string[] {
  if (typeof value === 'string') return wanted ? [value.replaceAll(/\s+/g, ' ').trim()] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => sentencesIn(item, wanted));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentencesIn(inner, ['aliases', 'question', 'title'].includes(key) || (wanted && key === 'text')),
  );
}
