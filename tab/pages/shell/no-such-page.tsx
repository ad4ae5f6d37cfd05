import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ShelfLink } from '../shelf/shelf-link.tsx';
import { PageTitle } from './page-title.tsx';

const useStyles = makeStyles({
  page: { padding: '16px', display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '640px' },
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '8px' },
});

/** Pages that not everybody has, and whose they are. The Desk is among the app's tabs for everybody. */
const notForAll: readonly { readonly path: string; readonly title: string; readonly what: string }[] = [
  {
    path: '/desk',
    title: 'The desk is for advisers',
    what: 'Here the team of an advice line sees the queries that wait and answers them.',
  },
  {
    path: '/knowledge',
    title: 'Knowledge is for advisers and leads',
    what: 'Here they keep what is answered up to date.',
  },
  {
    path: '/doctor',
    title: 'This page is for leads',
    what: 'Here those who look after the service see how it is.',
  },
];

/** What is said where an address leads nowhere, or to a page that this person does not have; and the ways on. */
export function NoSuchPage({ path }: { readonly path: string }): React.JSX.Element {
  const styles = useStyles();
  const page = notForAll.find(({ path: start }) => path === start || path.startsWith(`${start}/`));
  return (
    <main className={styles.page}>
      <PageTitle>{page?.title ?? 'There is no such page'}</PageTitle>
      <Text>
        {page?.what ?? 'The address may be an old one, or part of it may be missing.'} You can go on with:
      </Text>
      <ul className={styles.list}>
        <li>
          <ShelfLink to="/ask">Ask the Virtual School</ShelfLink>
        </li>
        <li>
          <ShelfLink to="/mine">My queries</ShelfLink>
        </li>
      </ul>
      {page !== undefined && (
        <>
          <Text>
            If it should be yours too, Teams may not have said so just now. Please try again; if that does not
            help, ask the owner of the advisers’ team to add you.
          </Text>
          <Button onClick={() => location.reload()}>Try again</Button>
        </>
      )}
    </main>
  );
}
