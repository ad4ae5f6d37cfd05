/** Words for one child whom the writer works with; "a child in year 9" is anybody. */
const one =
  /\b(?:(?:my|our) (?:yp|young (?:person|man|woman)|lad|lass|girl|boy|child|kid|pupil|student|cla|lac|uasc|plac)|he|she|hes|shes|he['’]s|she['’]s|him|his|her)\b/i;
/** What is said of one child and could lead to them where others know the people. */
const fact =
  /\b(?:y|yr|year) ?(?:[1-9]|1[0-4])\b|\b\d{1,2} ?(?:yo|year old|yr old)\b|\baged? \d{1,2}\b|\b(?:looked after|lac|cla|plac|cin|uasc|adopted|care order|section 20|child protection|excluded|exclusion|suspended|suspension|arrested|police|pregnant|court|self harm\w*|camhs|autis\w*|adhd|disclos\w+|missing|placement (?:broke|breakdown|ended|moved)|tribunal|hospital|abus\w+)\b/i;

/**
 * Whether words tell the facts of one child's case: somebody in particular, and something of them. It goes by words, names
 * nobody, and may be wrong either way.
 */
export function tellsOfOneChild(text: string): boolean {
  return one.test(text) && fact.test(text);
}
