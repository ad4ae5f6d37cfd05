import { makeStyles, SearchBox, Title2 } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { DeskFilter } from '../../contract.ts';
import { TwoSides } from '../query/two-sides.tsx';
import { useLiveList } from '../service/use-live-list.ts';
import { FilterButtons } from './filter-buttons.tsx';
import { useShortCuts } from './short-cuts.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '16px' },
  above: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' },
});

/** The advisers' desk: the queue on one side, one query on the other. */
export default function Desk(shown: {
  readonly open: { readonly authority: string; readonly id: string } | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const [filter, setFilter] = useState<DeskFilter>('waiting');
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const list = useLiveList(`desk?${new URLSearchParams({ filter, words: asked }).toString()}`);
  useShortCuts(list.lines ?? [], shown.open?.id);
  return (
    <main className={styles.page}>
      <Title2 as="h1">Desk</Title2>
      <div className={styles.above}>
        <FilterButtons
          chosen={asked === '' ? filter : undefined}
          onChoose={(chosen) => {
            setFilter(chosen);
            setWords('');
          }}
        />
        <SearchBox
          aria-label="Find queries by their words"
          placeholder="Find by words ( / )"
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      </div>
      <TwoSides
        side="desk"
        list={list}
        open={shown.open}
        none={asked === '' ? 'Nothing here just now.' : 'No query has these words in it.'}
      />
    </main>
  );
}
