import { parseArgs } from 'node:util';
import type { ChainEnd, Walked } from '../queue/audit.ts';
import { openExisting } from './records/open-existing.ts';

/**
 * `npm run audit:verify`: walks the audit of every authority on the database of DATABASE_URL and names the first link
 * that is not as it was written. `--noted slough:12:…`, once for each, holds it against an end that it printed before.
 */
const { values } = parseArgs({ options: { noted: { type: 'string', multiple: true, default: [] } } });
const noted = values.noted.map(readEnd);
const opened = await openExisting(process.env);
if (!opened.ok) refuse(opened.sentence);
const { store } = opened;
try {
  const walked = await store.audit.walk(noted);
  for (const chain of walked) console.log(inWords(chain));
  if (walked.length === 0) console.log('Nothing has been noted yet.');
  if (walked.some(({ ok }) => !ok)) process.exitCode = 1;
  else if (walked.length > 0)
    console.log('Write the ends down where nobody who can change this database can change them.');
} finally {
  await store.close();
}

function inWords(chain: Walked): string {
  if (chain.ok) {
    const { authority, links, end } = chain;
    return `${authority}: ${links} links, whole. Its end: ${authority}:${end.number}:${end.hash}`;
  }
  const why = {
    missing: 'is missing',
    changed: 'is not as it was written',
    'not as noted': 'is not the one that was noted',
  }[chain.why];
  return `${chain.authority}: BROKEN. Link ${chain.number} ${why}; nothing after it can be relied on.`;
}

function readEnd(text: string): ChainEnd {
  const [, authority, number, hash] = /^([a-z-]+):(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (authority === undefined || number === undefined || hash === undefined)
    return refuse(`"${text}" is no end of a chain: give it as it was printed, slough:12:…`);
  return { authority, number: Number(number), hash };
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
