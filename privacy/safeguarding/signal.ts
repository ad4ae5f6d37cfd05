/** What a message seems to tell of. The kind decides nothing yet but which words are counted; the same card answers all. */
export type SafeguardingKind =
  | 'harm'
  | 'self-harm'
  | 'missing'
  | 'exploitation'
  | 'fgm-or-forced-marriage'
  | 'violence-at-home'
  | 'weapon'
  | 'neglect'
  | 'tonight'
  | 'worker-in-danger';

/**
 * How plainly a pattern speaks: `explicit` says that it happened or is about to; `implied` is a sign on somebody
 * in particular; `cue` is a grave word that counts beside somebody in particular; `mention` names the matter and may as
 * well be a question about training.
 */
export type Strength = 'explicit' | 'implied' | 'cue' | 'mention';

/** One way in which people write that a child or a worker is not safe. */
export interface Pattern {
  readonly kind: SafeguardingKind;
  readonly strength: Strength;
  /** Matched against plain speech: small letters, no punctuation but ` . ` between sentences. */
  readonly says: RegExp;
}

const him = String.raw`(?:him|(?:her|them)(?! (?:\w+ ){0,2}(?:targets?|goals?|grades?|milestones?|deadlines?|attendance|results|limit|cap|peak|stride|feelings|chances|hours|timetable))|me|us|(?:the|this|that|my|our|his|her|their) (?:\w+ )?(?:yp|young person|child|children|kids?|lad|girl|boy|son|daughter|brothers?|sisters?|siblings?|baby|twins|mum|mother|nan|foster child)|mum|mummy|each other)`;
const adult = String.raw`(?:(?:step ?|birth ?|foster ?|grand ?)?(?:dad|dads|mum|mums|father|mother|parents?|carers?)|mummy|daddy|grandpa|step ?brother|uncles?|aunt|aunty|auntie|brothers?|cousins|mates?|boyfriend|girlfriend|bf|partner|ex|gran|nan|grandad|grandma|cousin|teacher|ta|tutor|coach|imam|neighbour|man|men|someone|somebody|people|family|guy|lads|boys|girls|gang|husband|in ?laws|sister|lodger|landlord|staff|pupils?)`;
const who = String.raw`(?:he|she|they|i|hes|shes|theyre|im|who|yp|young person|child|kid|kids|lad|boy|girl|son|daughter|brother|sister|baby|pupil|student|friend|client|care leaver|\w+)`;
const one = String.raw`(?:he|she|hes|shes|(?:my|our|the|this|a|another) (?:\w+ )?(?:yp|young person|child|kid|lad|boy|girl|son|daughter|baby|pupil|student|care leaver|lass|teen|teenager|year \d+|y\d+)|yp|lad|girl|boy|they|theyre)`;
const body = String.raw`(?:neck|arms?|legs?|back|face|eyes?|body|wrists?|thighs?|throat|head|cheeks?|ribs|bum|bottom|buttocks|ears?|tummy|stomach|belly|chest|hands?|shoulders?|shins?|forearms?|feet|foot|mouth|jaw|groin|inner thighs?)`;

const parts: Readonly<Record<string, string>> = {
  him,
  adult,
  who,
  one,
  body,
  his: '(?:his|her|their|my|hers)',
  gap: String.raw`(?: \w+){0,3}`,
  wide: String.raw`(?: \w+){0,7}`,
  be: String.raw`(?:is|are|was|were|been|be|being|got|gets|getting|get)`,
  has: String.raw`(?:has|have|had|s|just|been|keeps?)`,
};

/** Builds a pattern from phrases, any of which will do; `{him}`, `{adult}` and the like stand for the parts above. Whole words only. */
export function says(kind: SafeguardingKind, strength: Strength, ...phrases: readonly string[]): Pattern {
  const source = phrases.join('|').replaceAll(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);
  return { kind, strength, says: new RegExp(`(?<![a-z0-9])(?:${withWholeExceptions(source)})(?![a-z0-9])`) };
}

/** What must not follow (`(?! out)`) is meant as whole words too: "kicked him outside" is not "kicked him out". */
function withWholeExceptions(source: string): string {
  const opening = '(?! ';
  let whole = source;
  // From the last to the first, so that an exception inside another is done before it.
  for (
    let at = whole.lastIndexOf(opening);
    at !== -1;
    at = at === 0 ? -1 : whole.lastIndexOf(opening, at - 1)
  ) {
    const end = closingOf(whole, at);
    whole = `${whole.slice(0, at)}(?!(?:${whole.slice(at + 3, end)})(?![a-z0-9])${whole.slice(end)}`;
  }
  return whole;
}

/** Where the bracket that opens at a place is closed. The patterns have no brackets inside character classes. */
function closingOf(source: string, from: number): number {
  let depth = 0;
  for (let place = from; place < source.length; place += 1) {
    const letter = source.charAt(place);
    if (letter === '\\') place += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return place;
  }
  throw new Error(`A bracket is never closed in the pattern: ${source.slice(from)}`);
}
