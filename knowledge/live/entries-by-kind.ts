import type { Pack } from '../schema.ts';
import { packSchema } from '../schema.ts';
import { type EntryKind, isSingle, type ListedKind, singleIds } from './entry-kinds.ts';
import type { EntryContent } from './entry-version.ts';

/** The part of a pack that the entries of a kind stand in. */
export const listOf = {
  document: 'documents',
  topic: 'topics',
  article: 'articles',
  term: 'glossary',
  contact: 'contacts',
  'not-ours': 'notOurs',
  checklist: 'checklists',
  duties: 'duties',
  policy: 'policies',
  nomination: 'nominations',
  series: 'calendar',
  'scope-rule': 'scope',
} as const satisfies Readonly<Record<ListedKind, keyof Pack>>;

const listedKinds = Object.keys(listOf) as readonly ListedKind[];
const partsOfAbout = Object.keys(packSchema.shape);

/** An entry as it stands in a pack, defaults filled in. */
export interface EntryNow {
  readonly kind: EntryKind;
  readonly content: EntryContent;
}

/** The entry with this id (a file's name for what a pack has one of); undefined where the pack has none. */
export function entryNow(pack: Pack, entry: string): EntryNow | undefined {
  if (entry === singleIds.pack) return { kind: 'pack', content: aboutOf(pack) };
  if (entry === singleIds.local) return { kind: 'local', content: pack.local };
  if (entry === singleIds.questions) return { kind: 'questions', content: pack.questions };
  for (const kind of listedKinds) {
    const found = pack[listOf[kind]].find(({ id }) => id === entry);
    if (found !== undefined) return { kind, content: found };
  }
  return undefined;
}

/** Every entry of a pack with its kind, kind by kind and in the pack's order. */
export function everyEntry(pack: Pack): readonly (EntryNow & { readonly entry: string })[] {
  const single = (['pack', 'local', 'questions'] as const).flatMap((kind) => {
    const now = entryNow(pack, singleIds[kind]);
    return now === undefined ? [] : [{ entry: singleIds[kind], ...now }];
  });
  const listed = listedKinds.flatMap((kind) =>
    pack[listOf[kind]].map((content) => ({ entry: content.id, kind, content: content as EntryContent })),
  );
  return [...single, ...listed];
}

/** What `pack.yaml` says. */
function aboutOf(pack: Pack): EntryContent {
  return Object.fromEntries(Object.entries(pack).filter(([key]) => partsOfAbout.includes(key)));
}

/** The ids of an entry and of the rows in it, all of which are the pack's alone. */
export function idsIn(kind: EntryKind, content: unknown): readonly string[] {
  if (isSingle(kind) || typeof content !== 'object' || content === null) return [];
  const { id, entitlements } = content as { readonly id?: unknown; readonly entitlements?: unknown };
  const rows = kind === 'topic' && Array.isArray(entitlements) ? (entitlements as { id?: unknown }[]) : [];
  return [id, ...rows.map((row) => row.id)].filter((each) => typeof each === 'string');
}
