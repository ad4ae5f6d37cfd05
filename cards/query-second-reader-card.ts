import { TextInput } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import type { UnsentReply } from '../queue/unsent-reply.ts';
import { button, unfold } from './button.ts';
import { mostTyped } from './button-data.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { adviserName, first } from './query-people.ts';
import { label, peoplesWords, roomForQuestion, roomForThread } from './query-thread.ts';
import { momentWords } from './query-times.ts';
import { heading, smallPrint } from './words.ts';

/** A reply that waits for a second reader, as that reader sees it. */
export interface SecondReaderView {
  readonly query: Query;
  readonly proposed: UnsentReply;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The question, what a colleague would reply, and what the reader can do about it; who asked is not for them to know. */
export function secondReaderCard({ query, proposed, now }: SecondReaderView): ShownCard {
  const { authority, id, number, question } = query;
  const { text, by, goesAt, version } = proposed;
  const about = { authority, query: id, written: version };
  return shownCard(
    'Advice line',
    `${number} needs a second reader`,
    [
      heading(`${number} · Please read this reply`),
      label('The question'),
      ...peoplesWords(question, roomForQuestion),
      label(`${first(adviserName(by))} would reply`).withSeparator(true),
      ...peoplesWords(text, roomForThread),
      ...(proposed.kind === 'reply-and-answered'
        ? [smallPrint('It would be marked answered at the same moment.')]
        : []),
      ...(goesAt === undefined
        ? []
        : [
            smallPrint(
              `Unless somebody decides, it goes without a second reader on ${momentWords(goesAt, now)}.`,
            ),
          ]),
    ],
    [
      pressOnly('Approve', { verb: 'approve-reply', ...about }, { style: 'positive' }),
      unfold(
        'Send back',
        [
          new TextInput({
            id: 'reason',
            label: 'What should be different?',
            isMultiline: true,
            maxLength: mostTyped,
            isRequired: true,
            errorMessage: 'Please say what should be different',
            placeholder: 'Only advisers read this. Please leave out names of children',
          }),
        ],
        [button('Send it back', { verb: 'send-back-reply', ...about })],
      ),
    ],
  );
}
