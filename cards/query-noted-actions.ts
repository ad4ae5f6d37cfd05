import type { Query } from '../queue/query.ts';
import { isOpen } from '../queue/states.ts';
import { button, unfold } from './button.ts';
import type { AdviserActions } from './query-adviser-actions.ts';
import { notedBox } from './query-boxes.ts';
import { pressOnly } from './query-button.ts';
import { words } from './words.ts';

/** What an adviser can do with what they noted from a call, an e-mail or a visit: there is nobody in Teams to write to. */
export function notedActions({ authority, id, state }: Query): AdviserActions {
  if (!isOpen(state)) return { body: [], actions: [] };
  const about = { authority, query: id };
  return {
    body: [notedBox()],
    actions: [
      button(
        'Save and mark answered',
        { verb: 'reply-query', ...about, andAnswered: true },
        { style: 'positive' },
      ),
      button('Save', { verb: 'reply-query', ...about, andAnswered: false }),
      unfold(
        'More',
        [words('**Mark answered** without a word. **Release** lets another adviser take it.')],
        [
          pressOnly('Mark answered', { verb: 'mark-query-answered', ...about }),
          pressOnly('Release', { verb: 'release-query', ...about }),
          pressOnly('More to do', { verb: 'query-more', ...about }),
        ],
      ),
    ],
  };
}
