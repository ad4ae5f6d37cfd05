import { stringify } from 'yaml';

/** What a YAML file holds. */
export type Plain = unknown;

/** An inline list or map longer than this is written line by line. */
const longestInline = 100;
const plainId = /^[a-z0-9][a-z0-9.+-]*$/;

/**
 * A value as the packs write it, its first line without indent and all others indented by `indent` spaces: a map line by
 * line, a list of ids or a short map inline, everything else as a list.
 */
export function yamlOf(value: Plain, indent: number): string {
  if (Array.isArray(value)) {
    if (value.every(isId)) return inlineYaml(value);
    return value.map((item) => `- ${itemYaml(item, indent + 2)}`).join(`\n${' '.repeat(indent)}`);
  }
  if (isMap(value)) {
    const pairs = Object.entries(value);
    if (pairs.length === 0) return '{}';
    return pairs.map(([key, each]) => pairYaml(key, each, indent)).join(`\n${' '.repeat(indent)}`);
  }
  return scalarYaml(value, indent);
}

/** `key: value`, with what needs more lines below it. */
export function pairYaml(key: string, value: Plain, indent: number): string {
  const below = indent + 2;
  const needsLines =
    (Array.isArray(value) && value.length > 0 && !value.every(isId)) ||
    (isMap(value) && Object.keys(value).length > 0 && !isShort(value));
  if (needsLines) return `${key}:\n${' '.repeat(below)}${yamlOf(value, below)}`;
  return `${key}: ${isMap(value) ? inlineYaml(value) : yamlOf(value, below)}`;
}

/** One item of a list, behind its dash. */
export function itemYaml(item: Plain, indent: number): string {
  return isMap(item) && isShort(item) ? inlineYaml(item) : yamlOf(item, indent);
}

/** A value on one line: `[a, b]`, `{ from: 1, to: 2 }`. */
export function inlineYaml(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(inlineYaml).join(', ')}]`;
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${inlineYaml(each)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(plain) ? plain : JSON.stringify(value);
}

function scalarYaml(value: Plain, indent: number): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  const lines = value.split('\n');
  if (lines.length === 1) return stringify(value, { lineWidth: 0 }).trimEnd();
  if (/^\s|[ \t]$|\n$/m.test(value)) return JSON.stringify(value);
  const under = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  return `|-\n${under.join('\n')}`;
}

function isShort(value: Readonly<Record<string, unknown>>): boolean {
  const written = inlineYaml(value);
  return written.length <= longestInline && Object.keys(value).length <= 6 && !/\\n/.test(written);
}

function isId(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && plainId.test(value));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
