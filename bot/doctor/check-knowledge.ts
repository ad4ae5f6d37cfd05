import { overdueReviews } from '../../knowledge/overdue.ts';
import { notSet } from '../../knowledge/not-set.ts';
import type { Pack, Route } from '../../knowledge/schema.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, warning, wrong } = findingsOf('the knowledge');
const shownAtMost = 5;

/** Faults for which the service would not start, as the load names them. */
export function knowledgeFaults(faults: readonly string[]): readonly Finding[] {
  return faults.map((fault) =>
    wrong(fault, 'Correct the file; “npm run knowledge:check” says when all is well.'),
  );
}

/** Overdue reviews, offers that have ended, and what each council has not set. `today` is an ISO day. */
export function checkKnowledge(
  packs: readonly Pack[],
  routesOf: (pack: Pack) => readonly Pick<Route, 'matter' | 'hours'>[],
  today: string,
): readonly Finding[] {
  return packs.flatMap((pack) => {
    const found = [
      ...reviews(pack, today),
      ...ended(pack, today),
      ...unset(pack, routesOf(pack)),
      ...alone(pack),
    ];
    return found.length === 0 ? [ok(`${pack.name}: reviewed, in force, and everything is set.`)] : found;
  });
}

function reviews(pack: Pack, today: string): readonly Finding[] {
  const overdue = overdueReviews(pack, today);
  if (overdue.length === 0) return [];
  const first = overdue.slice(0, shownAtMost).map(({ id, owner }) => `${id} (${owner ?? pack.owner})`);
  const more = overdue.length > shownAtMost ? ` and ${overdue.length - shownAtMost} more` : '';
  return [
    warning(
      `${pack.name}: ${overdue.length} reviews are overdue: ${first.join(', ')}${more}.`,
      'Read each against its document and set its reviewed and reviewBy; “npm run knowledge:check” lists them all.',
    ),
  ];
}

function ended(pack: Pack, today: string): readonly Finding[] {
  const past = pack.documents.filter(
    ({ history, inForce: { until } }) => !history && until !== null && today.slice(0, until.length) > until,
  );
  return past.map(({ title, inForce }) =>
    warning(
      `${pack.name}: “${title}” ran to ${String(inForce.until)}, and every answer from it says so.`,
      'Bring in the document that followed it: knowledge/README.md.',
    ),
  );
}

function unset(pack: Pack, routes: readonly Pick<Route, 'matter' | 'hours'>[]): readonly Finding[] {
  // The two safeguarding routes are a check of their own.
  const missing = notSet(pack, [
    ...routes,
    { matter: 'child', hours: 'in' },
    { matter: 'child', hours: 'out' },
  ]);
  return missing.length === 0
    ? []
    : [
        warning(
          `${pack.name} has not set: ${missing.join('; ')}.`,
          'Set them in local.yaml; knowledge/README.md shows how. Nothing is promised without.',
        ),
      ];
}

/** Nobody approves their own: what the only one named proposes could never go live. */
function alone({ name, local: { editing } }: Pack): readonly Finding[] {
  const { reviewers, moneyApprovers, deputy } = editing;
  const lists = [
    {
      list: 'reviewers',
      people: [...reviewers, ...(deputy === undefined ? [] : [deputy.person])],
      named: reviewers,
    },
    { list: 'moneyApprovers', people: moneyApprovers, named: moneyApprovers },
  ];
  return lists
    .filter(({ people, named }) => named.length > 0 && new Set(people).size === 1)
    .map(({ list }) =>
      warning(
        `${name} names only one person under ${list}: nobody can approve what they propose themselves.`,
        'Name a second one under editing in local.yaml; knowledge/README.md shows how.',
      ),
    );
}
