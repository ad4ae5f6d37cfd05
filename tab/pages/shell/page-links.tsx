import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';

const useStyles = makeStyles({
  list: { listStyle: 'none', display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0 },
  link: {
    display: 'block',
    padding: '12px 10px 9px',
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecoration: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** The names of the pages, each a link; `here` is the path of the one that is open. */
export function PageLinks(shown: {
  readonly places: readonly { readonly path: string; readonly name: string }[];
  readonly here: string | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <nav aria-label="Pages">
      <ul className={styles.list}>
        {shown.places.map(({ path, name }) => (
          <li key={path}>
            <Link
              href={path}
              className={mergeClasses(styles.link, path === shown.here && styles.here)}
              aria-current={path === shown.here ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
