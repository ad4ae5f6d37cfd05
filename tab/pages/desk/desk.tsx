import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  Text,
  Title2,
} from '@fluentui/react-components';
import { useState } from 'react';
import { deskFilters, type DeskFilter } from '../../contract.ts';
import { troubleWords } from '../service/trouble-words.ts';
import { useLiveList } from '../service/use-live-list.ts';
import { DeskList } from './desk-list.tsx';
import { DeskQuery } from './desk-query.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '16px' },
  sides: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(280px, 2fr) 3fr',
    alignItems: 'start',
    '@media (max-width: 800px)': { gridTemplateColumns: '1fr' },
  },
  filters: { flexWrap: 'wrap' },
});

const filterNames: Readonly<Record<DeskFilter, string>> = {
  waiting: 'Waiting',
  mine: 'Mine',
  urgent: 'Urgent',
  overdue: 'Overdue',
  all: 'All open',
};

/** The advisers' desk: the queue on one side, one query on the other. */
export default function Desk(shown: {
  readonly open?: { readonly authority: string; readonly id: string } | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const [filter, setFilter] = useState<DeskFilter>('waiting');
  const { lines, trouble, live } = useLiveList(`desk?filter=${filter}`);
  const { open } = shown;
  return (
    <main className={styles.page}>
      <Title2 as="h1">Desk</Title2>
      <TabList
        className={styles.filters}
        size="small"
        selectedValue={filter}
        onTabSelect={(_, { value }) => setFilter(deskFilters.find((name) => name === value) ?? 'waiting')}
      >
        {deskFilters.map((name) => (
          <Tab key={name} value={name}>
            {filterNames[name]}
          </Tab>
        ))}
      </TabList>
      {trouble !== undefined && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{troubleWords[trouble]}</MessageBarBody>
        </MessageBar>
      )}
      {!live && trouble === undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>Changes arrive every few seconds just now, and not at once.</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.sides}>
        <section aria-label="Queries">
          {lines === undefined && trouble === undefined && <Spinner label="Fetching the queue" />}
          {lines?.length === 0 && <Text>Nothing here. Well done.</Text>}
          {lines !== undefined && lines.length > 0 && <DeskList lines={lines} open={open?.id} />}
        </section>
        <section aria-label="Query">
          {open === undefined ? (
            <Text>Choose a query to see it here.</Text>
          ) : (
            <DeskQuery key={open.id} {...open} lines={lines} />
          )}
        </section>
      </div>
    </main>
  );
}
