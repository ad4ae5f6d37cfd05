/** For each term, the documents that have it and how much it weighs there, in flat arrays: searching is a tight loop. */
export interface Postings {
  /** Adds `factor` times the term's weight to every document that has it; false where no document does. */
  readonly addTo: (scores: Float64Array, term: string, factor: number) => boolean;
  /** In how many documents the term stands. */
  readonly frequency: (term: string) => number;
}

/** Builds the lists from each document's terms and weights. */
export function postings(documents: readonly (readonly (readonly [string, number])[])[]): Postings {
  const lists = new Map<string, { documents: number[]; weights: number[] }>();
  documents.forEach((terms, document) => {
    for (const [term, weight] of terms) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, { documents: [document], weights: [weight] });
      else {
        list.documents.push(document);
        list.weights.push(weight);
      }
    }
  });
  const flat = new Map(
    [...lists].map(([term, list]) => [
      term,
      { documents: Int32Array.from(list.documents), weights: Float64Array.from(list.weights) },
    ]),
  );
  return {
    addTo: (scores, term, factor) => {
      const list = flat.get(term);
      if (list === undefined) return false;
      for (let index = 0; index < list.documents.length; index += 1) {
        const document = list.documents[index] ?? 0;
        scores[document] = (scores[document] ?? 0) + factor * (list.weights[index] ?? 0);
      }
      return true;
    },
    frequency: (term) => flat.get(term)?.documents.length ?? 0,
  };
}
