import { redact } from '../../privacy/redact.ts';
import type { IdentifierKind } from '../../privacy/redacted-text.ts';
import { tokenPattern } from '../../privacy/token.ts';
import { isNameSlot, type Message, type Planted } from './make-messages.ts';

/** A stretch that was taken out, and as what. */
export interface Removed {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** What became of a message: which planted identifiers came through, and what was taken out that was none. */
export interface Verdict {
  readonly message: Message;
  readonly safe: string;
  readonly missed: readonly Planted[];
  readonly removed: readonly Removed[];
  readonly wronglyRemoved: readonly Removed[];
}

const tokens = new RegExp(`(${tokenPattern})`, 'gu');

/** Redacts a message and compares. A name counts as found only when no letter of it is left. */
export function judge(message: Message): Verdict {
  const safe: string = redact(message.text).text;
  const removed = removedFrom(message.text, safe);
  const missed = message.planted.filter((planted) => !isCovered(message.text, planted, removed));
  const wronglyRemoved = removed.filter((one) => reachesBeyond(message, one));
  return { message, safe, missed, removed, wronglyRemoved };
}

/** The kind of token that a slot should become. */
export function kindOfSlot(slot: string): IdentifierKind {
  if (isNameSlot(slot)) return 'name';
  const plain = slot.replace(/^(?:other|whole) /, '');
  return (plain === 'Home Office number' ? 'case number' : plain) as IdentifierKind;
}

/** Where the tokens of the safe text stand in the text it was made from. */
export function removedFrom(text: string, safe: string): readonly Removed[] {
  const parts = safe.split(tokens);
  const pattern = parts
    .map((part, place) =>
      place % 2 === 1 ? '(.+?)' : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`),
    )
    .join('');
  const match = new RegExp(`^${pattern}$`, 'su').exec(text.normalize('NFC'));
  if (match === null) return [];
  const removed: Removed[] = [];
  let at = 0;
  for (const [place, part] of parts.entries()) {
    const length = place % 2 === 1 ? (match[(place + 1) / 2] ?? '').length : part.length;
    if (place % 2 === 1)
      removed.push({ kind: part.replaceAll(/[[\]]| \d+\]$/g, ''), start: at, end: at + length });
    at += length;
  }
  return removed;
}

function isCovered(text: string, planted: Planted, removed: readonly Removed[]): boolean {
  for (let place = planted.start; place < planted.end; place += 1) {
    if (!/[\p{L}\d]/u.test(text.charAt(place))) continue;
    if (!removed.some(({ start, end }) => start <= place && place < end)) return false;
  }
  return true;
}

/** Whether words were taken out that belong to no identifier; an article or the "s" of a possessive may go with it. */
function reachesBeyond({ text, planted }: Message, { start, end }: Removed): boolean {
  let outside = '';
  for (let place = start; place < end; place += 1)
    if (!planted.some((one) => one.start <= place && place < one.end)) outside += text.charAt(place);
  return /[\p{L}\d]/u.test(outside.trim().replace(/^(?:s|the)$/i, ''));
}
