import type { RedactedText } from '../privacy/redacted-text.ts';
import type { GivenUp, NewDelivery } from './deliveries.ts';
import type { Person } from './people.ts';
import type { PostedCard } from './posted-cards.ts';
import type { Clocks, Reminded } from './due.ts';
import type { Account } from './profiles.ts';
import type { Query, QueryEvent, Stars } from './query.ts';
import type { Routing, StaffChannel } from './staff-channel.ts';
import type { RushNotice } from './rush-notice.ts';
import type { Ratings } from './ratings.ts';
import type { QueryState, Step } from './states.ts';
import type { UnsentReply } from './unsent-reply.ts';
import type { TimesTaken } from './times-taken.ts';

/** A change to one query, made only if everything it asks for is so at that moment. */
export interface Change {
  readonly authority: string;
  readonly query: string;
  readonly at: number;
  /** The states it may be in, and where each leads. */
  readonly steps: readonly Step[];
  readonly onlyIf: {
    readonly asker?: Person;
    readonly claimedBy?: Person;
    /** This person has it, or nobody has. */
    readonly heldByOrFree?: Person;
    readonly replied?: true;
    /** Came to its present state at this time or later. */
    readonly settledSince?: number;
    /** Nothing has happened to it after this time. */
    readonly quietSince?: number;
  };
  /** Who has it from now on; `null` for nobody, absent to leave it. */
  readonly claimedBy?: Person | null;
  readonly helped?: boolean;
  /** The asker has now been answered, if not before. */
  readonly replied?: true;
  readonly urgent?: boolean;
  /** The number under which another authority has it from now on. */
  readonly movedTo?: string;
  /** The id of the query that asks the same; `null` for none any more. */
  readonly sameAs?: string | null;
}

/** What can be done inside one unit of work: all of it is kept, or none. */
export interface QueryUnit {
  find(authority: string, id: string): Promise<Query | undefined>;
  /** The query that this press of "send" made. */
  byPress(authority: string, press: string): Promise<Query | undefined>;
  /** The next running number of the authority, from 1. */
  nextNumber(authority: string): Promise<number>;
  /** Adds the query; false where the press has made one already. */
  add(query: Query, press: string): Promise<boolean>;
  /**
   * One conditional statement: moves the query along, counts its version up, and keeps what follows from the new state
   * (when it was settled; a number to ring is erased once it is over). Gives back the query as it is now, or nothing
   * where the conditions do not hold.
   */
  change(change: Change): Promise<Query | undefined>;
  /** Counts the version up for an event that moves nothing. */
  touch(authority: string, id: string, at: number): Promise<Query | undefined>;
  /** `press` is the caller's name for what led to it; one query has no two events of the same press. */
  addEvent(event: QueryEvent, press?: string): Promise<void>;
  hasPress(authority: string, query: string, press: string): Promise<boolean>;
  /** What happened to the query, oldest first. */
  thread(authority: string, query: string): Promise<readonly QueryEvent[]>;
  /** What is for the advisers goes to the channel of its query; where that has none, nothing is owed. */
  owe(deliveries: readonly NewDelivery[]): Promise<void>;
  /** Gives a delivery up; false where it was not owed any more. */
  giveUp(delivery: number, failure: string): Promise<boolean>;
  /**
   * One conditional statement: forgets the reply that falls due for this version of the query; false once it has been
   * taken for sending.
   */
  cancelReplyDue(authority: string, query: string, version: number): Promise<boolean>;
  /** The open queries that ask the same as this one, by their numbers. */
  linkedTo(authority: string, query: string): Promise<readonly Query[]>;
  /** What an adviser wrote to the asker of this query and has not gone. */
  unsent(authority: string, query: string): Promise<UnsentReply | undefined>;
  /** Keeps it, in the place of what was unsent before. */
  putUnsent(reply: UnsentReply): Promise<void>;
  dropUnsent(authority: string, query: string): Promise<void>;
  /** True where the asker wrote something after this version of the query. */
  askerWroteSince(authority: string, query: string, version: number): Promise<boolean>;
  /** Owes again what was given up; says how many. */
  oweAgain(given: GivenUp, at: number): Promise<number>;
  putCard(card: PostedCard): Promise<void>;
  /** A channel of the authority's: the first, or that of a topic where there is no first. */
  staffChannel(authority: string): Promise<StaffChannel | undefined>;
  routing(authority: string): Promise<Routing>;
  /** `by` is who named it, where it was a person. */
  setStaffChannel(channel: StaffChannel, at: number, by?: Account): Promise<void>;
  /** Lets these topics have the channel to themselves. */
  setTopicChannel(channel: StaffChannel, topics: readonly string[], at: number, by?: Account): Promise<void>;
  /** Puts these words in the place of the question, on the query and in its first event. */
  putWords(authority: string, id: string, question: RedactedText): Promise<void>;
  /** Empties the question and every word of the thread but the reasons of holds. */
  eraseWords(authority: string, id: string): Promise<void>;
  /** Notes that something in it seemed to tell of a child at risk. */
  flag(authority: string, id: string): Promise<void>;
  /** Sets all clocks of the query; what is left out does not run. */
  setClocks(authority: string, id: string, clocks: Clocks): Promise<void>;
  /** Notes how long something took, for counting; what is left out stays as it was. */
  noteTimes(authority: string, id: string, times: TimesTaken): Promise<void>;
  /** The authority's notice of a rush, on whatever day it ends. */
  rushNotice(authority: string): Promise<RushNotice | undefined>;
  /** Notes that somebody is reminded; false where they were before. */
  remindOnce(reminded: Reminded, at: number): Promise<boolean>;
  /** Makes it somebody else's question: without the first asker's number to ring, and without the message it came from. */
  setAsker(authority: string, id: string, asker: Person): Promise<void>;
  /** Owes every card that showed it in this person's chat the words that it was passed on, and forgets where they are. */
  oweReplaced(query: Query, person: Person, at: number): Promise<void>;
  /** Keeps what its asker made of the answer. */
  setStars(authority: string, id: string, stars: Stars): Promise<void>;
  /** Lays a hold on the query from this time, or lifts it with `null`. */
  setHold(authority: string, id: string, since: number | null): Promise<void>;
  /** The queries in one state, oldest first. */
  inState(authority: string, state: QueryState): Promise<readonly Query[]>;
}

