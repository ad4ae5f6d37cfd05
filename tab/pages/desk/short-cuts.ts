import { useEffect } from 'react';

/** What a key does on the desk. */
export const shortCuts = [
  { key: 'j', what: 'the next query' },
  { key: 'k', what: 'the query before' },
  { key: '/', what: 'find by words' },
  { key: '1', what: 'waiting' },
  { key: '2', what: 'yours' },
  { key: '3', what: 'urgent' },
  { key: '4', what: 'overdue' },
  { key: '5', what: 'all that are open' },
  { key: 'c', what: 'claim the query that is open' },
  { key: 'x', what: 'give it back to everybody' },
  { key: 'u', what: 'mark it urgent, or not urgent any more' },
  { key: 'r', what: 'write to its asker' },
  { key: 't', what: 'how the line stands today' },
  { key: '?', what: 'this list' },
  { key: 'Escape', what: 'close what was opened last' },
] as const;
export type ShortCut = (typeof shortCuts)[number]['key'];

/** Calls what a key stands for; never while somebody types, and not with Ctrl, Alt or ⌘, which are the browser's. */
export function useShortCuts(on: boolean, does: Readonly<Record<ShortCut, () => void>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable]') !== null;
      const shortCut = shortCuts.find(({ key }) => key === event.key);
      if (typing || shortCut === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      // The list of keys, in which they are turned on again, can always be opened.
      if (!on && shortCut.key !== '?' && shortCut.key !== 'Escape') return;
      event.preventDefault();
      does[shortCut.key]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [on, does]);
}
