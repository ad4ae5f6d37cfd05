import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Client } from 'pg';
import { knowledgeOn, loadedPack } from '../test/knowledge/live/live-for-tests.ts';
import { type Ended, takeSteps } from '../test/knowledge/live/random-steps.ts';
import { smallPack } from '../test/knowledge/small-pack.ts';
import { openForTest } from '../test/store/engines.ts';
import { startPostgres } from '../test/store/postgres-server.ts';
import { publishTo } from './knowledge/publish.ts';
import { readWhile } from './knowledge/readers.ts';
import { load, machine, say } from './search/say.ts';

/**
 * `npm run bench:knowledge`: how soon what is published is answered with on every instance, with the pack of `--authority`, on SQLite
 * and on PostgreSQL; what readers see meanwhile; and random steps of editing, which must end the same on both databases.
 * `--instances 2 --times 10 --readers 500 --editions 50 --steps 1000`; 0 leaves a part out.
 */
const { values } = parseArgs({
  options: {
    instances: { type: 'string', default: '2' },
    authority: { type: 'string', default: 'lambeth' },
    times: { type: 'string', default: '10' },
    readers: { type: 'string', default: '500' },
    editions: { type: 'string', default: '50' },
    steps: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'advice-line-bench-'));
const server = await startPostgres({ durable: true });
const databases: readonly (readonly [name: string, fresh: () => Promise<string>])[] = [
  ['SQLite', () => Promise.resolve(`sqlite:${join(folder, randomBytes(4).toString('hex'))}.db`)],
  ['PostgreSQL', freshOnServer],
];
try {
  say(`${machine()}, ${load()}`);
  if (Number(values.times) > 0) await publishing();
  if (Number(values.readers) > 0) await reading();
  if (Number(values.steps) > 0) await stepping();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function publishing(): Promise<void> {
  for (const [name, fresh] of databases) {
    const instances = Number(values.instances);
    const figures = await publishTo(await fresh(), {
      authority: values.authority,
      others: instances - 1,
      times: Number(values.times),
    });
    say(
      `${name}: published ${values.times} times with ${figures.phrasings} phrasings, ${instances} instances, ${load()}`,
    );
    say(`  approved, with the preview and the pack's own questions: ${spread(figures.approved)}`);
    say(`  from then until every other instance answers with it:    ${spread(figures.followed)}`);
    say(`  from the press until every instance answers with it:      ${spread(figures.everywhere)}`);
    say(
      `  processor time: approver ${spread(figures.used.approver)}; each other instance ${spread(figures.used.other)}; reading the pack again ${figures.used.reload} ms`,
    );
  }
}

async function reading(): Promise<void> {
  for (const [name, fresh] of databases) {
    const { reads, mixed, editions } = await readWhile(
      await fresh(),
      Number(values.readers),
      Number(values.editions),
    );
    say(`${name}: ${values.readers} readers, ${reads} reads over ${editions} states: ${mixed} saw a mixture`);
    if (mixed > 0) process.exitCode = 1;
  }
}

async function stepping(): Promise<void> {
  const packs = smallPack();
  const ends: Ended[] = [];
  const scratch = join(folder, 'written');
  for (const [, fresh] of databases) {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch);
    const store = await openForTest(await fresh(), Date.now);
    const on = await knowledgeOn(store, [loadedPack(packs.folder, 'anytown')]);
    ends.push(
      await takeSteps({
        store,
        on,
        folder: packs.folder,
        scratch,
        steps: Number(values.steps),
        seed: Number(values.seed),
      }),
    );
    await on.close();
    await store.close();
  }
  packs.remove();
  const [first, second] = ends;
  const same = isDeepStrictEqual(first, second);
  const kinds = Map.groupBy(first?.trace ?? [], (line) => line.split(/[ :]/)[0]);
  say(
    `${values.steps} random steps (${[...kinds].map(([kind, all]) => `${all.length} ${kind}`).join(', ')}): edition ${first?.edition}`,
  );
  say(same ? '  the same state on SQLite and PostgreSQL' : '  NOT the same state on SQLite and PostgreSQL');
  if (!same) process.exitCode = 1;
}

function spread(ms: readonly number[]): string {
  const inOrder = ms.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    `${inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0} ms`;
  return `median ${at(0.5)}, slowest ${at(1)}`;
}

async function freshOnServer(): Promise<string> {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  const client = new Client(server.url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return server.url.replace(/[^/]+$/, name);
}
