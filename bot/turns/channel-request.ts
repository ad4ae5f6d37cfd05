import type { Pack } from '../../knowledge/schema.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { evenOut } from '../../knowledge/search/words.ts';

/** What a channel is to be used for: whose advice line, for which topics, and the pairing code where one was given. */
export interface ChannelRequest {
  /** As named; undefined where no loaded council was. */
  readonly authority: string | undefined;
  /** The pieces between commas, without what names the council; empty for all that has no channel of its own. */
  readonly topics: readonly string[];
  readonly code: string | undefined;
}

const command = /^use this channel for\s+(\S[\s\S]*)$/i;

/** True for the sentence that makes a channel the advice line's. */
export function isUseChannel(text: string): boolean {
  return command.test(text.trim());
}

/** Reads "use this channel for Lambeth: travel, laptops 1234". */
export function readChannelRequest(
  text: string,
  packs: readonly Pick<Pack, 'authority' | 'name'>[],
): ChannelRequest {
  const said = command.exec(text.trim())?.[1] ?? '';
  const code = /\b(\d{4})\b\W*$/.exec(said)?.[1];
  const rest = (code === undefined ? said : said.slice(0, said.lastIndexOf(code))).replaceAll('’', "'");
  const named = packs.find(({ authority, name }) => [authority, name].some((one) => mention(one).test(rest)));
  const topics = [named?.authority, named?.name]
    .filter((one) => one !== undefined)
    .reduce((left, one) => left.replace(mention(one), ' , '), rest)
    .replace(/\b(?:the )?advice line\b/i, ' , ')
    .split(/[,;:.\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^(?:and|for|in|of)$/i.test(piece));
  return { authority: named?.authority, topics, code };
}

/** "Lambeth", "for Lambeth", "Lambeth's". */
function mention(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:\b(?:for|of|in)\s+)?\b${escaped}\b(?:'s)?`, 'i');
}

/**
 * The ids of the entries that these words name, by id or title, and the words that name none. "laptops and travel" is
 * one title where there is one, and else two.
 */
export function topicsNamed(
  words: readonly string[],
  pack: Pack,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } {
  const entries = entriesOf(pack);
  const idOf = (word: string): string | undefined => {
    const even = evenOut(word).trim();
    return entries.find(({ id, title }) => id === word.toLowerCase() || evenOut(title).trim() === even)?.id;
  };
  const named = words.flatMap((word) =>
    idOf(word) === undefined ? word.split(/\s+(?:and|&)\s+|^and\s+/i).filter((part) => part !== '') : [word],
  );
  return {
    ids: [...new Set(named.flatMap((word) => idOf(word) ?? []))],
    unknown: named.filter((word) => idOf(word) === undefined),
  };
}
