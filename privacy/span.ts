/** A stretch of text that identifies somebody: from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of one capture group of a match made with the `d` flag, or of the whole match for group 0. */
export function spanOf(match: RegExpExecArray, group = 0): Span | undefined {
  const found = match.indices?.[group];
  return found === undefined ? undefined : { start: found[0], end: found[1] };
}

const nothing: readonly RegExpExecArray[] = [];

/** Every match of a global pattern. Nearly every text holds none, which is seen without the copy that `matchAll` makes. */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) === -1 ? nothing : text.matchAll(pattern);
}

/** The spans of one capture group over every match of a global pattern made with the `d` flag. */
export function spansOf(text: string, pattern: RegExp, group = 0): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(text, pattern)) {
    const span = spanOf(match, group);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}
