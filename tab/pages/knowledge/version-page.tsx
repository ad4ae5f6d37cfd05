import { makeStyles, Spinner, Title3 } from '@fluentui/react-components';
import { useEffect } from 'react';
import { editedEntrySchema } from '../../contract-knowledge.ts';
import { useRead } from '../reports/use-read.ts';
import { TroubleBar } from '../shelf/reading/trouble-bar.tsx';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { ShelfPage } from '../shelf/shelf-page.tsx';
import { Thread } from '../shelf/thread.tsx';
import { useTurns } from '../shelf/use-turns.ts';
import { DiffView } from './diff-view.tsx';
import { knowledgePaths } from './paths.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px' },
});

/** One version: the card on which it is read and decided, the same as in the chat, and the whole difference to what it changes. */
export default function VersionPage(shown: {
  readonly authority: string;
  readonly entry: string;
  readonly number: number;
}): React.JSX.Element {
  const styles = useStyles();
  const { authority, entry, number } = shown;
  const turns = useTurns();
  const begin = (): void => void turns.press({ v: 1, verb: 'open-review', authority, entry, number });
  useEffect(begin, []);
  const known = useRead(`knowledge/entry?${new URLSearchParams({ authority, entry })}`, editedEntrySchema);
  const version = known.value?.history.find((one) => one.number === number);
  const before = known.value?.history.find((one) => one.number < number && one.publishedAt !== undefined);
  const failed = turns.said.length === 0 && !turns.busy ? turns.trouble : undefined;
  const mayChange = version?.state === 'draft' || version?.state === 'sent-back';
  return (
    <ShelfPage
      title={`${known.value?.title ?? 'A change'}, version ${number}`}
      path={knowledgePaths.version(authority, entry, number)}
    >
      <div className={styles.ways}>
        <ShelfLink to={knowledgePaths.entry(authority, entry)}>The entry and its history</ShelfLink>
        {mayChange && <ShelfLink to={knowledgePaths.edit(authority, entry, number)}>Go on writing</ShelfLink>}
      </div>
      {turns.said.length === 0 && turns.busy && <Spinner label="Working out what it would do" />}
      {failed === undefined ? <Thread turns={turns} /> : <TroubleBar trouble={failed} onAgain={begin} />}
      {version !== undefined && (
        <>
          <Title3 as="h2" className={styles.heading}>
            The whole difference
          </Title3>
          <DiffView authority={authority} entry={entry} from={before?.number ?? 0} to={number} />
        </>
      )}
    </ShelfPage>
  );
}
