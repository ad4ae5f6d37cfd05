import { useCallback, useEffect, useState } from 'react';
import { queryLinesSchema, type QueryLine } from '../../contract.ts';
import { hearChanges } from './live.ts';
import type { Trouble } from './service.ts';
import { useVisit } from './use-service.ts';

/** A list that keeps itself up to date. */
export interface LiveList {
  /** Undefined until it has been read once. */
  readonly lines: readonly QueryLine[] | undefined;
  readonly trouble: Trouble | undefined;
  /** False while changes are looked for every few seconds instead of being told. */
  readonly live: boolean;
  /** How often it has been read: it may have changed beyond what the lines show, and for a query that is not among them. */
  readonly reads: number;
  readonly again: () => void;
}

/** How soon what could not be read is read again. Milliseconds. */
export const afterTrouble = 5_000;
/** How soon it is where too much was read. Milliseconds. */
export const afterTooMuch = 60_000;

/** Reads a list of queries, and reads it again whenever anything in the queue changes, or a little after it could not be read. */
export function useLiveList(path: string): LiveList {
  const { service } = useVisit();
  const [lines, setLines] = useState<readonly QueryLine[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [live, setLive] = useState(true);
  const [reads, setReads] = useState(0);
  const read = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      const found = await service.get(path, queryLinesSchema, signal);
      if (signal?.aborted === true) return;
      if (found.ok) setLines(found.value.lines);
      setTrouble(found.ok ? undefined : found.trouble);
      setReads((count) => count + 1);
    },
    [path, service],
  );
  useEffect(() => {
    const leaving = new AbortController();
    setLines(undefined);
    void read(leaving.signal);
    void hearChanges(service, () => void read(leaving.signal), setLive, leaving.signal);
    return () => leaving.abort();
  }, [read, service]);
  useEffect(() => {
    if (trouble === undefined) return undefined;
    const timer = setTimeout(() => void read(), trouble === 'too fast' ? afterTooMuch : afterTrouble);
    return () => clearTimeout(timer);
  }, [trouble, reads, read]);
  return { lines, trouble, live, reads, again: () => void read() };
}
