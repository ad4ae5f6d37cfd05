import { Container, Fact, FactSet, type CardElement } from '@microsoft/teams.cards';
import { samePerson, type Person } from '../queue/people.ts';
import type { Query, QueryEvent } from '../queue/query.ts';
import { isOpen, type QueryState } from '../queue/states.ts';
import type { UnsentReply } from '../queue/unsent-reply.ts';
import { cameByNames } from './came-by-words.ts';
import { shownCard, type ShownCard } from './card.ts';
import { type AdviserActions, adviserActions } from './query-adviser-actions.ts';
import { type SameNumbers, sameWords } from './query-adviser-same-as-card.ts';
import { shortened, type Suggestion } from './query-adviser-suggestions.ts';
import { goingActions } from './query-adviser-undo.ts';
import { adviserThread } from './query-adviser-thread.ts';
import { glanceQueryCard } from './query-glance-card.ts';
import { notedActions } from './query-noted-actions.ts';
import { askerNotReached, notReached } from './query-asker-reached.ts';
import { askerName, first } from './query-people.ts';
import { pressOnly } from './query-button.ts';
import { makeKnowledgeButton } from './proposal-button.ts';
import { purposeNames } from './query-purposes.ts';
import { label, peoplesWords, roomForQuestion, roomForThread, threadBlocks } from './query-thread.ts';
import { momentWords, neededWords } from './query-times.ts';
import { asTyped, caution, heading, words } from './words.ts';

/** What the card in an adviser's own chat is drawn from. */
export interface AdviserQueryView {
  readonly query: Query;
  /** Everything that happened to it, oldest first. */
  readonly events: readonly QueryEvent[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In whose chat it is; the one who has the query where it is left out. */
  readonly adviser?: Person | undefined;
  /** What it is, where it is more than a question: "Drop-in agenda, 3 December". */
  readonly kind?: string | undefined;
  readonly topicTitle?: string | undefined;
  readonly cohortName?: string | undefined;
  /** What the asker was told of the line's scope before it was sent, and what they said. */
  readonly scope?: string | undefined;
  /** The numbers of queries that ask the same: the one this is linked to, and those that are linked to this one. */
  readonly same?: SameNumbers | undefined;
  /** What a reply could begin from. */
  readonly suggestions?: readonly Suggestion[] | undefined;
  /** What was written to the asker and has not gone. */
  readonly unsent?: UnsentReply | undefined;
}

/** Everything about a query, for the adviser who has it; for any other, where it stands. */
export function adviserQueryCard(view: AdviserQueryView): ShownCard {
  const { query, events, now } = view;
  const adviser = view.adviser ?? query.claimedBy;
  if (adviser === undefined || !samePerson(adviser, query.claimedBy)) return glanceQueryCard(view);

  const { number, question, purpose, callBack, createdAt } = query;
  const needed = neededWords(query, now);
  const { title, head } = stateOf(query);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Kind', view.kind],
    ['Topic', view.topicTitle],
    ['For', view.cohortName],
    ['Purpose', purpose === 'other' ? undefined : purposeNames[purpose]],
    ['Scope', view.scope],
    ['Needed', needed.text],
    ['Call back', callBack === undefined ? undefined : asTyped(callBack)],
  ];
  const { body, actions } = toDo(view);
  return shownCard(
    'Advice line',
    `${number} ${title}`,
    [
      heading(`${number} · ${head}`),
      ...(query.urgent === true && isOpen(query.state) ? [caution('Urgent')] : []),
      ...(needed.pressing === undefined ? [] : [caution(needed.pressing)]),
      ...(askerNotReached(events) ? [caution(notReached(query)), sendAgain(query)] : []),
      label(`${whoAsked(query)} · ${momentWords(createdAt, now)}`),
      ...peoplesWords(question, roomForQuestion),
      new FactSet(...facts.flatMap(([name, value]) => (value === undefined ? [] : [new Fact(name, value)]))),
      ...sameWords(view.same),
      ...threadBlocks(adviserThread(events, adviser, now), roomLeft(view)),
      ...body,
    ],
    [...actions, ...(actions.length === 0 ? makeKnowledgeButton(query) : [])],
  );
}

function sendAgain({ authority, id }: Query): CardElement {
  // A line to press and no button: the card has four already.
  const press = pressOnly('Send it again', { verb: 'send-again', authority, query: id });
  return new Container(words('**Send it again** ›', { spacing: 'None' })).withSelectAction(press);
}

function whoAsked({ asker, cameBy, caller }: Query): string {
  return cameBy === undefined
    ? `${first(askerName(asker))} asked`
    : `${cameByNames[cameBy]}: ${asTyped(caller ?? '')}`;
}

/** What is in the box, and what can be put there, takes its room from the thread: all of a card must fit into Teams. */
function roomLeft({ unsent, suggestions = [], same }: AdviserQueryView): number {
  const titles = suggestions.map(({ id, title }) => [id, shortened(title)]);
  const taken = JSON.stringify([unsent?.text ?? '', titles, same ?? '']).length + suggestions.length * 30;
  return Math.max(leastThread, roomForThread - taken);
}

/** The newest of the thread is always there to be read. */
const leastThread = 1_400;

function toDo({ query, unsent, suggestions }: AdviserQueryView): AdviserActions {
  if (query.cameBy !== undefined) return notedActions(query);
  const going = unsent === undefined ? undefined : goingActions(query, unsent);
  if (going !== undefined) return going;
  return isOpen(query.state) || unsent !== undefined
    ? adviserActions(query, unsent?.text, suggestions)
    : { body: [], actions: [] };
}

function stateOf({ state, asker, helped, movedTo }: Query): StateWords {
  const andHelped = helped === true ? ', and it helped' : '';
  const states: Readonly<Record<QueryState, StateWords>> = {
    waiting: { title: 'is waiting', head: 'Waiting for an adviser' },
    claimed: { title: 'is yours', head: 'You have it' },
    'awaiting-asker': { title: 'waits for the asker', head: `Waiting for ${askerName(asker)}` },
    answered: { title: 'is answered', head: `Answered${andHelped}` },
    closed:
      movedTo === undefined
        ? { title: 'is closed', head: `Closed${andHelped}` }
        : { title: 'was passed on', head: `Passed to another authority, as ${movedTo}` },
    withdrawn: { title: 'is withdrawn', head: `Withdrawn by ${askerName(asker)}` },
  };
  return states[state];
}

interface StateWords {
  readonly title: string;
  readonly head: string;
}
