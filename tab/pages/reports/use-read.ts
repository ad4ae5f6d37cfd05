import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { Trouble } from '../service/service.ts';
import { useVisit } from '../service/use-service.ts';

/** Something that is read once, and again when it is asked for. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
}

/** Reads what stands at this path; without a path nothing. While another is being read nothing of the one before is shown. */
export function useRead<T>(path: string | undefined, shape: z.ZodType<T>): Read<T> {
  const { service } = useVisit();
  const [tries, setTries] = useState(0);
  const [read, setRead] = useState<{
    readonly path: string;
    readonly value?: T;
    readonly trouble?: Trouble;
  }>();
  useEffect(() => {
    if (path === undefined) return undefined;
    const leaving = new AbortController();
    const go = async (): Promise<void> => {
      const found = await service.get(path, shape, leaving.signal);
      if (leaving.signal.aborted) return;
      setRead(found.ok ? { path, value: found.value } : { path, trouble: found.trouble });
    };
    setRead(undefined);
    void go();
    return () => leaving.abort();
  }, [path, service, shape, tries]);
  const now = read?.path === path ? read : undefined;
  return { value: now?.value, trouble: now?.trouble, again: () => setTries((before) => before + 1) };
}
