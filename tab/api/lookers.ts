import type { Lookers } from '../../bot/turns/lookers.ts';
import { samePerson, type Person } from '../../queue/people.ts';
import type { Looker, Looking } from '../contract-desk.ts';

/** Who has which query open on a page of this process, in memory and nowhere else. */
export interface PageLookers {
  /** Notes what somebody does at a query, tells the others who are at it, and gives those others. */
  note(looking: Looking, person: Person): readonly Looker[];
  /** Calls `changed` whenever it is another who is at the query that this person has open. Gives back what ends it. */
  listen(person: Person, changed: () => void): () => void;
}

interface Look {
  readonly person: Person;
  readonly typing: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A page says every ten seconds that it is still there; one that was shut in the middle is forgotten after this. */
const freshMs = 25_000;
const unnamed = 'Another adviser';

/**
 * Nobody yet. Whoever looks on a page is also one of those whom cards in the chat tell of, and the other way round:
 * `chat` remembers them for two minutes.
 */
export function createPageLookers(chat: Lookers, now: () => number): PageLookers {
  const looks = new Map<string, readonly Look[]>();
  const listeners = new Set<{ readonly person: Person; readonly changed: () => void }>();

  const forgetOld = (): void => {
    for (const [key, kept] of looks) {
      const fresh = kept.filter(({ at }) => now() - at < freshMs);
      if (fresh.length === 0) looks.delete(key);
      else if (fresh.length < kept.length) looks.set(key, fresh);
    }
  };
  return {
    note({ authority, id, doing }, person) {
      forgetOld();
      const key = `${authority}|${id}`;
      const before = looks.get(key) ?? [];
      const others = before.filter((look) => !samePerson(look.person, person));
      const mine = before.find((look) => samePerson(look.person, person));
      const typing = doing === 'types';
      looks.set(key, doing === 'leaves' ? others : [...others, { person, typing, at: now() }]);
      const isNews = doing === 'leaves' ? mine !== undefined : mine?.typing !== typing;
      if (isNews)
        for (const { person: listener, changed } of listeners)
          if (others.some((look) => samePerson(look.person, listener))) changed();
      if (doing === 'leaves') return [];
      const inChat = chat.look({ authority, query: id }, person)?.person;
      const alsoInChat =
        inChat === undefined || others.some((look) => samePerson(look.person, inChat))
          ? []
          : [{ name: inChat.name ?? unnamed, doing: 'looked' as const }];
      return [
        ...others.map((look) => ({
          name: look.person.name ?? unnamed,
          doing: look.typing ? ('types' as const) : ('looks' as const),
        })),
        ...alsoInChat,
      ];
    },
    listen(person, changed) {
      const listener = { person, changed };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
