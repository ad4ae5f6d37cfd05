import { lazy } from 'react';
import { Route } from 'wouter';
import type { Me } from '../../contract.ts';

const EntryPage = lazy(() => import('./entry-page.tsx'));
const KnowledgeList = lazy(() => import('./knowledge-list.tsx'));
const VersionPage = lazy(() => import('./version-page.tsx'));
const WritePage = lazy(() => import('./write-page.tsx'));

/** The pages on which knowledge is edited; none for who edits nobody's. An address without a council means theirs. */
export function knowledgeRoutes(me: Me): readonly React.JSX.Element[] {
  const [first] = me.adviserOf;
  if (first === undefined && !me.lead) return [];
  const home = me.lead || me.adviserOf.includes(me.home) ? me.home : (first ?? me.home);
  return [
    <Route key="knowledge" path="/knowledge/:authority?">
      {({ authority = home }) => <KnowledgeList key={authority} authority={authority} />}
    </Route>,
    <Route key="knowledge-new" path="/knowledge/:authority/new">
      {({ authority }) => <WritePage key={authority} authority={authority} />}
    </Route>,
    <Route key="knowledge-entry" path="/knowledge/:authority/entry/:entry">
      {({ authority, entry }) => (
        <EntryPage key={`${authority} ${entry}`} authority={authority} entry={entry} />
      )}
    </Route>,
    <Route key="knowledge-edit" path="/knowledge/:authority/entry/:entry/edit/:number?">
      {({ authority, entry, number }) => (
        <WritePage
          key={`${authority} ${entry} ${number ?? ''}`}
          authority={authority}
          entry={entry}
          number={number === undefined ? undefined : Number(number)}
        />
      )}
    </Route>,
    <Route key="knowledge-version" path="/knowledge/:authority/entry/:entry/version/:number">
      {({ authority, entry, number }) => (
        <VersionPage
          key={`${authority} ${entry} ${number}`}
          authority={authority}
          entry={entry}
          number={Number(number)}
        />
      )}
    </Route>,
  ];
}
