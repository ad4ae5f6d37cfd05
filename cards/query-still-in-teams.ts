import { Container, type CardElement } from '@microsoft/teams.cards';
import type { Removed } from './removed-note.ts';
import { smallPrint } from './words.ts';

/**
 * What was taken out of a question, that it is still in the asker's own message in Teams, and how to delete it there;
 * nothing where nothing was taken out. `fromMessage` is false where it may have been typed into the form instead,
 * which leaves no message behind.
 */
export function stillInTeams(removed: Removed | undefined, fromMessage: boolean): readonly CardElement[] {
  const kinds = Object.entries(removed ?? {}).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
  if (kinds.length === 0) return [];
  const one = kinds.length === 1;
  const still = one ? `The ${kinds[0]} is still` : 'They are still';
  const where = fromMessage
    ? `${still} in your own message in Teams.`
    : `${still} in Teams if you typed ${one ? 'it' : 'them'} in a message there.`;
  const plain = { isSubtle: false };
  return [
    new Container(
      smallPrint(`**Taken out of your question:** ${kinds.join(', ')}. ${where}`, plain),
      smallPrint(
        'To delete it there: hover over your message, or press and hold it on a phone. Choose **More options** (…), then **Delete**.',
        plain,
      ),
    )
      .withStyle('emphasis')
      .withSpacing('Small'),
  ];
}
