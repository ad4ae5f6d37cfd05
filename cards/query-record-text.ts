import type { Pack } from '../knowledge/schema.ts';
import type { Query, QueryEvent } from '../queue/query.ts';
import { momentWords } from './query-times.ts';

/** What the text for a case record is made from. */
export interface QueryRecordView {
  readonly pack: Pick<Pack, 'virtualSchool'>;
  readonly query: Query;
  /** Everything that happened to it, oldest first. */
  readonly events: readonly QueryEvent[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Plain text to paste into a case record: number, question as it is kept, what the advice line replied, and when. */
export function queryRecordText({ pack, query, events, now }: QueryRecordView): string {
  const { number, question, createdAt } = query;
  const said = events.flatMap(({ kind, at, text }) => {
    if (kind === 'answered') return [`Marked answered, ${momentWords(at, now)}`];
    const who = recorded[kind];
    return who === undefined || text === undefined || text === ''
      ? []
      : [`${who}, ${momentWords(at, now)}: ${text}`];
  });
  return [
    `Advice from ${pack.virtualSchool}’s advice line, ${number}`,
    `Question, ${momentWords(createdAt, now)}: ${question}`,
    ...said,
    `Source: the words of ${pack.virtualSchool}’s advisers, as a team.`,
    `Copied: ${momentWords(now, now)}`,
    'Teams is not the child’s record: paste this into the case file.',
  ].join('\n');
}

const recorded: Readonly<Partial<Record<QueryEvent['kind'], string>>> = {
  replied: 'Reply',
  'asked-back': 'The advice line asked',
  'answered-back': 'Added',
};
