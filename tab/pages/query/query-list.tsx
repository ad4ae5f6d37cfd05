import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { QueryLine } from '../../contract.ts';
import { sinceWords } from '../service/times.ts';

const useStyles = makeStyles({
  scroll: { maxHeight: 'calc(100vh - 220px)', overflowY: 'auto' },
  all: { position: 'relative', width: '100%' },
  place: { position: 'absolute', insetInline: 0, height: '68px' },
  line: {
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gap: '2px',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { border: `2px solid ${tokens.colorBrandStroke1}` },
  top: { display: 'flex', gap: '8px', alignItems: 'center', minWidth: 0 },
});

/** Height of one line with the space beneath it, in pixels. */
const lineHeight = 76;

/** Queries, however many: only those in sight are drawn. */
export function QueryList(shown: {
  readonly lines: readonly QueryLine[];
  readonly open: string | undefined;
  readonly onOpen: (line: QueryLine) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { lines, open, onOpen } = shown;
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  const now = Date.now();
  return (
    <div className={styles.scroll} ref={scroll}>
      <div className={styles.all} role="list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const what = [line.topic ?? line.kind, line.cohort, line.claimedBy];
          return (
            <div
              key={line.id}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className={mergeClasses(styles.line, line.id === open && styles.open)}
                aria-current={line.id === open}
                onClick={() => onOpen(line)}
              >
                <span className={styles.top}>
                  <Text weight="semibold">{line.number}</Text>
                  {line.urgent && <Badge color="danger">Urgent</Badge>}
                  <Badge appearance="outline" color="informative">
                    {line.state}
                  </Badge>
                  <Text size={200}>{sinceWords(line.createdAt, now)}</Text>
                </span>
                <Text truncate wrap={false}>
                  {what.filter((part) => part !== undefined).join(' · ')}
                </Text>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
