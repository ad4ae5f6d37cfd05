import { ExecuteAction, Fact, FactSet, RefreshDefinition } from '@microsoft/teams.cards';
import type { Query } from '../queue/query.ts';
import { isOpen, type QueryState } from '../queue/states.ts';
import { button } from './button.ts';
import { cameByNames } from './came-by-words.ts';
import { shownCard, type ShownCard } from './card.ts';
import { dialogButton } from './dialog-button.ts';
import { replyDueWords } from './due-words.ts';
import { adviserName, first } from './query-people.ts';
import { clockWords, howLong, momentWords, neededWords } from './query-times.ts';
import { caution, heading, words } from './words.ts';

/** What the card in the advisers' channel is drawn from. */
export interface StaffQueryView {
  readonly query: Query;
  /** What it is, where it is more than a question: "Drop-in agenda, 3 December". */
  readonly kind?: string | undefined;
  /** The title of its topic, where it is known. */
  readonly topicTitle?: string | undefined;
  /** The name of its cohort, where it is known. */
  readonly cohortName?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** True where the adviser who has it could not be reached, so that the others should know. */
  readonly adviserNotReached?: boolean | undefined;
  /** Where a reply waits for a second reader: who reads them here, if the council says so. */
  readonly toRead?: { readonly deputies?: string | undefined } | undefined;
}

/** A query as all advisers see it: enough to choose by, and nothing of the case or of who asked. */
export function staffQueryCard(view: StaffQueryView): ShownCard {
  const { query, topicTitle, cohortName, now } = view;
  const { authority, id, number, state, createdAt, repliedAt } = query;
  const needed = neededWords(query, now);
  const { title, head, next } = stateOf(query);
  const about = { authority, query: id };
  const waited = state === 'waiting' && repliedAt === undefined ? howLong(createdAt, now) : undefined;
  const read =
    view.toRead === undefined
      ? []
      : [button('Read the reply', { verb: 'read-reply', ...about }, { style: 'positive' })];
  const more = button('More to do', { verb: 'query-more', ...about });
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Kind', view.kind],
    ['Came in', query.cameBy === undefined ? undefined : cameByNames[query.cameBy]],
    ['Topic', topicTitle],
    ['For', cohortName],
    ['Needed', needed.text],
    ['Reply due', isOpen(state) ? replyDueWords(query, now) : undefined],
    ['Asked', momentWords(createdAt, now)],
    // A card is brought up to date when something happens or it is looked at, and not as time goes by.
    ['Waiting', waited === undefined ? undefined : `${waited}, as of ${clockWords(now)}`],
  ];
  const open = dialogButton('Open', { verb: 'look-at-query', ...about });
  const shown = shownCard(
    'Advice line',
    `${number} ${title}`,
    [
      heading(`${number} · ${head}`),
      ...(query.urgent === true && isOpen(state) ? [caution('Urgent')] : []),
      ...(needed.pressing === undefined ? [] : [caution(needed.pressing)]),
      new FactSet(...facts.flatMap(([name, value]) => (value === undefined ? [] : [new Fact(name, value)]))),
      ...(view.adviserNotReached === true && isOpen(state)
        ? [
            caution(
              `A message about this could not be brought to ${adviserName(query.claimedBy)}. Please speak to them.`,
            ),
          ]
        : []),
      ...(view.toRead === undefined
        ? []
        : [
            caution(
              `${number} needs a second reader${view.toRead.deputies === undefined ? '' : ` (${view.toRead.deputies})`}. Anybody but its author can read the reply.`,
            ),
          ]),
      ...(next === undefined ? [] : [words(next)]),
    ],
    state === 'waiting'
      ? [button('Claim', { verb: 'claim-query', ...about }, { style: 'positive' }), open, more]
      : isOpen(state)
        ? [...read, button('Release', { verb: 'release-query', ...about }), open, more]
        : [...read, open],
  );
  // Every change edits the card for all. In between, Teams asks again when it comes into view, in channels of up to 60
  // people: with more it would have to be told whom to ask for, and takes 60 of them.
  shown.card.refresh = new RefreshDefinition({
    action: new ExecuteAction({ verb: 'look-again', data: { v: 1, verb: 'look-again', ...about } }),
  });
  return shown;
}

interface StateWords {
  readonly title: string;
  readonly head: string;
  readonly next?: string;
}

function stateOf({ state, claimedBy, repliedAt, movedTo }: Query): StateWords {
  const who = adviserName(claimedBy);
  const onlyThey = `Only ${who === 'an adviser' ? 'whoever has it' : who} can release it.`;
  const states: Readonly<Record<QueryState, StateWords>> = {
    waiting: {
      title: 'is waiting',
      head: repliedAt === undefined ? 'Waiting for an adviser' : 'Waiting again, after a reply',
      next: 'Claim it to read its words.',
    },
    claimed: { title: 'is taken', head: `${first(who)} has it`, next: onlyThey },
    'awaiting-asker': {
      title: 'waits for the asker',
      head: `${first(who)} has asked something back`,
      next: onlyThey,
    },
    answered: {
      title: 'is answered',
      head: claimedBy === undefined ? 'Answered' : `Answered by ${who}`,
    },
    closed:
      movedTo === undefined
        ? { title: 'is closed', head: 'Closed' }
        : { title: 'was passed on', head: `Passed to another authority, as ${movedTo}` },
    withdrawn: { title: 'is withdrawn', head: 'Withdrawn by the asker', next: 'Nothing is left to do.' },
  };
  return states[state];
}
