import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { submit } from '../../knowledge/live/moves.ts';
import { reloadInWorker } from '../../knowledge/search/reload.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { redact } from '../../privacy/redact.ts';
import { instanceOn } from './instance.ts';
import { processorTime } from './processor-time.ts';

/** How long publishing took and answering with it, in milliseconds from the moment the reviewer pressed. */
export interface Published {
  /** Until the approval was given back, with the gate in between. */
  readonly approved: readonly number[];
  /** From then until the last of the other instances answered with it. */
  readonly followed: readonly number[];
  /** From the press until every instance answered with it. */
  readonly everywhere: readonly number[];
  readonly phrasings: number;
  /** Processor time, which hardly depends on what else the machine does: of one reading of the pack, and for each publish. */
  readonly used: {
    readonly reload: number;
    readonly approver: readonly number[];
    readonly other: readonly number[];
  };
}

/** To which pack, beside how many other instances, how often. */
export interface Publishing {
  readonly authority: string;
  readonly others: number;
  readonly times: number;
}

const author = { tenant: 't', entraId: 'author' };
const reviewer = { tenant: 't', entraId: 'reviewer' };

/**
 * Publishes so many articles one after the other in one instance, with the preview and the pack's own questions before each,
 * while others on the same database wait for them.
 */
export async function publishTo(url: string, { authority, others, times }: Publishing): Promise<Published> {
  const here = await instanceOn(url, authority);
  const instances = await Promise.all(Array.from({ length: others }, () => startInstance(url, authority)));
  const [cited] = here.live.now().get(authority)?.loaded.pack.documents ?? [];
  const [document, section] = [cited?.id ?? '', cited?.sections[0]?.id ?? ''];
  const before = here.live.now().get(authority)?.loaded.pack;
  const reloading = processorTime();
  if (before !== undefined) await reloadInWorker(before, { isRealWord: isKnownWord });
  const used: { reload: number; approver: number[]; other: number[] } = {
    reload: reloading(),
    approver: [],
    other: [],
  };
  const [approved, followed, everywhere]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let time = 1; time <= times; time += 1) {
      const entry = `bench-article-${time}`;
      const question = `where is the zorbing club number ${time}`;
      const heard = instances.map((instance) => answered(instance, question, entry));
      const proposed = await here.live.propose({
        authority,
        entry,
        kind: 'article',
        content: {
          ...articleFor(entry, question, time),
          source: [{ document, statements: [`${section}.1`] }],
        },
        basedOn: 0,
        author,
        reason: redact('bench').text,
      });
      if (!proposed.ok) throw new Error(JSON.stringify(proposed.faults));
      await here.live.move(proposed.version, submit({ by: author, at: 1 }));
      const pressed = Date.now();
      const approving = processorTime();
      const moved = await here.live.approve(
        proposed.version,
        { by: reviewer, at: Date.now() },
        { submittedAt: 1 },
      );
      if (moved?.ok !== true) throw new Error(JSON.stringify(moved));
      const done = Date.now();
      used.approver.push(approving());
      const all = await Promise.all(heard);
      used.other.push(...all.map(({ usedMs }) => usedMs));
      const last = Math.max(done, ...all.map(({ answeredAt }) => answeredAt));
      approved.push(done - pressed);
      followed.push(last - done);
      everywhere.push(last - pressed);
    }
    const phrasings = here.live.now().get(authority)?.search.words.phrasings.length ?? 0;
    return { approved, followed, everywhere, phrasings, used };
  } finally {
    for (const instance of instances) instance.disconnect();
    await Promise.all(instances.map((instance) => once(instance, 'exit')));
    await here.end();
  }
}

function articleFor(entry: string, question: string, time: number): Readonly<Record<string, unknown>> {
  return {
    id: entry,
    title: `Zorbing club ${time}`,
    aliases: [question, `zorbing ${time} when`, `is there zorbing ${time}`],
    answer: `The Virtual School holds zorbing club ${time}.`,
    reviewed: '2026-01-01',
    reviewBy: '2027-01-01',
  };
}

async function startInstance(url: string, authority: string): Promise<ChildProcess> {
  const instance = fork(fileURLToPath(new URL('instance.ts', import.meta.url)), [url, authority]);
  await once(instance, 'message');
  return instance;
}

interface Answered {
  readonly answeredAt: number;
  readonly usedMs: number;
}

async function answered(instance: ChildProcess, question: string, entry: string): Promise<Answered> {
  instance.send({ question, entry });
  const [said] = (await once(instance, 'message')) as [Answered];
  return said;
}
