import { Field, makeStyles, SearchBox, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { lookUpSchema, type LookUpEntry } from '../../contract.ts';
import { lookUpAskedSchema, type LookUpAsked } from '../../contract-look-up.ts';
import { CouncilChoice } from './council-choice.tsx';
import { entryPath } from './entry-paths.ts';
import { ShownReading } from './reading/shown-reading.tsx';
import { useReading } from './reading/use-reading.ts';
import { ShelfLink } from './shelf-link.tsx';
import { ShelfLists } from './shelf-lists.tsx';
import { ShelfPage } from './shelf-page.tsx';

const useStyles = makeStyles({
  asked: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
  all: { display: 'grid', gap: '16px' },
  heading: { margin: 0 },
  list: {
    listStyle: 'none',
    margin: '8px 0 0',
    padding: 0,
    // Titles are read down, as in an index.
    columns: '280px',
    columnGap: '20px',
    '> li': { breakInside: 'avoid', paddingBottom: '8px' },
  },
  found: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  kind: { color: tokens.colorNeutralForeground2, display: 'block', fontSize: tokens.fontSizeBase200 },
});

const kindNames: Readonly<Record<LookUpEntry['kind'], string>> = {
  topic: 'The offer, by topic',
  checklist: 'Checklists',
  duties: 'Duties of a role',
  policy: 'Policies',
  nomination: 'Nominations',
  contact: 'Contacts',
  article: 'Answers',
  term: 'Words and what they mean',
};
const kinds = Object.keys(kindNames) as LookUpEntry['kind'][];

/** While somebody is still typing nothing is looked up. Milliseconds. */
const pause = 200;

/** Everything in an authority's knowledge by its title, to be read without asking. What is typed stays out of the address. */
export default function LookUp({ authority }: { readonly authority: string }): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const reading = useReading('look-up', lookUpSchema, { authority, words } satisfies LookUpAsked);
  // Until the answer to new words is there, what is shown is the answer to those before.
  const answered = lookUpAskedSchema.safeParse(reading.answers).data?.words ?? '';
  return (
    <ShelfPage title="Look it up" path={`/look-up/${authority}`} wide>
      <ShelfLists authority={authority} here="/look-up" />
      <div className={styles.asked}>
        <CouncilChoice authority={authority} onChoose={(other) => go(`/look-up/${other}`)} />
        <Field label="What is it called?" hint="A word or two; slips do not matter.">
          <SearchBox value={typed} maxLength={200} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      </div>
      <ShownReading reading={reading} what="the titles">
        {({ entries }) =>
          answered === '' ? (
            <ByKind entries={entries} authority={authority} />
          ) : (
            <Found entries={entries} authority={authority} />
          )
        }
      </ShownReading>
    </ShelfPage>
  );
}

interface Shown {
  readonly entries: readonly LookUpEntry[];
  readonly authority: string;
}

function ByKind({ entries, authority }: Shown): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      {kinds.map((kind) => {
        const these = entries.filter((entry) => entry.kind === kind);
        if (these.length === 0) return null;
        return (
          <section key={kind} aria-label={kindNames[kind]}>
            <Title3 as="h2" className={styles.heading}>
              {kindNames[kind]} ({these.length})
            </Title3>
            <ul className={styles.list}>
              {these.map((entry) => (
                <li key={entry.id}>
                  <ShelfLink to={entryPath(authority, entry)}>{entry.title}</ShelfLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Found({ entries, authority }: Shown): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <Text role="status">
        {entries.length === 0
          ? 'Nothing is called that here. '
          : `${entries.length} found, the likeliest first`}
        {entries.length === 0 && <ShelfLink to="/ask">Ask in your own words instead</ShelfLink>}
      </Text>
      <ul className={styles.found} aria-label="What was found">
        {entries.map((entry) => (
          <li key={entry.id}>
            <ShelfLink to={entryPath(authority, entry)}>{entry.title}</ShelfLink>
            <span className={styles.kind}>{kindNames[entry.kind]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
