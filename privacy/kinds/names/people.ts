/** Somebody named in a text. */
interface Person {
  readonly number: number;
  readonly parts: Set<string>;
  /** Known by a title and a family name only: the mother is not the child because both are called Marsh. */
  readonly titled: boolean;
  readonly first: string;
  readonly last: string;
}

/** Who has been named so far: the same person keeps the same number. Holds names, so it lives no longer than one redaction. */
export interface People {
  /** The number of whoever bears this name, given in plain parts; somebody new gets the next number. */
  numberOf(parts: readonly string[], titled: boolean): number;
  /** Whether a plain word is part of a name seen already. */
  includes(part: string): boolean;
  /** How many different people have been named. */
  readonly count: number;
}

/** Starts with nobody; numbers begin after `taken`, the highest number already used in the text. */
export function createPeople(taken: number): People {
  const people: Person[] = [];
  const seen = new Set<string>();
  return {
    get count() {
      return people.length;
    },
    includes: (part) => seen.has(part),
    numberOf(parts, titled) {
      for (const part of parts) seen.add(part);
      const known = people.find((person) => isSame(person, parts, titled));
      if (known !== undefined) {
        for (const part of parts) known.parts.add(part);
        return known.number;
      }
      const number = taken + people.length + 1;
      people.push({ number, parts: new Set(parts), titled, first: parts[0] ?? '', last: parts.at(-1) ?? '' });
      return number;
    },
  };
}

function isSame(person: Person, parts: readonly string[], titled: boolean): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (person.titled !== titled) return false;
  if (titled) return person.last === last;
  if (parts.length === 1)
    return person.parts.has(first) || (first.endsWith('s') && person.parts.has(first.slice(0, -1)));
  if (person.parts.size === 1) return parts.includes(person.first) || person.first === `${first}s`;
  return person.first === first && person.last === last;
}
