import type { Action, CardElement } from '@microsoft/teams.cards';
import type { Entry } from '../knowledge/entries.ts';
import { asSent } from './as-sent.ts';
import { unfold } from './button.ts';
import { outOfDateLink } from './feedback-links.ts';
import { pressOnly } from './query-button.ts';
import { words } from './words.ts';

/** What the buttons below an answer need to know. */
export interface AnswerActionsView {
  readonly authority: string;
  /** The answer's id in the log; undefined when it could not be kept, and then what needs it is left out. */
  readonly answer?: string | undefined;
  readonly related: readonly Entry[];
  readonly rated?: boolean | undefined;
  /** Whether the pack has an offer that can be browsed. */
  readonly hasOffer: boolean;
  /**
   * What can be done about this entry alone, such as a question for an agenda. A card has room for four buttons: it
   * stands where copying else does, which then goes behind "More".
   */
  readonly own?: Action | undefined;
  /** True where the card has a button in its body: one here stays in sight, and the others go behind "More". */
  readonly crowded?: boolean | undefined;
}

/** Teams shows five buttons of an unfolded card: two to rate, the offer, and these with what else had no room. */
const mostOthers = 2;

/** Copy, ask a person, and behind "More": rate the answer and go on to what is related. */
export function answerActions(view: AnswerActionsView): readonly Action[] {
  const { authority, answer, related, rated, own } = view;
  const rating =
    answer === undefined || rated !== undefined
      ? []
      : [
          pressOnly('Yes, it helped', { verb: 'rate-answer', authority, answer, helpful: true }),
          pressOnly('No, it did not', { verb: 'rate-answer', authority, answer, helpful: false }),
        ];
  const copy =
    answer === undefined
      ? []
      : [pressOnly('Copy for the case record', { verb: 'copy-record', authority, answer })];
  const ask = pressOnly('Ask the advice line', { verb: 'ask-advice-line', authority, answer });
  const fitting = own === undefined ? [...copy, ask] : [own, ask];
  const inFront = view.crowded === true ? [own ?? ask] : fitting;
  const behind = [...copy, ask].filter((each) => !inFront.includes(each));
  const onward = related
    .slice(0, Math.max(0, mostOthers - behind.length))
    .map((entry) => pressOnly(entry.title, { verb: 'show-entry', authority, entry: entry.id, answer }));
  const offer = view.hasOffer ? [offerButton(authority)] : [];
  const more = [...rating, ...behind, ...onward, ...offer];
  return [
    ...inFront,
    ...(more.length === 0
      ? []
      : [
          unfold(
            rating.length > 0 ? 'Was this helpful? More' : 'More',
            [
              rating.length > 0 ? wasItHelpful : whatElse,
              ...(answer === undefined ? [] : [outOfDateLink(authority, answer)]),
            ],
            more,
          ),
        ]),
  ];
}

const wasItHelpful: CardElement = asSent(words('Was this helpful? And what else you may want:'));
const whatElse: CardElement = asSent(words('What else you may want:'));

/** The same on every answer from one authority. */
function offerButton(authority: string): Action {
  const before = offerButtons.get(authority);
  if (before !== undefined) return before;
  const made = asSent<Action>(pressOnly('Browse the offer', { verb: 'browse-offer', authority }));
  offerButtons.set(authority, made);
  return made;
}

/** By the authorities whose knowledge is held. */
const offerButtons = new Map<string, Action>();
