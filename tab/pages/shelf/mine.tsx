import {
  Badge,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import { troubleWords } from '../service/trouble-words.ts';
import { momentWords } from '../service/times.ts';
import { stateWords } from '../service/state-words.ts';
import { useLiveList } from '../service/use-live-list.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '760px', margin: '0 auto', padding: '16px' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '12px',
    alignItems: 'center',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the person asked the advice line. */
export default function Mine(): React.JSX.Element {
  const styles = useStyles();
  const { lines, trouble } = useLiveList('mine');
  return (
    <main className={styles.page}>
      <Title2 as="h1">My queries</Title2>
      {trouble !== undefined && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{troubleWords[trouble]}</MessageBarBody>
        </MessageBar>
      )}
      {lines === undefined && trouble === undefined && <Spinner label="Fetching your queries" />}
      {lines?.length === 0 && <Text>You have not asked the advice line anything yet.</Text>}
      <ul className={styles.list}>
        {lines?.map((line) => (
          <li key={line.id} className={styles.line}>
            <Text weight="semibold">{line.number}</Text>
            <Badge appearance="outline">{stateWords[line.state] ?? line.state}</Badge>
            <Text>{line.topic ?? line.kind}</Text>
            <Text>asked {momentWords(line.createdAt)}</Text>
          </li>
        ))}
      </ul>
    </main>
  );
}
