import { publicNames } from '../../words/proper-words.ts';
import { bodyNouns, firmBodyNouns } from './clues.ts';
import { plain } from '../../known-words.ts';
import type { Reading, Word } from './words.ts';

const phrases = new Map<string, string[][]>();
for (const phrase of publicNames) {
  const [first = '', ...rest] = phrase.split(' ').map(plain);
  phrases.set(first, [...(phrases.get(first) ?? []), rest]);
}

const saints: ReadonlySet<string> = new Set(['st', 'saint', 'saints', 'lady']);

/** Which words belong to a public name that holds a person's name: a charity, an award, a saint, a law. */
export function publicNameWords({ words }: Reading): Set<number> {
  const found = new Set<number>();
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    const next = words[place + 1];
    if (word === undefined) continue;
    if (saints.has(word.base) && word.kind === 'word' && next?.kind === 'word' && /^\.? $/.test(next.gap)) {
      found.add(place).add(place + 1);
    }
    const begun = phrases.get(word.base);
    if (begun === undefined) continue;
    for (const rest of begun) {
      if (rest.every((part, step) => words[place + 1 + step]?.base === part)) {
        for (let step = 0; step <= rest.length; step += 1) found.add(place + step);
      }
    }
  }
  return found;
}

/** Says whether the word at a place begins or continues the name of a body: "Herschel Grammar", "Thomas Gray Centre". */
export function isInBodyName(reading: Reading, place: number): boolean {
  const { words, capitalsSpeak } = reading;
  const here = words[place];
  if (here === undefined || here.possessive) return false;
  if (isNamedSchool(words, place)) return true;
  for (let step = 1; step <= 4; step += 1) {
    const next = words[place + step];
    if (next === undefined || next.kind !== 'word' || !isBlank(next.gap)) return false;
    const raised = capitalsSpeak && isRaised(next);
    if (bodyNouns.has(next.base) && raised && (isRaised(here) || !capitalsSpeak)) return true;
    if (firmBodyNouns.has(next.base) && (step > 1 || !here.given)) return true;
    if (!here.clear && step === 1 && bodyNouns.has(next.base)) return true;
    if (!raised && (next.known || step > 1) && !/^(?:of|and|the|for)$/.test(next.base)) return false;
  }
  return false;
}

function isBlank(gap: string): boolean {
  return gap === ' ' || gap === '  ';
}

function isRaised(word: Word): boolean {
  return word.shape === 'capital' || word.shape === 'capitals';
}

const partsOfSchoolNames: ReadonlySet<string> = new Set(
  'road street lane hill park green community catholic memorial church special free girls boys junior infant lower upper'.split(
    ' ',
  ),
);
const kindsOfSchool: ReadonlySet<string> = new Set(
  'primary school schl academy infants juniors college high nursery'.split(' '),
);

/** "stanley road primary": a name, a word that schools are named with, and a kind of school, in any capitals. */
function isNamedSchool(words: readonly Word[], place: number): boolean {
  for (let step = 1; step <= 3; step += 1) {
    const next = words[place + step];
    if (next === undefined || next.kind !== 'word' || !isBlank(next.gap)) return false;
    if (step > 1 && kindsOfSchool.has(next.base)) return true;
    if (!partsOfSchoolNames.has(next.base)) return false;
  }
  return false;
}
