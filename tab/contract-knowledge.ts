import { z } from 'zod';

/** What the pages on which knowledge is edited and the service say to each other. Times are milliseconds since 1970. */

export const editedKinds = [
  'document',
  'topic',
  'article',
  'term',
  'contact',
  'not-ours',
  'checklist',
  'duties',
  'policy',
  'nomination',
  'series',
  'scope-rule',
  'pack',
  'local',
  'questions',
] as const;
export type EditedKind = (typeof editedKinds)[number];

/** How an entry stands; several may be true of one. */
export const entryStandings = ['live', 'draft', 'in-review', 'overdue', 'expired', 'archived'] as const;
export type EntryStanding = (typeof entryStandings)[number];

export const editedStates = ['draft', 'in-review', 'published', 'sent-back', 'withdrawn'] as const;

const authority = z.string().max(40);
const entry = z.string().min(1).max(80);
const number = z.int().min(1).max(1_000_000);

/** The authorities whose knowledge somebody edits. */
export const editedLinesSchema = z.object({
  lines: z.array(z.object({ authority: z.string(), name: z.string() })),
});

/** Words that somebody looks for; they come in a body, as for every search. */
export const editedAskedSchema = z.object({ authority, words: z.string().max(200).default('') });

const editedLineSchema = z.object({
  entry: z.string(),
  kind: z.enum(editedKinds),
  title: z.string(),
  standings: z.array(z.enum(entryStandings)),
  /** An ISO day; absent where nobody has to look again. */
  reviewBy: z.string().exactOptional(),
  owner: z.string().exactOptional(),
});
export type EditedLine = z.infer<typeof editedLineSchema>;

/** A version that is not decided yet. */
const openVersionSchema = z.object({
  entry: z.string(),
  number: z.number(),
  title: z.string(),
  state: z.enum(editedStates),
  by: z.string(),
  at: z.number(),
  mine: z.boolean(),
});
export type OpenVersion = z.infer<typeof openVersionSchema>;

export const editedListSchema = z.object({
  name: z.string(),
  entries: z.array(editedLineSchema),
  open: z.array(openVersionSchema),
});

/** Which entry, as an address names it. */
export const entryAskedSchema = z.object({ authority, entry });

const sourceSchema = z.object({ document: z.string().max(80), statements: z.string().max(1_000) });

/** An entry as a form holds it: an article by its fields, anything else as it stands in a file. */
export const entryFormSchema = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('article'),
    title: z.string().max(300),
    /** One a line. */
    aliases: z.string().max(20_000),
    answer: z.string().max(8_000),
    sources: z.array(sourceSchema).max(12),
    owner: z.string().max(200),
    reviewBy: z.string().max(10),
  }),
  z.object({ as: z.literal('yaml'), text: z.string().max(120_000) }),
]);
export type EntryForm = z.infer<typeof entryFormSchema>;
export type ArticleForm = Extract<EntryForm, { as: 'article' }>;

const versionLineSchema = z.object({
  number: z.number(),
  state: z.enum(editedStates),
  live: z.boolean(),
  archived: z.boolean(),
  by: z.string(),
  madeAt: z.number(),
  changedAt: z.number(),
  reviewer: z.string().exactOptional(),
  publishedAt: z.number().exactOptional(),
  reason: z.string(),
  comments: z.array(z.object({ by: z.string(), at: z.number(), text: z.string() })),
});
export type VersionLine = z.infer<typeof versionLineSchema>;

/** A card as everywhere else. */
export const shownCardSchema = z.object({ summary: z.string(), card: z.record(z.string(), z.unknown()) });
export type CardShown = z.infer<typeof shownCardSchema>;

export const editedEntrySchema = z.object({
  entry: z.string(),
  kind: z.enum(editedKinds),
  title: z.string(),
  /** False once it is taken out, or while it has never been published. */
  inForce: z.boolean(),
  card: shownCardSchema.exactOptional(),
  history: z.array(versionLineSchema),
});
export type EditedEntry = z.infer<typeof editedEntrySchema>;

/** `number` opens a draft instead of what is in force; without `entry` it is a new article. */
export const formAskedSchema = z.object({
  authority,
  entry: entry.optional(),
  number: z.coerce.number().pipe(number).optional(),
  as: z.enum(['article', 'yaml']).optional(),
});

/** A form as it is opened, with what it is chosen from. */
export const openedFormSchema = z.object({
  kind: z.enum(editedKinds),
  title: z.string(),
  form: entryFormSchema,
  /** What it is based on: the live version's number, or 0. */
  basedOn: z.number(),
  /** Who published another change since the draft was begun: what is saved now goes on top of theirs. */
  overtakenBy: z.string().exactOptional(),
  /** The draft that is changed; absent where a new one will be kept. */
  number: z.number().exactOptional(),
  reason: z.string(),
  documents: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The role that looks after it where none is named. */
  packOwner: z.string(),
});
export type OpenedForm = z.infer<typeof openedFormSchema>;

/** A form as it is sent: to be looked at, or to be kept as a draft. */
export const writtenSchema = z.object({
  authority,
  entry: entry.optional(),
  kind: z.enum(editedKinds),
  number: number.optional(),
  basedOn: z.int().min(0),
  reason: z.string().max(2_000),
  form: entryFormSchema,
});
export type Written = z.infer<typeof writtenSchema>;

const faultSchema = z.object({ field: z.string(), message: z.string() });
export type FaultShown = z.infer<typeof faultSchema>;

export const previewedSchema = z.object({
  faults: z.array(faultSchema),
  card: shownCardSchema.exactOptional(),
});
export type PreviewShown = z.infer<typeof previewedSchema>;

/** What became of something that was asked for: `says` is a sentence where it was not done. */
export const doneSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entry: z.string(), number: z.number() }),
  z.object({ ok: z.literal(false), says: z.string(), faults: z.array(faultSchema) }),
]);
export type Done = z.infer<typeof doneSchema>;

/** Gives a draft to whoever may approve it, or gives it up. */
export const moveAskedSchema = z.object({ authority, entry, number, move: z.enum(['submit', 'withdraw']) });

/** A new draft made of an older version, or one that takes the entry out. */
export const againAskedSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('restore'),
    authority,
    entry,
    number,
    reason: z.string().min(1).max(2_000),
  }),
  z.object({ what: z.literal('archive'), authority, entry, reason: z.string().min(1).max(2_000) }),
]);

/** Two versions by number; 0 is what the pack's files say while nothing is live on top of it. */
export const diffAskedSchema = z.object({
  authority,
  entry,
  from: z.coerce.number().int().min(0),
  to: z.coerce.number().int().min(1),
});

export const diffSchema = z.object({
  lines: z.array(z.object({ what: z.enum(['added', 'removed', 'same']), text: z.string() })),
});
export type DiffShown = z.infer<typeof diffSchema>;
