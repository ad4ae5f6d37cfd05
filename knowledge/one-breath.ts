import { standsAlone } from './another-matter.ts';
import { whatItDoes, type MessagePart } from './message-parts.ts';
import { notOursOf, type PartRead } from './part-read.ts';
import type { Candidate } from './search/ranker.ts';
import { mattersInOneBreath } from './several-questions.ts';

/** Of two matters in one message, the second has at least this share of the first one's score. */
export const bothMeant = 0.5;

const sentenceEnds = /[.!?;\n]\s+\S/;

/** True for what was ranked so that it may be about two entries. Pure. */
export function isAboutTwo([first, second]: readonly Candidate[]): boolean {
  return first !== undefined && second !== undefined && second.score >= bothMeant * first.score;
}

/**
 * "Laptop and travel": only the whole tells whether that is one thing, as "meet and greet" is. Both where it is about the same
 * two, and about both; one of them may be what is not ours where the whole is surely about the other.
 */
export function inOneBreath(whole: PartRead, read: (part: MessagePart) => PartRead): readonly PartRead[] {
  const [first, second] = whole.ranked;
  if (first === undefined || second === undefined || !isAboutTwo(whole.ranked)) return [];
  for (const way of mattersInOneBreath(whole.text)) {
    if (!way.every(standsAlone)) continue;
    const halves = way.map((text) => read({ text, does: whatItDoes(text) }));
    const about = halves.map(
      ({ entry, does, text, decision }) =>
        entry ?? (does === 'tells' || sentenceEnds.test(text) ? undefined : notOursOf(decision)),
    );
    const sure = halves.filter(({ entry }) => entry !== undefined);
    if (
      about.includes(first.entry) &&
      about.includes(second.entry) &&
      (sure.length === halves.length || sure.some(({ entry }) => entry === whole.entry))
    )
      return halves;
  }
  return [];
}

/** A part, or the two that are named in it in one breath. */
export function orInOneBreath(part: PartRead, read: (part: MessagePart) => PartRead): readonly PartRead[] {
  const two = part.entry === undefined ? [] : inOneBreath(part, read);
  return two.length > 0 ? two : [part];
}
