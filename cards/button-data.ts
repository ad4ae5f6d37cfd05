import { z } from 'zod';
import { verdicts } from '../knowledge/entry-checks.ts';
import { askerRoles } from '../knowledge/roles.ts';
import { areas, cohorts, scopeSubjects, tiers } from '../knowledge/schema.ts';
import { purposes, waysIn } from '../queue/query.ts';
import { gatherTicks } from './checklist-ticks.ts';
import { missedButtons } from './missed-buttons.ts';
import { factFields, type FactField } from './fact-fields.ts';

/**
 * The contract of every button. Old cards live in chats for years, so a shape once released stays readable: a change
 * that is not an addition gets a new version number and the old one keeps its meaning.
 */
const version = z.literal(1);
const authority = z.string().max(40);
const entry = z.string().max(80);
/** The id of an answer in the answer log: the question is found there, never in the button. */
const answer = z.uuid().optional();

/** The parts of the calendar that are looked through by themselves. */
export const calendarParts = ['drop-ins', 'training-and-meetings'] as const;
export type CalendarPart = (typeof calendarParts)[number];

/** The lists of queries that advisers turn over. */
export const queryListings = ['open', 'mine', 'waiting', 'urgent', 'overdue'] as const;
export type QueryListing = (typeof queryListings)[number];

/** The id of a query. */
const query = z.uuid();
/** The items whose boxes are ticked, as `gatherTicks` finds them. */
const ticks = z.array(z.string().max(80)).max(100).default([]);
/** What somebody typed into a card. The client stops at `mostTyped`; escapes may lengthen it on the way. */
const typed = z.string().max(4_000).default('');

const button = <Name extends string, Fields extends z.ZodRawShape>(verb: Name, fields: Fields) =>
  z.object({ v: version, verb: z.literal(verb), ...fields });

