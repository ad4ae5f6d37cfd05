import { lookerOnTop } from '../../cards/looker-on-top.ts';
import { type Person, samePerson } from '../../queue/people.ts';
import type { TurnParts } from './parts.ts';
import type { Reply } from './reply.ts';

/** Somebody who opened a query or did something to it, and when: milliseconds since 1970. */
export interface Look {
  readonly person: Person;
  readonly at: number;
}

/** Who is at which query just now, so that two advisers do not answer the same one. It is kept in memory and nowhere else. */
export interface Lookers {
  /** Notes that this person looks, and gives the last other who did in the last two minutes. */
  look(of: { readonly authority: string; readonly query: string }, person: Person): Look | undefined;
}

const freshMs = 2 * 60_000;

/** Nobody yet. */
export function createLookers(now: () => number): Lookers {
  const looks = new Map<string, readonly Look[]>();
  return {
    look({ authority, query }, person) {
      const at = now();
      for (const [key, kept] of looks) {
        const fresh = kept.filter((look) => at - look.at < freshMs);
        if (fresh.length === 0) looks.delete(key);
        else looks.set(key, fresh);
      }
      const key = `${authority}|${query}`;
      const others = (looks.get(key) ?? []).filter((look) => !samePerson(look.person, person));
      looks.set(key, [...others, { person, at }]);
      return others.at(-1);
    },
  };
}

/** The same replies, where another adviser is at the query too with a word of it on every card; who sees one has looked. */
export function besideOthers(
  of: { readonly authority: string; readonly query: string },
  person: Person,
  replies: readonly Reply[],
  { lookers, now }: Pick<TurnParts, 'lookers' | 'now'>,
): readonly Reply[] {
  if (!replies.some((reply) => 'card' in reply)) return replies;
  const other = lookers.look(of, person);
  if (other === undefined) return replies;
  return replies.map((reply) =>
    'card' in reply ? { ...reply, ...lookerOnTop(reply, other, now()) } : reply,
  );
}
