/** The authorities whose documents this product was made for, by id, with the ways people name them. */
const authorities: Readonly<Record<string, { readonly name: string; readonly also: readonly string[] }>> = {
  slough: { name: 'Slough', also: ['slough', 'sbc'] },
  lambeth: { name: 'Lambeth', also: ['lambeth'] },
  hillingdon: { name: 'Hillingdon', also: ['hillingdon'] },
  cambridgeshire: { name: 'Cambridgeshire', also: ['cambridgeshire', 'cambs'] },
};

/** How people say an authority's name; an unknown id with a capital. */
export function authorityName(authority: string): string {
  return authorities[authority]?.name ?? authority.charAt(0).toUpperCase() + authority.slice(1);
}

/**
 * The authority whose offer a question asks about, where it names one: "in Lambeth, …", "does Slough pay …",
 * "Hillingdon's Virtual School". A comparison ("like Slough does") names nobody's offer, and where a child lives or
 * goes to school is not whose child it is.
 */
export function namedAuthority(question: string): string | undefined {
  const text = question.toLowerCase();
  for (const [authority, { also }] of Object.entries(authorities)) {
    const name = `(?:${also.join('|')})`;
    const asks = new RegExp(
      `(?:^|[.,?!] ?)(?:in|for|at) ${name}\\b|\\b(?:does|do|will|would|can|is) ${name}\\b|\\b${name}(?:'s|’s)? (?:virtual school|vs|offer|policy|council)\\b`,
    );
    const compares = new RegExp(`\\b(?:like|as|than|unlike|same as) (?:in )?${name}\\b`);
    if (asks.test(text) && !compares.test(text)) return authority;
  }
  return undefined;
}
