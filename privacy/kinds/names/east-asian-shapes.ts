/**
 * Syllables of Chinese in pinyin and the rhymes of Vietnamese are few, and English words that are on no list are
 * seldom built of them: their shape tells such names where single letters do not.
 */
const initial = 'zh|ch|sh|b|p|m|f|d|t|n|l|g|k|h|j|q|x|r|z|c|s|y|w';
const final =
  'iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u';
const pinyin = new RegExp(`^(?:(?:${initial})(?:${final})){2}$`);

const onset = 'ngh|ng|nh|th|tr|kh|ph|gi|qu|ch|b|c|d|g|h|k|l|m|n|r|s|t|v|x';
const rhyme =
  'uyen|uyet|uong|ieng|uoc|iet|ieu|yen|uynh|oang|oan|uan|ien|iem|anh|inh|ynh|ong|ung|ang|uoi|uu|uy';
const vietnamese = new RegExp(`^(?:${onset})?(?:${rhyme})$`);

/** Says whether a word in small letters without accents has the shape of a Chinese given name or a Vietnamese name. */
export function hasEastAsianShape(word: string): boolean {
  return (word.length > 5 && pinyin.test(word)) || (word.length > 3 && vietnamese.test(word));
}
