import { z } from 'zod';
import {
  articleSchema,
  checklistSchema,
  contactSchema,
  documentSchema,
  dutiesSchema,
  glossaryTermSchema,
  localSchema,
  nominationSchema,
  notOursSchema,
  packQuestionSchema,
  packSchema,
  policySchema,
  scopeRuleSchema,
  seriesSchema,
  topicSchema,
} from '../schema.ts';

/** The kinds of a pack that are lists of entries with an id each, with the shape of one. */
export const listedKinds = {
  document: documentSchema,
  topic: topicSchema,
  article: articleSchema,
  term: glossaryTermSchema,
  contact: contactSchema,
  'not-ours': notOursSchema,
  checklist: checklistSchema,
  duties: dutiesSchema,
  policy: policySchema,
  nomination: nominationSchema,
  series: seriesSchema,
  'scope-rule': scopeRuleSchema,
} as const;

/** The kinds of which a pack has one. Its file is its id: no other entry can have an id with a dot. */
const singleKinds = {
  pack: packSchema,
  local: localSchema,
  questions: z.array(packQuestionSchema),
} as const;

/** The id of the one entry of each single kind. */
export const singleIds = { pack: 'pack.yaml', local: 'local.yaml', questions: 'questions.yaml' } as const;

export type ListedKind = keyof typeof listedKinds;
type SingleKind = keyof typeof singleKinds;
/** Which schema an entry is held to. */
export type EntryKind = ListedKind | SingleKind;

/** Every kind there is. */
export const entryKinds = [
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
] as const satisfies readonly EntryKind[];

/** True for a kind of which a pack has one. */
export function isSingle(kind: EntryKind): kind is SingleKind {
  return Object.hasOwn(singleKinds, kind);
}

/** The shape of an entry of this kind, as it stands in a pack file. */
export function schemaOf(kind: EntryKind): z.ZodType {
  return isSingle(kind) ? singleKinds[kind] : listedKinds[kind];
}

/** Where a new entry of this kind is written, within the pack's folder, unless its version names another file. */
export function homeFile(kind: EntryKind, entry: string): string {
  if (isSingle(kind)) return singleIds[kind];
  return kind === 'topic' ? `entitlements/${entry}.yaml` : filesOfKinds[kind];
}

const filesOfKinds: Readonly<Record<Exclude<ListedKind, 'topic'>, string>> = {
  document: 'documents.yaml',
  article: 'articles/from-the-advice-line.yaml',
  term: 'glossary.yaml',
  contact: 'contacts.yaml',
  'not-ours': 'not-ours.yaml',
  checklist: 'checklists.yaml',
  duties: 'duties.yaml',
  policy: 'policies.yaml',
  nomination: 'nominations.yaml',
  series: 'calendar.yaml',
  'scope-rule': 'scope.yaml',
};
