import { useMemo } from 'react';
import type { DeskLine } from '../../contract-desk.ts';
import type { ShortCut } from './short-cuts.ts';
import type { Acts } from './use-acts.ts';
import { stateFilters, type View } from './view.ts';

/** What the keys of the desk work on. */
interface KeysWorkOn {
  readonly lines: readonly DeskLine[];
  /** The line of the query that is open, and its id where it is in no list any more. */
  readonly open: DeskLine | undefined;
  readonly openId: string | undefined;
  readonly view: View;
  readonly acts: Acts;
  readonly onOpen: (line: DeskLine) => void;
  readonly onView: (view: View) => void;
  readonly onPanel: (name: 'today' | 'keys') => void;
  readonly onEscape: () => void;
}

/** What each key does just now. */
export function useDeskKeys(on: KeysWorkOn): Readonly<Record<ShortCut, () => void>> {
  const { lines, open, openId, view, acts, onOpen, onView, onPanel, onEscape } = on;
  return useMemo(() => {
    const step = (by: 1 | -1) => (): void => {
      const at = lines.findIndex(({ id }) => id === openId);
      const next = lines[at === -1 ? 0 : at + by];
      if (next !== undefined) onOpen(next);
    };
    const filter = (index: number) => (): void => {
      const name = stateFilters[index];
      if (name !== undefined) onView({ ...view, filter: name });
    };
    const act = (pressed: (line: DeskLine) => Readonly<Record<string, unknown>>) => (): void => {
      if (open !== undefined) void acts.act(open, pressed(open));
    };
    return {
      j: step(1),
      k: step(-1),
      '/': () => document.querySelector<HTMLElement>('[type=search]')?.focus(),
      '1': filter(0),
      '2': filter(1),
      '3': filter(2),
      '4': filter(3),
      '5': filter(4),
      c: act(() => ({ verb: 'claim-query' })),
      x: act(() => ({ verb: 'release-query' })),
      u: act(({ urgent }) => ({ verb: 'set-urgent', urgent: urgent !== true })),
      r: () => document.querySelector<HTMLElement>('.shown-card textarea')?.focus(),
      t: () => onPanel('today'),
      '?': () => onPanel('keys'),
      Escape: onEscape,
    };
  }, [lines, open, openId, view, acts, onOpen, onView, onPanel, onEscape]);
}
