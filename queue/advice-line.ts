import {
  type ByAdviser,
  claiming,
  markingAnswered,
  releasing,
  type Undoing,
  type WordsByAdviser,
} from './adviser-acts.ts';
import { type Assigning, assigning, noting, settingUrgency, type Urgency } from './adviser-hand-on.ts';
import { link, type Linking, unlink, withLinked } from './adviser-same-as.ts';
import { approve, openToRead, type Reading, sendBack, writeOrPropose } from './adviser-second-reader.ts';
import { transfer, type Transferring } from './adviser-transfer.ts';
import { ask, type Asking } from './ask.ts';
import { passing, type Passing } from './asker-pass.ts';
import { starring, type Starring } from './asker-stars.ts';
import { showToAsker } from './asker-show.ts';
import {
  answeringBack,
  type ByAsker,
  fortnightMs,
  type Rating,
  rating,
  type Reopening,
  reopening,
  withdrawing,
  type WordsByAsker,
} from './asker-acts.ts';
import { withClocks } from './clocks.ts';
import { couldNotDeliver } from './could-not-deliver.ts';
import type { Addressee, Delivery, GivenUp } from './deliveries.ts';
import { fortnightAgo, isFortnightOver, type TermsFor } from './fortnight.ts';
import type { LineTimeOf, Reminded } from './due.ts';
import { remind } from './reminders.ts';
import { reword, type Rewording, takeBack } from './edited-message.ts';
import { actOn, draft, letGo, type ReplyDue, undo } from './hold-back.ts';
import type { Act, Outcome } from './move-query.ts';
import type { Account } from './profiles.ts';
import type { Person } from './people.ts';
import { releaseHeld, type ReleasingHeld } from './release-held.ts';
import { type ForDuty, tellDuty } from './tell-duty.ts';
import type { Query } from './query.ts';
import type { QueryStore, QueryUnit } from './query-store.ts';
import { type Contact, logContact } from './log-contact.ts';
import { hold, type Holding, liftHold } from './records-hold.ts';
import { showTo } from './show-to.ts';
import type { SecondReaderOf } from './second-reader.ts';
import type { StaffChannel } from './staff-channel.ts';
import { type ChannelInUse, useChannel } from './use-channel.ts';

/**
 * What can be done with queries. Each call is one unit of work: the change, its event and what is owed to whom are
 * kept together before it resolves. What is not allowed comes back as a refusal; a throw is an outage.
 */
