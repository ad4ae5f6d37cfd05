import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

/** What reading one file gave: its value, or every fault in it. */
export type FileRead<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a YAML text says, or what is wrong with it, a line each. */
export type YamlRead =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly wrong: readonly string[] };

/** Reads a YAML text. Promises to name all that is wrong with it at once; never throws for what is in it. */
export function readYaml(text: string): YamlRead {
  const yaml = parseDocument(text);
  return yaml.errors.length === 0
    ? { ok: true, value: yaml.toJS() }
    : { ok: false, wrong: yaml.errors.map(({ message }) => firstLine(message)) };
}

/**
 * Reads one YAML file and checks it against its shape. Promises to name every fault of the file at once; it never
 * throws for what is in the file, nor for a file that is missing. `read` may know what a text says from before.
 */
export function readKnowledgeFile<T>(
  path: string,
  file: string,
  schema: z.ZodType<T>,
  read: (text: string) => YamlRead = readYaml,
): FileRead<T> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { ok: false, faults: [{ file, field: '', message: 'cannot be read; is the file there?' }] };
  }
  const yaml = read(text);
  if (!yaml.ok) {
    return {
      ok: false,
      faults: yaml.wrong.map((wrong) => ({ file, field: '', message: `is not valid YAML: ${wrong}` })),
    };
  }
  const { value } = yaml;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({
      file,
      field: fieldName(value, issue.path),
      message: issue.message,
    })),
  };
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

/**
 * Where in a value something is wrong: `laptops › laptop-level-2 › amount`. Names list items by their id where they have
 * one, since nobody counts to "entry 17".
 */
export function fieldName(root: unknown, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let value = root;
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
    names.push(typeof key === 'number' ? (typeof id === 'string' ? id : `item ${key + 1}`) : String(key));
  }
  return names.join(' › ');
}
