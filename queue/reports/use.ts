import type { askerRoles } from '../../knowledge/roles.ts';
import { smallestShown } from '../small-numbers.ts';
import type { Counted } from './figures.ts';
import { askedOfBot, foldedRows, rowsFor } from './folded.ts';
import type { Report, ShownTable } from './report.ts';

const roleNames: Readonly<Record<(typeof askerRoles)[number], string>> = {
  'social-worker': 'Social worker',
  dsl: 'Designated safeguarding lead or teacher',
  'other-professional': 'Another professional',
  adviser: 'Adviser',
};
const askedInTeams = { name: 'Asked the advice line in Teams', of: 'asked in Teams' } as const;

/** What the report on who uses the service is made of. */
export interface UseCounts {
  readonly roles: readonly [answers: readonly Counted[], queries: readonly Counted[]];
  /** By the council that an asker works for or in. */
  readonly worksFor: readonly Counted[];
  readonly councilOf: (authority: string) => string;
  readonly askers: number;
}

/** Who uses the service, as far as it knows: by role and by council. Schools and teams it does not ask for. */
export function useReport({ roles, worksFor, councilOf, askers }: UseCounts): Report {
  const all = roles.map((counted) => counted.reduce((sum, { count }) => sum + count, 0));
  return {
    name: 'use',
    title: 'Who uses it',
    inWords,
    tables: [
      {
        kind: 'counts',
        id: 'roles',
        caption: 'Questions by what the asker works as',
        rowsAre: 'Works as',
        measures: [askedOfBot, askedInTeams],
        rows: rowsFor(roleNames, roles),
        order: 'as given',
        chart: 'bars',
      },
      {
        kind: 'counts',
        id: 'works-for',
        caption: 'Queries by the council that the asker works for or in',
        rowsAre: 'Council',
        measures: [askedInTeams],
        rows: foldedRows([worksFor], councilOf),
        order: 'as given',
        chart: 'none',
      },
      {
        kind: 'counts',
        id: 'workplaces',
        caption: 'Questions by school and team',
        rowsAre: 'School or team',
        measures: [askedOfBot, askedInTeams],
        rows: [{ name: 'Not known', counts: all }],
        order: 'as given',
        chart: 'none',
        note: 'The service asks nobody for their school or team and keeps neither, so that no question leads to one school’s child.',
      },
      {
        kind: 'plain',
        id: 'askers',
        caption: 'Different people who asked the bot',
        columns: ['What', 'People'],
        rows: [['Asked the bot at least once', askers > 0 && askers < smallestShown ? null : askers]],
      },
    ],
    notes: [
      'A role is what somebody said of themselves, and is not known of who has not said. Beside questions to the bot it is kept since this version of the service, and is emptied with the question’s words.',
    ],
  };
}

function inWords(tables: readonly ShownTable[]): readonly string[] {
  const people = tables.find(({ id }) => id === 'askers')?.rows[0]?.[1];
  const asked = tables[0]?.total?.[1];
  if (asked === 0) return ['Nobody asked the bot in this time.'];
  if (typeof people !== 'number' || typeof asked !== 'number') return ['Too few people asked to say more.'];
  return [`${people} different people asked the bot ${asked} questions.`];
}
