import { inventedQueries, type InventedQuery } from '../../cards/query-faces-invented.ts';
import type { ShownCard } from '../../cards/card.ts';
import { localSchema, type Pack } from '../../knowledge/schema.ts';
import type { RedactedText } from '../../privacy/redacted-text.ts';
import type { QueryEvent } from '../../queue/query.ts';
import { parts, plain, type Part } from './card-rules-parts.ts';

/** As little of a pack as the advice line's cards need. */
export const pack: Pack = {
  authority: 'slough',
  name: 'Slough',
  virtualSchool: 'Slough Virtual School',
  prefix: 'SL',
  owner: 'Editor',
  alsoCalled: [],
  covers: [],
  definitions: [],
  examples: [],
  savedReplies: [],
  documents: [],
  topics: [],
  articles: [],
  glossary: [],
  contacts: [],
  notOurs: [],
  checklists: [],
  duties: [],
  policies: [],
  nominations: [],
  calendar: [],
  scope: [],
  local: localSchema.parse({}),
  questions: [],
};
export const today = '2026-11-21';
export const now = Date.parse(`${today}T16:05:00Z`);
/** In milliseconds. */
export const day = 24 * 60 * 60 * 1000;
export const invented = inventedQueries(pack, now);

/** The invented query with this name; throws where there is none. */
export function query(name: string): InventedQuery {
  const found = invented.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no invented query is called ${name}`);
  return found;
}

/** What happened last to the invented query with this name. */
export function lastEvent(name: string): QueryEvent {
  const last = query(name).events.at(-1);
  if (last === undefined) throw new Error(`nothing has happened to ${name}`);
  return last;
}

/** Text that a test says is redacted. */
export function redacted(text: string): RedactedText {
  return text as RedactedText;
}

/** The card as it goes over the wire. */
export function json({ card }: ShownCard): string {
  return JSON.stringify(card);
}

/** What can be pressed: Action.Execute and what stands in for it. */
export function presses({ card }: ShownCard): readonly Part[] {
  return parts(plain(card)).filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit');
}

/** The buttons there are to see at first. */
export function titles(shown: ShownCard): readonly unknown[] {
  return parts(plain(shown.card))
    .filter(({ button, visible }) => button && visible)
    .map(({ object }) => object['title']);
}
