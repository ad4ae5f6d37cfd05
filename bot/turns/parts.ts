import type { SafeguardingRoutes } from '../../cards/safeguarding-card.ts';
import type { AnswerLog } from '../../knowledge/answers-given.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import type { Conversations } from '../../queue/conversations.ts';
import type { Inbox } from '../../queue/inbox.ts';
import type { Log } from '../log.ts';

/** What turns need, handed in by `compose.ts`. */
export interface TurnParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The search of one authority's pack; undefined where it is not loaded. */
  readonly searchOf: (authority: string) => PackSearch | undefined;
  /** The authority of an asker who has said no other. */
  readonly homeAuthority: string;
  /** True for correctly spelt English words. */
  readonly isRealWord: (word: string) => boolean;
  readonly routes: SafeguardingRoutes;
  readonly inbox: Inbox;
  readonly answers: AnswerLog;
  readonly conversations: Conversations;
  readonly log: Log;
}

/** Today's date in England, as an ISO day. */
export function today(parts: Pick<TurnParts, 'now'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(parts.now());
}
