import { isKnownWord } from '../known-words.ts';
import { matchesOf, spanOf, type Span } from '../span.ts';

/** Words that end a street's name and little else. */
const clear =
  'road|rd|street|avenue|ave|lane|crescent|cresc|terrace|gardens|gdns|mews|parade|esplanade|boulevard|blvd|close|grove|drive|cres|ln';
/** Words that end a street's name and mean something else as well. */
const doubtful =
  'st|way|court|ct|place|pl|park|green|hill|view|rise|walk|row|square|sq|end|mead|field|fields|croft|dene|vale|wharf|quay|house|tower|towers|heights|lodge|path|chase|gate|common|bank|side|ride|mount|yard|point|buildings';
const middle = String.raw`((?:\p{L}[\p{L}'’.-]{0,19}[ ]{1,2}){1,4}?)`;
const flat = String.raw`(?:(?:flat|apartment|apt|unit|room|block)\s{0,2}[\p{L}\d]{1,4},?\s{1,2})`;
const ending = String.raw`(${clear}|${doubtful})(?![\p{L}\d])`;

const numbered = new RegExp(
  String.raw`(?<![\p{L}\d£.,/:-])${flat}?(\d{1,4}[a-f]?(?:[-/]\d{1,4})?),?\s{1,2}${middle}${ending}`,
  'dgiu',
);
/** A flat in a named building: "Flat 12 Marsh Court", "flat 2, Nettlecombe House". */
const flatInBuilding = new RegExp(String.raw`(?<![\p{L}\d])${flat}${middle}${ending}`, 'dgiu');
/** A street without a number, where the words say that somebody lives there. */
const livedIn = new RegExp(
  String.raw`\b(?:lives?|living|lived|stays?|staying|address(?: is)?|addr|resides?|based|house|home|placement)(?: (?:on|at|in|off|with \w+ on))?[ :]{1,2}((?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:${clear}|${doubtful}))(?![\p{L}\d])`,
  'dgiu',
);
/** Words that streets are named with although they are everyday words. */
const streetWords = new Set(
  `high church station mill london park hill old new king kings queen queens prince princes bath oxford windsor farnham manor school victoria albert north south east west upper lower
  green long short broad bridge river castle abbey priory market field fields grange lodge wood woods oak ash elm rose garden chapel college common station railway meadow spring the of st saint great little white black red`.split(
    /\s+/u,
  ),
);
/** Words that no street is named with: they show that the number counts something. */
const counting =
  /^(?:years?|yrs?|year|weeks?|months?|days?|hours?|hrs?|mins?|minutes?|times?|children|pupils|kids|students|people|peps?|gcses?|levels?|pounds?|quid|percent|young|old|of|in|a|an|is|and|or|for|on|at|to|with|who|that|my|her|his|their|can|we|if|was|has|get|gets|per|am|pm|more|different|other|good|main|only|best|through|by|from|into|this|each|every|no|not|term|terms|sessions?|bedrooms?|bed|stage|yo|y\/o|would|could|should|will|does|do|did|you|your|i|he|she|they|give|need|needs|want|wants|have|had|been|be|are|so|but|as|it|its|how|what|when|where|why|after|before|since|until|now|then|there)$/i;

const courts = /^(?:family|youth|crown|county|magistrates?|high|supreme|the)$/i;

/** Each pattern, and whether a number stands in it. */
const withoutNumber = [[flatInBuilding, false]] as const;
const inBuildings = [[numbered, true], ...withoutNumber] as const;

/** Finds street addresses: a number and a street, a flat and a building, or the street somebody is said to live in. */
export function findStreetAddresses(text: string): Span[] {
  const spans: Span[] = [];
  for (const [pattern, hasNumber] of /\d/.test(text) ? inBuildings : withoutNumber) {
    for (const match of matchesOf(text, pattern)) {
      const words = (match[hasNumber ? 2 : 1] ?? '').trim().split(/\s+/u);
      const type = (match[hasNumber ? 3 : 2] ?? '').toLowerCase();
      const span = spanOf(match);
      if (
        span !== undefined &&
        readsAsStreet(
          words,
          type,
          hasNumber ? (match[1] ?? '') : '',
          text.slice(Math.max(0, span.start - 16), span.start),
        )
      )
        spans.push(span);
    }
  }
  for (const match of matchesOf(text, livedIn)) {
    const span = spanOf(match, 1);
    if (span !== undefined && /^\p{Lu}/u.test(match[1] ?? '')) spans.push(span);
  }
  return spans;
}

function readsAsStreet(words: readonly string[], type: string, number: string, before: string): boolean {
  if (words.some((word) => counting.test(word))) return false;
  if (/\b(?:year|level|stage|aged?|entry|tier|section|ks|key stage)\s?$/i.test(before)) return false;
  if (new RegExp(`^(?:${clear})$`).test(type)) return true;
  if (/\b(?:19|20)\d\d\b/.test(number) && /(?:\d|\p{L}{3})[\s/.-]*$/u.test(before)) return false;
  if (/^(?:court|ct)$/.test(type) && words.some((word) => courts.test(word))) return false;
  if (/\b(?:at|address|addr|lives|live|living|of|is|to|from|near|:)\W*$/i.test(before)) return true;
  return words.some(
    (word) => /^\p{Lu}/u.test(word) || streetWords.has(word.toLowerCase()) || !isKnownWord(word),
  );
}
