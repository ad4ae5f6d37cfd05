import { useCallback, useEffect, useRef, useState } from 'react';
import { deskLinesSchema, type DeskLine } from '../../contract-desk.ts';
import { hearChanges } from '../service/live.ts';
import { afterTooMuch, afterTrouble } from '../service/use-live-list.ts';
import type { Trouble } from '../service/service.ts';
import { useVisit } from '../service/use-service.ts';
import { isOpen } from './narrow-lines.ts';

/** The open queries, as they are now. */
export interface DeskQueue {
  /** Undefined until the first of them have been read. */
  readonly lines: readonly DeskLine[] | undefined;
  readonly trouble: Trouble | undefined;
  /** False while changes are looked for every few seconds instead of being told. */
  readonly live: boolean;
  /** Goes up whenever anything has happened to the query that is open. */
  readonly openChanged: number;
  /** Reads what has changed; resolves once it is shown. */
  readonly catchUp: () => Promise<void>;
}

/** Everything is read anew after this, in case a change was never told. Milliseconds. */
const anewAfter = 10 * 60_000;
/** However many changes there are, they are read no more often. Milliseconds. */
const pause = 250;

/** Reads all open queries once, page by page, and from then on only what has changed. */
export function useDeskLines(open: string | undefined, told: (name: string) => void): DeskQueue {
  const { service } = useVisit();
  const [lines, setLines] = useState<readonly DeskLine[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [live, setLive] = useState(true);
  const [openChanged, setOpenChanged] = useState(0);
  const opened = useRef(open);
  const heard = useRef(told);
  useEffect(() => {
    opened.current = open;
    heard.current = told;
  });
  const known = useRef(new Map<string, DeskLine>());
  // What is told twice is no news: the version of everything that was ever told, settled queries too.
  const seen = useRef(new Map<string, number>());
  const mark = useRef<{ readonly since: number; readonly anewAt: number }>(undefined);
  const inHand = useRef<Promise<void>>(undefined);
  const again = useRef(false);

  const read = useCallback(async (): Promise<void> => {
    const before = mark.current;
    const since = before !== undefined && before.anewAt > Date.now() ? before.since : undefined;
    const found = since === undefined ? new Map<string, DeskLine>() : known.current;
    let next: string | undefined;
    let first: number | undefined;
    do {
      const asked = new URLSearchParams({
        ...(since === undefined ? {} : { since: String(since) }),
        ...(next === undefined ? {} : { after: next }),
      });
      const page = await service.get(`desk/lines?${asked.toString()}`, deskLinesSchema);
      setTrouble(page.ok ? undefined : page.trouble);
      if (!page.ok) return;
      first ??= page.value.since;
      next = page.value.next;
      const news = page.value.lines.filter(({ id, version }) => seen.current.get(id) !== version);
      for (const line of page.value.lines) {
        seen.current.set(line.id, line.version);
        if (isOpen(line)) found.set(line.id, line);
        else found.delete(line.id);
      }
      if (news.some(({ id }) => id === opened.current)) setOpenChanged((count) => count + 1);
      // While everything is read for the first time, what there is can be worked on.
      const whole = since !== undefined || before === undefined || next === undefined;
      known.current = whole ? found : known.current;
      if (whole && (since === undefined || news.length > 0)) setLines([...found.values()]);
    } while (next !== undefined);
    const anewAt = since === undefined ? Date.now() + anewAfter : (before?.anewAt ?? 0);
    mark.current = { since: first, anewAt };
  }, [service]);

  const catchUp = useCallback((): Promise<void> => {
    again.current = true;
    inHand.current ??= (async () => {
      while (again.current) {
        again.current = false;
        await read();
        await new Promise((resolve) => {
          setTimeout(resolve, pause);
        });
      }
      inHand.current = undefined;
    })();
    return inHand.current;
  }, [read]);

  useEffect(() => {
    const leaving = new AbortController();
    void catchUp();
    void hearChanges(
      service,
      () => void catchUp(),
      setLive,
      leaving.signal,
      (name) => heard.current(name),
    );
    return () => leaving.abort();
  }, [catchUp, service]);
  useEffect(() => {
    if (trouble === undefined) return undefined;
    const timer = setInterval(() => void catchUp(), trouble === 'too fast' ? afterTooMuch : afterTrouble);
    return () => clearInterval(timer);
  }, [trouble, catchUp]);
  return { lines, trouble, live, openChanged, catchUp };
}
