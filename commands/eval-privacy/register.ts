import type { Faker } from '@faker-js/faker';

/** How a message is typed. */
export const registers = ['as written', 'small letters', 'hurried', 'names small', 'shouted'] as const;
export type Register = (typeof registers)[number];

/** A piece of a message: words of the sentence, or the value of a slot. */
export interface Piece {
  readonly text: string;
  readonly slot?: string;
}

const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bplease\b/gi, 'pls'],
  [/\byou\b/gi, 'u'],
  [/\bbecause\b/gi, 'cos'],
  [/\bschool\b/g, 'schl'],
  [/\btomorrow\b/gi, 'tmrw'],
  [/\bthough\b/gi, 'tho'],
  [/'/g, ''],
];

/** Draws how somebody types: mostly in small letters, often in a hurry, seldom shouting. */
export function drawRegister(faker: Faker): Register {
  return faker.helpers.weightedArrayElement([
    { value: 'as written', weight: 30 },
    { value: 'small letters', weight: 35 },
    { value: 'hurried', weight: 20 },
    { value: 'names small', weight: 10 },
    { value: 'shouted', weight: 5 },
  ]);
}

/**
 * Types the pieces in a register. A hurried message is in small letters, shortened, without most stops, and has
 * a slip of the keyboard in its words; the values of slots are never misspelt. Small letters come without accents,
 * as on a British keyboard.
 */
export function typed(pieces: readonly Piece[], register: Register, faker: Faker): readonly Piece[] {
  switch (register) {
    case 'as written':
      return pieces;
    case 'small letters':
      return pieces.map((piece) => ({ ...piece, text: onBritishKeys(piece.text).toLowerCase() }));
    case 'names small':
      return pieces.map((piece) =>
        piece.slot === undefined ? piece : { ...piece, text: piece.text.toLowerCase() },
      );
    case 'shouted':
      return pieces.map((piece) => ({ ...piece, text: piece.text.toUpperCase() }));
    case 'hurried':
      return pieces.map((piece) => {
        if (piece.slot !== undefined) return { ...piece, text: onBritishKeys(piece.text).toLowerCase() };
        const short = shortened.reduce(
          (text, [long, brief]) => text.replaceAll(long, brief),
          piece.text.toLowerCase(),
        );
        return { ...piece, text: withSlip(short.replaceAll(/[.!]+(?=\s|$)/g, ''), faker) };
      });
  }
}

/** Without the letters and accents that a British keyboard does not have. */
function onBritishKeys(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ı', 'i');
}

/** Two letters swapped, one left out or one doubled in one longer word. */
function withSlip(text: string, faker: Faker): string {
  const long = [...text.matchAll(/\p{L}{5,}/gu)];
  if (long.length === 0) return text;
  const { 0: word, index } = faker.helpers.arrayElement(long);
  const place = faker.number.int({ min: 1, max: word.length - 2 });
  const [before, here, next, after] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ];
  const slip = faker.helpers.arrayElement([
    `${before}${next}${here}${after}`,
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
  ]);
  return text.slice(0, index) + slip + text.slice(index + word.length);
}
