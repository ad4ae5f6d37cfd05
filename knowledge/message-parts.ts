import { evenlySpaced } from './evenly-spaced.ts';
import { isEmptyWord, wordsIn } from './search/words.ts';
import { isOneMatter, severalQuestions, withSubject } from './several-questions.ts';

/** One part of a message, in the asker's own words. */
export interface MessagePart {
  readonly text: string;
  /**
   * `asks` and `wants` are matters by themselves; `names` (“annual review next month”) may be one or what leads to another;
   * `tells` is a story, which asks nothing.
   */
  readonly does: 'asks' | 'wants' | 'names' | 'tells';
}

/** More asking parts than this are a letter, not a message. */
const mostMatters = 3;
const fewestWords = 3;

const questionWord = String.raw`(?:who|whos|who's|whom|whose|what|whats|what's|when|where|wheres|which|how|hows)\b`;
/** What comes after "is" or "has" where no question is asked: "she is doing plumbing and is in year 12". */
const predicate = String.raw`(?:\w+(?:ing|ed)|an?|in|on|at|not|now|very|so|also|still|only|just|been|from|under|with|over|about|able|due|aged|no|\d\w*)\b`;
const subject = String.raw`(?:i|he|she|they|we|you|it|there|this|that|these|those|an?|the|my|our|your|his|her|their|any\w*|someone|somebody|virtual|vs|schools?|social|carers?|foster|parents?|adopters?|kids|children|babies|students?|pupils|care)\b`;
const inverted = String.raw`(?:(?:is|are|was|were) (?!${predicate})|(?:has|have|can|could|do|does|did|will|would|should|shall|may|must) (?=${subject}))`;
const joint = String.raw`(?:\b(?:and also|also|and|plus|as well as|btw|by the way|oh|so|then)\b|(?<=\s)[&+](?=\s))`;
const needs = String.raw`(?:(?:he|she|they|i|we)\s+)?(?:also\s+)?(?:needs?|wants?)\b(?! to\b)`;

/** Where one part ends and another begins. */
const between = new RegExp(
  [
    String.raw`(?<=\?)\s+|\n+|[.!;]\s+`,
    // Before what asks.
    String.raw`\s*[,–-]?\s*${joint}[,\s]+(?:(?:also|and|then|oh|btw|please)[,\s]+)*(?=${questionWord}|${inverted})`,
    // After a comma “who is 17” and “which is in Reading” go on telling.
    String.raw`\s*,\s*(?=(?:what|how)\b|${inverted})`,
    // Before what is wanted as well: “also needs a tutor”, “and a bike”.
    String.raw`(?<!\b(?:he|she|they|i|we))\s*,?\s*${joint}\s+(?=${needs}|(?:an?|some)\s+\w+(?:\s\w+){0,2}\W*$)`,
  ].join('|'),
  'i',
);

const lead = /^(?:(?:and|also|plus|oh|second(?:ly)?|then|btw|by the way|please|pls)[,:]? )+/i;
/** "When he moved, …" leads to a question; "when is he" asks. */
const subordinate = /^(?:when|while|whilst) (?:he|she|they|i|we|you|it)\b/i;
const asks = new RegExp(
  String.raw`^(?:${questionWord}|any (?:idea|chance|news|support|help|funding)\b|(?:is|are|was|were|has|have) (?!${predicate})|(?:can|could|do|does|did|will|would|should|shall|may|must)\b)`,
  'i',
);
const wants = new RegExp(
  String.raw`^(?:[\w'’[\]-]+ ){0,6}?(?:(?<!\bin )needs?|wants?|requires?|would like)\b(?! (?:to|you|us|help\W*$|advice\W*$)\b)`,
  'i',
);
const person = String.raw`(?:lad|lass|girl|boy|kid|child|yp|young person|student|pupil|teen(?:ager)?|carer|learner|leaver|him|her|them|uasc|cla|lac|plac|neet|(?:year|yr|y) ?\d+|(?:year|yr)s?[- ]old|\d+ ?yo)s?`;
const forSomebody = new RegExp(String.raw`\S for (?:[\w'’-]+ ){0,4}?${person}\b`, 'i');
const thing = /^(?:an?|some) \w+(?: \w+){0,2}\W*$/i;
/** How a circumstance begins, or a greeting, or who it is about before anything is asked for. */
const circumstance = new RegExp(
  String.raw`^(?:(?:on|in|at|from|with|after|since|before|during|by|as|if|because|thanks?|thank|sorry|hi|hello|dear)\b|(?:(?!for\b)\S+ ){0,5}?${person}\b)`,
  'i',
);
/** A word of no more than who a child is. */
const whom =
  /^(?:\d+|years?|yrs?|yo|old|aged?|level|primary|secondary|post1[68]|sixthform|nursery|reception|key|stage|uni|university|college|school|he|fe|esol|uasc|cla|lac|plac|neet|cin|cp|adopted|looked|after|care|out|area|borough)$/;
/** Words that make a sentence of it, which tells something. */
const sentence =
  /\b(?:i|he|she|they|we|it|you|im|ive|hes|shes|theyre|is|are|was|were|am|be|been|has|have|had|isn't|isnt|hasn't|hasnt|will|wont|won't|can|cant|can't|does|doesn't|doesnt|did|didn't|needs?|wants?|keeps?|came|arrived|moved|moving|started|starting|waiting|struggling|refus\w+|living|doing|said|says|told|lives?|goes|went|got|left|lost|thinks?|knows?)\b|[’'](?:s been|m|ve|re)\b/i;

/**
 * The parts of a message, each with what it does; empty where no more than one of them may be a matter, or too many are. Only words and their
 * order are looked at: whether two parts are two matters, the knowledge says. Pure.
 */
export function messageParts(said: string): readonly MessagePart[] {
  const message = evenlySpaced(said);
  const several = severalQuestions(message);
  if (several.length > 0) return several.map((text) => ({ text, does: 'asks' }));
  const texts = message
    .split(between)
    .map((text) => text.trim().replace(lead, ''))
    .filter((text) => text !== '');
  if (texts.length < 2) return [];
  // "The difference between a PPM and a PEP" names two things and asks one.
  if (isOneMatter(message) && texts.some((text) => thing.test(text))) return [];
  const parts = texts.map((text) => ({ text: withSubject(text, texts[0] ?? ''), does: whatItDoes(text) }));
  const matters = parts.filter(({ does }) => does === 'asks' || does === 'wants').length;
  const more = parts.filter(({ does }) => does !== 'tells').length > 1;
  return more && matters > 0 && matters <= mostMatters ? parts : [];
}

/** What the words of one part do. Pure. */
export function whatItDoes(text: string): MessagePart['does'] {
  if (subordinate.test(text)) return 'tells';
  if ((asks.test(text) || text.endsWith('?')) && text.split(/\s+/).length >= fewestWords) return 'asks';
  if (wants.test(text) || thing.test(text)) return 'wants';
  if (circumstance.test(text) || sentence.test(text) || saysOnlyWhom(text)) return 'tells';
  return forSomebody.test(text) ? 'wants' : 'names';
}

function saysOnlyWhom(text: string): boolean {
  return wordsIn(text).every((word) => isEmptyWord(word) || whom.test(word));
}
