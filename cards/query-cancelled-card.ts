import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { heading, words } from './words.ts';

/** Stands in place of the form once it was cancelled. */
export function queryCancelledCard(): ShownCard {
  return shownCard(
    'Advice line',
    'nothing was sent',
    [
      heading('Nothing was sent'),
      words('The advisers have not seen your question. If you want to ask after all, type it here again.'),
    ],
    [
      pressOnly('Your questions', { verb: 'my-queries', page: undefined }),
      button('What can you help with?', { verb: 'help' }),
    ],
  );
}
