import { makeStyles } from '@fluentui/react-components';
import { PageTitle } from '../shell/page-title.tsx';
import { CopyLink } from './copy-link.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    margin: '0 auto',
    padding: '16px',
    alignContent: 'start',
  },
  narrow: { maxWidth: '760px' },
  wide: { maxWidth: '1200px' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
});

/** A page of the shelf: its title, a way to keep its address, and what it shows. `path` is its address under the pages'. */
export function ShelfPage(shown: {
  readonly title: string;
  readonly path: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  const { title, path, wide = false, children } = shown;
  return (
    <main className={`${styles.page} ${wide ? styles.wide : styles.narrow}`}>
      <div className={styles.top}>
        <PageTitle>{title}</PageTitle>
        <CopyLink path={path} label={title} />
      </div>
      {children}
    </main>
  );
}
