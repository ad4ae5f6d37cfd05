import { Container, TextBlock, type CardElement } from '@microsoft/teams.cards';
import type { Entitlement } from '../knowledge/schema.ts';
import { amountWords } from './amount-words.ts';
import { asSent } from './as-sent.ts';
import { commitmentFaces, type CommitmentFace } from './commitment.ts';
import { cohortNames } from './names.ts';
import { caution, smallPrint, words } from './words.ts';

interface RowBlockOptions {
  readonly withCohort: boolean;
  readonly withDetail: boolean;
  readonly against?: string | undefined;
  readonly onlyFor?: string | undefined;
}

/**
 * How one row of an offer is drawn: its commitment by sign and word with the amount beside it, the answer, and for the
 * leading row the conditions that the answer does not already say, and its doubt. `against` is why the row is not for
 * this child, where the facts say so; `onlyFor` whom it is for, where nobody has said whether the child is that.
 */
export function rowBlock(row: Entitlement, options: RowBlockOptions): CardElement {
  const { against, onlyFor = '', withCohort, withDetail } = options;
  // What is said against this child is theirs alone; all else is the pack's, and the same on many cards.
  if (against !== undefined) return drawn(row, options);
  const blocks = known.get(row) ?? new Map<string, CardElement>();
  known.set(row, blocks);
  const how = `${withCohort} ${withDetail} ${onlyFor}`;
  const block = blocks.get(how) ?? asSent(drawn(row, options));
  blocks.set(how, block);
  return block;
}

/** A row never changes once it is loaded. */
const known = new WeakMap<Entitlement, Map<string, CardElement>>();

function drawn(row: Entitlement, options: RowBlockOptions): CardElement {
  const { against } = options;
  const face = against === undefined ? commitmentFaces[row.commitment] : notTheirs;
  // All of them or none: one of two alternatives alone would read as the only way.
  const unsaid =
    options.withDetail && !row.conditions.every((condition) => saysAlready(row.answer, condition))
      ? row.conditions
      : [];
  return new Container(
    new TextBlock(
      [
        `${face.sign} ${face.words}`,
        ...(against === undefined ? row.amount.map(amountWords).filter((amount) => amount !== '') : []),
        ...(against === undefined && options.onlyFor !== undefined ? [`only for ${options.onlyFor}`] : []),
        ...(options.withCohort ? [cohortNames[row.cohort]] : []),
      ].join(' · '),
      { wrap: true, weight: 'Bolder', size: 'Small', color: face.color },
    ),
    ...(against === undefined ? [] : [words(against, { spacing: 'None', weight: 'Bolder' })]),
    words(row.answer, { spacing: 'None' }),
    ...(unsaid.length > 0 ? [smallPrint(`Conditions: ${unsaid.join('; ')}.`)] : []),
    ...(options.withDetail && row.doubt !== undefined
      ? [caution(`Not clear in the document: ${row.doubt}`)]
      : []),
  ).withSpacing('Medium');
}

/** What is promised to others would read as promised to this child under the sign of a promise. */
const notTheirs: CommitmentFace = { sign: '✖', words: 'Not for this child', color: 'Attention' };

/** True when every longer word of a condition stands in the answer: reading it twice helps nobody on a phone. */
export function saysAlready(answer: string, condition: string): boolean {
  const said = answer.toLowerCase();
  return (condition.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).every((word) => said.includes(word));
}
