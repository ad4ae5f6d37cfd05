import { evenlySpaced } from './evenly-spaced.ts';

/** How a question begins, as people type it. */
const asks =
  /^(?:(?:and|also|plus|oh|second(?:ly)?|then|btw)[,:]? )*(?:who|whos|what|whats|when|where|wheres|why|which|how|hows|can|could|do|does|did|is|are|will|would|should|shall|may|must|has|have|whose)\b/i;
/** More than this is a letter, not a message. */
const mostQuestions = 3;
const fewestWords = 3;
/** What a question is about is named after these: "when is | the drop-in". */
const beforeSubject =
  /^(?:and |also )?(?:who|whos|what|whats|when|where|wheres|why|which|how|hows)(?: (?:often|long|many|much|far|soon))?(?: (?:is|are|was|do|does|can|will|would|should))?(?: (?:i|we|you|they) \w+)? /i;
const standsFor = /\b(?:it|them|these|those|one|each)\b/i;
/** What two askings after a subject begin with: "the bursary: how much, and by when". */
const asking = String.raw`(?:(?:up to|from|at|for|by|until|with|to) )?(?:who|what|when|where|which|how)\b`;
const subjectThenTwo = new RegExp(
  String.raw`^(?<subject>(?:(?!\b${asking}|[?.!]).)+?)\s*[-–—:,]\s*(?<one>${asking}[^?.!]+?)\s*,?\s+(?:and|&)\s+(?<two>${asking}[^?.!]+)[?.!]*$`,
  'i',
);
/** Two things on either side of these are asked about by themselves. */
const joint = /\s*(?:&|\+|\b(?:and also|and|plus|as well as)\b)\s*/gi;
/** Where more are joined than this, it is a list or a letter, and each way to read it costs a search. */
const mostJoints = 12;
/** Two things that are compared or brought together are one matter. */
const oneMatter = /\b(?:differen\w+|same|together|combin\w+|versus|instead|between|both|or)\b/i;

/**
 * The questions in one message, where it clearly holds several: sentences that each ask something by themselves. One
 * alone, or a story that leads to one question, gives nothing. A subject with two askings after it ("ppms: how often and who
 * comes") gives one each. "Who can come to it?" asks of what the first is about. Pure.
 */
export function severalQuestions(said: string): readonly string[] {
  const message = evenlySpaced(said);
  const { subject, one, two } = subjectThenTwo.exec(message)?.groups ?? {};
  if (subject !== undefined && one !== undefined && two !== undefined)
    return [`${subject}, ${one}`, `${subject}, ${two}`];
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
    ? questions.map((question) => withSubject(question, questions[0] ?? ''))
    : [];
}

/** True where a message compares things, leaves a choice between them or brings them together. Pure. */
export function isOneMatter(message: string): boolean {
  return oneMatter.test(message);
}

/**
 * The ways to read a message as two matters named in one breath: "laptop and travel", "he needs a tutor and his fares
 * paid". Empty where the two are compared or joined, or where too many are. Whether it is two matters, only the knowledge can say. Pure.
 */
export function mattersInOneBreath(said: string): readonly (readonly [string, string])[] {
  if (isOneMatter(said)) return [];
  const message = evenlySpaced(said);
  const joints = [...message.matchAll(joint)];
  return joints.length > mostJoints
    ? []
    : joints.flatMap((found) => {
        const before = message.slice(0, found.index).trim();
        const after = message.slice(found.index + found[0].length).trim();
        return before === '' || after === '' ? [] : [[before, after] as const];
      });
}

/** A question whose "it" or "them" is put as what the first question is about, where that begins with asking. Pure. */
export function withSubject(question: string, first: string): string {
  if (question === first) return question;
  const subject = beforeSubject.test(first) ? first.replace(beforeSubject, '').replace(/[?.!\s]+$/, '') : '';
  return subject === '' ? question : question.replace(standsFor, subject);
}
