import { makeStyles, Spinner, Title2 } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Pressed } from '../cards/draw-card.ts';
import { Thread } from './thread.tsx';
import { useTurns } from './use-turns.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '760px', margin: '0 auto', padding: '16px' },
});

/** A page that begins with the card a button of the chat leads to, and goes on from there. */
export default function CardPage(shown: {
  readonly title: string;
  readonly first: Pressed;
}): React.JSX.Element {
  const styles = useStyles();
  const turns = useTurns();
  const { first, title } = shown;
  useEffect(() => {
    void turns.press(first);
  }, []);
  return (
    <main className={styles.page}>
      <Title2 as="h1">{title}</Title2>
      {turns.said.length === 0 && turns.busy && <Spinner label="Fetching it" />}
      <Thread turns={turns} />
    </main>
  );
}
