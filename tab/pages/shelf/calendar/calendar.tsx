import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  ToggleButton,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { calendarSchema, type Calendar as WholeCalendar } from '../../../contract-calendar.ts';
import { CouncilChoice } from '../council-choice.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { ShownReading } from '../reading/shown-reading.tsx';
import { useReading } from '../reading/use-reading.ts';
import { ShelfPage } from '../shelf-page.tsx';
import { calendarFilterIn, calendarPath, seriesIn, type CalendarFilter } from './calendar-filter.ts';
import { ComingSessions } from './coming-sessions.tsx';
import { UndatedSeries } from './undated-series.tsx';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  heading: { margin: 0 },
});

/** Links to diary files live for half an hour; the page is read again before. Milliseconds. */
const freshFor = 25 * 60_000;

/** What is on in an authority: coming dates soonest first, and what there is without any. What is chosen stands in the address. */
export default function Calendar({ authority }: { readonly authority: string }): React.JSX.Element {
  const [, go] = useLocation();
  const search = useSearch();
  const reading = useReading(`calendar?${new URLSearchParams({ authority }).toString()}`, calendarSchema);
  const { again } = reading;
  useEffect(() => {
    const timer = setInterval(again, freshFor);
    return () => clearInterval(timer);
  }, [authority]);
  const kept = reading.value;
  const filter = kept === undefined ? {} : calendarFilterIn(search, kept);
  return (
    <ShelfPage title="Dates" path={calendarPath(authority, filter)}>
      <CouncilChoice authority={authority} onChoose={(other) => go(`/calendar/${other}`)} />
      <ShownReading reading={reading} what="the dates">
        {(calendar) => <Dates calendar={calendar} filter={calendarFilterIn(search, calendar)} />}
      </ShownReading>
    </ShelfPage>
  );
}

function Dates(shown: {
  readonly calendar: WholeCalendar;
  readonly filter: CalendarFilter;
}): React.JSX.Element {
  const styles = useStyles();
  const { calendar, filter } = shown;
  const series = seriesIn(calendar.series, filter);
  const dated = series.filter(({ sessions }) => sessions.length > 0);
  const undated = series.filter(({ sessions }) => sessions.length === 0);
  if (calendar.series.length === 0)
    return <Text>{calendar.name}’s documents name no drop-ins, meetings or training here.</Text>;
  return (
    <>
      <Choices calendar={calendar} filter={filter} />
      {series.length === 0 && (
        <Text role="status">Nothing here is both of these. Please choose another kind, or everything.</Text>
      )}
      {dated.length > 0 && (
        <>
          <Title3 as="h2" className={styles.heading}>
            Coming dates, set by the council
          </Title3>
          {dated.some(({ termsUnknown }) => termsUnknown) && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                The school terms are not set here, so a date may fall in the holidays. Please check it.
              </MessageBarBody>
            </MessageBar>
          )}
          {calendar.diary !== undefined && (
            <Text>
              <OutsideLink to={calendar.diary}>
                All coming dates of the council for your diary (.ics)
              </OutsideLink>
            </Text>
          )}
          <ComingSessions authority={calendar.authority} series={dated} />
        </>
      )}
      {undated.length > 0 && (
        <>
          <Title3 as="h2" className={styles.heading}>
            Without dates to come
          </Title3>
          {calendar.standing.map((line) => (
            <MessageBar key={line} intent="warning" layout="multiline">
              <MessageBarBody>{line}</MessageBarBody>
            </MessageBar>
          ))}
          <UndatedSeries authority={calendar.authority} series={undated} />
        </>
      )}
    </>
  );
}

function Choices(shown: {
  readonly calendar: WholeCalendar;
  readonly filter: CalendarFilter;
}): React.JSX.Element {
  const styles = useStyles();
  const [, go] = useLocation();
  const { calendar, filter } = shown;
  const choose = (next: CalendarFilter): void => go(calendarPath(calendar.authority, next));
  return (
    <div className={styles.choices} role="group" aria-label="Which dates">
      {[{ id: undefined, name: 'Everything' }, ...calendar.kinds].map(({ id, name }) => (
        <ToggleButton
          key={name}
          size="small"
          checked={filter.kind === id}
          onClick={() => choose({ ...filter, kind: id })}
        >
          {name} ({seriesIn(calendar.series, { ...filter, kind: id }).length})
        </ToggleButton>
      ))}
      {calendar.series.some(({ mine }) => !mine) && (
        <ToggleButton
          size="small"
          checked={filter.mine === true}
          onClick={() => choose({ ...filter, mine: filter.mine === true ? undefined : true })}
        >
          For my role only
        </ToggleButton>
      )}
    </div>
  );
}
