import { Field, makeStyles, SearchBox, Select, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  type EditedKind,
  editedKinds,
  type EditedLine,
  editedLinesSchema,
  editedListSchema,
  type EntryStanding,
  entryStandings,
} from '../../contract-knowledge.ts';
import { ShownReading } from '../shelf/reading/shown-reading.tsx';
import { useReading } from '../shelf/reading/use-reading.ts';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { ShelfPage } from '../shelf/shelf-page.tsx';
import { OpenVersions } from './open-versions.tsx';
import { knowledgePaths } from './paths.ts';
import { dayWords, kindWords, standingWords } from './standing-words.ts';

const useStyles = makeStyles({
  asked: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    gap: '12px',
    alignItems: 'end',
  },
  heading: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  small: { color: tokens.colorNeutralForeground2, display: 'block', fontSize: tokens.fontSizeBase200 },
  part: { display: 'grid', gap: '8px' },
});

/** While somebody is still typing nothing is looked up. Milliseconds. */
const pause = 250;

/** Everything in an authority's knowledge for who edits it: what waits, and every entry, by kind, by how it stands and by title. */
export default function KnowledgeList({ authority }: { readonly authority: string }): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const [kind, setKind] = useState<EditedKind | undefined>(
    editedKinds.find((one) => one === asked.get('kind')),
  );
  const [standing, setStanding] = useState<EntryStanding | undefined>(
    entryStandings.find((one) => one === asked.get('state')),
  );
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const lines = useReading('knowledge', editedLinesSchema);
  const reading = useReading('knowledge/list', editedListSchema, { authority, words });
  const councils = lines.value?.lines ?? [];
  return (
    <ShelfPage title="Knowledge" path={knowledgePaths.list(authority)} wide>
      <ShelfLink to={knowledgePaths.fresh(authority)}>Write a new answer</ShelfLink>
      <ShownReading reading={reading} what="the knowledge">
        {({ entries, open }) => (
          <>
            <OpenVersions authority={authority} open={open} />
            <Title3 as="h2" className={styles.heading}>
              Entries
            </Title3>
            <div className={styles.asked} role="search">
              {councils.length > 1 && (
                <Field label="Council">
                  <Select value={authority} onChange={(_, { value }) => go(knowledgePaths.list(value))}>
                    {councils.map((one) => (
                      <option key={one.authority} value={one.authority}>
                        {one.name}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
              <Field label="What is it called?">
                <SearchBox value={typed} maxLength={200} onChange={(_, { value }) => setTyped(value)} />
              </Field>
              <Field label="Kind">
                <Select
                  value={kind ?? ''}
                  onChange={(_, { value }) => setKind(editedKinds.find((one) => one === value))}
                >
                  <option value="">Every kind</option>
                  {editedKinds.map((one) => (
                    <option key={one} value={one}>
                      {kindWords[one]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label="How it stands">
                <Select
                  value={standing ?? ''}
                  onChange={(_, { value }) => setStanding(entryStandings.find((one) => one === value))}
                >
                  <option value="">Everything</option>
                  {entryStandings.map((one) => (
                    <option key={one} value={one}>
                      {standingWords[one]}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            <Lines
              authority={authority}
              entries={entries.filter(
                (line) =>
                  (kind === undefined || line.kind === kind) &&
                  (standing === undefined || line.standings.includes(standing)),
              )}
            />
          </>
        )}
      </ShownReading>
    </ShelfPage>
  );
}

function Lines(shown: {
  readonly authority: string;
  readonly entries: readonly EditedLine[];
}): React.JSX.Element {
  const styles = useStyles();
  const { authority, entries } = shown;
  return (
    <div className={styles.part}>
      <Text role="status">
        {entries.length === 0
          ? 'Nothing is like that. Choose another kind, or other words.'
          : `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`}
      </Text>
      <ul className={styles.list} aria-label="Entries">
        {entries.map(({ entry, kind, title, standings, reviewBy, owner }) => (
          <li key={entry}>
            <ShelfLink to={knowledgePaths.entry(authority, entry)}>{title}</ShelfLink>
            <span className={styles.small}>
              {[
                kindWords[kind],
                ...standings.map((one) => standingWords[one]),
                ...(reviewBy === undefined ? [] : [`to be read again by ${dayWords(reviewBy)}`]),
                ...(owner === undefined ? [] : [owner]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
