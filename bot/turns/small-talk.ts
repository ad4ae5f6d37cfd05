import { evenSpaces } from '../../knowledge/even-spaces.ts';
import { evenOut } from '../../knowledge/search/words.ts';

/** Messages that are not questions, and the ways in that are typed rather than pressed. */
export type SmallTalk = 'hello' | 'thanks' | 'help' | 'person' | 'offer' | 'tiers' | 'nothing-said';

const hello = wordSet(
  'hi hiya hello hey heya helo morning afternoon evening gm howdy greetings yo salaam salam namaste',
);
const thanks = wordSet(
  'thanks thank thankyou thx thnx tx ta cheers cheer nice1 bye goodbye tara lovely ace legend',
);
/** Words that may stand beside a greeting or thanks without making it a question. */
const fillers = wordSet(
  `good there bot all team again you u very so much ok okay great perfect brilliant amazing super that's thats helpful
   appreciated for your help the a lot bunch mate now then cool fab fantastic wonderful nice one got it understood noted
   sorted sounds yes yep yeah no nope fine right day everyone folks x xx and is useful that was really`,
);

/** Said alone, after something that did not help. */
const refusals = wordSet('no nope nah');

const helpPhrases = [
  /^(help|menu|start|commands?|options|info)( me)?( please)?$/,
  /^what (can|do|could) (you|u|this bot|the bot|this|it) (help|do|answer|cover|know)( me)?( with| about| for me)?$/,
  /^(who|what) (are|r) (you|u)$/,
  /^are (you|u) (a )?(bot|robot|human|person|real|ai)( person)?$/,
  /^how (do|does|can) (i|you|this|it|the bot) (use )?(this|work|you|it)?( work)?$/,
  /^what is this( bot| for)?$/,
] as const;
const person =
  /^(?:.{0,40}\b)?(?:(?:speak|talk|chat|speaking|talking)(?: directly)? (?:to|with)|put me through to|get hold of|pass me (?:on )?to|connect me (?:to|with)) (?:a |an |the |some)?(?:real |actual |live )?(?:person|human|human being|someone|somebody|one|adviser|advisor|advice line|colleague|anyone|staff|team)(?: please| instead| about this| now| today| here| directly| thanks)*$/;
const ringMe =
  /^(?:.{0,30}\b)?(?:ring|call|phone|give me a (?:ring|call|bell))(?: me)?(?: back)?(?: please| instead| today| later| about this| thanks)*$/;
const adviceLine =
  /^(?:i (?:want|need) )?(?:ask |contact |ring |call |phone )?(?:the |an |a )?(?:advice line|adviser|advisor|human|real person|person)(?: please)?$/;
const offer = /^(?:see |browse |show (?:me )?)?(?:the |your )?(?:whole |full )?offer$/;
const tiers =
  /^(?:what is |what's |whats |show (?:me )?)?(?:the |your )?(?:universal,? tailored,? (?:and )?targeted(?: offer)?|graduated response)$/;

/** Tells small talk from a question; null for a question. */
export function smallTalk(text: string): SmallTalk | null {
  const plain = evenSpaces(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}'\s,-]+/gu, ' '),
  ).trim();
  if (plain === '')
    return /\p{Extended_Pictographic}/u.test(text) && /[👍🙏❤😊🙂🎉👏]/u.test(text)
      ? 'thanks'
      : 'nothing-said';
  const words = plain.replaceAll(',', ' ').split(/\s+/);
  const bare = words.filter((word, index) => index > 2 || !(hello.has(word) || word === 'ok')).join(' ');
  if (helpPhrases.some((phrase) => phrase.test(bare))) return 'help';
  if (offer.test(bare)) return 'offer';
  if (tiers.test(bare)) return 'tiers';
  if (words.every((word) => refusals.has(word))) return 'help';
  if (words.every((word) => hello.has(word) || thanks.has(word) || fillers.has(word))) {
    return words.some((word) => hello.has(word)) && !words.some((word) => thanks.has(word))
      ? 'hello'
      : 'thanks';
  }
  const asksForPerson =
    (person.test(bare) || adviceLine.test(bare) || (ringMe.test(bare) && /\bme\b|\bback\b/.test(bare))) &&
    words.length <= 14;
  return asksForPerson ? 'person' : null;
}

/**
 * True when hardly a word is English: another script, or Latin letters in words that neither English nor the
 * knowledge has. Short messages are given the benefit of the doubt.
 */
export function isAnotherLanguage(text: string, isKnownWord: (word: string) => boolean): boolean {
  // Hardly any message has a letter that English has not, and counting them all costs more than the rest.
  if (beyondEnglish.test(text) && isMostlyNotLatin(text)) return true;
  const words = evenOut(text).match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 4) return false;
  let known = 0;
  for (const word of words) {
    if (!isKnownWord(word)) continue;
    known += 1;
    if (known / words.length >= 0.3) return false;
  }
  return true;
}

const beyondEnglish = /[^\p{ASCII}\u2000-\u206f]/u;

function isMostlyNotLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin < letters.length / 2;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