/** A place in a list, and how much of it from there. */
export interface Page {
  readonly limit: number;
  /** The last that was seen; absent to begin at the beginning. */
  readonly after?: Pick<Query, 'createdAt' | 'number'>;
}

/** How much of what was found, and of which. */
export interface WordSearch {
  readonly limit: number;
  /** Absent for every state. */
  readonly states?: readonly QueryState[];
  /** Whether advisers' private notes are searched too. */
  readonly notes?: boolean;
}

/** The store of queries. Ids of another authority find nothing. */
export interface QueryStore {
  /** Runs `work` as one unit. It awaits nothing but `tx`. Resolves after everything is durably kept. */
  unit<T>(work: (tx: QueryUnit) => Promise<T>): Promise<T>;
  find(authority: string, id: string): Promise<Query | undefined>;
  byNumber(authority: string, number: string): Promise<Query | undefined>;
  /** What happened to the query, oldest first. */
  thread(authority: string, id: string): Promise<readonly QueryEvent[]>;
  /** The open queries that ask the same as this one, by their numbers. */
  linkedTo(authority: string, id: string): Promise<readonly Query[]>;
  /** What an adviser wrote to its asker and has not gone. */
  unsent(authority: string, id: string): Promise<UnsentReply | undefined>;
  /** The queries in one state, oldest first; all of them without a page. */
  inState(authority: string, state: QueryState, page?: Page): Promise<readonly Query[]>;
  /** What this adviser has in hand (`claimed`, `awaiting-asker`), oldest first. */
  heldBy(
    authority: string,
    adviser: Account,
    limit: number,
    after?: Page['after'],
  ): Promise<readonly Query[]>;
  /**
   * The queries in whose question or thread all these words stand, newest first. Endings do not matter ("laptops" finds
   * "laptop"), nor do words that are in every question. Anything may be typed: what is no word finds nothing.
   */
  searchWords(authority: string, words: RedactedText, search: WordSearch): Promise<readonly Query[]>;
  /** The queries, of any authority, whose words came from this message in Teams. */
  ofMessage(message: string): Promise<readonly Query[]>;
  /** How an authority's queries asked since then were rated, with up to `mostWords` of the reasons given. */
  ratings(authority: string, since: number, mostWords: number): Promise<Ratings>;
  /**
   * Up to `limit` queries that this person asked in Teams, of any authority: the open ones first, and of these and of the
   * others the newest first.
   */
  ofAsker(person: Account, limit: number): Promise<readonly Query[]>;
  /** The queries, of any authority, that advisers have to do with and one of whose clocks runs out before this time. */
  dueBefore(before: number): Promise<readonly Query[]>;
  /** How many queries were marked answered from one moment to before another. */
  answeredBetween(authority: string, from: number, to: number): Promise<number>;
  wasReminded(reminded: Reminded): Promise<boolean>;
  /** The claimed queries, of any authority, that nothing has happened to since. */
  heldAndQuiet(since: number): Promise<readonly Query[]>;
  /** Up to `limit` answered queries, of any authority, that nothing has happened to since. */
  answeredAndQuiet(since: number, limit: number): Promise<readonly Query[]>;
}
