import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeTurns } from '../../bot/compose.ts';
import { noWayOut } from '../../bot/sender.ts';
import type { LogEvent } from '../../bot/log.ts';
import type { Reply } from '../../bot/turns/reply.ts';
import { visibleText } from '../card-text.ts';
import { terminalTurn } from '../terminal-turn.ts';
import type { EvalItem } from './item.ts';
import { judge, type FirstReply, type Verdict } from './judge.ts';

/** One question, its first reply and the verdict. */
export interface Judged {
  readonly item: EvalItem;
  readonly reply: FirstReply;
  readonly verdict: Verdict;
  /** From the question to the last word of the reply, the store included. Milliseconds. */
  readonly took: number;
  /** Identifiers of a `personal_data` item that were found in the database file or the log. */
  readonly leaked: readonly string[];
}

/**
 * Asks every item as the first message of a new conversation, through the real turn pipeline and a real database
 * file, which is searched afterwards for what must not be kept. `home` stands in for authority `any`.
 */
export async function runItems(
  items: readonly EvalItem[],
  home: string,
  searchVectors: boolean,
): Promise<readonly Judged[]> {
  const folder = mkdtempSync(join(tmpdir(), 'advice-line-eval-'));
  const logged: LogEvent[] = [];
  const judged: Omit<Judged, 'leaked'>[] = [];
  try {
    for (const authority of new Set(items.map((item) => authorityOf(item, home)))) {
      const composed = await composeTurns(
        {
          packs: undefined,
          homeAuthority: authority,
          databaseUrl: `sqlite:${join(folder, 'eval.db')}`,
          routes: {},
          localFolder: undefined,
          leads: [],
          privacyNotice: '',
          searchVectors,
          cacheFolder: 'data/cache',
        },
        noWayOut,
        (event) => void logged.push(event),
        Date.now,
      );
      if (!composed.ok) throw new Error(composed.faults.join('\n'));
      await composed.turns.vectorsLearnt;
      for (const item of items.filter((each) => authorityOf(each, home) === authority)) {
        const began = performance.now();
        const replies: Reply[] = [];
        await composed.turns.take(terminalTurn(item.question), (reply) => {
          replies.push(reply);
          return Promise.resolve();
        });
        const took = performance.now() - began;
        const reply = firstReply(replies);
        judged.push({ item, reply, verdict: judge(item, reply), took });
      }
      await composed.turns.close();
    }
    const kept = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .concat(JSON.stringify(logged))
      .join('\n');
    return judged.map((one) => ({ ...one, leaked: leaks(one.item, kept) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function authorityOf(item: EvalItem, home: string): string {
  return item.authority === 'any' ? home : item.authority;
}

/** Two questions in one message get a card each: the words of all of them, under the first one's notification. */
function firstReply(replies: readonly Reply[]): FirstReply {
  const texts = replies.map((reply) => ('text' in reply ? reply.text : visibleText(reply.card).join('\n')));
  return { summary: replies[0]?.summary ?? '', text: texts.join('\n') };
}

function leaks(item: EvalItem, kept: string): readonly string[] {
  if (item.kind !== 'personal_data') return [];
  return item.must_not_include.filter((pattern) => new RegExp(pattern, 'i').test(kept));
}
