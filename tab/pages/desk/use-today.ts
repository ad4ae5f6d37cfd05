import { useCallback, useEffect, useState } from 'react';
import { todaySchema, type LineToday } from '../../contract-desk.ts';
import { useVisit } from '../service/use-service.ts';

/** The rota and the figures change a few times a day. Milliseconds. */
const every = 60_000;

/** How the lines that somebody advises stand today. */
export interface Today {
  /** Undefined until they have been read once. */
  readonly lines: readonly LineToday[] | undefined;
  /** How far the service's clock is before this machine's. Milliseconds. */
  readonly ahead: number;
  readonly again: () => Promise<void>;
}

/** Reads how the lines stand, and again every minute; their figures only where they are looked at. */
export function useToday(withFigures: boolean): Today {
  const { service } = useVisit();
  const [read, setRead] = useState<Omit<Today, 'again'>>({ lines: undefined, ahead: 0 });
  const again = useCallback(async (): Promise<void> => {
    const found = await service.get(`desk/today${withFigures ? '?figures=yes' : ''}`, todaySchema);
    if (found.ok) setRead({ lines: found.value.lines, ahead: found.value.now - Date.now() });
  }, [service, withFigures]);
  useEffect(() => {
    void again();
    const looking = setInterval(() => void again(), every);
    return () => clearInterval(looking);
  }, [again]);
  return { ...read, again };
}
