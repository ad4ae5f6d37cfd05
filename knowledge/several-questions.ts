/** How a question begins, as people type it. */
const asks =
  /^(?:(?:and|also|plus|oh|second(?:ly)?|then|btw)[,:]? )*(?:who|whos|what|whats|when|where|wheres|why|which|how|hows|can|could|do|does|did|is|are|will|would|should|shall|may|must|has|have|whose)\b/i;
/** More than this is a letter, not a message. */
const mostQuestions = 3;
const fewestWords = 3;

/**
 * The questions in one message, where it clearly holds several: sentences that each ask something by themselves. One
 * alone, or a story that leads to one question, gives nothing. Pure.
 */
export function severalQuestions(message: string): readonly string[] {
  const parts = message
    .split(
      /(?<=\?)\s+|\n+|(?:[.!;]\s+)|(?:\s*,?\s*\b(?:and also|also|and)\b,?\s+)(?=(?:who|what|whats|when|where|which|how|can|could|do|does|is|are|will|would)\b)/i,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const questions = parts.filter(
    (part) => (asks.test(part) || part.endsWith('?')) && part.split(/\s+/).length >= fewestWords,
  );
  // What asks nothing by itself belongs to a story, which needs the whole message to be understood.
  return questions.length >= 2 && questions.length <= mostQuestions && questions.length === parts.length
    ? questions
    : [];
}
