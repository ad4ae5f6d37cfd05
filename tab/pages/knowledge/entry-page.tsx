import { makeStyles, Text, Title3 } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { editedEntrySchema } from '../../contract-knowledge.ts';
import { CardView } from '../cards/card-view.tsx';
import { ShownReading } from '../shelf/reading/shown-reading.tsx';
import { useReading } from '../shelf/reading/use-reading.ts';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { ShelfPage } from '../shelf/shelf-page.tsx';
import { Again } from './again.tsx';
import { EntryHistory } from './entry-history.tsx';
import { knowledgePaths } from './paths.ts';
import { kindWords } from './standing-words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', alignItems: 'baseline' },
});

/** One entry for who edits it: as it reads now, every version it has had, and what can be done with it. */
export default function EntryPage(shown: {
  readonly authority: string;
  readonly entry: string;
}): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const { authority, entry } = shown;
  const asked = new URLSearchParams({ authority, entry });
  const reading = useReading(`knowledge/entry?${asked}`, editedEntrySchema);
  return (
    <ShelfPage title={reading.value?.title ?? 'An entry'} path={knowledgePaths.entry(authority, entry)}>
      <ShelfLink to={knowledgePaths.list(authority)}>All knowledge</ShelfLink>
      <ShownReading reading={reading} what="the entry">
        {({ kind, inForce, card, history }) => (
          <>
            <Text>
              {kindWords[kind]}
              {inForce ? '' : ' · not in force'}
            </Text>
            {inForce && (
              <div className={styles.ways}>
                <ShelfLink to={knowledgePaths.edit(authority, entry)}>Edit</ShelfLink>
                {kind === 'article' && (
                  <ShelfLink to={`${knowledgePaths.edit(authority, entry)}?as=yaml`}>
                    Edit every field
                  </ShelfLink>
                )}
              </div>
            )}
            <Title3 as="h2" className={styles.heading}>
              As it reads now
            </Title3>
            {card === undefined ? (
              <p>It has no card of its own.</p>
            ) : (
              <CardView card={card.card} summary={card.summary} onPress={() => undefined} />
            )}
            <EntryHistory authority={authority} entry={entry} history={history} />
            {inForce && kind !== 'pack' && (
              <Again
                label="Take it out"
                about="It stays in the history and can be brought back. It is taken out once a colleague has approved that."
                asked={{ what: 'archive', authority, entry }}
                onDone={(number) => go(knowledgePaths.version(authority, entry, number))}
              />
            )}
          </>
        )}
      </ShownReading>
    </ShelfPage>
  );
}
