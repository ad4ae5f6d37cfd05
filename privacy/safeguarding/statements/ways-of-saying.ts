import { safeguardingKinds, type SafeguardingKind } from '../signal.ts';
import { parts } from './parts.ts';
import { away } from './ways/away.ts';
import { danger } from './ways/danger.ts';
import { harm } from './ways/harm.ts';
import { selfHarm } from './ways/self-harm.ts';
import { staff } from './ways/staff.ts';
import { usedByOthers } from './ways/used-by-others.ts';

/** One step of a way of saying something. */
export interface Step {
  /** The number of the choice of words that may stand here; the end of a sentence is an empty word. */
  readonly choice: number;
  /** How many words of any kind may stand before it. */
  readonly gap: number;
  readonly must: 'stand' | 'not stand' | 'stand or be left out';
}

/**
 * One way of saying something outright. In the tables a line is one way: words in order, `@part` any word of a part,
 * `|` either, `?` may be left out, `..3` up to three words of any kind, `!` none of these comes next, `$` the end of
 * the sentence, `*` any ending. A line that begins with ~ may be what one child does to another.
 */
export interface WayOfSaying {
  readonly written: string;
  /** What it tells of, where the way itself says so. */
  readonly kind: SafeguardingKind | 'judged';
  readonly byChild: boolean;
  readonly steps: readonly Step[];
}

/** What a word may be in statements. */
export interface WordOfStatements {
  /** The numbers of the choices it fits. */
  readonly choices: ReadonlySet<number>;
  /** The ways whose rarest step it fits: without such a word in a sentence none of them is in it. */
  readonly ways: readonly WayOfSaying[];
}

interface Choice {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const wordsOfPart = new Map(
  paragraphsOf(parts).map(({ name, text }) => [name, text.split(',').map((word) => word.trim())]),
);
const choices: Choice[] = [];
const numbers = new Map<string, number>();
/** Words looked up before. Emptied when it is full, and only for speed. */
const lookedUp = new Map<string, WordOfStatements>();
const mostLookedUp = 20_000;

const waysOfSaying: readonly WayOfSaying[] = [harm, staff, selfHarm, away, danger, usedByOthers].flatMap(
  (table) =>
    paragraphsOf(table).flatMap(({ name, text }) => {
      const kind = kindNamed(name);
      return text.split('\n').map((line) => wayOf(line.trim(), kind));
    }),
);

const waysByRarest = Map.groupBy(waysOfSaying, rarestIn);
/** The numbers of the choices, by the words and by the beginnings of words that they hold. */
const byWhole = numbersBy(({ whole }) => whole);
const byBeginning = numbersBy(({ beginnings }) => beginnings);
const longestBeginning = Math.max(...[...byBeginning.keys()].map(({ length }) => length));

/** What a word may be in statements; it is known to none where it fits no choice. The end of a sentence is an empty word. */
export function inStatements(word: string): WordOfStatements {
  const before = lookedUp.get(word);
  if (before !== undefined) return before;
  const fitting = choicesOf(word);
  const found = {
    choices: new Set(fitting),
    ways: fitting.flatMap((number) => waysByRarest.get(number) ?? []),
  };
  if (lookedUp.size >= mostLookedUp) lookedUp.clear();
  lookedUp.set(word, found);
  return found;
}

function rarestIn({ steps }: WayOfSaying): number {
  const sizeOf = (choice: number): number => {
    const { whole, beginnings } = choices[choice] ?? { whole: new Set(''), beginnings: [] };
    return whole.has('') ? Infinity : whole.size + beginnings.length;
  };
  const needed = steps.flatMap(({ must, choice }) => (must === 'stand' ? [choice] : []));
  return needed.reduce((rarest, choice) => (sizeOf(choice) < sizeOf(rarest) ? choice : rarest));
}

function paragraphsOf(table: string): readonly { readonly name: string; readonly text: string }[] {
  return table
    .trim()
    .split(/\n(?=\S)/)
    .map((paragraph) => {
      const end = paragraph.indexOf(':\n');
      return { name: paragraph.slice(0, end), text: paragraph.slice(end + 1).trim() };
    });
}

function wayOf(written: string, kind: WayOfSaying['kind']): WayOfSaying {
  const steps: Step[] = [];
  let gap = 0;
  for (const token of written.replace('~', '').split(' ')) {
    if (token.startsWith('..')) {
      gap = Number(token.slice(2));
    } else {
      steps.push(stepOf(token, gap));
      gap = 0;
    }
  }
  return { written, kind, byChild: written.startsWith('~'), steps };
}

function stepOf(token: string, gap: number): Step {
  const must = token.startsWith('!') ? 'not stand' : token.endsWith('?') ? 'stand or be left out' : 'stand';
  return { choice: choiceNumbered(token.replace(/^!/, '').replace(/\?$/, '')), gap, must };
}

function choiceNumbered(token: string): number {
  const before = numbers.get(token);
  if (before !== undefined) return before;
  const words = token
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? wordsNamed(word.slice(1)) : [word]));
  const number = choices.length;
  choices.push({
    whole: new Set(words.filter((word) => !word.endsWith('*')).map((word) => word.replace('$', ''))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  });
  numbers.set(token, number);
  return number;
}

function kindNamed(name: string): WayOfSaying['kind'] {
  const kind = safeguardingKinds.find((one) => one === name);
  if (kind === undefined && name !== 'judged') throw new Error(`No kind of risk is called ${name}`);
  return kind ?? 'judged';
}

function wordsNamed(part: string): readonly string[] {
  const words = wordsOfPart.get(part);
  if (words === undefined) throw new Error(`No part of statements is called ${part}`);
  return words;
}

function numbersBy(wordsOf: (choice: Choice) => Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, choice] of choices.entries()) {
    for (const word of wordsOf(choice)) {
      const numbered = found.get(word);
      if (numbered === undefined) found.set(word, [number]);
      else numbered.push(number);
    }
  }
  return found;
}

/** The numbers of the choices that a word fits, in order. */
function choicesOf(word: string): readonly number[] {
  const found = new Set(byWhole.get(word));
  for (let length = 0; length <= Math.min(word.length, longestBeginning); length += 1)
    for (const number of byBeginning.get(word.slice(0, length)) ?? []) found.add(number);
  return [...found].toSorted((one, other) => one - other);
}