export interface AdviceLine {
  ask(asking: Asking): Promise<Outcome>;
  claim(by: ByAdviser): Promise<Outcome>;
  release(by: ByAdviser): Promise<Outcome>;
  askBack(by: WordsByAdviser): Promise<Outcome>;
  /** With `andAnswered`, marks it answered in the same unit. */
  reply(by: Reply): Promise<Outcome>;
  /** Says that it asks the same as another, so that one reply can reach both askers. */
  link(by: Linking): Promise<Outcome>;
  unlink(by: ByAdviser): Promise<Outcome>;
  /** Keeps what an adviser is about to write, until they send it or the query is not theirs any more. */
  draft(by: WordsByAdviser): Promise<Outcome>;
  /** Takes back a reply or a question that has not gone yet; its author has the words again. */
  undo(by: Undoing): Promise<Outcome>;
  /** Shows a colleague a reply that waits for a second reader, in their own chat. */
  openToRead(by: ByAdviser): Promise<Outcome>;
  /** Lets a reply go that a colleague has read. */
  approve(by: Reading): Promise<Outcome>;
  /** Gives it back to its author, with words. */
  sendBack(by: Reading & WordsByAdviser): Promise<Outcome>;
  /** Lets a reply go that is due; nothing where it was taken back or has gone. */
  letGo(due: ReplyDue): Promise<void>;
  markAnswered(by: ByAdviser): Promise<Outcome>;
  /** Gives it to a colleague; a lead's to give whoever has it. */
  assign(by: Assigning): Promise<Outcome>;
  /** Passes it to another authority's advice line, under a number of that authority's. */
  transfer(by: Transferring): Promise<Outcome>;
  /** Notes something that only advisers read. */
  note(by: WordsByAdviser): Promise<Outcome>;
  setUrgent(by: Urgency): Promise<Outcome>;
  answerBack(by: WordsByAsker): Promise<Outcome>;
  rate(by: Rating): Promise<Outcome>;
  /** Keeps a rating from 1 to 5, and the asker's words about it. */
  star(by: Starring): Promise<Outcome>;
  reopen(by: Reopening): Promise<Outcome>;
  withdraw(by: ByAsker): Promise<Outcome>;
  /** Keeps what came in by telephone, e-mail or at a drop-in, with the adviser who noted it. */
  logContact(contact: Contact): Promise<Outcome>;
  /** Makes an open query a colleague's. */
  pass(by: Passing): Promise<Outcome>;
  /** Brings the query's card to the bottom of its asker's own chat. */
  showToAsker(by: ByAsker): Promise<Outcome>;
  /** Says where the advisers work, for these topics or for everything else, and puts what waits before them. */
  useChannel(channel: StaffChannel, by?: Account, topics?: readonly string[]): Promise<ChannelInUse>;
  /** Puts the query before an adviser in their own chat once more: as much of it as is theirs to read. */
  showTo(by: ByAdviser): Promise<Outcome>;
  /** The message that a query came from was edited in Teams. */
  reword(by: Rewording): Promise<Outcome>;
  /** The message that a query came from was deleted in Teams. */
  takeBack(by: ByAsker): Promise<Outcome>;
  hold(holding: Holding): Promise<Outcome>;
  liftHold(holding: Holding): Promise<Outcome>;
  /** Reminds these of what is due, once for each instant; false where that was done before or nothing is due any more. */
  remind(reminded: Reminded, to: readonly Addressee[]): Promise<boolean>;
  /** Tells whoever is on duty of a query that waits, once; false where there is nothing to tell. */
  tellDuty(told: ForDuty, person: Person): Promise<boolean>;
  /** Gives a query back to everybody in the service's own name, if it still is as it was found. */
  releaseHeld(held: ReleasingHeld): Promise<Outcome>;
  /** Gives a delivery up, loudly: where it was the asker's, the adviser is told. */
  couldNotDeliver(delivery: Delivery, failure: string): Promise<void>;
  /** Tries again what was given up of a query: all of it, or the one delivery. Says how many; none where there is nothing. */
  retryDelivery(given: GivenUp): Promise<number>;
  /** Closes up to `limit` queries that were answered and quiet for a fortnight; says how many. */
  closeQuiet(limit?: number): Promise<number>;
}

/** A reply of an adviser's. */
export interface Reply extends WordsByAdviser {
  readonly andAnswered?: boolean;
  /** To the askers of all queries that are linked to this one too, each in their own chat. */
  readonly toLinked?: boolean;
}

/** Who the advice line works with. `wake` is called after anything was owed, for the sender in the same process. */
export interface AdviceLineParts {
  readonly store: QueryStore;
  readonly now: () => number;
  readonly wake?: () => void;
  /** The time of the lines, by which things are due; nothing is where it is left out. */
  readonly lineTimeOf?: LineTimeOf;
  /** By which an asker's fortnight is counted; without school holidays where it is left out. */
  readonly termsFor?: TermsFor;
  /** For how long what an adviser writes can be taken back before it goes, in milliseconds; none where left out. */
  readonly undoMs?: number;
  /** Which replies a colleague reads before they go; none where left out. */
  readonly secondReaderOf?: SecondReaderOf;
}

/** Of what is quiet, so many are looked at at once. */
const mostLookedAt = 10_000;

