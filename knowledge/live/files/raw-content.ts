import { isDeepStrictEqual } from 'node:util';
import { schemaOf, type EntryKind } from '../entry-kinds.ts';
import { inSchemaOrder } from './schema-order.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * An entry as a person would write it in a file: what is in `raw` already and still means the same stays as it stands there,
 * and what is new is written without what would be assumed anyway. `before` and `after` are the entry as it is read, with
 * defaults; `raw` and `before` are undefined for a new one.
 */
export function rawContent(kind: EntryKind, raw: unknown, before: unknown, after: unknown): unknown {
  const fresh: Record<string, unknown>[] = [];
  const schema = schemaOf(kind);
  const merged = merge(raw, before, inSchemaOrder(schema, after), fresh);
  const meansTheSame = (): boolean => {
    const read = schema.safeParse(merged);
    return read.success && isDeepStrictEqual(read.data, after);
  };
  // Whether a field may go only the whole can say; within the new parts, outermost first.
  for (const part of fresh) {
    for (const [key, value] of Object.entries(part)) {
      if (!mayBeAssumed(value)) continue;
      const whole = { ...part };
      delete part[key];
      if (meansTheSame()) continue;
      // Back in its place, not at the end.
      for (const left of Object.keys(part)) delete part[left];
      Object.assign(part, whole);
    }
  }
  return merged;
}

function merge(raw: unknown, before: unknown, after: unknown, fresh: Record<string, unknown>[]): unknown {
  if (raw !== undefined && isDeepStrictEqual(before, after)) return raw;
  if (Array.isArray(after)) {
    const [rawItems, beforeItems]: readonly (readonly unknown[])[] = [raw, before].map((each) =>
      Array.isArray(each) ? (each as unknown[]) : [],
    );
    return after.map((item: unknown) => {
      const place = beforeItems?.findIndex((each) => isSame(each, item)) ?? -1;
      return merge(
        place === -1 ? undefined : rawItems?.[place],
        place === -1 ? undefined : beforeItems?.[place],
        item,
        fresh,
      );
    });
  }
  if (!isMap(after)) return after;
  const was: Raw = isMap(before) ? before : {};
  const stood: Raw = isMap(raw) ? raw : {};
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(stood)) {
    if (key in after) made[key] = merge(stood[key], was[key], after[key], fresh);
  }
  for (const [key, value] of Object.entries(after)) {
    if (key in stood) continue;
    if (raw !== undefined && isDeepStrictEqual(was[key], value)) continue;
    made[key] = merge(undefined, undefined, value, fresh);
  }
  if (raw === undefined) fresh.push(made);
  return made;
}

function isSame(one: unknown, other: unknown): boolean {
  const [id, otherId] = [one, other].map((each) => (isMap(each) ? each['id'] : undefined));
  return id === undefined || otherId === undefined ? isDeepStrictEqual(one, other) : id === otherId;
}

/** Empty lists and maps, and the words that schemas assume. */
function mayBeAssumed(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).length === 0;
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
