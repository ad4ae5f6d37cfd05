import type { Refusal } from '../queue/move-query.ts';
import type { Query } from '../queue/query.ts';
import type { QueryState } from '../queue/states.ts';

/**
 * Why something was not done, what the query is now and what to do next, to whoever pressed. Plain text and no
 * Markdown; it tells nothing of a query to somebody whose it is not.
 */
export function refusalWords(refusal: Refusal, query?: Query): string {
  const number = query?.number ?? 'This query';
  const words: Readonly<Record<Refusal, string>> = {
    unknown: 'This query is not there any more, so nothing was done. You can always ask a new question.',
    'not-yours':
      'Only the person who asked this can do that, so nothing was done. You can ask a question of your own at any time.',
    'held-by-another': heldWords(number, query),
    'wrong-state':
      query === undefined
        ? 'That cannot be done with this query as it is now. Its newest card shows what can.'
        : stateWords(number, query.state),
    'not-replied': `Nobody has replied to ${number} yet, so you cannot say whether it helped. The reply comes to you here.`,
    'gone-already': `Your words about ${number} have gone to the person who asked, so they could not be taken back. You can write to them again.`,
    'on-its-way': `What you wrote about ${number} is on its way, so nothing was done. Press Undo first if you want to change it.`,
    'being-read': `Your reply to ${number} waits for a second reader, so nothing was done. Press Undo on its card first if you want to change it.`,
    'nothing-to-read': `Nothing about ${number} waits for a second reader any more, so nothing was done.`,
    'your-own': `You wrote the reply to ${number} yourself; somebody else has to read it. If nobody is free, it goes by itself.`,
    moved: `${number} was passed to another authority’s advice line, where it is ${query?.movedTo ?? 'now'}, so nothing was done. Please write to them there.`,
    'others-linked': `Other queries are linked to ${number}, so nothing was done. Link the other way round, or take those links off first.`,
    'no-such-choice': 'That choice is not there, or not any more, so nothing was done. Please choose again.',
    'nobody-in-teams': `${number} was noted by an adviser, so there is nobody in Teams to write to about it. Please reach whoever asked the way they came.`,
    'too-late': `${number} was settled more than 14 days ago and cannot be asked again. Please ask a new question.`,
  };
  return words[refusal];
}

function heldWords(number: string, query: Query | undefined): string {
  const name = query?.claimedBy?.name?.replace(/[<>]/g, '') ?? '';
  const who = name === '' ? 'Another adviser' : name;
  if (query?.state === 'withdrawn') return stateWords(number, query.state);
  if (query?.state === 'answered' || query?.state === 'closed')
    return `${who} has answered ${number}, so nothing was done. Speak to ${name === '' ? 'the team' : 'them'} if there is more to say.`;
  return `${who} has ${number}, so nothing was done. If you should have it, ${name === '' ? 'ask whoever has it, in the channel,' : 'ask them'} to release it.`;
}

const standing: Readonly<Record<QueryState, string>> = {
  waiting: 'is waiting for an adviser',
  claimed: 'is with an adviser',
  'awaiting-asker': 'waits for an answer from the person who asked',
  answered: 'is answered',
  closed: 'is closed',
  withdrawn: 'is withdrawn',
};

const next: Readonly<Record<QueryState, string>> = {
  waiting: 'An adviser has to claim it first.',
  claimed: 'Its newest card shows what can be done.',
  'awaiting-asker': 'Its newest card shows what can be done.',
  answered: 'If something is missing, the person who asked can reply or ask again on its newest card.',
  closed: 'The person who asked can ask again for 14 days, and ask a new question at any time.',
  withdrawn: 'There is nothing left to do.',
};

function stateWords(number: string, state: QueryState): string {
  return `${number} ${standing[state]} now, so nothing was done. ${next[state]}`;
}
