import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LineToday } from '../../contract-desk.ts';
import { clockWords, dayWords } from '../service/times.ts';
import { lineClock } from './working-time.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '2px' },
  dot: {
    display: 'inline-block',
    width: '9px',
    height: '9px',
    marginInlineEnd: '7px',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
  on: {
    border: `5px solid ${tokens.colorStatusSuccessForeground1}`,
  },
});

/** Whether each line is open, until when, and who is on duty. */
export function LineClocks(shown: {
  readonly lines: readonly LineToday[];
  readonly now: number;
}): React.JSX.Element {
  const styles = useStyles();
  const { lines, now } = shown;
  return (
    <div className={styles.all}>
      {lines.map(({ authority, name, open, duty }) => {
        const clock = lineClock(open, now);
        const who = duty[0]?.name;
        return (
          <span key={authority}>
            {clock !== undefined && (
              <span className={mergeClasses(styles.dot, clock.isOpen && styles.on)} aria-hidden="true" />
            )}
            {[
              lines.length > 1 ? name : undefined,
              clockSaid(clock, now),
              who === undefined ? 'Nobody is on duty' : `${who} is on duty`,
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        );
      })}
    </div>
  );
}

function clockSaid(clock: ReturnType<typeof lineClock>, now: number): string | undefined {
  if (clock === undefined) return undefined;
  const { isOpen, until } = clock;
  if (until === undefined) return 'The line is closed';
  const day = dayWords(until) === dayWords(now) ? '' : `${dayWords(until)}, `;
  return isOpen
    ? `The line is open until ${clockWords(until)}`
    : `The line is closed until ${day}${clockWords(until)}`;
}
