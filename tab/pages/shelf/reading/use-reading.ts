import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Trouble } from '../../service/service.ts';
import { useVisit } from '../../service/use-service.ts';

/** Something that a page reads from the service. */
export interface Reading<T> {
  /** Undefined until it has been read once; what was read before stays while it is read again. */
  readonly value: T | undefined;
  /** The body that the value came in answer to. */
  readonly answers: unknown;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
}

/**
 * Reads what `path` leads to, with `body` where words go along that belong in no address. It is read anew when either
 * changes, and when the connection comes back after it was missed.
 */
export function useReading<T>(path: string, shape: z.ZodType<T>, body?: object): Reading<T> {
  const { service } = useVisit();
  const [read, setRead] = useState<{ readonly value: T; readonly answers: unknown }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const latest = useRef(0);
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const again = useCallback(async (): Promise<void> => {
    const mine = ++latest.current;
    const found =
      sent === undefined
        ? await service.get(path, shape)
        : await service.post(path, JSON.parse(sent) as unknown, shape);
    // What was asked for before has been overtaken.
    if (mine !== latest.current) return;
    if (found.ok) setRead({ value: found.value, answers: sent === undefined ? undefined : JSON.parse(sent) });
    setTrouble(found.ok ? undefined : found.trouble);
  }, [path, sent, service, shape]);
  useEffect(() => {
    void again();
  }, [again]);
  useEffect(() => {
    if (trouble !== 'offline') return undefined;
    const back = (): void => void again();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [trouble, again]);
  return { value: read?.value, answers: read?.answers, trouble, again: () => void again() };
}
