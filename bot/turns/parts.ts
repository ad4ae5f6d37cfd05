import type { SafeguardingRoutes } from '../../cards/safeguarding-card.ts';
import type { AnswerLog, VersionShown } from '../../knowledge/answers-given.ts';
import type { IsBankHoliday } from '../../knowledge/calendar/bank-holidays.ts';
import { dayOf } from '../../knowledge/calendar/local-time.ts';
import type { Council } from '../../knowledge/authorities.ts';
import type { Pack } from '../../knowledge/schema.ts';
import type { EntryChecks } from '../../knowledge/entry-checks.ts';
import type { LiveKnowledge } from '../../knowledge/live/live-knowledge.ts';
import type { AnswerWaits, Missed } from '../../knowledge/missed/missed.ts';
import type { PackSearch } from '../../knowledge/search/pack-search.ts';
import type { Tenants } from '../../queue/tenants.ts';
import type { Vectors } from '../../knowledge/search/vectors/vectors.ts';
import type { MayStay } from '../../privacy/redact.ts';
import type { Conversation, Conversations } from '../../queue/conversations.ts';
import type { Audit } from '../../queue/audit.ts';
import type { FilteredQueries } from '../../queue/filtered-queries.ts';
import type { TermsFor } from '../../queue/fortnight.ts';
import type { LineTimeOf } from '../../queue/due.ts';
import type { DutyNotes } from '../../queue/duty-notes.ts';
import type { Rota } from '../../queue/rota.ts';
import type { RushNotices } from '../../queue/rush-notice.ts';
import type { Inbox } from '../../queue/inbox.ts';
import type { AdviceLine } from '../../queue/advice-line.ts';
import type { Profiles } from '../../queue/profiles.ts';
import type { QueryStore } from '../../queue/query-store.ts';
import type { ChecklistTicks } from '../../queue/checklist-ticks.ts';
import type { StaffChannels } from '../../queue/staff-channel.ts';
import type { ShownCard } from '../../cards/card.ts';
import type { Log } from '../log.ts';
import type { Lookers } from './lookers.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Withheld } from '../../knowledge/withheld.ts';
import type { Person } from '../../queue/people.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import type { CardPlace } from '../../queue/posted-cards.ts';
import type { Turn } from './turn.ts';

/** What turns need, handed in by `compose.ts`. */
export interface TurnParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The search of one authority's pack; undefined where it is not loaded. */
  readonly searchOf: (authority: string) => PackSearch | undefined;
  /** The edition of its knowledge that this turn sees: 0 while its pack alone is live. */
  readonly editionOf: (authority: string) => number | undefined;
  /** Which version of an entry this turn shows; undefined where there is no such entry. */
  readonly versionShown: (authority: string, entry: string) => VersionShown | undefined;
  /** The knowledge as advisers edit and publish it. */
  readonly live: LiveKnowledge;
  /** Adds to a search what a question means, where its words leave it unsure. */
  readonly vectors: Pick<Vectors, 'searchFor'>;
  /** The packs that are loaded. */
  readonly packs: readonly Pick<Pack, 'authority' | 'name' | 'otherVirtualSchools'>[];
  /** The councils that questions may name. */
  readonly councils: readonly Council[];
  /** For the dates that councils set. */
  readonly isBankHoliday: IsBankHoliday;
  /** When the lines are open, and when things are due there. */
  readonly lineTimeOf: LineTimeOf;
  /** Which advisers are at which query just now. */
  readonly lookers: Lookers;
  /** By which an asker's fortnight is counted. */
  readonly termsFor: TermsFor;
  /** Who is on duty, what they left for the next, and what askers are told of a rush. */
  readonly rota: Rota;
  readonly dutyNotes: DutyNotes;
  readonly rushNotices: RushNotices;
  /** What redaction leaves alone: the contacts that the packs publish. */
  readonly mayStay: MayStay;
  /** Who askers say they are. */
  readonly profiles: Profiles;
  /** The authority of an asker who has said no other. */
  readonly homeAuthority: string;
  /** True for correctly spelt English words. */
  readonly isRealWord: (word: string) => boolean;
  readonly routes: SafeguardingRoutes;
  /** The telephone routes of one authority; none where its council has set none. */
  readonly routesOf: (authority: string) => SafeguardingRoutes;
  /** Which tenants are let in, and whose each is. */
  readonly tenants: Tenants;
  readonly inbox: Inbox;
  readonly answers: AnswerLog;
  /** What the knowledge missed, and who wants to be told of an answer. */
  readonly missed: Missed;
  readonly answerWaits: Pick<AnswerWaits, 'wait'>;
  /** What askers have ticked on their own checklists. */
  readonly checklistTicks: ChecklistTicks;
  readonly conversations: Conversations;
  readonly adviceLine: AdviceLine;
  readonly queries: Pick<
    QueryStore,
    | 'find'
    | 'inState'
    | 'answeredBetween'
    | 'thread'
    | 'unsent'
    | 'linkedTo'
    | 'ofMessage'
    | 'ofAsker'
    | 'ratings'
    | 'byNumber'
    | 'searchWords'
  >;
  /** Lists of queries for advisers. */
  readonly filteredQueries: FilteredQueries;
  /** Notes what advisers were shown. */
  readonly audit: Pick<Audit, 'note'>;
  /** Stands for a message in Teams wherever its words are kept: keyed, so that it leads nobody to the message. */
  readonly messageMark: (message: NonNullable<Turn['message']>) => string;
  readonly staffChannels: StaffChannels;
  /** Asks Teams whether somebody is a member, and no guest, of the team that the channel is in. */
  readonly roster: {
    isMember(channel: StaffChannel, person: Person): Promise<boolean>;
    /** Everybody whom `isMember` is true of. */
    members(channel: StaffChannel): Promise<readonly Person[]>;
    /** Who the chat with one person is with, as Teams has them now; nobody for a guest. */
    whoIs(chat: Conversation): Promise<Person | undefined>;
  };
  /** Entra object ids of those who may configure; empty where the pairing code decides. */
  readonly leads: readonly string[];
  /** The code printed at start, and how many wrong ones were tried since. */
  readonly pairing: { readonly code: string; wrong: number; readonly paired: Set<string> };
  /** What leads made of the entries, and which they withhold. */
  readonly entryChecks: EntryChecks;
  readonly withheld: Withheld & { readonly forget: () => void };
  /** One line on the form about what becomes of the words, as the deployer has it. */
  readonly privacyNotice: string;
  /** Whether it works in the chats of meetings. */
  readonly meetingChats: boolean;
  /** Shows a card in the person's own chat with the bot, and gives where; false where that chat cannot be reached. */
  readonly postPrivately: (turn: Turn, shown: ShownCard) => Promise<CardPlace | false>;
  /** The address of a file made on the spot, good for half an hour; undefined where the service has no address. */
  readonly signedLink: (kind: string, params: Readonly<Record<string, string>>) => string | undefined;
  /** The address of one of the pages; undefined where the service has no address. */
  readonly pageLink?: (path: string, label: string) => string | undefined;
  /** Whether this person may go on, or has sent too much of late. */
  readonly rateLimit: RateLimit;
  /** The same for what is only read: lists and cards on a page, and what is asked while somebody types. */
  readonly readLimit: RateLimit;
  readonly log: Log;
}

/** Today's date in England, as an ISO day. */
export function today(parts: Pick<TurnParts, 'now'>): string {
  return dayOf(parts.now());
}
