import { matchesOf, spanOf, type Span } from '../span.ts';

const address =
  /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"'()[\]]{3,500}|(?<![@\w])(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/[^\s<>"'()[\]]{2,500}/dgi;
/** What points at one person's page: a long number, a query, a key of letters and digits. */
const pointsAtSomebody = /\d{4}|[?&#][^=\s]{1,60}=|\/(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{10,}|[a-z\d_-]{24,}/i;
const publicYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Finds web addresses that lead to one person's page. A public page's address, without a number or a key, stays. */
export function findWebAddresses(text: string): Span[] {
  const spans: Span[] = [];
  if (!/\/|www\./i.test(text)) return spans;
  for (const match of matchesOf(text, address)) {
    const span = spanOf(match);
    if (span === undefined) continue;
    const trailing = /[.,;:!?]+$/.exec(match[0])?.[0].length ?? 0;
    const afterHost = match[0].replace(/^(?:https?:\/\/)?[^/?#]*/i, '').replaceAll(publicYear, '');
    if (pointsAtSomebody.test(afterHost)) spans.push({ start: span.start, end: span.end - trailing });
  }
  return spans;
}
