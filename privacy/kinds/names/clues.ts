const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Words for somebody whose name may follow: "my young person Zeb", "foster carer Mrs …". */
export const personNouns =
  set(`person yp yps child kid lad lass girl boy girls boys lads kids children son sons daughter daughters brother brothers sister sisters sibling siblings twin twins
  mum mums mom mother dad father stepdad stepmum stepfather stepmother gran nan nana nanny grandma grandmother grandad granddad grandfather aunt aunty auntie uncle cousin niece nephew carer carers guardian
  pupil pupils student students learner learners leaver baby toddler teen teenager client parent parents partner boyfriend girlfriend friend worker sw swk teacher ta tutor dsl dt senco sendco senco iro pa head headteacher
  mentor keyworker manager colleague adopter adopters uasc cla lac`);

/** Words that hand a name over: what follows is a name in any capitals. */
export const namingWords = set('named nicknamed aka christened');

/** Words for things that are called something: "a course called Aspire" names no person. */
export const thingNouns =
  set(`course courses school schools college app apps application scheme fund project programme program charity organisation form grant system software website site platform service team company
  company policy meeting document report award book club group centre home house street road plan training session workshop panel game device tablet laptop something thing things tool resource qualification subject level exam
  university academy nursery provider agency network framework approach theory model article page section bursary premium trust foundation initiative campaign hub what it this that they`);

/** Words that a body's name is made with. A run of capitalised words with one of them is a body, not a person. */
export const bodyNouns =
  set(`school schools academy college primary infant infants junior juniors nursery grammar secondary university trust foundation centre center hub council borough hospital clinic surgery
  church mosque temple gurdwara team service services department society association institute federation high partnership club group network project programme program scheme award awards fund act charity ltd limited llp plc framework
  model library test scale approach method questionnaire theory road street avenue lane close park house court hall estate station county district unit training course app software learning education reading maths english
  law principle principles guidelines profile inventory assessment pathway report review campaign week day month hotel hostel lodge farm studio studios theatre arena stadium leisure virtual sixth campus faculty union agency solutions consulting recruitment tuition tutors fostering syndrome disorder`);

/** Of these, the ones that make a body even when written small behind a name: "james elliman academy". */
export const firmBodyNouns = set(
  'academy grammar trust foundation council hospital infants university federation',
);

/** What people do, in the form that follows a name: "Zainab starts", "zeb wants". */
export const personVerbs =
  set(`needs need want wants lives lived likes loves hates says said told thinks feels refuses refused struggles struggled attends attended starts started starting moved moves moving turns turned turning gets got has hasnt had
  is isnt was wasnt does doesnt did didnt do can cant cannot could couldnt will wont would wouldnt should shouldnt might may must goes went loses lost passed passes failed fails missed misses came comes arrived arrives left leaves stays stayed stopped finished
  finishes asked asks applied applies enrolled dropped drops becomes became keeps kept seems aged who whose also just never always still recently currently works worked plays speaks reads talks talked told tells ran hit hits went been being joined joins
  who's whos and's hes shes sleeps eats cries cried walks walked gave wrote disclosed discloses reports reported`);

/** Of these, the ones that only a person does, so that an unknown small word before them is a name. */
export const humanVerbs =
  set(`needs wants lives lived likes loves hates says said told thinks feels refuses refused struggles struggled attends attended turns turned hasnt isnt wasnt doesnt didnt wont cant asked asks arrived moved went disclosed speaks
  sleeps eats cries cried aged started starts`);

/** Third-person forms of "be" and "have" and their like: a small unknown word before them is a name at the head of a clause. */
export const beingVerbs = set(
  'is was has got gets goes came comes left lost missed passed failed stays stayed keeps will would can could should might does did had just still also',
);

/** Verbs in their bare form, behind "can zeb" or "does zeb". */
export const bareVerbs =
  set(`have get go do apply use stay move attend start be take join see come access still also keep bring claim need want study learn return qualify receive continue retake resit sit finish leave live work wait only just ever not
  already actually remain change travel enrol become pay buy share switch transfer lose know speak meet like borrow still been going getting having moving attending allowed entitled eligible able doing`);

