import type { Action, CardElement } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { button, unfold } from './button.ts';
import { suggestionBox, type Suggestion } from './query-adviser-suggestions.ts';
import { replyBox } from './query-boxes.ts';
import { pressOnly } from './query-button.ts';
import { words } from './words.ts';

/** What the adviser who has a query can do: where they write, and the buttons. */
export interface AdviserActions {
  readonly body: readonly CardElement[];
  readonly actions: readonly Action[];
}

/**
 * Everything while it is open, one more reply once it is answered, and nothing once it is over. `draft` is what they
 * wrote before and took back; `suggestions` can be put into the box.
 */
export function adviserActions(
  { authority, id, state }: Query,
  draft?: string,
  suggestions: readonly Suggestion[] = [],
): AdviserActions {
  const about = { authority, query: id };
  const reply = (title: string, andAnswered: boolean, main: boolean): Action =>
    button(title, { verb: 'reply-query', ...about, andAnswered }, main ? { style: 'positive' } : {});
  const suggests = suggestions.length > 0;
  if (state === 'answered') return { body: [replyBox(draft)], actions: [reply('Reply', false, true)] };
  if (!isOpen(state)) return { body: [], actions: [] };
  return {
    body: [replyBox(draft, !suggests)],
    actions: [
      reply('Reply and mark answered', true, true),
      reply('Reply', false, false),
      button('Ask back', { verb: 'ask-back-query', ...about }),
      unfold(
        suggests ? 'Suggestions and more' : 'More',
        [
          ...(suggests ? [suggestionBox(suggestions)] : []),
          words(
            '**Mark answered** without a reply, as after a telephone call. **Release** lets another adviser take it. **More to do**: give it to a colleague, note something, and more.',
          ),
        ],
        [
          ...(suggests ? [button('Insert', { verb: 'insert-words', ...about })] : []),
          pressOnly('Mark answered', { verb: 'mark-query-answered', ...about }),
          pressOnly('Release', { verb: 'release-query', ...about }),
          pressOnly('More to do', { verb: 'query-more', ...about }),
        ],
      ),
    ],
  };
}
