import { allChecks } from '../checks/all-checks.ts';
import type { Fault } from '../fault.ts';
import type { PackLoad } from '../load.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import { fieldName } from '../read-file.ts';
import { localSchema, packSchema, type Pack } from '../schema.ts';
import { entryNow, idsIn, listOf } from './entries-by-kind.ts';
import { homeFile, isSingle, schemaOf, singleIds, type ListedKind } from './entry-kinds.ts';
import { archived, type EntryVersion } from './entry-version.ts';

/** As much of a version as decides what the pack becomes with it. */
export type Applied = Pick<EntryVersion, 'entry' | 'kind' | 'content' | 'file'>;

/**
 * The pack as it is with these versions on top, at most one of an entry: held to the same shapes and checks as when it is
 * read from files, so that either there is not one fault in it or all are named by entry and field. A new entry stands
 * where a file of its own name, or its kind's, would put it; the order of the versions is the order of new entries.
 */
export function applyVersions(base: LoadedPack, versions: readonly Applied[]): PackLoad {
  const faults: Fault[] = [];
  let loaded: LoadedPack = base;
  for (const version of versions) {
    const applied = withVersion(loaded, version);
    if (applied.ok) loaded = applied.loaded;
    else faults.push(...applied.faults);
  }
  if (faults.length > 0) return { ok: false, faults };
  const found = allChecks.flatMap((check) => check.find(loaded));
  return found.length === 0 ? { ok: true, loaded } : { ok: false, faults: found };
}

function withVersion(loaded: LoadedPack, version: Applied): PackLoad {
  const { kind, entry } = version;
  const file = fileFor(loaded, version);
  const fault = (field: string, message: string): PackLoad => ({
    ok: false,
    faults: [{ file, field, message }],
  });
  const before = entryNow(loaded.pack, entry);
  if (isSingle(kind) ? entry !== singleIds[kind] : before !== undefined && before.kind !== kind)
    return fault(entry, `is not a ${kind}`);
  if (version.content === archived) {
    if (kind === 'pack') return fault(entry, 'cannot be taken out of the pack');
    return {
      ok: true,
      loaded: isSingle(kind) ? withSingle(loaded, kind, undefined) : without(loaded, kind, entry),
    };
  }
  const parsed = schemaOf(kind).safeParse(version.content);
  if (!parsed.success) {
    const named = (path: readonly PropertyKey[]): string =>
      [entry, fieldName(version.content, path)].filter((part) => part !== '').join(' › ');
    return {
      ok: false,
      faults: parsed.error.issues.map(({ path, message }) => ({ file, field: named(path), message })),
    };
  }
  if (isSingle(kind)) {
    const { authority } = parsed.data as { readonly authority?: unknown };
    if (kind === 'pack' && authority !== loaded.pack.authority)
      return fault('authority', `must be the folder's name, ${loaded.pack.authority}`);
    return { ok: true, loaded: withSingle(loaded, kind, parsed.data) };
  }
  const content = parsed.data as Entry;
  if (!mayStandIn(file, kind) || (kind === 'topic' && isAnothers(loaded, file, entry)))
    return fault(entry, `cannot stand in a file named ${file}`);
  if (content.id !== entry) return fault(`${entry} › id`, `must stay ${entry}`);
  const former: ReadonlySet<string> = new Set(before?.kind === kind ? idsIn(kind, before.content) : []);
  const ids = idsIn(kind, content);
  const taken = ids.filter(
    (id, place) => ids.indexOf(id) < place || (loaded.fileOf.has(id) && !former.has(id)),
  );
  if (taken.length > 0) {
    return {
      ok: false,
      faults: taken.map((id) => ({
        file,
        field: id,
        message: `this id is used in ${loaded.fileOf.get(id) ?? file} too; give one of them another`,
      })),
    };
  }
  return { ok: true, loaded: withEntry(loaded, kind, content, file) };
}

/** The file that an entry stands in, or would. */
function fileFor({ fileOf }: LoadedPack, { kind, entry, file }: Omit<Applied, 'content'>): string {
  return fileOf.get(entry) ?? file ?? homeFile(kind, entry);
}

/** Within the pack's folder, and where such entries are looked for. */
function mayStandIn(file: string, kind: ListedKind): boolean {
  if (kind === 'topic') return /^entitlements\/[a-z0-9-]+\.yaml$/.test(file);
  return kind === 'article' ? /^articles\/[a-z0-9-]+\.yaml$/.test(file) : file === homeFile(kind, '');
}

/** A topic has its file for itself. */
function isAnothers({ pack, fileOf }: LoadedPack, file: string, entry: string): boolean {
  return pack.topics.some(({ id }) => id !== entry && fileOf.get(id) === file);
}

interface Entry {
  readonly id: string;
}

function withEntry(loaded: LoadedPack, kind: ListedKind, content: Entry, file: string): LoadedPack {
  const { pack, fileOf } = loaded;
  const list: readonly Entry[] = pack[listOf[kind]];
  const place = list.findIndex(({ id }) => id === content.id);
  const former = list[place];
  const next =
    former === undefined
      ? list.toSpliced(placeOfNew(list, fileOf, file), 0, content)
      : list.with(place, content);
  const files = new Map(fileOf);
  for (const id of idsIn(kind, former)) files.delete(id);
  for (const id of idsIn(kind, content)) files.set(id, file);
  return { pack: { ...pack, [listOf[kind]]: next }, fileOf: files };
}

/** Behind the last entry of its own file or one whose name comes before: where reading the files would put it. */
function placeOfNew(list: readonly Entry[], fileOf: LoadedPack['fileOf'], file: string): number {
  return list.findLastIndex(({ id }) => (fileOf.get(id) ?? '') <= file) + 1;
}

function without(loaded: LoadedPack, kind: ListedKind, entry: string): LoadedPack {
  const { pack, fileOf } = loaded;
  const list: readonly Entry[] = pack[listOf[kind]];
  const files = new Map(fileOf);
  const gone = list.find((each) => each.id === entry);
  for (const id of idsIn(kind, gone)) files.delete(id);
  return { pack: { ...pack, [listOf[kind]]: list.filter(({ id }) => id !== entry) }, fileOf: files };
}

function withSingle(
  { pack, fileOf }: LoadedPack,
  kind: 'pack' | 'local' | 'questions',
  content: unknown,
): LoadedPack {
  if (kind === 'local') return { pack: { ...pack, local: localSchema.parse(content ?? {}) }, fileOf };
  if (kind === 'questions')
    return { pack: { ...pack, questions: (content ?? []) as Pack['questions'] }, fileOf };
  const rest = Object.fromEntries(
    Object.entries(pack).filter(([key]) => !Object.hasOwn(packSchema.shape, key)),
  );
  return { pack: { ...(rest as unknown as Pack), ...packSchema.parse(content) }, fileOf };
}
