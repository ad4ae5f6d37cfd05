import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { openStore } from '../bot/compose-turns.ts';
import type { ReportFigures, Span } from '../queue/reports/figures.ts';

// How long the counts of reports take in a small database and in a large one, in one run: `npm run bench:reports`.
const { values } = parseArgs({ options: { many: { type: 'string', default: '200000' } } });
const many = Number(values.many);
const few = Math.round(many / 10);
const now = Date.now();
const dayMs = 24 * 3_600_000;
const span: Span = { authority: 'council', from: now - 366 * dayMs, to: now + dayMs };

const counts: Readonly<Record<string, (figures: ReportFigures) => Promise<unknown>>> = {
  'answers by key stage': (figures) => figures.answersBy(span, 'stage'),
  'answers by topic': (figures) => figures.answersBy(span, 'entry'),
  'answers by hour': (figures) => figures.answersByHour(span),
  'what became of answers': (figures) => figures.answerEnds(span),
  'different askers': (figures) => figures.askers(span),
  'queries by key stage': (figures) => figures.queriesBy(span, 'stage'),
  'queries by hour': (figures) => figures.queriesByHour(span),
  'queries by asker’s role': (figures) => figures.queriesByAsker(span, 'role'),
  'replies in time': (figures) => figures.punctual(span, 'reply', now),
  'time that replies took': (figures) => figures.took(span, 'reply'),
  'ratings by topic': (figures) => figures.ratedTopics(span),
  'words not answered': (figures) => figures.wordsNotAnswered(span, 1_000),
};

const folder = mkdtempSync(join(tmpdir(), 'bench-reports-'));
try {
  const databases = [await filled('few', few), await filled('many', many)] as const;
  process.stdout.write(
    `A year of one line, SQLite: ${few.toLocaleString('en-GB')} and ${many.toLocaleString('en-GB')} queries, as many answers.\n`,
  );
  for (const [name, count] of Object.entries(counts)) {
    const best = databases.map(() => Number.POSITIVE_INFINITY);
    // By turns, so that what else the machine does hits both alike; the quickest of each is the least disturbed.
    for (let round = 0; round < 5; round += 1) {
      for (const [at, { reportFigures }] of databases.entries()) {
        const began = performance.now();
        await count(reportFigures);
        best[at] = Math.min(best[at] ?? 0, performance.now() - began);
      }
    }
    const [small = 0, large = 0] = best;
    process.stdout.write(
      `${name}: ${small.toFixed(1)} → ${large.toFixed(1)} ms (${(large / small).toFixed(1)} times)\n`,
    );
  }
  for (const database of databases) await database.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A database with a year of so many queries and answers, spread evenly over what is counted. */
async function filled(name: string, size: number) {
  const file = join(folder, `${name}.db`);
  const open = async () => {
    const opened = await openStore(`sqlite:${file}`, { now: () => now });
    if (!opened.ok) throw new Error(opened.sentence);
    return opened.store;
  };
  await (await open()).close();
  const database = new DatabaseSync(file);
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${size})`;
  const at = `${now} - cast(i * ${366 * dayMs} / ${size} as integer)`;
  const stage = `case i % 7 when 0 then null else 'ks' || (i % 4 + 1) end`;
  database.exec(`begin;
    insert into answers (id, authority, at, asker, question, outcome, entry, removed, helpful, message, flagged, key_stage, asker_role)
      ${numbers} select 'a' || i, 'council', ${at}, 'p' || (i % 3000), 'what is asked about matter ' || (i % 5000),
      case i % 5 when 0 then 'no-answer' else 'answer' end, 'entry-' || (i % 60), '{}', case i % 3 when 0 then 1 end,
      'm' || i, 0, ${stage}, 'dsl' from n;
    insert into queries (id, authority, number, press, kind, state, version, question, topic, needed_by, purpose, asker_tenant,
      asker_entra_id, asker_channel_id, replied_at, settled_at, created_at, updated_at, message, flagged, came_by, urgent, rating, key_stage)
      ${numbers} select 'q' || i, 'council', 'Q-' || i, 'p' || i, 'question', 'closed', 3, 'what is asked about matter ' || (i % 7000),
      'entry-' || (i % 60), 'no hurry', 'other', 't', 'e' || (i % 3000), 'c', ${at}, ${at}, ${at}, ${at}, 'm' || (i * 3), 0, 'teams', 0,
      case i % 4 when 0 then i % 5 + 1 end, ${stage} from n;
    insert into query_times (query_id, authority, stood, reply_took, reply_in_time, settle_took, settle_in_time)
      ${numbers} select 'q' || i, 'council', 0, i % 900, i % 2, i % 1900, i % 2 from n;
    insert into profiles (tenant, entra_id, authority, role, asked, changed_at)
      with recursive n(i) as (select 0 union all select i + 1 from n where i < 2999)
      select 't', 'e' || i, 'council', 'dsl', 1, 1 from n;
    commit; analyze;`);
  database.close();
  return open();
}
