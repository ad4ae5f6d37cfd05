/**
 * Everyday words of this field and the word that the knowledge uses for the same thing. One line is one meaning; the
 * first word stands for the rest. Only words that mean the same in every question here belong in this table.
 */
const meanings = `
  child kid kids kiddo lad lads lass boy boys girl girls yp yps youngster youngsters pupil pupils student students learner learners teen teenager
  laptop laptops computer computers chromebook chromebooks macbook pc notebook
  tablet ipad ipads
  pay fund funds funding funded cover covers covered contribute money cash cost costs
  tuition tutor tutors tutoring tutored catchup
  travel train trains bus buses fare fares taxi taxis cab transport railcard oyster
  uni university universities degree undergrad undergraduate he
  wifi broadband internet
  cla lac
  plac pla
  ehcp ehc ehcps
  attend attends attending
  meet meeting meetings mtg mtgs
  sw sws
  dsl dsls
  dt dts
  adopt adopted adopter adopters adoption adoptive
  suspension suspend suspended suspending exclusion excluded exclude excluding exclusions
  school sch schools
  college coll
  apprentice apprentices apprenticeship apprenticeships
  stationery stationary pens
  phone telephone tel ring
  email mail mailbox
  often frequency frequent regular regularly
  mum mother mums
  dad father dads
  advice advise guidance
  psychologist psychology psych psychological
  professional professionals practitioner practitioners
  accountant accountants chartered
  sen senco sencos
`;

/** Phrases of several words that the field says in one. Longer ones first. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bprevious(?:ly)? looked[- ]after(?: child(?:ren)?)?\b|\bpreviously in care\b/g, 'plac'],
  [/\b(?:child(?:ren)? )?looked[- ]after(?: child(?:ren)?)?\b|\b(?:child(?:ren)? )?in care\b/g, 'cla'],
  [/\bchild(?:ren)? with (?:a )?social workers?\b/g, 'cwsw'],
  [/\bunaccompanied (?:asylum[- ]seek\w+ )?(?:child(?:ren)?|minors?|young people)?\b/g, 'uasc '],
  [/\bsocial workers?\b|\bs\/w\b/g, 'sw'],
  [/\bperm(?:anently|anent)?[- ]ex(?:cl\w*)?\b|\bpex(?:ed|'d)\b/g, 'permanent exclusion'],
  [/\bvirtual school\b/g, 'vs'],
  [/\byoung (?:person|people)s?\b|\by\/p\b/g, 'child'],
  [/\bdesignated safeguarding leads?\b/g, 'dsl'],
  [/\bdesignated teachers?\b/g, 'dt'],
  [/\bpersonal education plans?\b/g, 'pep'],
  [/\bchild(?:ren)? in need\b/g, 'cin'],
  [/\bchild protection\b/g, 'cp'],
  [/\b(?:turn(?:s|ing)? up|come along|coming along|come to|show(?:s|ing)? up)\b/g, 'attend'],
  [/\b(?:home educat\w+|homeschool\w*)\b/g, 'ehe'],
];

const table = new Map<string, string>();
for (const line of meanings.split('\n')) {
  const [first, ...rest] = line.trim().split(/\s+/);
  if (first === undefined || first === '') continue;
  for (const word of rest) table.set(word, first);
}

/** Most questions hold none of them, which one look shows. */
const anyPhrase = new RegExp(phrases.map(([phrase]) => phrase.source).join('|'));

/** Puts the field's abbreviation in place of each phrase; the text must be in lower case. */
export function shortenPhrases(text: string): string {
  if (!anyPhrase.test(text)) return text;
  return phrases.reduce((shortened, [phrase, word]) => shortened.replace(phrase, word), text);
}

/** The knowledge's own word for an everyday one; any other word as it is. */
export function sameMeaning(word: string): string {
  return table.get(word) ?? word;
}
