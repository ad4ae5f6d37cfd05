import { parseArgs } from 'node:util';
import { eraseRecords } from './records/erase.ts';
import { exportRecords } from './records/export.ts';
import { holdQuery } from './records/hold.ts';
import { openExisting } from './records/open-existing.ts';
import type { Done } from './records/done.ts';
import { whose } from './records/whose.ts';

/**
 * `npm run records -- …`, on the database of DATABASE_URL, while the service runs or not:
 * `export <Entra id>`, `erase <Entra id>` (both with `--tenant` and `--by <Entra id>` of whoever orders it),
 * `hold SL-0001 --why "…"`, `release SL-0001 --why "…"` (both with `--authority`), `unremovable`.
 */
const usage = `What shall be done? One of:
  npm run records -- export <Entra id> [--tenant <id>] [--to <folder>] [--by <Entra id>]
  npm run records -- erase <Entra id> [--tenant <id>] [--by <Entra id>]
  npm run records -- hold SL-0001 --why "…" [--authority slough]
  npm run records -- release SL-0001 --why "…" [--authority slough]
  npm run records -- unremovable`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    tenant: { type: 'string' },
    to: { type: 'string', default: 'records' },
    by: { type: 'string' },
    why: { type: 'string' },
    authority: { type: 'string' },
  },
});
const [what, which] = positionals;

const opened = await openExisting(process.env);
if (!opened.ok) refuse(opened.sentence);
const { store, homeAuthority } = opened;
try {
  const done = await carryOut();
  if (done.ok) for (const line of done.lines) console.log(line);
  else {
    console.error(done.sentence);
    process.exitCode = 1;
  }
} finally {
  await store.close();
}

function carryOut(): Promise<Done> | Done {
  if (what === 'unremovable') return unremovable();
  if (which === undefined) return refused(usage);
  if (what === 'export' || what === 'erase') return ofPerson(what, which);
  if (what === 'hold' || what === 'release') return ofQuery(what, which);
  return refused(usage);
}

async function unremovable(): Promise<Done> {
  const cards = await store.cardRemovals.unremovable();
  const lines = cards.map(
    ({ authority, number, face, conversationId, activityId }) =>
      `${authority} ${number} ${face}: conversation ${conversationId}, message ${activityId}`,
  );
  return {
    ok: true,
    lines: lines.length === 0 ? ['Teams keeps no card that should have been replaced.'] : lines,
  };
}

async function ofPerson(act: 'export' | 'erase', entraId: string): Promise<Done> {
  const found = await whose(store.records, entraId, values.tenant);
  if (!found.ok) return found;
  const { person } = found;
  const by = values.by === undefined ? undefined : { tenant: person.tenant, entraId: values.by };
  if (act === 'export') return exportRecords(store.records, { person, folder: values.to, by }, Date.now());
  const { records, queries } = store;
  const eraseRemains = () => store.eraseRemains();
  return {
    ok: true,
    lines: await eraseRecords({ records, queries, eraseRemains, now: Date.now }, person, by),
  };
}

async function ofQuery(act: 'hold' | 'release', number: string): Promise<Done> {
  const authority = values.authority ?? homeAuthority;
  if (authority === undefined)
    return refused(
      'Say whose query it is with --authority, as in --authority slough, or set HOME_AUTHORITY.',
    );
  const why = values.why?.trim() ?? '';
  if (why === '') return refused('Say why, as in --why "a complaint".');
  const said = await holdQuery(store.queries, { authority, number, what: act, why }, Date.now);
  return said === undefined
    ? refused(`There is no query ${number} of ${authority}.`)
    : { ok: true, lines: [said] };
}

function refused(sentence: string): Done {
  return { ok: false, sentence };
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
