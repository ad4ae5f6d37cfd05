import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { OpenVersion } from '../../contract-knowledge.ts';
import { momentWords } from '../service/times.ts';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { knowledgePaths } from './paths.ts';
import { stateWords } from './standing-words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  small: { color: tokens.colorNeutralForeground2, display: 'block', fontSize: tokens.fontSizeBase200 },
  part: { display: 'grid', gap: '8px' },
});

/** The changes that wait to be read, the longest waiting first, and the reader's own that are not sent. */
export function OpenVersions(shown: {
  readonly authority: string;
  readonly open: readonly OpenVersion[];
}): React.JSX.Element {
  const { authority, open } = shown;
  const waiting = open
    .filter(({ state }) => state === 'in-review')
    .toSorted((one, other) => one.at - other.at);
  const own = open.filter(({ state, mine }) => mine && state !== 'in-review');
  return (
    <>
      <Part title="Waiting to be read" none="Nothing waits." authority={authority} these={waiting} />
      {own.length > 0 && <Part title="Yours, not sent" none="" authority={authority} these={own} />}
    </>
  );
}

function Part(shown: {
  readonly title: string;
  readonly none: string;
  readonly authority: string;
  readonly these: readonly OpenVersion[];
}): React.JSX.Element {
  const styles = useStyles();
  const { title, none, authority, these } = shown;
  return (
    <section aria-label={title} className={styles.part}>
      <Title3 as="h2" className={styles.heading}>
        {title}
      </Title3>
      {these.length === 0 && <span>{none}</span>}
      <ul className={styles.list}>
        {these.map((one) => (
          <li key={`${one.entry} ${one.number}`}>
            <ShelfLink to={knowledgePaths.version(authority, one.entry, one.number)}>{one.title}</ShelfLink>
            <span className={styles.small}>
              {stateWords[one.state]} · {one.mine ? 'by you' : one.by}, {momentWords(one.at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
