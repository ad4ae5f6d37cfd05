import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { diffSchema, type DiffShown } from '../../contract-knowledge.ts';
import { useRead } from '../reports/use-read.ts';
import { TroubleBar } from '../shelf/reading/trouble-bar.tsx';

const useStyles = makeStyles({
  all: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  line: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', padding: '2px 8px' },
  changed: {
    textDecoration: 'none',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  removed: { textDecoration: 'line-through' },
  same: { color: tokens.colorNeutralForeground2 },
  what: { fontWeight: tokens.fontWeightSemibold, display: 'inline-block' },
});

/** What changes of an entry from one version to another, line by line: words say which lines came and went, not colour. */
export function DiffView(shown: {
  readonly authority: string;
  readonly entry: string;
  /** 0 is what the pack's files say. */
  readonly from: number;
  readonly to: number;
}): React.JSX.Element {
  const styles = useStyles();
  const { authority, entry, from, to } = shown;
  const asked = new URLSearchParams({ authority, entry, from: String(from), to: String(to) });
  const read = useRead(`knowledge/diff?${asked}`, diffSchema);
  if (read.trouble !== undefined) return <TroubleBar trouble={read.trouble} onAgain={read.again} />;
  if (read.value === undefined) return <Spinner label="Comparing" />;
  if (!read.value.lines.some(({ what }) => what !== 'same')) return <p>Nothing is different.</p>;
  return (
    <ul className={styles.all} aria-label="What changes">
      {shortened(read.value.lines).map(({ what, text }, place) => (
        // Lines have no names of their own, and never change their order.
        // eslint-disable-next-line react/no-array-index-key
        <li key={place}>
          {what === 'same' ? (
            <span className={mergeClasses(styles.line, styles.same)}>{text}</span>
          ) : what === 'added' ? (
            <ins className={mergeClasses(styles.line, styles.changed)}>
              <span className={styles.what}>Added:</span> {text}
            </ins>
          ) : (
            <del className={mergeClasses(styles.line, styles.changed)}>
              <span className={styles.what}>Taken out:</span> <span className={styles.removed}>{text}</span>
            </del>
          )}
        </li>
      ))}
    </ul>
  );
}

/** So many lines that stay are shown around one that changes. */
const around = 2;

/** The lines that change, with a few around them; how many others stay is said in their place. */
function shortened(lines: DiffShown['lines']): DiffShown['lines'] {
  const near = lines.map((_, place) =>
    lines.slice(Math.max(0, place - around), place + around + 1).some(({ what }) => what !== 'same'),
  );
  return lines.flatMap((line, place) => {
    if (near[place] === true) return [line];
    if (place > 0 && near[place - 1] === false) return [];
    const until = near.indexOf(true, place);
    const left = (until === -1 ? lines.length : until) - place;
    return [
      { what: 'same' as const, text: `(${left} ${left === 1 ? 'line stays' : 'lines stay'} as before)` },
    ];
  });
}
