const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Given names that in this field are first of all a thing: they need a verb or a relation that only a person has. */
export const things = set(
  'art kit max summer autumn grant charity justice trinity journey loan king legend star gift glory lea mark bill jack drama liberty favour gem harsh storm spirit ally ace',
);
/** Given names that stand for a feeling or a virtue as often: "a plan for hope". */
export const feelings = set(
  'hope faith joy grace patience mercy honour destiny praise harmony serenity prudence charity',
);
/** What follows a name in the third person, and no modal: "will needs", "may has". */
export const thirdPerson =
  /^(?:needs|wants|is|has|was|lives|says|said|starts|started|attends|attended|moved|refuses|refused|keeps|kept|got|gets|goes|went|hates|loves|likes|struggles|lost|left|told|turned|turns|hasnt|isnt|doesnt|didnt|hasn't|isn't|doesn't|didn't|cried|walked|came|did|does|had|thinks|feels|asked)$/;
/** Whoever these are done to is a person. */
export const done = set(
  'tell told ask asked rang ring phone phoned visited met invite invited remind reminded saw assessed taught adopted excluded suspended',
);
/** Whom somebody has, and what only somebody has: "hope's dad", "grace's birthday". */
export const kin = set(
  'dad mum mom mam nan gran nana grandma grandad brother sister brothers sisters twin aunt aunty auntie uncle cousin stepdad stepmum carer carers birthday surname',
);
/** What goes on only behind a person: "grace, who", "hope she". */
export const people = /^(?:who|whos|who's|he|she|hes|shes|he's|she's|aged|whose)$/;
/** Whoever these are done to is mostly a person; a name behind them needs what goes on behind one. */
export const handled = set(
  'pay help helping support supporting put place placed move moved moving send sending sent fund give gave get got want add adding think know chance like our little poor its take taking let see meet between than since after when if that why how',
);
/** What asks about somebody: "can grace". */
export const asks = /^(?:can|could|does|did|should|would|do)$/;
/** What stands before a word and not before a name. */
export const articles = /^(?:the|a|an|these|those|any|some|each|every|no|another|this)$/;
/** What goes on behind a person who was just named. */
export const behind =
  /^(?:for|with|on|from|home|to|at|in|into|off|out|back|since|until|before|after|when|because|while|as|by|a|an|the|his|her|some|any|this|who|whos|and|or|again|here|please|now|last|about|she|he|if|whether|that|what|is|has|was|had|have|get|got|be|been|go|wear|settle|meant|allowed|entitled|eligible|able|known|open|not|so|but|wants|needs|will|would|can|cant|wont)$/;
/** One person of whom a name may follow: "my lad will", "sister hope". */
export const ownChildNouns = set(
  'lad lass boy girl son daughter yp child kid brother sister twin cousin nephew niece mum mom dad nan nana gran grandma grandad aunt aunty auntie uncle stepdad stepmum baby carer worker sibling youngest oldest eldest friend uasc',
);
