import type { Entitlement, Pack, Topic } from '../schema.ts';

/**
 * The pack as its offer is on an ISO day: of rows whose sum changes with the academic or financial year, what that year's
 * is; what the row says by itself outside all of its years. The same pack where no row has any.
 */
export function offerOn(pack: Pack, day: string): Pack {
  const known = lastAsked.get(pack);
  if (known?.day === day) return known.made;
  const topics = pack.topics.map((topic) => topicOn(topic, day));
  const made = topics.every((topic, place) => topic === pack.topics[place]) ? pack : { ...pack, topics };
  lastAsked.set(pack, { day, made });
  return made;
}

/** The topic as it is on a day; the same where none of its rows changes with the year. */
export function topicOn(topic: Topic, day: string): Topic {
  if (topic.entitlements.every(({ years }) => years.length === 0)) return topic;
  return { ...topic, entitlements: topic.entitlements.map((row) => rowOn(row, day)) };
}

function rowOn(row: Entitlement, day: string): Entitlement {
  const year = row.years.find(({ from, to }) => from <= day && day <= to);
  return year === undefined ? row : { ...row, answer: year.answer, amount: year.amount };
}

/** A pack never changes once it is loaded, and is asked for one day all day. */
const lastAsked = new WeakMap<Pack, { readonly day: string; readonly made: Pack }>();
