import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { coreCard, isRecord, parts, plain } from './card-rules-parts.ts';
import type { Part } from './card-rules-parts.ts';

// The bare name does not load in Node, and this file has types of no use to TypeScript.
const { AdaptiveCard, CardElement, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

/** The largest card in bytes of UTF-16 that every way into Teams takes. */
export const largestCard = 28 * 1024;
/** The most buttons to be seen at once: more do not fit on a phone without scrolling. */
export const mostButtons = 4;

/**
 * Returns a line for everything about a card that Teams would not draw as meant, or that would leave somebody out:
 * what adaptivecards complains of, size, version, types beyond core 1.5 without a fallback, inputs without a label,
 * images without alternative text, buttons without a title or too many of them, Action.Execute without a matching
 * Action.Submit for older clients, text that does not wrap, Markdown that Teams does not know. Takes a card as JSON or
 * as an object that becomes JSON; an empty list is a good card.
 */
export function cardFaults(card: unknown): string[] {
  const json = plain(card);
  const all = parts(json);
  return [
    ...frameFaults(json),
    ...all.filter(({ known, object }) => !known && object['fallback'] === undefined).map(withoutFallback),
    ...all.flatMap(partFaults),
    ...buttonCountFaults(all),
    ...parserFaults(coreCard(json)),
  ];
}

function frameFaults(json: Record<string, unknown>): string[] {
  const bytes = JSON.stringify(json).length * 2;
  return [
    ...(json['type'] === 'AdaptiveCard' ? [] : ['the card: its type is not AdaptiveCard']),
    ...(json['version'] === '1.5' ? [] : [`the card: version ${String(json['version'])} instead of 1.5`]),
    ...(bytes < largestCard ? [] : [`the card: ${bytes} bytes; fewer than ${largestCard} are allowed`]),
  ];
}

function withoutFallback({ name }: Part): string {
  return `${name}: not part of Adaptive Cards 1.5, and without a fallback`;
}

function partFaults({ name, type, object }: Part): string[] {
  const faults: string[] = [];
  const need = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${name}: ${fault}`);
  };
  if (type === 'TextBlock') {
    need(object['wrap'] === true, 'does not wrap');
    faults.push(...markdownFaults(name, object['text']));
  } else if (type === 'Image') need(hasWords(object['altText']), 'has no altText');
  else if (type === 'Input.Toggle')
    need(hasWords(object['label']) || hasWords(object['title']), 'has no label');
  else if (type.startsWith('Input.')) need(hasWords(object['label']), 'has no label');
  else if (type === 'Fact') {
    faults.push(...markdownFaults(name, object['title']), ...markdownFaults(name, object['value']));
  } else if (type.startsWith('Action.')) need(hasWords(object['title']), 'has no title');
  if (type === 'Action.Execute')
    need(submitsTheSame(object), 'has no fallback Action.Submit with the same verb');
  return faults;
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function submitsTheSame({ verb, fallback }: Record<string, unknown>): boolean {
  if (!hasWords(verb) || !isRecord(fallback) || fallback['type'] !== 'Action.Submit') return false;
  return isRecord(fallback['data']) && fallback['data']['verb'] === verb;
}

function markdownFaults(name: string, text: unknown): string[] {
  if (typeof text !== 'string') return [];
  const unknown = [
    [/^\s{0,3}#{1,6}\s/m, 'a heading'],
    [/^\s*\|.*\|\s*$/m, 'a table'],
    [/`/, 'code'],
    [/!\[[^\]]*\]\(/, 'an image'],
  ] as const;
  return unknown
    .filter(([pattern]) => pattern.test(text))
    .map(([, what]) => `${name}: Teams does not draw ${what} in Markdown`);
}

/** What ShowCard unfolds and what is hidden until toggled is not there to be seen at first. */
function buttonCountFaults(all: readonly Part[]): string[] {
  const buttons = all.filter(({ visible, button }) => visible && button).length;
  return buttons > mostButtons ? [`the card: ${buttons} buttons; at most ${mostButtons} fit`] : [];
}

function parserFaults(json: unknown): string[] {
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  // The library keeps this pattern's place from one card to the next and would refuse every second "en".
  if (CardElement.langProperty.regEx !== undefined) CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const failures = card.validateProperties().validationEvents;
  return [...events, ...failures].map(
    (event) => `adaptivecards: ${event?.message ?? 'an event without words'}`,
  );
}