const buttons = z.discriminatedUnion('verb', [
  /** `row` is the line of the offer that it was chosen by, and comes first. */
  button('show-entry', {
    authority,
    entry,
    cohort: z.enum(cohorts).optional(),
    row: entry.optional(),
    answer,
  }),
  button('pick-entry', { authority, entry, answer }),
  button('pick-cohort', { authority, entry, cohort: z.enum(cohorts), answer }),
  button('browse-offer', { authority }),
  button('browse-cohort', { authority, cohort: z.enum(cohorts) }),
  button('browse-area', { authority, cohort: z.enum(cohorts), area: z.enum(areas) }),
  button('browse-tiers', { authority }),
  button('browse-tier', { authority, tier: z.enum(tiers) }),
  button('copy-record', { authority, answer: z.uuid() }),
  button('rate-answer', { authority, answer: z.uuid(), helpful: z.boolean() }),
  button('ask-advice-line', { authority, answer }),
  // A lead goes through a document before it goes live.
  button('go-live', { authority, document: entry }),
  button('check-entry', {
    authority,
    document: entry,
    entry,
    skipped: z.int().min(0).max(10_000),
    verdict: z.enum([...verdicts, 'later']),
  }),
  // Whose child it is, and who asks.
  button('whose-child', { authority, answer: z.uuid() }),
  button('answer-for', { authority, answer: z.uuid(), to: authority }),
  button('show-profile', {}),
  button('save-profile', {
    authority,
    answer,
    worksIn: z.string().max(40).default(''),
    worksAs: z.union([z.enum(askerRoles), z.literal('')]).catch(''),
  }),
  button('show-calendar', { authority, part: z.enum(calendarParts).optional() }),
  // A question for the agenda of a session of the series; `day` is chosen in the form.
  button('open-agenda', { authority, series: entry }),
  button('send-agenda', {
    authority,
    series: entry,
    form: z.uuid(),
    question: typed,
    day: z.union([z.iso.date(), z.literal('')]).default(''),
  }),
  // Nominating a setting for recognition; `nominator` is which of those who may, as chosen in the form.
  button('open-nomination', { authority, entry }),
  button('send-nomination', {
    authority,
    entry,
    form: z.uuid(),
    setting: typed,
    question: typed,
    nominator: z.string().max(80).default(''),
  }),
  // What the offer comes to for one child; the facts arrive from the card's inputs.
  button('open-what-they-get', { authority, answer }),
  button('work-out', { authority, answer, ...factFields }),
  button('copy-what-they-get', { authority, answer: z.uuid() }),
  button('correct-facts', { authority, answer: z.uuid(), entry: entry.optional(), ...factFields }),
  /** From the safety card: somebody of the advice line is asked to ring. It is no referral. */
  button('ring-me', {}),
  button('help', {}),
  // The advice line. What is typed into the card's inputs arrives merged into the data under the input's id.
  button('send-query', {
    authority,
    answer,
    /** The form's own id: pressing twice makes one query. */
    form: z.uuid(),
    question: typed,
    neededBy: z.union([z.iso.date(), z.literal('')]).default(''),
    purpose: z.enum(purposes).catch('other'),
    callBack: z.string().max(40).default(''),
    /** Whom it is about, for the pack's rules of scope; the rule that was shown; and what the asker said to it. */
    about: z.enum([...scopeSubjects, '']).catch(''),
    told: entry.optional(),
    agreement: z.enum(['agreed', 'not-identified', '']).catch(''),
    /** The asker says that words taken out as names, and typed again, are nobody's. */
    ordinaryWords: z.enum(['true', 'false']).catch('false'),
  }),
  button('cancel-query-form', {}),
  button('claim-query', { authority, query }),
  button('release-query', { authority, query }),
  button('reply-query', {
    authority,
    query,
    reply: typed,
    andAnswered: z.boolean().default(false),
    /** Chosen where others are linked to the query: its asker only, or theirs too. */
    to: z.enum(['this', 'linked']).optional(),
  }),
  button('ask-back-query', { authority, query, reply: typed }),
  button('mark-query-answered', { authority, query }),
  // What could not be brought to anybody is owed once more.
  button('send-again', { authority, query }),
  /** Takes back what was written to the asker; `written` is the version of the query by which it was. */
  button('undo-reply', { authority, query, written: z.int().min(1) }),
  /** Puts suggestions into the reply box: `pick` is what was ticked, between commas. */
  button('insert-words', { authority, query, reply: typed, pick: z.string().max(2_000).default('') }),
  // A reply that a colleague reads before it goes; `written` as for `undo-reply`.
  button('read-reply', { authority, query }),
  button('approve-reply', { authority, query, written: z.int().min(1) }),
  button('send-back-reply', { authority, query, written: z.int().min(1), reason: typed }),
  button('show-query', { authority, query }),
  // What an adviser does with a query besides writing to its asker.
  button('link-query', { authority, query, sameAs: z.string().max(20).default('') }),
  button('unlink-query', { authority, query }),
  button('query-more', { authority, query }),
  button('assign-query', { authority, query, colleague: z.string().max(100).default('') }),
  button('transfer-query', { authority, query, otherLine: z.string().max(40).default('') }),
  button('note-query', { authority, query, note: typed }),
  button('set-urgent', { authority, query, urgent: z.boolean() }),
  button('answer-back', { authority, query, addition: typed }),
  button('rate-query', { authority, query, helped: z.boolean() }),
  button('rate-stars', {
    authority,
    query,
    stars: z.union([z.literal(''), z.enum(['1', '2', '3', '4', '5'])]).catch(''),
    reply: typed,
  }),
  button('copy-reply', { authority, query }),
  // A query that its asker gives to a colleague, whom the people picker names by their Entra id.
  button('open-pass', { authority, query }),
  button('pass-query', { authority, query, colleague: z.string().max(200).default('') }),
  button('keep-query', { authority, query }),
  button('reopen-query', { authority, query, addition: typed }),
  button('withdraw-query', { authority, query }),
  // What somebody has asked the advice line: the list, and one of them.
  button('my-queries', { page: z.int().min(0).max(100).optional() }),
  button('open-query', { authority, query }),
  // What was typed while queries are open: the words are found by the answer that they were given.
  button('add-to-query', { authority, answer: z.uuid(), lineOf: authority, query }),
  button('keep-apart', { authority, answer: z.uuid() }),
  // The queue, for advisers: a list of it, and one query in their own chat.
  button('list-queries', { authority, which: z.enum(queryListings), after: z.string().max(100).optional() }),
  button('look-at-query', { authority, query }),
  /** Sent by Teams itself when the card comes into view. */
  button('look-again', { authority, query }),
  // What somebody makes of the service, and an answer that is wrong or out of date.
  button('give-feedback', { authority }),
  button('correct-answer', { authority, answer: z.uuid() }),
  button('send-feedback', {
    authority,
    form: z.uuid(),
    kind: z.enum(['feedback', 'correction']),
    entry: entry.optional(),
    question: typed,
  }),
  // What came in by telephone, e-mail or at a drop-in, as an adviser notes it; `setting` is who, as a role.
  button('log-contact', {
    authority,
    form: z.uuid(),
    cameBy: z.enum(waysIn).exclude(['teams']),
    setting: typed,
    question: typed,
    reply: typed,
    subject: z.string().max(80).default(''),
  }),
  button('cancel-log', {}),
  button('open-checklist', { authority, checklist: entry }),
  button('save-checklist', { authority, checklist: entry, ticks }),
  button('clear-checklist', { authority, checklist: entry }),
  button('copy-checklist', { authority, checklist: entry, ticks }),
  button('make-policy', { authority, policy: entry, setting: typed }),
  ...missedButtons,
]);

/** Reads what comes with a press: the button's own data with the card's inputs merged into it. */
export const buttonDataSchema = z.preprocess(gatherTicks, buttons);

/** What a press says, checked. */
export type ButtonData = z.infer<typeof buttons>;

/** The names of all buttons' actions. */
export type Verb = ButtonData['verb'];

/** What people type arrives with the press; a card does not hand it over. */
type Typed =
  | FactField
  | 'worksIn'
  | 'worksAs'
  | 'day'
  | 'setting'
  | 'stars'
  | 'subject'
  | 'nominator'
  | 'question'
  | 'neededBy'
  | 'purpose'
  | 'callBack'
  | 'about'
  | 'agreement'
  | 'ordinaryWords'
  | 'reply'
  | 'addition'
  | 'colleague'
  | 'reason'
  | 'pick'
  | 'sameAs'
  | 'otherLine'
  | 'note'
  | 'ticks'
  | 'andAnswered';
type Unversioned<Data> = Data extends unknown
  ? Omit<Data, 'v' | Typed> & (Data extends { andAnswered: boolean } ? { andAnswered: boolean } : unknown)
  : never;

/** The most characters an input of a card takes. */
export const mostTyped = 2_000;

/** What a card hands to `button`: the data without its version, which `button` adds. */
export type ButtonAsk = Unversioned<ButtonData>;
