import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { DeskLine } from '../../contract-desk.ts';
import { listTroubleWords, troubleWords } from '../service/trouble-words.ts';
import { useNow } from '../service/use-now.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { DeskList } from './desk-list.tsx';
import { FilterButtons } from './filter-buttons.tsx';
import { LineClocks } from './line-clock.tsx';
import { NarrowBy } from './narrow-by.tsx';
import { countsOf, narrowed } from './narrow-lines.ts';
import { QuerySide } from './query-side.tsx';
import { ShortCutList } from './short-cut-list.tsx';
import { useShortCuts } from './short-cuts.ts';
import { TodayPanel } from './today-panel.tsx';
import { useActs } from './use-acts.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskLines } from './use-desk-lines.ts';
import { useFound } from './use-found.ts';
import { useKeysOn } from './use-keys-on.ts';
import { useToday } from './use-today.ts';
import { addressOf, viewIn, type View } from './view.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '16px' },
  notes: { display: 'grid', gap: '8px', ':empty': { marginBlockEnd: '-12px' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  apart: { marginInlineStart: 'auto', display: 'flex', gap: '4px' },
  search: { flex: '1 1 180px', maxWidth: '320px', minWidth: '160px' },
  sides: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(300px, 2fr) 3fr',
    alignItems: 'start',
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  besideOne: { minWidth: 0, '@media (max-width: 800px)': { display: 'none' } },
  alone: { minWidth: 0 },
});

/** The advisers' desk: the queue on one side, one query on the other. */
export default function Desk(shown: {
  readonly open: { readonly authority: string; readonly id: string } | undefined;
}): React.JSX.Element {
  const styles = useStyles();
  const { open } = shown;
  const [, go] = useLocation();
  const search = useSearch();
  const view = useMemo(() => viewIn(search), [search]);
  const [words, setWords] = useState('');
  const [panel, setPanel] = useState<'today' | 'keys'>();
  const [lookersTold, setLookersTold] = useState(0);
  const [keysOn, turnKeys] = useKeysOn();
  const today = useToday(panel === 'today');
  const now = useNow(today.ahead);
  const queue = useDeskLines(open?.id, (name) => {
    if (name === 'lookers') setLookersTold((count) => count + 1);
  });
  const acts = useActs(queue.lines, queue.catchUp);
  const asked = useDeferredValue(words.trim());
  const found = useFound(asked, queue.openChanged);
  const all = acts.shown;
  const lines = useMemo(
    () => (asked === '' ? all && narrowed(all, view, now) : found.lines),
    [all, asked, found.lines, view, now],
  );
  const counts = useMemo(() => all && countsOf(all, view, now), [all, view, now]);
  const hoursOf = (authority: string) => today.lines?.find((line) => line.authority === authority)?.open;
  const show = (next: View): void => {
    setWords('');
    go(`/desk${open === undefined ? '' : `/${open.authority}/${open.id}`}${addressOf(next)}`);
  };
  const openLine = ({ authority, id }: DeskLine): void => go(`/desk/${authority}/${id}${addressOf(view)}`);
  const back = (): void => go(`/desk${addressOf(view)}`);
  const openedLine = all?.find(({ id }) => id === open?.id);
  const { trouble = found.trouble } = queue;
  const keys = useDeskKeys({
    lines: lines ?? [],
    open: openedLine,
    openId: open?.id,
    view,
    acts,
    onOpen: openLine,
    onView: show,
    onPanel: (name) => setPanel((before) => (before === name ? undefined : name)),
    onEscape: () => {
      if (panel !== undefined) setPanel(undefined);
      else if (open !== undefined) back();
    },
  });
  useShortCuts(keysOn, keys);
  return (
    <main className={styles.page}>
      <div className={styles.row}>
        <PageTitle>Desk</PageTitle>
        {today.lines !== undefined && <LineClocks lines={today.lines} now={now} />}
        <span className={styles.apart}>
          <Button
            size="small"
            aria-expanded={panel === 'today'}
            onClick={() => setPanel(panel === 'today' ? undefined : 'today')}
          >
            Today
          </Button>
          <Button
            size="small"
            aria-expanded={panel === 'keys'}
            onClick={() => setPanel(panel === 'keys' ? undefined : 'keys')}
          >
            Keys
          </Button>
        </span>
      </div>
      {panel === 'today' &&
        today.lines?.map((line) => <TodayPanel key={line.authority} line={line} onChanged={today.again} />)}
      {panel === 'keys' && <ShortCutList on={keysOn} onTurn={turnKeys} onClose={() => setPanel(undefined)} />}
      <div className={mergeClasses(styles.row, open !== undefined && styles.besideOne)}>
        <FilterButtons
          chosen={asked === '' ? view.filter : undefined}
          counts={counts}
          onChoose={(filter) => show({ ...view, filter })}
        />
        {asked === '' && <NarrowBy view={view} lines={all ?? []} now={now} onChange={show} />}
        <SearchBox
          className={styles.search}
          size="small"
          aria-label="Find queries by their words"
          placeholder="Find by words ( / )"
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      </div>
      <div aria-live="polite" className={styles.notes}>
        {trouble !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {(queue.trouble === undefined ? troubleWords : listTroubleWords)[trouble]}
            </MessageBarBody>
          </MessageBar>
        )}
        {!queue.live && trouble === undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>Changes arrive every few seconds just now, and not at once.</MessageBarBody>
          </MessageBar>
        )}
        {acts.said !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{acts.said}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.sides}>
        <section aria-label="Queries" className={open === undefined ? styles.alone : styles.besideOne}>
          {lines === undefined && trouble === undefined && <Spinner label="Fetching the queries" />}
          {lines?.length === 0 && (
            <Text>{asked === '' ? 'Nothing here just now.' : 'No query has these words in it.'}</Text>
          )}
          {lines !== undefined && lines.length > 0 && (
            <DeskList lines={lines} open={open?.id} now={now} hoursOf={hoursOf} onOpen={openLine} />
          )}
        </section>
        <section aria-label="One query" className={styles.alone}>
          {open !== undefined && (
            <QuerySide
              key={open.id}
              open={open}
              line={openedLine}
              now={now}
              hours={hoursOf(open.authority)}
              changed={queue.openChanged}
              lookersTold={lookersTold}
              acts={acts}
              onBack={back}
            />
          )}
          {open === undefined && (lines?.length ?? 0) > 0 && (
            <Text className={styles.besideOne}>Choose a query to see it here.</Text>
          )}
        </section>
      </div>
    </main>
  );
}
