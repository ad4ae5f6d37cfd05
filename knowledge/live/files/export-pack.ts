import { parse } from 'yaml';
import type { LoadedPack } from '../../loaded-pack.ts';
import { everyEntry } from '../entries-by-kind.ts';
import { type EntryKind, isSingle, singleIds } from '../entry-kinds.ts';
import { editYaml, saysSame } from './edit-yaml.ts';
import { rawContent } from './raw-content.ts';
import { yamlOf } from './write-yaml.ts';

/** The texts of a pack's files, by their names within its folder. */
export type PackFiles = ReadonlyMap<string, string>;

/** The files that change; without a text, those that go. */
export type ChangedFiles = ReadonlyMap<string, string | undefined>;

/**
 * What a pack's files become so that they say what is live: only what was edited is written anew, every other line stays
 * as it is. `base` is what the files say now, `live` what they are to say.
 */
export function exportPack(files: PackFiles, base: LoadedPack, live: LoadedPack): ChangedFiles {
  const changed = new Map<string, string | undefined>();
  const [before, after] = [byFile(base), byFile(live)];
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [was, becomes] = [before.get(file) ?? [], after.get(file) ?? []];
    if (saysSame(was, becomes)) continue;
    const text = files.get(file);
    const raw: unknown = text === undefined ? undefined : parse(text);
    const whole = isWhole(file);
    if (whole && becomes.length === 0) {
      changed.set(file, undefined);
      continue;
    }
    const said = whole ? rawWhole(raw, was[0], becomes[0]) : rawList(raw, was, becomes);
    changed.set(file, text === undefined ? `${yamlOf(said, 0)}\n` : editYaml(text, said));
  }
  return changed;
}

interface InFile {
  readonly kind: EntryKind;
  readonly entry: string;
  readonly content: unknown;
}

function byFile({ pack, fileOf }: LoadedPack): ReadonlyMap<string, readonly InFile[]> {
  const entries = everyEntry(pack).map(({ kind, entry, content }): InFile => ({ kind, entry, content }));
  return Map.groupBy(entries, ({ kind, entry }) =>
    isSingle(kind) ? singleIds[kind] : (fileOf.get(entry) ?? ''),
  );
}

/** A topic has a file of its own, as has what a pack has one of; other files are lists. */
function isWhole(file: string): boolean {
  return file.startsWith('entitlements/') || Object.values<string>(singleIds).includes(file);
}

function rawWhole(raw: unknown, was: InFile | undefined, becomes: InFile | undefined): unknown {
  return becomes === undefined ? undefined : rawContent(becomes.kind, raw, was?.content, becomes.content);
}

function rawList(raw: unknown, was: readonly InFile[], becomes: readonly InFile[]): readonly unknown[] {
  const rawItems: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return becomes.map(({ kind, entry, content }) => {
    const place = was.findIndex((each) => each.entry === entry);
    return place === -1
      ? rawContent(kind, undefined, undefined, content)
      : rawContent(kind, rawItems[place], was[place]?.content, content);
  });
}
