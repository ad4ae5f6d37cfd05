import { isKnownWord } from '../known-words.ts';
import { matchesOf, spanOf, type Span } from '../span.ts';

const handle = /(?<![\p{L}\d.@_])@([\p{L}\d_][\p{L}\d_.]{1,29}(?<!\.))/dgu;
const account =
  /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|facebook|fb|discord|roblox|xbox|psn|steam|twitch|youtube|reddit|telegram|user ?name|handle|gamer ?tag|screen ?name)(?:\s{0,2}(?:account|name|user ?name|handle|id|is|as|called|:|=|-)){0,4}\s{1,2}@?([\p{L}\d_][\p{L}\d_.]{2,29}(?<!\.))/dgiu;

/** Finds the names that people go by on social media and in games: behind an @, or behind the name of a service. */
export function findSocialMediaHandles(text: string): Span[] {
  const spans: Span[] = [];
  // Without one of these nothing is a handle to us.
  if (!/[@\d_.]/.test(text)) return spans;
  for (const match of matchesOf(text, handle)) {
    const span = spanOf(match);
    if (span !== undefined && !isWord(match[1] ?? '')) spans.push(span);
  }
  for (const match of matchesOf(text, account)) {
    const span = spanOf(match, 1);
    const written = match[1] ?? '';
    if (span !== undefined && /[\d_.]/.test(written) && /\p{L}/u.test(written)) spans.push(span);
  }
  return spans;
}

/** "@school" and "@ 3pm" name nobody. */
function isWord(written: string): boolean {
  return /^\d+(?:am|pm)?$/i.test(written) || isKnownWord(written);
}
