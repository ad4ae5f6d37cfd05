import type { CardElement } from '@microsoft/teams.cards';
import type { Checklist } from '../knowledge/schema.ts';
import { smallPrint, words } from './words.ts';

/** What the answer that a checklist is says: the whole list, to be read; another card has the boxes. */
export function checklistBody(checklist: Checklist): readonly CardElement[] {
  return [
    words(checklist.about),
    ...checklist.parts.map((part) =>
      words([`**${part.title}**`, ...part.items.map(({ text }) => `- ${text}`)].join('\n')),
    ),
    smallPrint('Open it to tick lines off and come back to them: your ticks are kept until the end of term.'),
  ];
}
