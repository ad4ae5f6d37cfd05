import { councilsIn, leadingAuthority, namedAuthority, onceForEach, type Council } from './authorities.ts';
import type { Facts } from './facts.ts';

/** Whose child a question is about, and how that is known. */
export interface Responsible {
  /** An authority's id; a council without a pack by its name in small letters. */
  readonly authority: string;
  /** `assumed` where the question says nothing of it: then it is the asker's own, and the card says so. */
  readonly how: 'named' | 'looks-after' | 'social-worker' | 'educated-in' | 'assumed';
}

type Says = (council: string) => RegExp;

const child =
  '(?:cla|lac|looked[- ]after|child|kid|lad|lass|boy|girl|teen(?:ager)?|young person|yp|student|pupil|case|plac)';
/** Who is looked after belongs to the council that looks after them, wherever they live or learn. */
const looksAfter: readonly Says[] = [
  (council) =>
    new RegExp(
      `\\b(?:looked after by|in the care of|in care (?:to|of|with|under)|placed (?:\\w+ )?by|belongs to|belonging to) ${council}\\b`,
    ),
  (council) => new RegExp(`\\bin ${council}(?:'s)? care\\b`),
  (council) => new RegExp(`\\b${council}(?:'s)? ${child}s?\\b`),
  (council) =>
    new RegExp(
      `\\b${council} (?:is|are) (?:the |his |her |their )?(?:corporate parents?|placing (?:authority|council)|home (?:authority|council))\\b`,
    ),
  (council) =>
    new RegExp(
      `\\b(?:corporate parent|placing (?:authority|council)|home (?:authority|council)) (?:is|are) ${council}\\b`,
    ),
];
/** Who has a social worker belongs to the council that provides them. */
const socialWorkerOf: readonly Says[] = [
  (council) => new RegExp(`\\b${council}(?:'s)? (?:social worker|sw|social care)\\b`),
  (council) => new RegExp(`\\b(?:social worker|sw) (?:is |works )?(?:from|in|at|for|with) ${council}\\b`),
  (council) => new RegExp(`\\bopen to ${council}\\b`),
];
/** Who was looked after before belongs to the council where they are educated. */
const educatedIn: readonly Says[] = [
  (council) =>
    new RegExp(
      `\\b(?:school|college|nursery|academy|sixth form|educated|goes to school)(?: is| place)? in ${council}\\b`,
    ),
  (council) => new RegExp(`\\b${council} (?:school|college|nursery|academy|sixth form)\\b`),
];

const ofEach = (ways: readonly Says[]): ((council: Council) => readonly RegExp[]) =>
  onceForEach(({ pattern }) => ways.map((says) => says(pattern)));
const saysLooksAfter = ofEach(looksAfter);
const saysSocialWorkerOf = ofEach(socialWorkerOf);
const saysEducatedIn = ofEach(educatedIn);
/** Every way to say whose child it is, and the bare name. */
const saysWhose = ofEach([
  ...looksAfter,
  ...socialWorkerOf,
  ...educatedIn,
  (council) => new RegExp(`\\b${council}(?:'s)?\\b`),
]);
/** Every way to say whose child it is, and where somebody is. */
const saysWhere = ofEach([
  ...looksAfter,
  ...socialWorkerOf,
  ...educatedIn,
  (council) =>
    new RegExp(`\\b(?:(?:placed|living|lives|lived|based|now) )?(?:in|from|for|at|under|by) ${council}\\b`),
]);

/**
 * Whose child it is: for a looked-after child the council that looks after them, for one previously looked after the
 * council where they are educated (Children Act 1989 sections 22 and 23ZZA), for one with a social worker the council
 * that provides the social worker. An authority named for its offer counts before all of these. Pure.
 */
export function responsibleAuthority(
  question: string,
  facts: Facts,
  home: string,
  councils: readonly Council[],
): Responsible {
  const text = question.toLowerCase().replaceAll('’', "'");
  const inText = councilsIn(text, councils);
  // Most questions name no council, in either way of writing them.
  if (inText.length === 0 && !question.includes('’')) return { authority: home, how: 'assumed' };
  const named = namedAuthority(question, councils);
  if (named !== undefined) return { authority: named, how: 'named' };
  const found = (ways: (council: Council) => readonly RegExp[]): string | undefined =>
    inText.find((each) => ways(each).some((pattern) => pattern.test(text)))?.authority;
  if (facts.status.includes('plac')) {
    const there = found(saysEducatedIn);
    if (there !== undefined) return { authority: there, how: 'educated-in' };
  }
  const parent = found(saysLooksAfter);
  if (parent !== undefined) return { authority: parent, how: 'looks-after' };
  const provider = found(saysSocialWorkerOf);
  if (provider !== undefined) return { authority: provider, how: 'social-worker' };
  const leading = leadingAuthority(text, councils);
  return leading === undefined ? { authority: home, how: 'assumed' } : { authority: leading, how: 'named' };
}

const saysNothing =
  /\b(?:and|what|how|about|ok|okay|sorry|oh|no|yes|actually|if|then|so|in|for|at|from|of|by|under|it's|its|it|hes|shes|he's|she's|they're|he|she|they|this|that|the|a|an|is|are|was|were|would|be|child|kid|lad|girl|boy|one|same|question|council|borough|instead|please|pls|looked after|care|virtual school)\b|[^\p{L}\p{N}]+/gu;

/** True where a message says whose child it is and nothing else: "in Lambeth?", "he's looked after by Brent". Pure. */
export function saysOnlyWhose(message: string, councils: readonly Council[]): boolean {
  const text = message.toLowerCase().replaceAll('’', "'");
  const named = councilsIn(text, councils);
  if (named.length !== 1) return false;
  return (
    named
      .flatMap((each) => saysWhose(each))
      .reduce((left, pattern) => left.replace(pattern, ' '), text)
      .replace(saysNothing, '') === ''
  );
}

/**
 * A question without the words that say whose child it is, which tell nothing of its subject: "Hillingdon child placed
 * in Slough, how often are PEPs" asks how often PEPs are. Unchanged where too little would be left.
 */
export function withoutCouncils(question: string, councils: readonly Council[]): string {
  const text = question.toLowerCase().replaceAll('’', "'");
  const rest = councilsIn(text, councils)
    .flatMap((each) => saysWhere(each))
    .reduce((left, pattern) => left.replace(pattern, ' '), text)
    .replace(/^[\s,.;:]+/, '');
  return rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2).length >= 2 ? rest : question;
}
