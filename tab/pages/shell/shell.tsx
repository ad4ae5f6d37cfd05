import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { NoSuchPage } from './no-such-page.tsx';
import { PageGuard } from './page-guard.tsx';
import { PageLinks } from './page-links.tsx';
import { knowledgeRoutes } from '../knowledge/knowledge-routes.tsx';
import { useVisit } from '../service/use-service.ts';
import { shelfRoutes } from '../shelf/shelf-routes.tsx';

const Mine = lazy(() => import('../shelf/mine.tsx'));
const Desk = lazy(() => import('../desk/desk.tsx'));
const Reports = lazy(() => import('../reports/reports.tsx'));
const Doctor = lazy(() => import('../doctor/doctor.tsx'));

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Place {
  readonly path: string;
  readonly name: string;
  readonly adviser?: true;
  readonly readsReports?: true;
  /** For who edits knowledge: advisers, and leads. */
  readonly edits?: true;
  readonly lead?: true;
  /** Paths of pages that are reached from this one. */
  readonly also?: readonly string[];
}

const places: readonly Place[] = [
  { path: '/ask', name: 'Ask' },
  { path: '/offer', name: 'The offer' },
  { path: '/what-they-get', name: 'What can they get?' },
  { path: '/look-up', name: 'Look it up', also: ['/entry', '/checklists', '/glossary'] },
  { path: '/mine', name: 'My queries' },
  { path: '/calendar', name: 'Dates' },
  { path: '/desk', name: 'Desk', adviser: true },
  { path: '/knowledge', name: 'Knowledge', edits: true },
  { path: '/reports', name: 'Reports', readsReports: true },
  { path: '/doctor', name: 'Service', lead: true },
];

/** The bar with the pages' names, and the page. */
export function Shell(shown: {
  readonly startAt?: string | undefined;
  readonly onLeave?: (() => void) | undefined;
}): React.JSX.Element {
  return (
    <Router base="/tab">
      <Pages {...shown} />
    </Router>
  );
}

function Pages({ startAt, onLeave }: Parameters<typeof Shell>[0]): React.JSX.Element {
  const styles = useStyles();
  const { me } = useVisit();
  const [path, go] = useLocation();
  useEffect(() => {
    if (startAt !== undefined) go(startAt, { replace: true });
    else if (path === '/' || path === '') go(me.adviserOf.length > 0 ? '/desk' : '/ask', { replace: true });
  }, []);
  const shownPlaces = places.filter(
    ({ adviser, edits, lead, readsReports }) =>
      (edits !== true || me.lead || me.adviserOf.length > 0) &&
      (adviser !== true || me.adviserOf.length > 0) &&
      (lead !== true || me.lead) &&
      (readsReports !== true || me.readsReports),
  );
  const here = shownPlaces.find((place) =>
    [place.path, ...(place.also ?? [])].some((start) => path.startsWith(start)),
  )?.path;
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <PageLinks places={shownPlaces} here={here} />
        {onLeave !== undefined && (
          <Button appearance="subtle" size="small" onClick={onLeave}>
            {me.name} (local mode) – change
          </Button>
        )}
      </header>
      <PageGuard key={here ?? 'nowhere'}>
        <Suspense fallback={<Spinner label="Opening the page" />}>
          <Switch>
            {shelfRoutes(me.home)}
            {knowledgeRoutes(me)}
            <Route path="/mine/:authority?/:id?">{(named) => <Mine open={openOf(named)} />}</Route>
            {me.adviserOf.length > 0 && (
              <Route path="/desk/:authority?/:id?">{(named) => <Desk open={openOf(named)} />}</Route>
            )}
            {me.lead && (
              <Route path="/doctor">
                <Doctor />
              </Route>
            )}
            <Route path="/reports/:name?">{({ name }) => <Reports name={name} />}</Route>
            <Route>
              <NoSuchPage path={path} />
            </Route>
          </Switch>
        </Suspense>
      </PageGuard>
    </div>
  );
}

/** The query that an address names. */
function openOf(named: {
  readonly authority?: string | undefined;
  readonly id?: string | undefined;
}): { readonly authority: string; readonly id: string } | undefined {
  const { authority, id } = named;
  return authority === undefined || id === undefined ? undefined : { authority, id };
}
