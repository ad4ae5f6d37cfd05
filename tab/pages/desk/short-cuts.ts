import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { QueryLine } from '../../contract.ts';

/** Keys for whoever works a queue all morning: j and k go down and up the list, / goes to the search. */
export function useShortCuts(lines: readonly QueryLine[], open: string | undefined): void {
  const [, go] = useLocation();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable]') !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('[type=search]')?.focus();
        return;
      }
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      const at = lines.findIndex(({ id }) => id === open);
      const next = step === 0 ? undefined : lines[at === -1 ? 0 : at + step];
      if (next !== undefined) go(`/desk/${next.authority}/${next.id}`);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [lines, open, go]);
}
