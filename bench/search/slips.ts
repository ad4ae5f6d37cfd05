import { chanceFrom } from './chance.ts';

/**
 * Types as people do: in three of ten words of four letters and more, one letter is changed, left out, doubled up with a
 * stray one, or swapped with the next. The same for a seed everywhere.
 */
export function mistyper(seed: number): (text: string) => string {
  const chance = chanceFrom(seed);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const letter = (): string => letters[Math.floor(chance() * letters.length)] ?? 'e';
  return (text) =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      if (chance() >= 0.3) return word;
      const at = Math.floor(chance() * (word.length - 1));
      const [before, own, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
      switch (Math.floor(chance() * 4)) {
        case 0:
          return before + letter() + after;
        case 1:
          return before + after;
        case 2:
          return before + own + letter() + after;
        default:
          return before + after.slice(0, 1) + own + after.slice(1);
      }
    });
}