/** Words that put a question before its subject: "can zeb have", "is Kofi entitled". */
export const auxiliaries = set(
  'can could does did has had is was will would should may might do are were have isnt doesnt hasnt cant wont',
);

/** Words after which a clause begins with its subject. */
export const clauseOpeners =
  set(`and but so because cos coz cause since if when while as that whether can could does did has had is was will would should may might do how why where what think know says said hope now also today although though
  unless until then where's hows basically currently sadly unfortunately`);

/** Words that link to a person when a capitalised unknown word follows. */
export const personLinks =
  set(`for with about re regarding concerning and or tell told ask asked support supporting help helping meet met see saw seen visit visited visiting hi hello hey dear thanks me remind invite collect thank give gave buy bought get got move
  moved enrol show teach know ring rang phone phoned call called text texted email emailed contact let if that because when as is was does did has can could should would will may might are were while but so where why how between`);

/** Verbs whose object may as well be a thing: a name behind them needs more. */
export const placeLinks = set(
  'at attends attending attended in into near inside outside via using use on from to under by within of join joined joining',
);

/** Words before a noun that do not stand before a person's name. */
export const determiners = set('the a an this that these those any some each every no which what another');

/** Greetings: the name of whoever is spoken to follows. */
export const greetings = set('hi hello hey hiya dear thanks cheers morning afternoon evening regards ta');

/** Titles: a family name follows. */
export const titles = set('mr mrs ms dr mx prof professor rev reverend imam sgt dc');

/** Small words inside names: "Fatima bint Omar", "Ana de Souza". */
export const particles = set(
  'bin bint binti ibn al el de da do dos del della di van der den von le la ul ur ud ou abu o mac mc st',
);

/** Words that are units of a number, so that the number is no age. */
export const units =
  set(`week weeks wk wks day days hour hours hr hrs min mins minute minutes month months pound pounds quid pence percent gcse gcses session sessions times time per mile miles km children pupils kids students people pm am gb mb term terms
  licences licenses laptops places copies places pages words inch inches kg grade grades points point peps visits nights lessons courses a or to`);

/** What is bought or done for one person: "a laptop for zeb". */
export const ownedThings =
  set(`laptop laptops chromebook tablet kindle ipad phone pep peps ehcp epep place placement referral tutor meeting review plan form uniform transport bursary taxi passport wifi dongle books support mentor school college
  nursery provision timetable travel help advice appointment visit application report letter sdq assessment blazer shoes funding money charger`);

/** What somebody has whose possessive lost its apostrophe: "zebs pep". */
export const possessions = set(
  'pp pep peps ehcp mum dad carer carers attendance laptop placement school college teacher birthday social worker epep timetable behaviour school sister brother nan tutor review uniform bursary',
);

/** Names that are auxiliary verbs or verbs first: small letters never make them names. */
export const verbFirst = set(
  'will may mark grant rob sue bill drew chase rich pat art max hope nick guy bob pierce harsh ally',
);

/** Months and seasons: capitals say nothing about them. */
export const calendarNames = set('april may june august summer autumn sunday easter christmas');

/** Nouns that follow a family's name behind "the": "the Okoro family", "the Marsh twins". */
export const familyNouns = set(
  'family families children child kids siblings sisters brothers twins boys girls household case',
);

/** Words before "to" that turn to people: "spoke to zeb", "next to Kofi". */
export const towardsPeople = set(
  'speak speaking spoke spoken speaks talk talking talked talks explain explained explaining say said says saying listen listened write wrote written reply replied give gave given giving happen happened happens related next close married known according allocated read reading chat chatting chatted unkind kind nice mean sister brother mum dad uncle aunt cousin carer mother father friend worker thanks similar opposed compared owed belongs belong apologise apologised respond responded report reported send sent introduced lent sold offered handed promised promise important',
);
