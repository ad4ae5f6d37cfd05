import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { DeskLine, DeskState, OpenSpan } from '../../contract-desk.ts';
import { sinceWords } from '../service/times.ts';
import { dueOf, isOverdue } from './narrow-lines.ts';
import { dueWords } from './working-time.ts';

const useStyles = makeStyles({
  line: {
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    alignContent: 'center',
    gap: '4px',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    padding: '6px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  open: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    padding: '5px 11px',
    ':hover': { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
  row: { display: 'flex', gap: '8px', alignItems: 'baseline', minWidth: 0, whiteSpace: 'nowrap' },
  number: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  urgent: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorStatusDangerBackground3,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 6px',
  },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  end: { marginInlineStart: 'auto' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
});

/** Height of one line, in pixels. */
export const rowHeight = 62;

const stateWords: Readonly<Record<DeskState, string>> = {
  waiting: 'Waiting',
  claimed: 'Taken',
  'awaiting-asker': 'Waits for its asker',
  answered: 'Answered',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

/** One query of the desk: enough to choose by, and nothing of the case. */
export const DeskRow = memo(function Row(shown: {
  readonly line: DeskLine;
  readonly isOpen: boolean;
  readonly now: number;
  readonly hours: readonly OpenSpan[] | undefined;
  readonly onOpen: (line: DeskLine) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { line, isOpen, now, hours, onOpen } = shown;
  const { number, state, urgent, topic, kind, cohort, createdAt } = line;
  const due = state === 'awaiting-asker' || settled.has(state) ? undefined : dueOf(line);
  const late = isOverdue(line, now);
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, isOpen && styles.open)}
      aria-current={isOpen}
      onClick={() => onOpen(line)}
    >
      <span className={styles.row}>
        <span className={styles.number}>{number}</span>
        {urgent === true && <span className={styles.urgent}>Urgent</span>}
        <span className={mergeClasses(styles.small, styles.cut)}>{whereWords(line)}</span>
        <span className={mergeClasses(styles.small, styles.end, late && styles.late)}>
          {due === undefined ? sinceWords(createdAt, now) : dueWords(due, now, hours)}
        </span>
      </span>
      <span className={mergeClasses(styles.row, styles.cut)}>
        <span className={styles.cut}>
          {[kind ?? topic ?? 'Question', cohort].filter((part) => part !== undefined).join(' · ')}
        </span>
        {due !== undefined && (
          <span className={mergeClasses(styles.small, styles.end)}>{sinceWords(createdAt, now)}</span>
        )}
      </span>
    </button>
  );
});

const settled: ReadonlySet<DeskState> = new Set(['answered', 'closed', 'withdrawn']);

/** Where it is, and with whom. */
function whereWords({ state, mine, holder }: DeskLine): string {
  const who = mine === true ? 'you' : holder;
  if (state === 'claimed') return `With ${who ?? 'an adviser'}`;
  return state === 'awaiting-asker' && who !== undefined
    ? `${stateWords[state]} (${who})`
    : stateWords[state];
}
