import { openStore } from '../../bot/compose-turns.ts';
import { answerOutcomes } from '../../knowledge/answers-given.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { askerRoles } from '../../knowledge/roles.ts';
import { redact } from '../../privacy/redact.ts';
import type { Query, Stars } from '../../queue/query.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What the invented askers ask about, and the entry that answers it. */
const matters = [
  ['can my year 10 have a laptop for GCSE coursework', 'laptops'],
  ['who attends the first PEP for a year 3 child', 'pep-attendance'],
  ['tuition for a key stage 4 student who missed a term', 'tuition'],
  ['how do I move a year 7 to another school', 'school-quality'],
  ['bursary for a level 2 college course', 'he-bursary'],
  ['early years pupil premium for a nursery child', 'pupil-premium'],
] as const;
/** What the invented knowledge does not answer, each said in a few ways. */
const missed = [
  'is there any help with a driving theory test',
  'can you pay for a driving theory test',
  'help with the cost of a driving theory test please',
  'who pays for the theory test for driving',
  'driving theory test, any help with it',
  'driving theory test costs',
  'does anybody lend out a cello',
] as const;

/**
 * Fills a database with three invented months of one line's work, so that reports have something to show: the same each time
 * but for the dates, which end at `now` (milliseconds since 1970).
 */
export async function fillReports(databaseUrl: string, authority: string, now: number): Promise<void> {
  const opened = await openStore(databaseUrl, { now: () => now });
  if (!opened.ok) throw new Error(opened.sentence);
  const { store } = opened;
  const next = numbers(7);
  const some = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] ?? (of[0] as T);
  for (let at = 0; at < 260; at += 1) {
    const [question, entry] = some(matters);
    const answered = next() < 0.8;
    const text = answered ? question : some(missed);
    const when = now - Math.floor(next() ** 1.5 * 88 * dayMs);
    const id = `invented-answer-${at}`;
    await store.answers.record({
      id,
      at: when,
      authority,
      asker: `invented-asker-${Math.floor(next() * 60)}`,
      role: some(askerRoles),
      question: redact(text).text,
      outcome: answered ? 'answer' : some(answerOutcomes.slice(1)),
      removed: {},
      ...(answered ? { entry, shown: { rows: [], facts: factsIn(text) } } : {}),
    });
    if (answered && next() < 0.5) await store.answers.rate(authority, id, next() < 0.8, when + hourMs);
  }
  for (let at = 0; at < 90; at += 1) {
    const [question, topic] = some(matters);
    const createdAt = now - Math.floor(next() * 88 * dayMs) - dayMs;
    const repliedAt = createdAt + Math.floor(next() * 20 * hourMs);
    const asked = next() < 0.6;
    const query: Query = {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      number: `SL-${String(9_000 + at)}`,
      authority,
      kind: 'question',
      state: 'closed',
      version: 3,
      question: redact(asked ? question : some(missed)).text,
      neededBy: 'no hurry',
      purpose: 'other',
      asker: { tenant: 'local', entraId: `invented-${at % 40}`, channelUserId: `29:invented-${at % 40}` },
      createdAt,
      updatedAt: repliedAt,
      repliedAt,
      settledAt: repliedAt,
      ...(asked ? { topic } : {}),
      ...(next() < 0.25 ? { cameBy: some(['phone', 'email', 'drop-in'] as const) } : {}),
    };
    const minutes = Math.floor(next() * 900);
    await store.queries.unit(async (tx) => {
      await tx.add(query, query.id);
      if (query.cameBy !== undefined) return;
      const taken = { minutes, inTime: minutes < 600 };
      await tx.noteTimes(authority, query.id, { reply: taken, settle: taken });
      if (next() < 0.6) await tx.setStars(authority, query.id, starsOf(next()));
    });
  }
  for (let at = 0; at < 30; at += 1)
    await store.profiles.change(
      { tenant: 'local', entraId: `invented-${at}` },
      { role: some(askerRoles), authority },
      now,
    );
  await store.close();
}

function starsOf(share: number): Stars {
  if (share < 0.12) return 2;
  if (share < 0.3) return 3;
  return share < 0.6 ? 4 : 5;
}

/** The same row of numbers from 0 to below 1 for the same seed (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
