import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import type { QueryLine } from '../../contract.ts';
import { stateWords } from '../service/state-words.ts';
import { agoWords } from '../service/times.ts';

const useStyles = makeStyles({
  scroll: { height: 'calc(100vh - 220px)', minHeight: '240px', overflowY: 'auto' },
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
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  top: { display: 'flex', gap: '8px', alignItems: 'center', minWidth: 0 },
});

/** Height of one line with the space beneath it, in pixels. */
const lineHeight = 76;

/** The queries of the queue, however many: only those in sight are drawn. */
export function DeskList(shown: {
  readonly lines: readonly QueryLine[];
  readonly open: string | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const { lines, open } = shown;
  const [, go] = useLocation();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  const now = Date.now();
  return (
    <div className={styles.scroll} ref={scroll} role="list" tabIndex={-1}>
      <div className={styles.all} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={line.id}
              role="listitem"
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <button
                type="button"
                className={mergeClasses(styles.line, line.id === open && styles.open)}
                aria-current={line.id === open}
                onClick={() => go(`/desk/${line.authority}/${line.id}`)}
              >
                <span className={styles.top}>
                  <Text weight="semibold">{line.number}</Text>
                  {line.urgent && <Badge color="danger">Urgent</Badge>}
                  <Badge appearance="outline">{stateWords[line.state] ?? line.state}</Badge>
                  <Text size={200}>{agoWords(line.createdAt, now)}</Text>
                </span>
                <Text truncate wrap={false}>
                  {[line.topic ?? line.kind, line.cohort, line.claimedBy]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </Text>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
