import { makeStyles, Title2 } from '@fluentui/react-components';
import { TwoSides } from '../query/two-sides.tsx';
import { useLiveList } from '../service/use-live-list.ts';

const useStyles = makeStyles({ page: { display: 'grid', gap: '12px', padding: '16px' } });

/** What the person asked the advice line, each with its thread. */
export default function Mine(shown: {
  readonly open: { readonly authority: string; readonly id: string } | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const list = useLiveList('mine');
  return (
    <main className={styles.page}>
      <Title2 as="h1">My queries</Title2>
      <TwoSides
        side="mine"
        list={list}
        open={shown.open}
        none="You have not asked the advice line anything yet."
      />
    </main>
  );
}
