import { evenSpaces } from '../even-spaces.ts';

/** Words that say for whom, and nothing of what. */
const aboutWhom = new Set(
  `a an the my our his her their this that is are im i've got ive with who whos for of in on at and he hes she shes they theyre him them
   it i we me us you your child children kid kids lad lads boy boys girl girls yp young person people pupil pupils student students
   teenager teen foster fostered looked after cla lac plac uasc unaccompanied asylum seeking seeker previously formerly adopted sgo kinship
   cin cp plan need protection social worker sw care leaver leavers leaving year years yr yrs old aged age y yo primary secondary post sixth form college
   uni university level entry pre he fe reception nursery early key stage infant junior school virtual vs slough lambeth hillingdon cambridgeshire
   please pls can could would will do does did hi hello hey thanks from by as be been now just only under over up to so also all
   entitled placed out area borough sen send ehcp disabled education not neither new about tell know want would like if turning month next who's`.split(
    /\s+/,
  ),
);

const whom = String.raw`(?:he|she|they|him|her|them|this|that|the|my|our|a|an|someone|somebody|uasc|cla|lac)\b`;
const asks: readonly RegExp[] = [
  new RegExp(
    String.raw`\bwhat(?:'s| is| are| can| could| will| would| does| do| might| should)?\b.{0,60}?\b(?:${whom}).{0,80}?\b(?:get|have|receive|claim|expect|access|apply for|ask for|be (?:given|offered)|get from)\b`,
  ),
  /\bwhat\b.{0,80}\b(?:is|are|be) (?:\w+ ){0,8}?(?:entitled|eligible) (?:to|for)\b/,
  /\bwhat\b.{0,80}\b(?:entitled|eligible) (?:to|for)\b/,
  /\bwhat\b.{0,40}\bentitlements?\b/,
  /\b(?:everything|all) (?:that )?(?:he|she|they|a|an|my|this|the)\b.{0,60}\b(?:get|have|entitled)\b/,
  /\bwhat (?:support|help|things?|else)? ?(?:is|are|'s) (?:there|available|on offer)\b/,
  /\bwhat(?:'s| is) (?:available|on offer|out there)\b/,
];
/** One child or young person: a question about several, or about the asker, is about the offer in general. */
const oneChild =
  /\b(?:he|she|they|him|her|them|his|their|child|kid|lad|boy|girl|yp|young person|pupil|student|teen|teenager|someone|somebody|cla|lac|plac|uasc|care leaver|\d{1,2} ?(?:yo|years? old|yrs? old))\b/;
/** Words of asking that are not a matter by themselves. */
const asking = new Set(
  `what whats what's which everything all get gets getting have has receive receives claim expect access apply ask give given gives offer offered offers
   entitled entitlement entitlements eligible available there out support help things thing anything s re much else exactly overall altogether total`.split(
    /\s+/,
  ),
);

/**
 * True where somebody asks for all that a child can have: "what can he get", "what is a y9 looked after child entitled
 * to". False as soon as the words name one matter: "what can he get for a laptop".
 */
export function asksForEverything(text: string): boolean {
  const plain = evenSpaces(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[?!.]+/g, ' '),
  ).trim();
  if (plain.length > 200 || !oneChild.test(plain) || !asks.some((pattern) => pattern.test(plain)))
    return false;
  const words = plain.split(/[^\p{L}\p{N}'+]+/u).filter((word) => word !== '');
  return words.every(
    (word) =>
      aboutWhom.has(word) || asking.has(word) || /^(?:y|yr|l|lvl|ks)?\d{1,2}(?:th|yo|yrs?)?$/.test(word),
  );
}
