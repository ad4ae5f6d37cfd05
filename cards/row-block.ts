import { Container, TextBlock, type CardElement } from '@microsoft/teams.cards';
import type { Entitlement } from '../knowledge/schema.ts';
import { commitmentFaces } from './commitment.ts';
import { cohortNames } from './names.ts';
import { caution, smallPrint, words } from './words.ts';

/** How one row of an offer is drawn: its commitment by sign and word, the answer, its conditions and its doubt. */
export function rowBlock(row: Entitlement, options: { withCohort: boolean; withDetail: boolean }): CardElement {
  const face = commitmentFaces[row.commitment];
  const whose = options.withCohort ? ` · ${cohortNames[row.cohort]}` : '';
  return new Container(
    new TextBlock(`${face.sign} ${face.words}${whose}`, {
      wrap: true,
      weight: 'Bolder',
      size: 'Small',
      color: face.color,
    }),
    words(row.answer, { spacing: 'None' }),
    ...(options.withDetail && row.conditions.length > 0 ? [smallPrint(`Conditions: ${row.conditions.join('; ')}.`)] : []),
    ...(options.withDetail && row.doubt !== undefined ? [caution(`Not clear in the document: ${row.doubt}`)] : []),
  ).withSpacing('Medium');
}
