import type { CardElement } from '@microsoft/teams.cards';
import type { Local } from '../knowledge/schema.ts';
import type { EventKind, Query, QueryEvent } from '../queue/query.ts';
import { samePerson } from '../queue/people.ts';
import { remindAt } from '../queue/remind-asker.ts';
import { isOver, type QueryState } from '../queue/states.ts';
import { shownCard, type ShownCard } from './card.ts';
import { lineByPhone } from './line-by-phone.ts';
import { myQueriesLink } from './my-queries-link.ts';
import {
  askAgainUntil,
  askerActions,
  notAnEmergencyLine,
  ratingOfNewestReply,
} from './query-asker-actions.ts';
import { type LineTiming, timingLines } from './line-timing.ts';
import { askerName, first } from './query-people.ts';
import { starNames } from './query-asker-stars.ts';
import { purposeWords } from './query-purposes.ts';
import { label, peoplesWords, roomForQuestion, threadBlocks, type ThreadLine } from './query-thread.ts';
import { dayWords, momentWords, neededWords } from './query-times.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** What the asker's own card of a query is drawn from. */
export interface AskerQueryView {
  readonly query: Query;
  /** Everything that happened to it, oldest first. */
  readonly events: readonly QueryEvent[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What it is, where it is more than a question: "Drop-in agenda, 3 December". */
  readonly kind?: string | undefined;
  /** How people say the authority: Slough. */
  readonly authorityName: string;
  /** How its advice line is reached without Teams. */
  readonly line?: Local['line'] | undefined;
  /** Whether anybody has said where its advisers work. */
  readonly channelSet: boolean;
  /** By which the asker's fortnight is counted. */
  readonly terms?: Local['terms'] | undefined;
  /** When the line opens, and by when a reply is aimed at. */
  readonly timing?: LineTiming | undefined;
}

/** The card that follows a query in its asker's own chat. */
export function askerQueryCard(view: AskerQueryView): ShownCard {
  const { query, events, now } = view;
  const state = stateOf(view);
  const thread = events.flatMap((event) => lineFor(event, query, now));
  const { body, actions } = askerActions(query, events, now, view.terms);
  return shownCard(
    'Advice line',
    `${query.number} ${state.title}`,
    [
      heading(`${query.number} · ${state.head}`),
      words(state.next),
      ...timingLines(view.timing),
      ...(query.movedFrom === undefined ? [] : [smallPrint(`It was ${query.movedFrom} before.`)]),
      ...(view.kind === undefined ? [] : [words(`**${view.kind}**`, { spacing: 'Small' })]),
      ...reminderWords(query, now),
      ...questionBlocks(view),
      ...threadBlocks(thread),
      ...(query.rating === undefined ? [] : [smallPrint(`Your rating: ${starNames[query.rating]}.`)]),
      ...(query.state === 'waiting' || query.state === 'claimed' ? lineByPhone(view.line ?? {}) : []),
      ...body,
      myQueriesLink(),
      ...(query.state === 'withdrawn' ? [] : [smallPrint(notAnEmergencyLine)]),
    ],
    actions,
  );
}

function questionBlocks(view: AskerQueryView): readonly CardElement[] {
  const { query, now } = view;
  const { question, purpose, callBack, createdAt, neededBy } = query;
  const about = [
    purposeWords(purpose),
    neededBy === 'no hurry' ? undefined : `needed ${neededWords(query, now).text}`,
    callBack === undefined ? undefined : `call you back on ${asTyped(callBack)} (erased when this closes)`,
  ].filter((part) => part !== undefined);
  return [
    label(`${whoAsked(view)} asked · ${momentWords(createdAt, now)}`),
    ...peoplesWords(question, roomForQuestion),
    ...(about.length === 0 ? [] : [smallPrint(capitalised(about.join(' · ')))]),
  ];
}

function reminderWords(query: Query, now: number): readonly CardElement[] {
  const at = remindAt(query);
  return at === undefined || at <= query.createdAt || at <= now || isOver(query.state)
    ? []
    : [smallPrint(`I will remind you on ${momentWords(at, now)}.`)];
}

interface StateWords {
  /** After the number in a notification. */
  readonly title: string;
  readonly head: string;
  /** What happens next, or what the asker can do. */
  readonly next: string;
}

function stateOf({ query, events, now, authorityName, channelSet, terms }: AskerQueryView): StateWords {
  const { state, repliedAt, movedTo } = query;
  if (movedTo !== undefined) {
    return {
      title: 'has moved',
      head: `Goes on as ${movedTo}`,
      next: `Another advice line has it now, under the number ${movedTo}. What they reply comes to you here.`,
    };
  }
  const lastSaid = events.findLast(
    ({ kind }) => kind === 'replied' || kind === 'answered-back' || kind === 'reopened',
  );
  const until = askAgainUntil(query, now, terms);
  const more =
    until === undefined
      ? 'If you need more, ask a new question.'
      : `You can ask again until ${dayWords(until, now)}.`;
  const settled = [ratedWords(events), more].filter((part) => part !== undefined).join(' ');
  const states: Readonly<Record<QueryState, StateWords>> = {
    waiting: {
      title: 'is waiting',
      head: repliedAt === undefined ? 'Waiting for an adviser' : 'Waiting for an adviser again',
      next: channelSet
        ? `It is with ${authorityName}’s advisers. What they reply comes to you here.`
        : `Your question is kept safely. It will be passed on as soon as the channel of ${authorityName}’s advisers is set up.`,
    },
    claimed:
      lastSaid?.kind === 'replied'
        ? {
            title: 'has a reply',
            head: 'An adviser has replied',
            next: ratedWords(events) ?? 'Did it help? If something is missing, add it.',
          }
        : {
            title: 'is with an adviser',
            head: 'An adviser has it',
            next: 'What they reply comes to you here.',
          },
    'awaiting-asker': {
      title: 'needs your answer',
      head: 'The adviser asks you something',
      next: 'Please answer below, so that they can go on.',
    },
    answered: { title: 'is answered', head: 'Answered', next: settled },
    closed: { title: 'is closed', head: 'Closed', next: settled },
    withdrawn: {
      title: 'is withdrawn',
      head: 'Withdrawn',
      next: 'You took this question back, and nobody will answer it. You can always ask a new one.',
    },
  };
  return states[state];
}

function ratedWords(events: readonly QueryEvent[]): string | undefined {
  const rated = ratingOfNewestReply(events);
  if (rated === undefined) return undefined;
  return rated
    ? 'You said that this helped; thank you.'
    : 'You said that this did not help; the adviser has been told.';
}

/** A thread as its asker reads it: advisers have no names, and who holds the query is theirs to know. */
const threadWords: Readonly<Partial<Record<EventKind, string>>> = {
  replied: 'Advice line',
  'asked-back': 'Advice line asks',
  'answered-back': 'You',
  reworded: 'You changed your message to',
  reopened: 'You asked again',
  helped: 'You said that this helped',
  'not-helped': 'You said that this did not help',
  rated: 'You rated it',
  passed: 'You passed it on',
  withdrawn: 'You withdrew it',
  answered: 'Marked answered',
  closed: 'Closed',
};

/** Somebody who passed it on asked first. */
function whoAsked({ query, events }: AskerQueryView): string {
  const [asked] = events;
  const { person } = asked?.by ?? {};
  return person === undefined || samePerson(person, query.asker) ? 'You' : first(askerName(person));
}

function lineFor({ kind, at, text, by }: QueryEvent, { asker }: Query, now: number): readonly ThreadLine[] {
  const { role, person } = by;
  const named = threadWords[kind];
  const who =
    role === 'asker' && person !== undefined && !samePerson(person, asker)
      ? named?.replace(/^You\b/, first(askerName(person)))
      : named;
  return who === undefined ? [] : [{ who, when: momentWords(at, now), text, theirs: by.role === 'adviser' }];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
