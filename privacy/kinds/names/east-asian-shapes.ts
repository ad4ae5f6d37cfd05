/**
 * Syllables of Chinese in pinyin and the rhymes of Vietnamese are few, and English words that are on no list are
 * seldom built of them: their shape tells such names where single letters do not.
 */
const syllables: readonly (readonly [initials: string, finals: string])[] = [
  ['b|p|m', 'a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|u|iu|ou|e'],
  ['f', 'a|an|ang|ei|en|eng|o|ou|u'],
  ['d|t|n|l', 'a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iu|ong|ou|u|uan|ue|ui|un|uo'],
  ['g|k|h|zh|ch|sh|r|z|c|s', 'a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo'],
  ['j|q|x', 'i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un'],
  ['y', 'a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un'],
  ['w', 'a|ai|an|ang|ei|en|eng|o|u'],
];
const syllable = syllables.map(([initials, finals]) => `(?:${initials})(?:${finals})`).join('|');
const pinyin = new RegExp(`^(?:${syllable}){2}$`);

const onset = 'ngh|ng|nh|th|tr|kh|ph|gi|qu|ch|b|c|d|g|h|k|l|m|n|r|s|t|v|x';
const rhyme =
  'uyen|uyet|uong|ieng|uoc|iet|ieu|yen|uynh|oang|oan|uan|ien|iem|anh|inh|ynh|ong|ung|ang|uoi|uu|uy';
const vietnamese = new RegExp(`^(?:${onset})?(?:${rhyme})$`);

/** Says whether a word in small letters without accents has the shape of a Chinese given name or a Vietnamese name. */
export function hasEastAsianShape(word: string): boolean {
  return (word.length > 5 && pinyin.test(word)) || (word.length > 3 && vietnamese.test(word));
}

/** Says whether a word has such a shape so plainly that it is rather a name than a misspelt word: "nguyet", "jialing". */
export function isPlainlyEastAsian(word: string): boolean {
  return (
    (word.length > 5 && pinyin.test(word)) ||
    (word.length > 3 && /^(?:ng|nh|th|tr|kh|ph)/.test(word) && vietnamese.test(word))
  );
}
