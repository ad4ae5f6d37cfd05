import { makeStyles } from '@fluentui/react-components';
import { ShelfLink } from './shelf-link.tsx';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', listStyle: 'none', margin: 0, padding: 0 },
});

const lists = [
  { path: '/look-up', name: 'Everything' },
  { path: '/checklists', name: 'Checklists and duties' },
  { path: '/glossary', name: 'Words and what they mean' },
] as const;

/** From one way of looking things up to the others, of the same council. */
export function ShelfLists(shown: {
  readonly authority: string;
  readonly here: (typeof lists)[number]['path'];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.all} aria-label="Ways to look things up">
      {lists.map(({ path, name }) => (
        <li key={path}>
          {path === shown.here ? (
            <strong>{name}</strong>
          ) : (
            <ShelfLink to={`${path}/${shown.authority}`}>{name}</ShelfLink>
          )}
        </li>
      ))}
    </ul>
  );
}
