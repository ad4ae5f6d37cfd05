import type { CardElement } from '@microsoft/teams.cards';
import { conditionsOf } from '../knowledge/entitlements/conditions.ts';
import type { FactName } from '../knowledge/entitlements/fact-names.ts';
import { factsThatMatter } from '../knowledge/entitlements/facts-that-matter.ts';
import { rowsOf } from '../knowledge/entitlements/what-they-get.ts';
import { noFacts, type Facts } from '../knowledge/facts.ts';
import type { Entitlement, Pack } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { factInputs } from './fact-inputs.ts';
import { pressOnly } from './query-button.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the form is drawn from. */
export interface WhatTheyGetFormView {
  readonly pack: Pack;
  /** What is known already, filled in. */
  readonly facts: Facts;
  /** The answer that it changes, where there is one. */
  readonly answer?: string | undefined;
  /** What has to be put right first, as a sentence. */
  readonly problem?: string | undefined;
  readonly removed?: Removed | undefined;
}

/** Asked of everybody: who the child is to social care, and how old. */
const first: readonly FactName[] = ['status', 'cohort', 'year', 'age'];

/** The short form: only the facts that change what this pack's offer comes to, with what is known filled in. */
export function whatTheyGetForm({ pack, facts, answer, problem, removed }: WhatTheyGetFormView): ShownCard {
  const rows = rowsOf(pack, pack.topics, noFacts).map(({ row }) => row);
  const asked = factsThatMatter(rows, facts.cohorts);
  const later = asked.filter((fact) => !first.includes(fact));
  const onlyPost16 = later.filter((fact) => rowsWith(rows, fact).every(({ cohort }) => cohort === 'post-16'));
  const anybody = later.filter((fact) => !onlyPost16.includes(fact));
  return shownCard(
    'Help',
    'what can this young person get?',
    [
      heading('What can this young person get?'),
      ...(problem === undefined
        ? [
            words(
              `Say what you know and leave the rest. I will go through all of ${pack.virtualSchool}’s offer.`,
            ),
          ]
        : [caution(problem)]),
      ...factInputs(['status', ...asked.filter((fact) => first.includes(fact))], facts, rows),
      ...factInputs(anybody, facts, rows),
      ...section('Post-16 only', factInputs(onlyPost16, facts, rows)),
      smallPrint('Nothing here can identify a child, and nothing else is kept.'),
      ...removedNote(removed),
    ],
    [
      button('Work it out', { verb: 'work-out', authority: pack.authority, answer }, { style: 'positive' }),
      pressOnly('Ask the advice line', { verb: 'ask-advice-line', authority: pack.authority, answer }),
    ],
  );
}

function rowsWith(rows: readonly Entitlement[], fact: FactName): readonly Entitlement[] {
  return rows.filter((row) => conditionsOf(row).some((each) => each.fact === fact));
}

function section(title: string, inputs: readonly CardElement[]): readonly CardElement[] {
  return inputs.length === 0 ? [] : [words(`**${title}**`, { spacing: 'Large' }), ...inputs];
}
