import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { inlineYaml, itemYaml, pairYaml, yamlOf } from './write-yaml.ts';

/** A stretch of the text, by the offsets of its characters, and what comes in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A YAML text that says `after` instead of what it says: what stays keeps its lines, comments, order and style to the
 * character, and only what changes is written anew. Items of a list are told apart by their id, or else by all they say.
 */
export function editYaml(text: string, after: unknown): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (contents === null) return `${text.trimEnd()}${text.trim() === '' ? '' : '\n'}${yamlOf(after, 0)}\n`;
  const edited = withEdits(text, editsOf(text, contents, after, 0));
  // Where a way of writing was met that the above does not know, the whole is written anew rather than wrongly.
  return saysSame(valueOf(edited), after) ? edited : `${yamlOf(after, 0)}\n`;
}

/** True where both say the same; blanks around a text are no part of it. */
export function saysSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(trimmed(one), trimmed(other));
}

function valueOf(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, trimmed(each)]));
}

type Node = NonNullable<ReturnType<typeof parseDocument>['contents']>;

function editsOf(text: string, node: unknown, after: unknown, indent: number): readonly Edit[] {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return [];
  if (saysSame(node.toJSON(), after)) return [];
  if (isMap(node) && node.flow !== true && isPlainMap(after)) return editsOfMap(text, node, after);
  if (isSeq(node) && node.flow !== true && Array.isArray(after) && after.length > 0)
    return editsOfList(text, node, after);
  const [from, to] = rangeOf(node);
  const inFlow = !isScalar(node) && node.flow === true;
  const fresh = inFlow && indent > 0 ? inlineYaml(after) : yamlOf(after, indent);
  // A block of text ends with its line break, which stays.
  const until = text.slice(from, to).endsWith('\n') ? to - 1 : to;
  return [{ from, to: until, text: fresh }];
}

function editsOfMap(text: string, node: YAMLMap, after: Readonly<Record<string, unknown>>): readonly Edit[] {
  const column = columnOf(text, keyStart(node.items[0]));
  const edits: Edit[] = [];
  const met = new Set<string>();
  for (const pair of node.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    met.add(key);
    const start = keyStart(pair);
    const value: unknown = pair.value;
    if (!Object.hasOwn(after, key)) edits.push(lines(text, start, endOf(value, start)));
    else if (isMap(value) || isSeq(value) || isScalar(value)) {
      const own = after[key];
      const under =
        !isScalar(value) && value.flow !== true ? editsOf(text, value, own, column + 2) : undefined;
      if (saysSame(value.toJSON(), own)) continue;
      const keepsShape =
        under !== undefined && isSeq(value) === Array.isArray(own) && (!Array.isArray(own) || own.length > 0);
      if (keepsShape) edits.push(...under);
      else edits.push({ from: start, to: contentEnd(text, value), text: rewritten(key, own, value, column) });
    }
  }
  const fresh = Object.entries(after).filter(([key]) => !met.has(key));
  if (fresh.length > 0) {
    const at = contentEnd(text, node.items.at(-1)?.value ?? node);
    const pairs = fresh.map(([key, value]) => `\n${' '.repeat(column)}${pairYaml(key, value, column)}`);
    edits.push({ from: at, to: at, text: pairs.join('') });
  }
  return edits;
}

/** What stood on one line stays there while it fits, and what stood in quotation marks in them. */
function rewritten(key: string, own: unknown, stood: unknown, column: number): string {
  if (isScalar(stood) && stood.type === 'QUOTE_DOUBLE' && typeof own === 'string')
    return `${key}: ${JSON.stringify(own)}`;
  const inline = `${key}: ${inlineYaml(own)}`;
  return isSeq(stood) && stood.flow === true && Array.isArray(own) && column + inline.length <= longestLine
    ? inline
    : pairYaml(key, own, column);
}

const longestLine = 140;

function editsOfList(text: string, node: YAMLSeq, after: readonly unknown[]): readonly Edit[] {
  const items = node.items.filter((item) => isMap(item) || isSeq(item) || isScalar(item));
  const first = items[0];
  if (first === undefined) return [];
  const dash = text.lastIndexOf('-', rangeOf(first)[0] - 1);
  const column = columnOf(text, dash);
  const written = items.map((item) => item.toJSON() as unknown);
  const edits: Edit[] = [];
  // What stays in the order it stands in keeps its place; what does not is taken out and written again.
  let place = 0;
  let at: number | undefined;
  const kept = new Set<number>();
  const between = /\n[ \t]*\n[ \t]*(#[^\n]*\n[ \t]*)*-/.test(text.slice(dash, rangeOf(node)[1])) ? '\n' : '';
  for (const item of after) {
    const found = written.findIndex((each, index) => index >= place && isSameItem(each, item));
    const standing = found === -1 ? undefined : items[found];
    if (standing === undefined) {
      const fresh = `- ${itemYaml(item, column + 2)}`;
      const pad = ' '.repeat(column);
      if (at === undefined) edits.push({ from: dash, to: dash, text: `${fresh}\n${between}${pad}` });
      else edits.push({ from: at, to: at, text: `\n${between}${pad}${fresh}` });
      continue;
    }
    kept.add(found);
    place = found + 1;
    edits.push(...editsOf(text, standing, item, column + 2));
    at = contentEnd(text, standing);
  }
  for (const [index, item] of items.entries()) {
    if (kept.has(index)) continue;
    const [from] = rangeOf(item);
    edits.push(lines(text, text.lastIndexOf('-', from - 1), contentEnd(text, item)));
  }
  return edits;
}

function isSameItem(one: unknown, other: unknown): boolean {
  const [id, otherId] = [one, other].map((each) => (isPlainMap(each) ? each['id'] : undefined));
  return id === undefined || otherId === undefined ? saysSame(one, other) : id === otherId;
}

/** Whole lines out of the text, from the one that begins with this to its end, and an empty line behind them. */
function lines(text: string, start: number, end: number): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
  let to = lineEnd === -1 ? text.length : lineEnd + 1;
  const blank = /^[ \t]*\n/.exec(text.slice(to));
  if (blank !== null) to += blank[0].length;
  return { from, to, text: '' };
}

function withEdits(text: string, edits: readonly Edit[]): string {
  // From the end on, so that what comes before keeps its offsets; of several at one place the first comes first.
  const fromTheEnd = edits
    .map((edit, place) => ({ ...edit, place }))
    .toSorted((one, other) => other.from - one.from || other.place - one.place);
  let edited = text;
  for (const { from, to, text: fresh } of fromTheEnd)
    edited = edited.slice(0, from) + fresh + edited.slice(to);
  return edited;
}

function rangeOf(node: Pick<Node, 'range'>): readonly [number, number] {
  const [from, to] = node.range ?? [0, 0];
  return [from, to];
}

function keyStart(pair: Pair | undefined): number {
  const key = pair?.key;
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function endOf(node: unknown, otherwise: number): number {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)
    ? (node.range?.[1] ?? otherwise)
    : otherwise;
}

/** Where a node's own words end: behind its last, without the line break of a block and what follows. */
function contentEnd(text: string, node: unknown): number {
  if (isMap(node) && node.flow !== true) return contentEnd(text, node.items.at(-1)?.value);
  if (isSeq(node) && node.flow !== true) return contentEnd(text, node.items.at(-1));
  let end = endOf(node, 0);
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