/** The advice line over a store. */
export function createAdviceLine({
  store,
  now,
  wake = () => {},
  lineTimeOf,
  termsFor = async () => [],
  undoMs = 0,
  secondReaderOf = () => undefined,
}: AdviceLineParts): AdviceLine {
  const waiting = { undoMs, secondReaderOf };
  async function unit<T>(work: (tx: QueryUnit) => Promise<T>): Promise<T> {
    const result = await store.unit((tx) => work(lineTimeOf === undefined ? tx : withClocks(tx, lineTimeOf)));
    wake();
    return result;
  }
  const act = (what: Act) => unit((tx) => actOn(tx, what, now()));

  return {
    ask: (asking) => unit((tx) => ask(tx, asking, now())),
    claim: (by) => act(claiming(by)),
    release: (by) => act(releasing(by)),
    askBack: (by) => unit((tx) => writeOrPropose(tx, { ...by, kind: 'ask-back' }, waiting, now())),
    reply: ({ andAnswered = false, toLinked = false, ...by }) => {
      const kind = andAnswered ? 'reply-and-answered' : 'reply';
      return unit((tx) => {
        const to = (query: string) => writeOrPropose(tx, { ...by, query, kind }, waiting, now());
        return toLinked ? withLinked(tx, by, now(), to) : to(by.query);
      });
    },
    link: (by) => unit((tx) => link(tx, by, now())),
    unlink: (by) => unit((tx) => unlink(tx, by, now())),
    openToRead: (by) => unit((tx) => openToRead(tx, by, now())),
    approve: (by) => unit((tx) => approve(tx, by, now())),
    sendBack: (by) => unit((tx) => sendBack(tx, by, now())),
    draft: (by) => unit((tx) => draft(tx, by, now())),
    undo: (by) => unit((tx) => undo(tx, by, now())),
    letGo: (due) => unit((tx) => letGo(tx, due, now())),
    markAnswered: (by) =>
      unit((tx) => withLinked(tx, by, now(), (query) => actOn(tx, markingAnswered({ ...by, query }), now()))),
    assign: (by) => act(assigning(by)),
    transfer: (by) => unit((tx) => transfer(tx, by, now())),
    note: (by) => act(noting(by)),
    setUrgent: (by) => act(settingUrgency(by)),
    answerBack: (by) => act(answeringBack(by)),
    rate: (by) => act(rating(by)),
    star: (by) => unit((tx) => starring(tx, by, now())),
    reopen: async (by) => act(reopening(by, fortnightAgo(now(), await termsFor(by.authority, by.asker)))),
    withdraw: (by) => act(withdrawing(by)),
    logContact: (contact) => unit((tx) => logContact(tx, contact, now())),
    pass: (by) => unit((tx) => passing(tx, by, now())),
    showToAsker: (by) => unit((tx) => showToAsker(tx, by, now())),
    useChannel: (channel, by, topics) => unit((tx) => useChannel(tx, channel, now(), by, topics)),
    showTo: (by) => unit((tx) => showTo(tx, by, now())),
    reword: (by) => unit((tx) => reword(tx, by, now())),
    takeBack: (by) => unit((tx) => takeBack(tx, by, now())),
    hold: (holding) => unit((tx) => hold(tx, holding, now())),
    liftHold: (holding) => unit((tx) => liftHold(tx, holding, now())),
    releaseHeld: (held) => unit((tx) => releaseHeld(tx, held, now())),
    tellDuty: (told, person) => unit((tx) => tellDuty(tx, told, person, now())),
    remind: (reminded, to) => unit((tx) => remind(tx, reminded, to, now())),
    retryDelivery: (given) => unit((tx) => tx.oweAgain(given, now())),
    couldNotDeliver: (delivery, failure) => unit((tx) => couldNotDeliver(tx, delivery, failure, now())),
    async closeQuiet(limit = 100) {
      const at = now();
      const quietSince = at - fortnightMs;
      const over: Query[] = [];
      // Those that wait for a term to begin must not hide those behind them.
      for (const query of await store.answeredAndQuiet(quietSince, mostLookedAt)) {
        if (over.length >= limit) break;
        const terms = await termsFor(query.authority, query.asker);
        if (isFortnightOver(query.updatedAt, at, terms)) over.push(query);
      }
      const closed = await Promise.all(
        over.map(({ authority, id }) =>
          act({
            authority,
            query: id,
            move: 'close',
            kind: 'closed',
            by: { role: 'service' },
            onlyIf: { quietSince },
          }),
        ),
      );
      return closed.filter(({ ok }) => ok).length;
    },
  };
}
