import { dayOf } from '../knowledge/calendar/local-time.ts';
import { type Clocks, dueTimes, type LineTime, type LineTimeOf, resumed } from './due.ts';
import type { Query } from './query.ts';
import type { Change, QueryUnit } from './query-store.ts';
import { standing } from './rush-notice.ts';
import { isOpen } from './states.ts';
import { timesTaken } from './times-taken.ts';

/**
 * The same unit of work, in which whatever is done to a query keeps its clocks true: they begin when it is made or asked
 * again, run out once somebody has replied or settled it, and stand still while the asker has to write.
 */
export function withClocks(tx: QueryUnit, lineTimeOf: LineTimeOf): QueryUnit {
  async function anew(query: Query, at: number, line: LineTime): Promise<Clocks> {
    return dueTimes(query, at, line, standing(await tx.rushNotice(query.authority), dayOf(at)));
  }

  async function set(query: Query, clocks: Clocks): Promise<Query> {
    await tx.setClocks(query.authority, query.id, clocks);
    return withThese(query, clocks);
  }

  async function after(before: Query, now: Query, change: Change, line: LineTime): Promise<Clocks> {
    if (!isOpen(now.state)) return {};
    if (!isOpen(before.state)) return anew(now, change.at, line);
    const running =
      before.state === 'awaiting-asker' && now.state !== 'awaiting-asker'
        ? resumed(before, change.at, line)
        : clocksOf(before);
    if (now.state === 'awaiting-asker')
      return { ...running, clockStoppedAt: running.clockStoppedAt ?? change.at };
    if (change.urgent === true) return sooner(running, await anew(now, change.at, line));
    if (change.replied === true) return without(running, 'replyDue');
    // The asker has written again after a reply: that wants another.
    const wroteAgain =
      change.onlyIf.asker !== undefined && change.helped === undefined && before.repliedAt !== undefined;
    const { replyDue } =
      wroteAgain && running.replyDue === undefined ? await anew(now, change.at, line) : running;
    return { ...running, ...(replyDue !== undefined && { replyDue }) };
  }

  return {
    ...tx,
    async add(query, press) {
      const line = lineTimeOf(query.authority);
      if (line === undefined || !isOpen(query.state)) return tx.add(query, press);
      return tx.add({ ...query, ...(await anew(query, query.updatedAt, line)) }, press);
    },
    async change(change) {
      const line = lineTimeOf(change.authority);
      const before = line && (await tx.find(change.authority, change.query));
      const now = await tx.change(change);
      if (line === undefined || before === undefined || now === undefined) return now;
      const times = timesTaken(before, now, change, line);
      if (times !== undefined) await tx.noteTimes(change.authority, change.query, times);
      return set(now, await after(before, now, change, line));
    },
    async flag(authority, id) {
      await tx.flag(authority, id);
      const line = lineTimeOf(authority);
      const query = line && (await tx.find(authority, id));
      if (line === undefined || query === undefined || !isOpen(query.state)) return;
      await set(query, sooner(clocksOf(query), await anew(query, query.updatedAt, line)));
    },
  };
}

/** What has become more pressing is due by the sooner of what held and what holds now. */
function sooner(before: Clocks, now: Clocks): Clocks {
  const [replyDue, settleDue] = (['replyDue', 'settleDue'] as const).map((clock) => {
    const one = before[clock];
    return one === undefined ? now[clock] : Math.min(one, now[clock] ?? one);
  });
  return {
    ...before,
    ...(replyDue !== undefined && { replyDue }),
    ...(settleDue !== undefined && { settleDue }),
  };
}

function clocksOf({ replyDue, settleDue, clockStoppedAt }: Query): Clocks {
  return {
    ...(replyDue !== undefined && { replyDue }),
    ...(settleDue !== undefined && { settleDue }),
    ...(clockStoppedAt !== undefined && { clockStoppedAt }),
  };
}

function withThese(query: Query, clocks: Clocks): Query {
  const { replyDue: _reply, settleDue: _settle, clockStoppedAt: _stopped, ...rest } = query;
  return { ...rest, ...clocks };
}

function without(clocks: Clocks, clock: 'replyDue'): Clocks {
  const { [clock]: _met, ...rest } = clocks;
  return rest;
}
