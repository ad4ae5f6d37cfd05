import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CalendarSeries, CalendarSession } from '../../../contract-calendar.ts';
import { OutsideLink } from '../outside-link.tsx';
import { ShelfLink } from '../shelf-link.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  one: {
    display: 'grid',
    gap: '2px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px' },
});

/** Every coming session of these series, soonest first, each with its diary file. */
export function ComingSessions(shown: {
  readonly authority: string;
  readonly series: readonly CalendarSeries[];
}): React.JSX.Element {
  const styles = useStyles();
  const sessions = shown.series
    .flatMap((series) => series.sessions.map((session) => ({ series, session })))
    .toSorted((one, other) => one.session.starts - other.session.starts);
  return (
    <ul className={styles.list} aria-label="Coming dates">
      {sessions.map(({ series, session }) => (
        <li key={`${series.id} ${session.starts}`} className={styles.one}>
          <Session authority={shown.authority} series={series} session={session} />
        </li>
      ))}
    </ul>
  );
}

function Session(shown: {
  readonly authority: string;
  readonly series: CalendarSeries;
  readonly session: CalendarSession;
}): React.JSX.Element {
  const styles = useStyles();
  const { authority, series, session } = shown;
  const { when, onNow, keyStage, room, link, diary } = session;
  return (
    <>
      <Text weight="semibold">
        {when} {onNow && <Badge appearance="outline">On now</Badge>}
      </Text>
      <ShelfLink to={`/entry/${authority}/${series.entry}`}>
        {[series.title, ...(keyStage === undefined ? [] : [keyStage])].join(' · ')}
      </ShelfLink>
      <Text size={200}>For whom: {series.forWhom}</Text>
      <Text size={200}>{room ?? (link === undefined ? 'No place is set here' : 'Online')}</Text>
      <div className={styles.links}>
        {link !== undefined && <OutsideLink to={link}>Join online</OutsideLink>}
        {diary !== undefined && (
          <OutsideLink to={diary} label={`Add to diary (.ics): ${series.title}, ${when}`}>
            Add to diary (.ics)
          </OutsideLink>
        )}
      </div>
    </>
  );
}
