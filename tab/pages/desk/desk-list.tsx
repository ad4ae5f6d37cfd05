import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { DeskLine, OpenSpan } from '../../contract-desk.ts';
import { DeskRow, rowHeight } from './desk-row.tsx';

const useStyles = makeStyles({
  scroll: {
    maxHeight: 'max(320px, calc(100vh - 210px))',
    boxSizing: 'border-box',
    overflowY: 'auto',
    contain: 'strict',
    willChange: 'scroll-position',
    // Room for the focus ring of the first and the last.
    padding: '2px',
    '@media (max-width: 800px)': { maxHeight: 'max(280px, 60vh)' },
  },
  all: { position: 'relative', width: '100%' },
  place: { position: 'absolute', insetInline: 0, top: 0, contain: 'strict' },
});

const space = 6;
/** Milliseconds. */
const drawnAfter = 100;

/** Queries, however many: only those in sight are drawn. */
export function DeskList(shown: {
  readonly lines: readonly DeskLine[];
  readonly open: string | undefined;
  readonly now: number;
  readonly hoursOf: (authority: string) => readonly OpenSpan[] | undefined;
  readonly onOpen: (line: DeskLine) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { lines, open, now, hoursOf, onOpen } = shown;
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight + space,
    overscan: 4,
  });
  const at = lines.findIndex(({ id }) => id === open);
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (at >= 0) scrollToIndex(at, { align: 'auto' });
    // Only when another is opened: what others do must not move the list under whoever reads it.
  }, [open]);
  const before = useRef(open);
  useEffect(() => {
    const left = lines.findIndex(({ id }) => id === before.current);
    before.current = open;
    if (open !== undefined || left < 0) return undefined;
    scrollToIndex(left, { align: 'auto' });
    // Rows that were hidden are drawn once they have been measured.
    const timer = setTimeout(() => {
      const row = scroll.current?.querySelector<HTMLElement>(`[aria-posinset="${left + 1}"] button`);
      if (document.activeElement === document.body) row?.focus({ preventScroll: true });
    }, drawnAfter);
    return () => clearTimeout(timer);
  }, [open]);
  return (
    <div className={styles.scroll} ref={scroll} style={{ height: rows.getTotalSize() + 4 }}>
      <div className={styles.all} role="list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return (
            line !== undefined && (
              <div
                key={line.id}
                role="listitem"
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className={styles.place}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              >
                <DeskRow
                  line={line}
                  isOpen={line.id === open}
                  now={now}
                  hours={hoursOf(line.authority)}
                  onOpen={onOpen}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
