import { lottery } from './logistic.ts';
import type { Sentence } from './safeguarding-set.ts';

/** A sentence to learn from, and how much it counts. */
export interface Lesson extends Sentence {
  readonly weight: number;
}

const joins = [' and ', ' also ', ', ', '. ', ' - ', ' by the way ', '\n'];
/** How many pairs of harmless sentences are joined, so that a long message is not alarming by its length. */
const harmlessPairs = 2_500;

/** Hard cases count double, and to miss what is said outright is the worst mistake. */
const weightOf = { explicit: 4, implied: 2, about: 4, ordinary: 4 };

/**
 * What the weights are fitted on: the written sentences; what packs are ordinarily asked; and both joined, as people
 * bury the one in the other. Harmless sentences that lie close to risk count more than those that do not.
 */
export function trainingSet(written: readonly Sentence[], ordinary: readonly string[]): readonly Lesson[] {
  const chance = lottery(11);
  const draw = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
  const fromPacks = ordinary.map((text): Lesson => ({
    text,
    class: 'ordinary',
    category: 'pack',
    weight: 0.6,
  }));
  const alone = written.map((sentence): Lesson => ({ ...sentence, weight: weightOf[sentence.class] }));
  const telling = alone.filter(tellsOfRisk);
  const asking = alone.filter((sentence) => sentence.class === 'about');
  const stories = alone.filter((sentence) => sentence.class === 'ordinary');
  const harmless = (): Lesson | undefined =>
    draw(chance() < 0.5 ? stories : chance() < 0.75 ? fromPacks : asking);
  const buried = telling.map((sentence): Lesson => {
    const other = harmless()?.text ?? '';
    const join = draw(joins) ?? ' ';
    const place = chance();
    const text =
      place < 0.35
        ? other + join + sentence.text
        : place < 0.6
          ? sentence.text + join + other
          : other + join + sentence.text + (draw(joins) ?? ' ') + (harmless()?.text ?? '');
    return { ...sentence, text, weight: 1.2 };
  });
  const pairs = Array.from({ length: harmlessPairs }, (): Lesson => {
    const [one, other] = [harmless(), harmless()];
    return {
      text: (one?.text ?? '') + (draw(joins) ?? ' ') + (other?.text ?? ''),
      class: one?.class === 'about' || other?.class === 'about' ? 'about' : 'ordinary',
      category: 'joined',
      weight: 0.4,
    };
  });
  return [...alone, ...fromPacks, ...buried, ...pairs];
}

/** True for a sentence that must be signalled. */
export function tellsOfRisk({ class: of }: Pick<Sentence, 'class'>): boolean {
  return of === 'explicit' || of === 'implied';
}
