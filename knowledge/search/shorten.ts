import { isEmptyWord, wordsIn } from './words.ts';

/** What a question says of the child and of itself: it decides the answer but not the subject. */
const story =
  /\b\d{1,2}\s?-?(?:y\s?\/?\s?o|yrs?[- ]?old|years?[- ]?old)s?\b|\b(?:aged?|turned)\s\d{1,2}\b|\b(?:y|yr|year)\s?\d{1,2}\b|\b(?:in care)\b|\b(?:my|our|a|this) (?:lad|girl|boy|kid|yp|young person|child)\b|\b(?:quick one|quick question|just wondering|do you know|can you tell me|could you remind me|not sure|tbh)\b/gi;

/**
 * A question without its story, or undefined when that leaves it as it was or with nothing to ask. People tell who it
 * is about first; the ranker scores both forms.
 */
export function withoutStory(question: string): string | undefined {
  const shorter = question.replace(story, ' ').replace(/\s+/g, ' ').trim();
  if (shorter === question) return undefined;
  const meaningful = wordsIn(shorter).filter((word) => !isEmptyWord(word)).length;
  return meaningful < 2 ? undefined : shorter;
}
