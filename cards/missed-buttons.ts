import { z } from 'zod';
import { unhelpfulKinds } from '../knowledge/missed/missed.ts';

/*
 * The buttons of missed questions and of proposals for the knowledge, as part of the contract in `button-data.ts`. What is
 * typed goes under names that other forms use too: `question` is the title, `addition` the ways of asking, a line each,
 * `reply` the answer, `pick` what it comes from, `subject` the owner, `day` the day to review it by.
 */
const shape = <Name extends string, Fields extends z.ZodRawShape>(verb: Name, fields: Fields) =>
  z.object({ v: z.literal(1), verb: z.literal(verb), ...fields });

const authority = z.string().max(40);
const entry = z.string().max(80);
const typed = z.string().max(4_000).default('');
/** The id of an answer in the log or of a query. */
const missed = z.string().max(60);
/** What a proposal was begun from: a missed question, or a query that was answered. */
const from = { missed: missed.optional(), query: z.uuid().optional() };
/** A version of an entry. */
const version = { authority, entry, number: z.int().min(1).max(100_000) };

/** The shapes, for the contract. */
export const missedButtons = [
  shape('say-unhelpful', { authority, answer: z.uuid(), what: z.enum(unhelpfulKinds) }),
  shape('tell-me', { authority, answer: z.uuid() }),
  shape('missed-questions', { authority, page: z.int().min(0).max(400).default(0) }),
  shape('open-missed', { authority, missed }),
  shape('dismiss-missed', { authority, missed, reason: typed }),
  // An answered query whose words become knowledge: what is nearest, and then as for a missed question.
  shape('make-knowledge', { authority, query: z.uuid() }),
  shape('propose-alias', { authority, entry, ...from }),
  shape('propose-article', { authority, ...from }),
  /** Keeps what is in the form as a draft and shows it as it will be. `number` is the draft that it goes on from. */
  shape('check-proposal', {
    authority,
    what: z.enum(['alias', 'article']),
    entry: entry.optional(),
    number: version.number.optional(),
    ...from,
    question: typed,
    addition: typed,
    reply: typed,
    pick: z.string().max(200).default(''),
    subject: z.string().max(120).default(''),
    day: z.union([z.iso.date(), z.literal('')]).catch(''),
    reason: typed,
  }),
  shape('change-proposal', version),
  shape('submit-proposal', version),
  shape('withdraw-proposal', version),
  shape('review-queue', { authority }),
  shape('open-review', version),
  /** `submittedAt` (ms since 1970) says which text was read; `note` why it goes live although questions break. */
  shape('approve-proposal', { ...version, submittedAt: z.int().min(0), note: typed }),
  shape('send-back-proposal', { ...version, reason: typed }),
  shape('comment-proposal', { ...version, addition: typed }),
  // An entry that is to be read against its document again.
  shape('open-due', { authority, entry }),
  shape('confirm-due', { authority, entry }),
  shape('archive-due', { authority, entry, reason: typed }),
] as const;
