import { lazy } from 'react';
import { Route } from 'wouter';

const Ask = lazy(() => import('./ask.tsx'));
const Calendar = lazy(() => import('./calendar/calendar.tsx'));
const CardPage = lazy(() => import('./card-page.tsx'));
const Checklists = lazy(() => import('./checklists/checklists.tsx'));
const Entry = lazy(() => import('./entry.tsx'));
const Glossary = lazy(() => import('./glossary/glossary.tsx'));
const LookUp = lazy(() => import('./look-up.tsx'));
const Offer = lazy(() => import('./offer/offer.tsx'));
const OneChecklist = lazy(() => import('./checklists/one-checklist.tsx'));

/** The askers' pages that need no query, each fetched when it is first gone to. An address without a council means `home`. */
export function shelfRoutes(home: string): readonly React.JSX.Element[] {
  return [
    <Route key="ask" path="/ask">
      <Ask />
    </Route>,
    <Route key="offer" path="/offer/:authority?">
      {({ authority = home }) => <Offer key={authority} authority={authority} />}
    </Route>,
    <Route key="what-they-get" path="/what-they-get/:authority?">
      {({ authority = home }) => (
        <CardPage
          key={authority}
          title="What can this young person get?"
          path={`/what-they-get/${authority}`}
          first={{ v: 1, verb: 'open-what-they-get', authority }}
        />
      )}
    </Route>,
    <Route key="look-up" path="/look-up/:authority?">
      {({ authority = home }) => <LookUp key={authority} authority={authority} />}
    </Route>,
    <Route key="entry" path="/entry/:authority/:entry">
      {({ authority, entry }) => <Entry key={`${authority} ${entry}`} authority={authority} entry={entry} />}
    </Route>,
    <Route key="checklists" path="/checklists/:authority?">
      {({ authority = home }) => <Checklists key={authority} authority={authority} />}
    </Route>,
    <Route key="checklist" path="/checklists/:authority/:id">
      {({ authority, id }) => <OneChecklist key={`${authority} ${id}`} authority={authority} id={id} />}
    </Route>,
    <Route key="glossary" path="/glossary/:authority?/:term?">
      {({ authority = home, term }) => <Glossary key={authority} authority={authority} open={term} />}
    </Route>,
    <Route key="calendar" path="/calendar/:authority?">
      {({ authority = home }) => <Calendar key={authority} authority={authority} />}
    </Route>,
  ];
}
