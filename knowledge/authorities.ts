/** The authorities whose documents this product was made for, by id, with the ways people name them. */
const authorities: Readonly<Record<string, { readonly name: string; readonly also: readonly string[] }>> = {
  slough: { name: 'Slough', also: ['slough', 'sbc'] },
  lambeth: { name: 'Lambeth', also: ['lambeth'] },
  hillingdon: { name: 'Hillingdon', also: ['hillingdon'] },
  cambridgeshire: { name: 'Cambridgeshire', also: ['cambridgeshire', 'cambs'] },
};

/**
 * Other English councils that practitioners here are likely to name, by the name alone. Names that are everyday words
 * (Reading, Bath) count only with "council" or "borough" behind them.
 */
const others = `
  barking and dagenham, barnet, bexley, brent, bromley, camden, croydon, ealing, enfield, greenwich, hackney, hammersmith and fulham,
  haringey, harrow, havering, hounslow, islington, kensington and chelsea, kingston, lewisham, merton, newham, redbridge, richmond,
  southwark, sutton, tower hamlets, waltham forest, wandsworth, westminster, bracknell forest, bracknell, rbwm, windsor and maidenhead,
  wokingham, west berkshire, buckinghamshire, bucks, surrey, oxfordshire, hampshire, hertfordshire, herts, bedfordshire, essex, kent,
  medway, east sussex, west sussex, norfolk, suffolk, peterborough, lincolnshire, northamptonshire, leicester, birmingham, manchester,
  liverpool, leeds, sheffield, bradford, bristol, nottingham, derby, coventry, wolverhampton, southampton, portsmouth, brighton, luton,
  milton keynes, swindon, thurrock, southend
`
  .split(',')
  .map((name) => name.replace(/\s+/g, ' ').trim());

/** How people say an authority's name; an unknown id with a capital. */
export function authorityName(authority: string): string {
  return (
    authorities[authority]?.name ?? authority.replace(/\b(?!and\b)[a-z]/g, (letter) => letter.toUpperCase())
  );
}

/**
 * The authority whose offer a question asks about, where it names one: "in Lambeth, …", "does Slough pay …",
 * "Hillingdon's Virtual School". A comparison ("like Slough does") names nobody's offer, and where a child lives or
 * goes to school is not whose child it is.
 */
export function namedAuthority(question: string): string | undefined {
  const text = question.toLowerCase();
  const ours = Object.entries(authorities).find(([, { also }]) => asksAbout(text, `(?:${also.join('|')})`));
  return ours?.[0] ?? others.find((name) => text.includes(name) && asksAbout(text, name));
}

function asksAbout(text: string, name: string): boolean {
  const asks = new RegExp(
    `(?:^|[.,?!] ?)(?:in|for|at) ${name}\\b|\\b(?:does|do|will|would|can|is) ${name}\\b|\\b${name}(?:'s|’s)? (?:virtual school|vs|offer|policy|council|borough)\\b`,
  );
  const compares = new RegExp(`\\b(?:like|as|than|unlike|same as) (?:in )?${name}\\b`);
  return asks.test(text) && !compares.test(text);
}
