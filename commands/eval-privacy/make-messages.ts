import type { Faker } from '@faker-js/faker';
import type { NamePool } from './names/name-pool.ts';
import { identifierMakers } from './identifiers.ts';
import { drawRegister, typed, type Piece, type Register } from './register.ts';
import type { Sentence } from './sentences/sentence.ts';

/** One identifier in a message: what kind of slot it filled and where it stands. */
export interface Planted {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

/** A generated message, with what was planted in it. */
export interface Message {
  readonly text: string;
  readonly sentence: Sentence;
  readonly register: Register;
  readonly planted: readonly Planted[];
}

const nameSlot = /(?:^| )(?:first|last|full)$/;

/** Says whether a slot is filled with a person's name. */
export function isNameSlot(slot: string): boolean {
  return nameSlot.test(slot);
}

/** Says whether a sentence names somebody. */
export function namesSomebody(sentence: Sentence): boolean {
  return slotsOf(sentence).some(({ slot }) => slot !== undefined && isNameSlot(slot));
}

/** Fills the slots of a sentence and types it in a register drawn at random. Names come from the pool. */
export function makeMessage(sentence: Sentence, pool: NamePool, faker: Faker): Message {
  const register = drawRegister(faker);
  const pieces = slotsOf(sentence).map((piece): Piece =>
    piece.slot === undefined ? piece : { slot: piece.slot, text: valueFor(piece.slot, pool, faker) },
  );
  let text = '';
  const planted: Planted[] = [];
  for (const piece of typed(pieces, register, faker)) {
    if (piece.slot !== undefined)
      planted.push({ slot: piece.slot, start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, sentence, register, planted };
}

/** The words of a sentence and its slots, in order. */
export function slotsOf(sentence: Sentence): readonly { readonly text: string; readonly slot?: string }[] {
  return sentence
    .split(/(\{[^}]+\})/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { text: '', slot: part.slice(1, -1) } : { text: part }));
}

function valueFor(slot: string, pool: NamePool, faker: Faker): string {
  if (isNameSlot(slot)) {
    const names = [
      ...(slot.endsWith('last') ? [] : [faker.helpers.arrayElement(pool.given)]),
      ...(slot.endsWith('first') ? [] : [faker.helpers.arrayElement(pool.family)]),
    ];
    return names.join(' ');
  }
  const make = identifierMakers[slot.replace(/^other /, '')];
  if (make === undefined) throw new Error(`No identifiers are made for the slot {${slot}}`);
  return make(faker);
}
