import { Field, makeStyles, Select, Text, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { VersionLine } from '../../contract-knowledge.ts';
import { momentWords } from '../service/times.ts';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { Again } from './again.tsx';
import { DiffView } from './diff-view.tsx';
import { knowledgePaths } from './paths.ts';
import { stateWords } from './standing-words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  one: {
    display: 'grid',
    gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '8px',
  },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

interface Shown {
  readonly authority: string;
  readonly entry: string;
  /** Newest first. */
  readonly history: readonly VersionLine[];
}

/** Every version of an entry: who, when and why; any two of them compared, and any brought back. */
export function EntryHistory({ authority, entry, history }: Shown): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  return (
    <>
      <Title3 as="h2" className={styles.heading}>
        History
      </Title3>
      {history.length === 0 && <p>Nobody has changed it since the pack was written.</p>}
      <ul className={styles.list} aria-label="Versions">
        {history.map((version) => (
          <li key={version.number} className={styles.one}>
            <ShelfLink to={knowledgePaths.version(authority, entry, version.number)}>
              {`Version ${version.number}: ${version.live ? 'live' : stateWords[version.state].toLowerCase()}${version.archived ? ', takes it out' : ''}`}
            </ShelfLink>
            <Text size={200}>
              {version.by}, {momentWords(version.madeAt)}
              {version.reviewer === undefined
                ? ''
                : ` · ${version.state === 'published' ? 'approved by' : 'read by'} ${version.reviewer}, ${momentWords(version.publishedAt ?? version.changedAt)}`}
            </Text>
            {version.reason !== '' && <p className={styles.words}>{version.reason}</p>}
            {version.comments.map(({ by, at, text }) => (
              <p key={`${by} ${at}`} className={styles.words}>
                {by}, {momentWords(at)}: {text}
              </p>
            ))}
            {!version.live &&
              !version.archived &&
              version.state !== 'draft' &&
              version.state !== 'in-review' && (
                <Again
                  label={`Bring version ${version.number} back`}
                  about="It becomes a draft on top of what is live, and goes live once a colleague has approved it."
                  asked={{ what: 'restore', authority, entry, number: version.number }}
                  onDone={(number) => go(knowledgePaths.version(authority, entry, number))}
                />
              )}
          </li>
        ))}
      </ul>
      {history.length > 0 && <Compare authority={authority} entry={entry} history={history} />}
    </>
  );
}

function Compare({ authority, entry, history }: Shown): React.JSX.Element {
  const styles = useStyles();
  const [latest, before] = history;
  const [from, setFrom] = useState(before?.number ?? 0);
  const [to, setTo] = useState(latest?.number ?? 1);
  const [open, setOpen] = useState(false);
  const numbers = history.map(({ number }) => number);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Compare two versions</summary>
      <div className={styles.choices}>
        <Field label="From">
          <Select value={String(from)} onChange={(_, { value }) => setFrom(Number(value))}>
            {[...numbers, 0].map((number) => (
              <option key={number} value={number}>
                {number === 0 ? 'The pack’s own' : `Version ${number}`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="To">
          <Select value={String(to)} onChange={(_, { value }) => setTo(Number(value))}>
            {numbers.map((number) => (
              <option key={number} value={number}>
                Version {number}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {open && <DiffView authority={authority} entry={entry} from={from} to={to} />}
    </details>
  );
}
