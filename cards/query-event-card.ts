import type { Action, CardElement } from '@microsoft/teams.cards';
import { samePerson, type Person } from '../queue/people.ts';
import type { EventKind, Query, QueryEvent } from '../queue/query.ts';
import { isOpen, isOver } from '../queue/states.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { adviserActions } from './query-adviser-actions.ts';
import { pressOnly } from './query-button.ts';
import { adviserName, askerName, first } from './query-people.ts';
import { label, peoplesWords, roomForQuestion, roomForThread } from './query-thread.ts';
import { momentWords } from './query-times.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** What a message to an adviser about an event is drawn from. */
export interface EventToAdviserView {
  /** As it is when the message is sent, which may be later than the event. */
  readonly query: Query;
  /** `answered-back`, `helped`, `not-helped`, `withdrawn`, `reopened`, `assigned` or `undeliverable`. */
  readonly event: QueryEvent;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In whose chat it is; the one who has the query where it is left out. */
  readonly adviser?: Person | undefined;
}

/** Tells the adviser what the asker did, in a message of its own, with where to write where a reply makes sense. */
export function eventToAdviserCard(view: EventToAdviserView): ShownCard {
  const { query, event, now } = view;
  const { number, question, claimedBy } = query;
  const theirs =
    claimedBy !== undefined && (view.adviser === undefined || samePerson(view.adviser, claimedBy));
  const mayRead = theirs || (event.kind === 'reopened' && claimedBy === undefined);
  const { title, head, next } = wordsFor(event, query);
  const { body, actions } = theirs ? toDo(event.kind, query) : toTake(query);
  const withWords = mayRead && query.state !== 'withdrawn';
  return shownCard(
    'Advice line',
    title,
    [
      heading(head),
      ...(withWords && event.text !== undefined ? peoplesWords(event.text, roomForThread) : []),
      smallPrint(momentWords(event.at, now)),
      ...(next === undefined ? [] : [words(next)]),
      ...(claimedBy === undefined || theirs
        ? []
        : [words(`${first(adviserName(claimedBy))} has ${number} now.`)]),
      ...(withWords && body.length > 0
        ? [label('The question was').withSeparator(true), ...peoplesWords(question, roomForQuestion)]
        : []),
      ...body,
    ],
    actions,
  );
}

interface EventWords {
  readonly title: string;
  readonly head: string;
  readonly next?: string;
}

function wordsFor({ kind, by }: QueryEvent, query: Query): EventWords {
  const { number, asker } = query;
  const who = first(askerName(asker));
  const known: Readonly<Partial<Record<EventKind, EventWords>>> = {
    'answered-back': { title: `more about ${number}`, head: `${who} wrote about ${number}` },
    reworded: { title: `new words for ${number}`, head: `${who} changed their message about ${number}` },
    helped: {
      title: `${number} helped`,
      head: `${who} says that ${number} helped`,
      next: 'Nothing is left to do. Thank you.',
    },
    'not-helped': {
      title: `${number} did not help`,
      head: `${who} says that ${number} did not help`,
      next: isOver(query.state)
        ? 'It is closed; they can ask again if they need more.'
        : 'Another reply from you may still help.',
    },
    withdrawn: {
      title: `${number} is withdrawn`,
      head: `${who} withdrew ${number}`,
      next: 'Nothing is left to do.',
    },
    reopened: {
      title: `${number} was asked again`,
      head: `${who} asked ${number} again`,
      ...(query.state === 'waiting' && { next: 'It waits for any adviser. Take it if you can.' }),
    },
    assigned: {
      title: `${number} is yours`,
      head: `${first(adviserName(by.person))} gave you ${number}`,
      next: 'Its card in this chat has the words.',
    },
    passed: {
      title: `${number} was passed on`,
      head: `${number} was passed to ${askerName(asker)}`,
      next: 'What you reply goes to them from now on.',
    },
    // Told only where the service has given it back.
    released: {
      title: `${number} was given back`,
      head: `${number} waits for everybody again`,
      next: 'Nothing had happened to it for a working day, so it was given back to all advisers. Take it again if you can answer it.',
    },
    'sent-back': {
      title: `a second reader sent ${number} back`,
      head: `${first(adviserName(by.person))} sent your reply to ${number} back`,
    },
    undeliverable: {
      title: `a message about ${number} did not arrive`,
      head: `${who} could not be reached about ${number}`,
      next: `Teams did not accept the message; ${askerName(asker)} may have removed or blocked this bot. What you wrote is kept with ${number}. ${otherWay(query)}`,
    },
  };
  return (
    known[kind] ?? {
      title: `news of ${number}`,
      head: `${number} has changed`,
      next: 'Its own card shows how it stands.',
    }
  );
}

function otherWay({ callBack, state }: Query): string {
  const way =
    callBack === undefined ? 'Please reach them another way' : `Please ring them on ${asTyped(callBack)}`;
  return isOpen(state) ? `${way}, then mark it answered.` : `${way}.`;
}

interface ToDo {
  readonly body: readonly CardElement[];
  readonly actions: readonly Action[];
}

function toDo(kind: EventKind, query: Query): ToDo {
  if (kind === 'answered-back' || kind === 'not-helped') return adviserActions(query);
  if (kind !== 'undeliverable' || !isOpen(query.state)) return { body: [], actions: [] };
  const { authority, id } = query;
  return {
    body: [],
    actions: [pressOnly('Mark answered', { verb: 'mark-query-answered', authority, query: id })],
  };
}

function toTake({ authority, id, state }: Query): ToDo {
  const claim = button('Claim', { verb: 'claim-query', authority, query: id }, { style: 'positive' });
  return { body: [], actions: state === 'waiting' ? [claim] : [] };
}
