import { Container, TextInput, type CardElement } from '@microsoft/teams.cards';
import type { AskableEntry } from '../knowledge/missed/nearest-entries.ts';
import type { MissedKind } from '../knowledge/missed/missed.ts';
import { button, unfold } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { missedKindWords } from './missed-kind-words.ts';
import { pressOnly } from './query-button.ts';
import { dayWords } from './query-times.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** One way in which it was asked, with how that ended and when last (ms since 1970). */
export interface MissedExample {
  readonly text: string;
  readonly kind: MissedKind;
  readonly at: number;
}

/** What is made knowledge: a group of missed questions, or the question and reply of a query. */
export type MadeFrom = { readonly missed: string } | { readonly query: string };

/** What the card of a group of missed questions, or of an answered query, is drawn from. */
export interface MissedGroupView {
  readonly authority: string;
  readonly from: MadeFrom;
  /** How often it was asked. */
  readonly count: number;
  /** The different ways in which it was asked, newest first; more than fit are cut. */
  readonly examples: readonly MissedExample[];
  readonly nearest: readonly AskableEntry[];
  /** How many want to be told once there is an answer. */
  readonly now: number;
}

const mostExamples = 6;

/** A matter that was missed: the ways of asking, the nearest entries to add them to, and what else can be done. */
export function missedGroupCard(view: MissedGroupView): ShownCard {
  const { authority, from, examples, nearest, now } = view;
  const ofQuery = 'query' in from;
  const more = view.count - Math.min(examples.length, mostExamples);
  return shownCard(
    'Advice line',
    ofQuery ? 'make this knowledge' : 'a missed question',
    [
      heading(ofQuery ? 'Make this knowledge' : 'What was asked'),
      ...examples
        .slice(0, mostExamples)
        .flatMap(({ text, kind, at }) => [
          words(`“${asTyped(text.slice(0, 300))}”`, { spacing: 'Small' }),
          ...(ofQuery
            ? []
            : [smallPrint(`${dayWords(at, now)}: ${missedKindWords(kind)}`, { spacing: 'None' })]),
        ]),
      ...(more > 0 ? [smallPrint(`And ${more} more.`)] : []),
      ...(nearest.length === 0
        ? [words('Nothing that we have comes near to it.')]
        : [
            words('**Is it one of these?** Then add it as another way of asking. That is usually right.'),
            ...nearest.map((entry) => nearRow(authority, entry, from)),
          ]),
      smallPrint('Nothing changes before a colleague has approved it.'),
    ],
    [
      pressOnly('Write an article', { verb: 'propose-article', authority, ...idsOf(from) }),
      ...('missed' in from
        ? [
            notForUs(authority, from.missed),
            pressOnly('Back to the list', { verb: 'missed-questions', authority, page: 0 }),
          ]
        : []),
    ],
  );
}

/** The ids that go with every button of a proposal. */
export function idsOf(from: MadeFrom): { readonly missed?: string; readonly query?: string } {
  return 'missed' in from ? { missed: from.missed } : { query: from.query };
}

function nearRow(authority: string, entry: AskableEntry, from: MadeFrom): CardElement {
  const title = entry.kind === 'not-ours' ? `Not ours: ${entry.title}` : entry.title;
  return new Container(
    words(`**${title}** ›`),
    smallPrint('Add as another way of asking this', { spacing: 'None' }),
  ).withOptions({
    separator: true,
    spacing: 'Small',
    selectAction: pressOnly(`Add as another way of asking: ${title}`, {
      verb: 'propose-alias',
      authority,
      entry: entry.id,
      ...idsOf(from),
    }),
  });
}

function notForUs(authority: string, missed: string) {
  return unfold(
    'Not for us',
    [
      new TextInput({
        id: 'reason',
        label: 'Why is it not for us?',
        placeholder: 'Not about education; a one-off; asked of the wrong council',
        isRequired: true,
        errorMessage: 'Please say why in a few words',
        maxLength: 300,
      }),
    ],
    [button('Put it aside', { verb: 'dismiss-missed', authority, missed }, { style: 'positive' })],
  );
}
