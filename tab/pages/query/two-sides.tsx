import { makeStyles, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { listTroubleWords } from '../service/trouble-words.ts';
import type { LiveList } from '../service/use-live-list.ts';
import { QueryCard } from './query-card.tsx';
import { QueryList } from './query-list.tsx';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(260px, 2fr) 3fr',
    alignItems: 'start',
    '@media (max-width: 800px)': { gridTemplateColumns: '1fr' },
  },
  notes: { display: 'grid', gap: '8px' },
});

/** A list of queries on one side, and the one that is open on the other; its address can be kept. */
export function TwoSides(shown: {
  readonly side: 'mine' | 'desk';
  readonly list: LiveList;
  readonly open: { readonly authority: string; readonly id: string } | undefined;
  /** Said where there is none. */
  readonly none: string;
}): React.JSX.Element {
  const styles = useStyles();
  const { side, list, open, none } = shown;
  const { lines, trouble, live, reads } = list;
  const [, go] = useLocation();
  return (
    <>
      <div className={styles.notes} aria-live="polite">
        {trouble !== undefined && (
          <MessageBar intent="error">
            <MessageBarBody>{listTroubleWords[trouble]}</MessageBarBody>
          </MessageBar>
        )}
        {!live && trouble === undefined && (
          <MessageBar intent="warning">
            <MessageBarBody>Changes arrive every few seconds just now, and not at once.</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.sides}>
        <section aria-label="Queries">
          {lines === undefined && trouble === undefined && <Spinner label="Fetching the queries" />}
          {lines?.length === 0 && <Text>{none}</Text>}
          {lines !== undefined && lines.length > 0 && (
            <QueryList
              lines={lines}
              open={open?.id}
              onOpen={({ authority, id }) => go(`/${side}/${authority}/${id}`)}
            />
          )}
        </section>
        <section aria-label="One query">
          {open !== undefined && <QueryCard key={open.id} side={side} {...open} reads={reads} />}
          {open === undefined && (lines?.length ?? 0) > 0 && <Text>Choose a query to see it here.</Text>}
        </section>
      </div>
    </>
  );
}
