import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  SearchBox,
  Spinner,
  Text,
  Title2,
  Title3,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { lookUpSchema, type LookUpEntry } from '../../contract.ts';
import type { Trouble } from '../service/service.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useVisit } from '../service/use-service.ts';
import { Thread } from './thread.tsx';
import { useTurns } from './use-turns.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '960px', margin: '0 auto', padding: '16px' },
  asked: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'end' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '8px' },
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

/** Everything in an authority's knowledge by its title, to be read without asking. */
export default function LookUp(): React.JSX.Element {
  const styles = useStyles();
  const { service, me } = useVisit();
  const turns = useTurns();
  const [authority, setAuthority] = useState(me.home);
  const [words, setWords] = useState('');
  const [entries, setEntries] = useState<readonly LookUpEntry[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await service.get(
        `look-up?${new URLSearchParams({ authority }).toString()}`,
        lookUpSchema,
      );
      if (found.ok) setEntries(found.value.entries);
      setTrouble(found.ok ? undefined : found.trouble);
    };
    void read();
  }, [authority, service]);
  const wanted = words.trim().toLowerCase();
  const found = entries?.filter(({ title }) => title.toLowerCase().includes(wanted));
  return (
    <main className={styles.page}>
      <Title2 as="h1">Look it up</Title2>
      <div className={styles.asked}>
        <Field label="Council">
          <Dropdown
            value={me.authorities.find(({ id }) => id === authority)?.name ?? ''}
            selectedOptions={[authority]}
            onOptionSelect={(_, { optionValue }) => setAuthority(optionValue ?? authority)}
          >
            {me.authorities.map(({ id, name }) => (
              <Option key={id} value={id}>
                {name}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label="Title">
          <SearchBox value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
      </div>
      <Thread turns={turns} />
      {trouble !== undefined && <Text role="alert">{troubleWords[trouble]}</Text>}
      {entries === undefined && trouble === undefined && <Spinner label="Fetching the titles" />}
      {found?.length === 0 && (
        <Text>No title has these words in it. You can ask in your own words instead.</Text>
      )}
      {(Object.keys(kindNames) as LookUpEntry['kind'][]).map((kind) => {
        const these = found?.filter((entry) => entry.kind === kind) ?? [];
        if (these.length === 0) return null;
        return (
          <section key={kind} aria-label={kindNames[kind]}>
            <Title3 as="h2">{kindNames[kind]}</Title3>
            <ul className={styles.list}>
              {these.map(({ id, title }) => (
                <li key={id}>
                  <Button
                    size="small"
                    onClick={() => void turns.open({ v: 1, verb: 'show-entry', authority, entry: id })}
                  >
                    {title}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
