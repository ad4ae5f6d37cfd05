import { samePerson, type Person } from '../queue/people.ts';
import type { Actor, EventKind, QueryEvent } from '../queue/query.ts';
import { adviserName, askerName, first } from './query-people.ts';
import type { ThreadLine } from './query-thread.ts';
import { momentWords } from './query-times.ts';

/** A thread as this adviser reads it: everything but the question, which stands above it. */
export function adviserThread(
  events: readonly QueryEvent[],
  adviser: Person,
  now: number,
): readonly ThreadLine[] {
  return events.flatMap((event) => {
    const who = whatHappened(event, adviser);
    const { at, text, by } = event;
    return who === undefined ? [] : [{ who, when: momentWords(at, now), text, theirs: by.role === 'asker' }];
  });
}

function whatHappened({ kind, by, to }: QueryEvent, adviser: Person): string | undefined {
  const who = first(samePerson(by.person, adviser) ? 'you' : nameOf(by));
  const toWhom = samePerson(to, adviser) ? 'you' : adviserName(to);
  const words: Readonly<Record<EventKind, string | undefined>> = {
    asked: undefined,
    claimed: `${who} took it`,
    released: `${who} released it`,
    'asked-back': `${who} asked back`,
    replied: who,
    answered: `${who} marked it answered`,
    'answered-back': who,
    helped: `${who} said that it helped`,
    'not-helped': `${who} said that it did not help`,
    withdrawn: `${who} withdrew it`,
    reopened: `${who} asked again`,
    closed: 'Closed',
    undeliverable: '⚠ A message could not be delivered',
    reworded: `${who} changed their message to`,
    // What the asker made of it is the team's to read, never one adviser's.
    rated: undefined,
    passed: `${who} passed it to a colleague`,
    'reply-written': undefined,
    'reply-undone': `${who} took back what was written before it went`,
    assigned: `${who} gave it to ${toWhom}`,
    transferred: `${who} passed it to another authority’s advice line`,
    noted: `${who} noted, for advisers only`,
    'made-urgent': `${who} marked it urgent`,
    'not-urgent': `${who} marked it not urgent`,
    linked: `${who} linked it with another that asks the same`,
    unlinked: `${who} took the link off`,
    proposed: `${who} wrote, for a second reader`,
    reading: `${who} opened it to read the reply`,
    approved: `${who} read the reply and approved it`,
    'sent-back': `${who} sent the reply back`,
    'not-read': 'No second reader was free',
    held: 'Kept under a legal hold',
    'hold-lifted': 'The legal hold was lifted',
  };
  return words[kind];
}

function nameOf({ role, person }: Actor): string {
  if (role === 'service') return 'the service';
  return role === 'asker' && person !== undefined ? askerName(person) : adviserName(person);
}
