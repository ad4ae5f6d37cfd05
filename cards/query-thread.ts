import { Container, TextBlock, type CardElement } from '@microsoft/teams.cards';
import { asTyped, smallPrint, words } from './words.ts';

/** One thing in a query's thread, as one of its two sides reads it. */
export interface ThreadLine {
  /** Who and what, safe to draw: "Advice line", "You said that this helped". */
  readonly who: string;
  /** When, in words. */
  readonly when: string;
  /** What was written, as it was typed. */
  readonly text?: string | undefined;
  /** True for what the other side wrote; set off by its ground, and by `who` where grounds cannot be told apart. */
  readonly theirs: boolean;
}

/** How much of a card's JSON may be people's words: their question, and what was written since. In characters. */
export const roomForQuestion = 3_800;
export const roomForThread = 4_200;

/** A line above somebody's words that says whose they are. */
export function label(text: string): TextBlock {
  return new TextBlock(text, { wrap: true, size: 'Small', weight: 'Bolder', spacing: 'Medium' });
}

/** A person's words, safe to draw. What would make the card too large for Teams is cut, and the card says so. */
export function peoplesWords(text: string, room: number): readonly CardElement[] {
  if (text === '') return [smallPrint('(The words were removed.)')];
  const short = cut(text, room);
  const drawn = words(asWritten(short), { spacing: 'Small' });
  return short === text ? [drawn] : [drawn, smallPrint('(The rest does not fit on this card.)')];
}

/**
 * The thread, oldest first. Where it is too long for `most` characters of a card's JSON, the newest part of it, saying how
 * much is left out.
 */
export function threadBlocks(lines: readonly ThreadLine[], most = roomForThread): readonly CardElement[] {
  let room = most;
  const shown: CardElement[] = [];
  for (const line of lines.toReversed()) {
    const block = lineBlock(line, most);
    room -= JSON.stringify(block).length;
    if (room < 0 && shown.length > 0) break;
    shown.unshift(block);
  }
  const hidden = lines.length - shown.length;
  if (hidden === 0) return shown;
  return [
    smallPrint(`${hidden} earlier ${hidden === 1 ? 'entry is' : 'entries are'} kept but not shown here.`),
    ...shown,
  ];
}

function lineBlock({ who, when, text, theirs }: ThreadLine, most: number): CardElement {
  if (text === undefined) return smallPrint(`${who} · ${when}`);
  const block = new Container(label(`${who} · ${when}`), ...peoplesWords(text, most - 500)).withSpacing(
    'Medium',
  );
  return theirs ? block.withStyle('emphasis') : block;
}

/** `asTyped` for more than one line: lines stay lines, and neither numbers nor indents are taken for Markdown. */
function asWritten(text: string): string {
  return asTyped(text)
    .replace(/^[ \t]+/gm, '')
    .replace(/^(\d+)\./gm, '$1\\.')
    .replace(/(?:\r?\n)+/g, '\n\n');
}

/** As many characters of JSON as one of a text can take up: `\uD800`, of half a character. */
const longestEscape = 6;

/** The longest beginning of the text that takes up no more than `room` characters of JSON once it is made safe. */
function cut(text: string, room: number): string {
  if (text.length * longestEscape <= room) return text;
  let kept = '';
  let left = room;
  for (const character of text) {
    // A line's end is doubled, and a full stop may be escaped.
    left -= JSON.stringify(asTyped(character)).length - 2 + (character === '\n' || character === '.' ? 2 : 0);
    if (left < 0) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}
