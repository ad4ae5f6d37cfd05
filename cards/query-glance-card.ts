import { Fact, FactSet } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { standingWords } from './query-standing.ts';
import { momentWords, neededWords } from './query-times.ts';
import { caution, heading, smallPrint } from './words.ts';

/** What an adviser sees of a query that is not theirs. */
export interface GlanceView {
  readonly query: Query;
  readonly kind?: string | undefined;
  readonly topicTitle?: string | undefined;
  readonly cohortName?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A query in the own chat of an adviser who has not got it, or has it no more: where it stands, and the way to take it
 * while nobody has it. The words go with who has it.
 */
export function glanceQueryCard({ query, kind, topicTitle, cohortName, now }: GlanceView): ShownCard {
  const { authority, id, number, state, createdAt } = query;
  const waits = state === 'waiting';
  const needed = neededWords(query, now);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Kind', kind],
    ['Topic', topicTitle],
    ['For', cohortName],
    ['Needed', needed.text],
    ['Asked', momentWords(createdAt, now)],
  ];
  return shownCard(
    'Advice line',
    `${number} ${waits ? 'is waiting' : 'is not with you'}`,
    [
      heading(`${number} · ${standingWords(query)}`),
      ...(query.urgent === true && isOpen(state) ? [caution('Urgent')] : []),
      ...(needed.pressing === undefined ? [] : [caution(needed.pressing)]),
      new FactSet(...facts.flatMap(([name, value]) => (value === undefined ? [] : [new Fact(name, value)]))),
      smallPrint(
        waits
          ? 'Claim it to read it here.'
          : isOpen(state)
            ? 'Only whoever has it reads its words. They can release it.'
            : 'Nothing is left to do.',
      ),
    ],
    waits ? [button('Claim', { verb: 'claim-query', authority, query: id }, { style: 'positive' })] : [],
  );
}
