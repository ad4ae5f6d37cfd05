import { Container } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { isOver } from '../queue/states.ts';
import type { UnsentReply } from '../queue/unsent-reply.ts';
import type { AdviserActions } from './query-adviser-actions.ts';
import { pressOnly } from './query-button.ts';
import { label, peoplesWords } from './query-thread.ts';
import { momentWords, secondWords } from './query-times.ts';
import { smallPrint } from './words.ts';

/** How much of a card's JSON what is on its way may be, in characters. */
const roomForUnsent = 2_600;

/**
 * What is on its way to the asker, until when it can be taken back, and the button that does. Undefined where nothing
 * is on its way: it was taken back, or the query is over.
 */
export function goingActions(
  { authority, id, state }: Query,
  unsent: UnsentReply,
): AdviserActions | undefined {
  const { goesAt, version, kind, text } = unsent;
  if (goesAt === undefined || isOver(state)) return undefined;
  const goes =
    unsent.forReader === true
      ? `Waits for a second reader, until ${momentWords(goesAt, goesAt)} at the latest`
      : `Goes to the asker at ${secondWords(goesAt)}`;
  return {
    body: [
      new Container(
        label(kind === 'ask-back' ? `Your question · ${goes}` : `Your reply · ${goes}`),
        ...peoplesWords(text, roomForUnsent),
        ...(kind === 'reply-and-answered' && state !== 'answered'
          ? [smallPrint('It is marked answered at the same moment.')]
          : []),
      )
        .withStyle('emphasis')
        .withSpacing('Medium'),
    ],
    actions: [pressOnly('Undo', { verb: 'undo-reply', authority, query: id, written: version })],
  };
}
