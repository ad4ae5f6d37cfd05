const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Given names that in this field are first of all a thing: they need a verb or a relation that only a person has. */
export const things = set(
  `art kit summer autumn grant charity justice trinity journey loan king legend star gift glory mark bill drama liberty favour harsh storm spirit ally ace
  blessing promise goodness treasure divine testimony victory miracle wisdom marvel fortune unity chance lucky ransom royalty majesty psalm gospel haven
  queen major knight squire sailor ranger rebel dragon lion tiger swan petal clover basil ginger pepper cherry honey candy diamond coral ivory rusty 
  sunshine stormy rainbow potter baker skipper brewer judge rocky dusty echo bliss 
     tempest paradise eternity fantasy karma `,
);
/** Given names that stand for a feeling or a virtue as often: "a plan for hope". */
export const feelings = set(
  'hope faith joy grace patience mercy honour destiny praise harmony serenity prudence charity',
);
/** What follows a name in the third person, and no modal: "will needs", "may has". */
export const thirdPerson =
  /^(?:needs|wants|is|has|was|lives|says|said|starts|started|attends|attended|moved|refuses|refused|keeps|kept|got|gets|goes|went|hates|loves|likes|struggles|lost|left|told|turned|turns|hasnt|isnt|doesnt|didnt|hasn't|isn't|doesn't|didn't|cried|walked|came|did|does|had|thinks|feels|asked)$/;
/** What only people do, so that whatever stands before it is somebody. */
export const deeds = set(
  'threw cried slept swore shouted spat lied ate forgot chose begged hates enjoys enjoyed copes absconded truanted texted phoned rang tells told asks asked knows knew speaks hears heard thinks feels refuses refused disclosed sleeps eats cries wakes hopes wishes',
);
/** What stands between a name and its verb: "amber may need", "faith should stay". */
export const modals =
  /^(?:may|might|must|can|cannot|cant|should|shouldnt|would|wouldnt|could|couldnt|never)$/;
/** Of bare verbs, those that only people do. */
export const humanBare = set(
  'want refuse hear like know cope attend live sleep cry feel think say tell ask wear sit enrol settle speak meet engage',
);
/** What is done to people: "why was amber suspended", "is hope allowed". */
export const suffered = set(
  'meant taken allowed excluded suspended moved placed entitled eligible told seen assessed allocated adopted settled registered enrolled supposed refused offered tested happy coping living staying',
);
/** Whoever these are done to is a person. */
export const done = set(
  'tell told ask asked rang ring phone phoned visited met invite invited remind reminded saw assessed taught adopted excluded suspended visit collect',
);
/** What may be done to words and things alike; where a way or a place follows, it was somebody: "send hope home". */
export const sent = set(
  'put place placed move moved moving send sending sent picks pick swap get got getting take took taking drop dropped bring brought',
);
/** Where somebody is sent. */
export const sentTo = /^(?:home|onto|on|to|into|forward|up|round|back|over|away)$/;
/** Whom somebody has, and what only somebody has: "hope's dad", "grace's birthday". */
export const kin = set(
  'dad mum mom mam nan gran nana grandma grandad brother sister brothers sisters twin aunt aunty auntie uncle cousin stepdad stepmum carer carers birthday surname',
);
/** What goes on only behind a person: "grace, who", "hope she". */
export const people = /^(?:who|whos|who's|he|she|hes|shes|he's|she's|aged|whose)$/;
/** Whoever these are done to is mostly a person; a name behind them needs what goes on behind one. */
export const handled = set(
  `pay help helping support supporting put place placed move moved moving send sending sent fund give gave get got want add adding think know chance like our little poor its take taking let see meet between than since after when if that why how
  picks pick swap seen mentor coach collect`,
);
/** What asks about somebody: "can grace". */
export const asks = /^(?:can|could|does|did|should|would|do)$/;
/** The same with what may stand before a participle: "why was grace taken off". */
export const asksOf = /^(?:can|could|does|did|should|would|do|will|has|is|was|are|had)$/;
/** What stands before a word and not before a name. */
export const articles = /^(?:the|a|an|these|those|any|some|each|every|no|another|this)$/;
/** What goes on behind a person who was just named. */
export const behind =
  /^(?:for|with|on|from|home|to|at|in|into|off|out|back|since|until|till|before|after|when|because|while|as|by|a|an|the|his|her|some|any|this|who|whos|and|or|again|here|please|now|last|about|she|he|we|they|if|whether|that|what|why|how|is|has|was|had|have|get|got|be|been|go|wear|settle|meant|allowed|entitled|eligible|able|known|open|not|so|but|wants|needs|will|would|can|cant|wont|up|well|forward|there)$/;
/** What a laptop or a place is for: behind these, "for will" is for somebody. */
export const ownedOutright = set(
  'laptop laptops chromebook tablet kindle ipad phone pep peps ehcp place placement tutor uniform transport taxi passport wifi school college timetable appointment interpreter escort mentor bus bike blazer shoes',
);
/** One person of whom a name may follow: "my lad will", "sister hope". */
export const ownChildNouns = set(
  'lad lass boy girl son daughter yp child kid brother sister twin cousin nephew niece mum mom dad nan nana gran grandma grandad aunt aunty auntie uncle stepdad stepmum baby carer worker sibling youngest oldest eldest friend uasc',
);
/** Greetings and thanks: whoever is spoken to follows. */
export const spokenTo =
  /^(?:hi|hello|hey|hiya|dear|thanks|thx|cheers|morning|afternoon|evening|regards|wishes|ta)$/;
/** Given names that are words, but seldom another word in questions about school. */
export const seldomElse = set(
  `fletcher harper piper sawyer archer cooper parker carter marigold rosemary bunty patty paddy dolly verity dale topaz opal iris fern hazel heather viola sonnet aria felicity constance clemency
  chastity primrose bluebell clementine magnolia juniper laurel bryony ebony garnet sapphire amethyst onyx beau queenie messiah tiara genesis indigo cadence melody reed ember phoenix blaze
  falcon hawk wren lark raven birdie dove colt bunny goldie scarlet auburn maverick gunner tanner buster sonny stoney woody randy sandy sherry carol eve gene don lance glen drake sterling
  jay robin olive ivy jade pearl ruby saffron willow rosetta chandler valentine norwood penny teddy beryl jasper`,
);
/** Departments, services and schemes, which people write with a capital in the middle of a sentence. */
export const capitalsOfTheField = set(
  `admission admissions housing transport finance inclusion legal health fostering adoption leaving care duty education police panel placement placements commissioning contact court cafcass early help
  attendance behaviour exclusion exclusions assessment assessments safeguarding participation advocacy children childrens social work services service virtual designated head dad mum mom nan reception
  nursery primary secondary year term easter christmas monday maths english science history geography art music drama french german spanish computing government local authority council parliament
  pastoral nurse governors governor advice line bot teams outlook word excel access cic cpic cwsw chin cin speech language therapy occupational nursing prevent connexions careers apprenticeships employment`,
);
