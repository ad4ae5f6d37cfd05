import { useEffect, useState } from 'react';
import { deskLinesSchema, type DeskLine } from '../../contract-desk.ts';
import type { Trouble } from '../service/service.ts';
import { useVisit } from '../service/use-service.ts';

/** Somebody who types is not asked after at every letter. Milliseconds. */
const afterTyping = 250;

/**
 * The queries in which these words stand, settled ones too; nothing where there are no words. The words never stand in an
 * address. A new `changed` looks again.
 */
export function useFound(
  words: string,
  changed: number,
): { readonly lines: readonly DeskLine[] | undefined; readonly trouble: Trouble | undefined } {
  const { service } = useVisit();
  const [lines, setLines] = useState<readonly DeskLine[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    setTrouble(undefined);
    if (words === '') return setLines(undefined);
    let left = false;
    const look = async (): Promise<void> => {
      const found = await service.post('desk/found', { words }, deskLinesSchema);
      if (left) return;
      if (found.ok) setLines(found.value.lines);
      setTrouble(found.ok ? undefined : found.trouble);
    };
    const waiting = setTimeout(() => void look(), afterTyping);
    return () => {
      clearTimeout(waiting);
      left = true;
    };
  }, [words, changed, service]);
  return { lines, trouble };
}
