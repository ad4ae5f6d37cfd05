import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

/** What reading one file gave: its value, or every fault in it. */
export type FileRead<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads one YAML file and checks it against its shape. Promises to name every fault of the file at once; it never
 * throws for what is in the file, nor for a file that is missing.
 */
export function readKnowledgeFile<T>(path: string, file: string, schema: z.ZodType<T>): FileRead<T> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { ok: false, faults: [{ file, field: '', message: 'cannot be read; is the file there?' }] };
  }
  const yaml = parseDocument(text);
  if (yaml.errors.length > 0) {
    return {
      ok: false,
      faults: yaml.errors.map((error) => ({
        file,
        field: '',
        message: `is not valid YAML: ${firstLine(error.message)}`,
      })),
    };
  }
  const value: unknown = yaml.toJS();
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
