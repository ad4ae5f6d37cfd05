import type { CertainSums, TopicSum } from '../knowledge/entitlements/sums.ts';
import { amountWords } from './amount-words.ts';

/**
 * What is certain in pounds, in a line or two: the total a year of what recurs, and the sums that do not. What is "up
 * to" a sum is said to be, and is never added to what is certain. Empty where nothing is in pounds.
 */
export function certainSumLines(sums: CertainSums): readonly string[] {
  const total = [
    ...(sums.aYear > 0 ? [`£${thousands(sums.aYear)} a year`] : []),
    ...(sums.aYearUpTo > 0 ? [`up to £${thousands(sums.aYearUpTo)} a year`] : []),
  ].join(', and ');
  const parts = sums.recurring.map(topicSum).join('; ');
  return [
    ...(total === ''
      ? []
      : [`**In pounds:** ${total}, as long as its conditions are met (${parts}; a year has three terms).`]),
    ...(sums.single.length === 0
      ? []
      : [
          `**${total === '' ? 'In pounds' : 'Besides'}:** ${sums.single.map(topicSum).join('; ')}. The document does not say that this recurs.`,
        ]),
  ];
}

/** Several sums of one topic are readings of one line of the offer: one of them, and never all. */
function topicSum({ topic, amounts }: TopicSum): string {
  const words = [...new Set(amounts.map(amountWords))];
  return `${topic} ${words.join(' or ')}${words.length > 1 ? ', not both' : ''}`;
}

function thousands(pounds: number): string {
  return pounds.toLocaleString('en-GB');
}
