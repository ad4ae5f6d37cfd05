/** A council as questions name it. */
export interface Council {
  /** Its pack's id; without a pack, its name in small letters. */
  readonly authority: string;
  /** How people say it: Slough. */
  readonly name: string;
  /** Matches the ways its name is written, in a text in small letters. */
  readonly pattern: string;
  /** Finds the name anywhere in such a text. */
  readonly anywhere: RegExp;
}

/**
 * Other English councils that practitioners here are likely to name, by the name alone. Names that are everyday words
 * (Reading, Bath) count only with "council" or "borough" behind them.
 */
const others = `
  slough, lambeth, hillingdon, cambridgeshire, barking and dagenham, barnet, bexley, brent, bromley, camden, croydon, ealing, enfield, greenwich, hackney, hammersmith and fulham,
  haringey, harrow, havering, hounslow, islington, kensington and chelsea, kingston, lewisham, merton, newham, redbridge, richmond,
  southwark, sutton, tower hamlets, waltham forest, wandsworth, westminster, bracknell forest, bracknell, rbwm, windsor and maidenhead,
  wokingham, west berkshire, buckinghamshire, bucks, surrey, oxfordshire, hampshire, hertfordshire, herts, bedfordshire, essex, kent,
  medway, east sussex, west sussex, norfolk, suffolk, peterborough, lincolnshire, northamptonshire, leicester, birmingham, manchester,
  liverpool, leeds, sheffield, bradford, bristol, nottingham, derby, coventry, wolverhampton, southampton, portsmouth, brighton, luton,
  milton keynes, swindon, thurrock, southend
`
  .split(',')
  .map((name) => name.replace(/\s+/g, ' ').trim());

/**
 * Every council that a question may name: those of the packs, by name and by what else they are called, then others.
 */
export function councilsKnown(
  packs: readonly {
    readonly authority: string;
    readonly name: string;
    readonly alsoCalled: readonly string[];
  }[],
): readonly Council[] {
  const ours = packs.map(({ authority, name, alsoCalled }) =>
    council(
      authority,
      name,
      `(?:${[name, ...alsoCalled].map((each) => RegExp.escape(each.toLowerCase())).join('|')})`,
    ),
  );
  const theirs = others
    .filter((name) => !ours.some((each) => each.name.toLowerCase() === name))
    .map((name) => council(name, withCapitals(name), name));
  return [...ours, ...theirs];
}

/** How people say an authority's name; an unknown id with a capital. */
export function authorityName(authority: string, councils: readonly Council[]): string {
  return councils.find((each) => each.authority === authority)?.name ?? withCapitals(authority);
}

function council(authority: string, name: string, pattern: string): Council {
  return { authority, name, pattern, anywhere: new RegExp(`\\b${pattern}\\b`) };
}

function withCapitals(name: string): string {
  return name.replace(/\b(?!and\b)[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * The authority whose offer a question asks about, where it names one: "in Lambeth, …", "does Slough pay …",
 * "Hillingdon's Virtual School". A comparison ("like Slough does") names nobody's offer, and where a child lives or
 * goes to school is not whose child it is.
 */
export function namedAuthority(question: string, councils: readonly Council[]): string | undefined {
  const text = question.toLowerCase();
  return councilsIn(text, councils).find((each) => asksAbout(text, waysToAsk(each)))?.authority;
}

/** The councils whose names stand in a text in small letters. */
export function councilsIn(text: string, councils: readonly Council[]): readonly Council[] {
  // Most questions name none, which one look for any of them shows.
  return anyOf(councils).test(text) ? councils.filter(({ anywhere }) => anywhere.test(text)) : [];
}

const anyOfThem = new WeakMap<readonly Council[], RegExp>();

/** One pattern for a whole list, made once for each list. */
function anyOf(councils: readonly Council[]): RegExp {
  const known = anyOfThem.get(councils);
  if (known !== undefined) return known;
  // A list without a council matches nothing.
  const pattern = new RegExp(`\\b(?:${councils.map((each) => each.pattern).join('|') || '(?!)'})`);
  anyOfThem.set(councils, pattern);
  return pattern;
}

/** Makes something of a council when it is first asked for, and keeps it as long as the council. */
export function onceForEach<Made extends object>(
  make: (council: Council) => Made,
): (council: Council) => Made {
  const made = new WeakMap<Council, Made>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const now = make(of);
    made.set(of, now);
    return now;
  };
}

const waysToAsk = onceForEach(({ pattern: name }) => ({
  asks: new RegExp(
    `(?:^|[.,?!] ?)(?:in|for|at) ${name}\\b|\\b(?:does|do|will|would|can|is) ${name}\\b|\\b${name}(?:'s|’s)? (?:virtual school|vs|offer|policy|council|borough)\\b`,
  ),
  compares: new RegExp(`\\b(?:like|as|than|unlike|same as) (?:in )?${name}\\b`),
  ends: inTheEnd(name),
  leads: new RegExp(
    `^(?:(?:hi|hello|hey|so|and|what about|how about)[, ]+)*${name}(?:['’]s)?\\b(?! (?:schools?|college|nursery|academy|sixth form|hospital|address|placement|based|family|carers?|foster)\\b)`,
  ),
}));

function asksAbout(text: string, { asks, compares, ends }: ReturnType<typeof waysToAsk>): boolean {
  if (compares.test(text)) return false;
  return asks.test(text) || (!lives.test(text) && ends.test(text));
}

/** "Is there a NEET panel in Lambeth?"; but "my lad in Lambeth" is where somebody is. */
function inTheEnd(name: string): RegExp {
  return new RegExp(`(?<!\\b(?:${somebody})) in ${name}[?.! ]*$`);
}

const somebody =
  'child|children|kids?|lads?|lass(?:es)?|boys?|girls?|teen(?:ager)?s?|yps?|person|people|pupils?|students?|case|plac|cla|lac|uasc|son|daughter|him|her|them|one|he|she|they|carers?|family';
/** Words that say where somebody is, and not whose they are. */
const lives =
  /\b(?:liv(?:e|es|ed|ing)|plac(?:ed|ement|ements)|schools?|college|nursery|academy|sixth form|uni|university|course|mov(?:e|es|ed|ing)|stay(?:s|ed|ing)?|based|address|born|hospital|works?|working)\b/;

/**
 * The council whose name begins a question: "Lambeth drop-ins". Undefined where it only says which school or home it
 * is, or where somebody is compared with it.
 */
export function leadingAuthority(question: string, councils: readonly Council[]): string | undefined {
  const text = question.toLowerCase().trim();
  return councilsIn(text, councils).find((each) => waysToAsk(each).leads.test(text))?.authority;
}
