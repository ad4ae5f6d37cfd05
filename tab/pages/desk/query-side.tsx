import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { DeskLine, OpenSpan } from '../../contract-desk.ts';
import type { Pressed } from '../cards/draw-card.ts';
import { QueryCard } from '../query/query-card.tsx';
import { momentWords } from '../service/times.ts';
import type { Acts } from './use-acts.ts';
import { LookersLine } from './lookers-line.tsx';
import { dueOf } from './narrow-lines.ts';
import { useLooking } from './use-looking.ts';
import { dueWords } from './working-time.ts';

const useStyles = makeStyles({
  side: { display: 'grid', gap: '8px', maxWidth: '760px' },
  above: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  back: { display: 'none', '@media (max-width: 800px)': { display: 'inline-flex' } },
  due: { color: tokens.colorNeutralForeground2 },
});

/** The query that is open: who else is at it, what is due, and its card. */
export function QuerySide(shown: {
  readonly open: { readonly authority: string; readonly id: string };
  /** Its line, where it is still open. */
  readonly line: DeskLine | undefined;
  readonly now: number;
  readonly hours: readonly OpenSpan[] | undefined;
  /** Goes up whenever something has happened to it. */
  readonly changed: number;
  /** Goes up whenever it was told that others look, or no longer do. */
  readonly lookersTold: number;
  readonly acts: Acts;
  readonly onBack: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { open, line, now, hours, changed, lookersTold, acts, onBack } = shown;
  const { lookers, ask, typed } = useLooking(open);
  const told = useRef(lookersTold);
  useEffect(() => {
    if (told.current !== lookersTold) ask();
    told.current = lookersTold;
  }, [lookersTold, ask]);
  const above = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where there is room for one side only, the list goes, and with it the row that was pressed.
    const back = above.current?.querySelector('button');
    if (back?.offsetParent != null && document.activeElement !== document.body)
      back.focus({ preventScroll: true });
  }, []);
  const due = line === undefined || line.state === 'awaiting-asker' ? undefined : dueOf(line);
  const urgent = line?.urgent === true;
  return (
    <div className={styles.side} onInput={typed}>
      <div className={styles.above} ref={above}>
        <Button size="small" className={styles.back} onClick={onBack}>
          Back to the list
        </Button>
        {line !== undefined && (
          <Button size="small" onClick={() => void acts.act(line, { verb: 'set-urgent', urgent: !urgent })}>
            {urgent ? 'Not urgent any more' : 'Mark urgent'}
          </Button>
        )}
        {due !== undefined && (
          <Text className={styles.due}>{`${sentence(dueWords(due, now, hours))} (${momentWords(due)})`}</Text>
        )}
      </div>
      <LookersLine lookers={lookers} />
      <QueryCard
        side="desk"
        {...open}
        reads={changed}
        onPressing={(pressed: Pressed) => {
          if (line !== undefined) acts.expect(line, pressed);
        }}
        onAnswered={() => void acts.settle(open.id)}
      />
    </div>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
