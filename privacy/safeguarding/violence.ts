import { says, type Pattern } from './signal.ts';

const strikes =
  '(?:hits?|hitting|beats?|beating|batter(?:s|ed|ing)|punch(?:es|ed|ing)|kick(?:s|ed|ing)|slap(?:s|ped|ping)|smack(?:s|ed|ing)?|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|throttl(?:es|ed|ing)|headbutt(?:s|ed|ing)|whip(?:s|ped|ping)|burn(?:s|ed|ing)|attack(?:s|ed|ing)|assault(?:s|ed|ing)|thrash(?:es|ed|ing)|hurt(?:s|ing)?|abus(?:es|ed|ing)|throws? (?:things|stuff|a \\w+) at|threw (?:\\w+ ){1,3}at|drag(?:s|ged|ging)|push(?:ed|es|ing)|shov(?:es|ed|ing)|grab(?:s|bed|bing)|bites?|bit|stab(?:s|bed|bing)?|slam(?:s|med|ming)|pinn(?:ed|ing)|starv(?:es|ed|ing)|poison(?:s|ed|ing)|scald(?:s|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)|lash(?:es|ed|ing) out at|goes for|went for|lays? hands on|laid hands on|raised (?:his|her) hand to|leathers?|leathered|canes?|caned|belts|belted|wallop(?:s|ed))';
const struck =
  '(?:hit|beaten(?! (?:in (?:the |a )?(?:\\w+ )?(?:final|finals|race|match|game|cup|election|heats?|league|tournament|semi)|to (?:a|the)))|battered|punched(?! up)|kicked(?! out| off)|slapped|smacked|strangled|choked|throttled|attacked|assaulted|abused|hurt|burned|whipped|thrashed|jumped|stabbed|slashed|shot|kidnapped|abducted|tied up|starved|drugged|raped|molested|touched|thrown (?:down|across|against)|dragged|headbutted|beat up|beaten up|scalded|tortured|mugged|spiked)';
const harms =
  '(?:batter|kill|beat(?: up)?|hurt|hit|stab|shoot|murder|strangle|harm|smash(?: up)?|rape|attack|kidnap|leather|belt|cane|slap|punch|poison|burn|do (?:something bad|damage) to|come after|get)';

/** Somebody is hit, hurt, threatened, held or afraid, at home or elsewhere. */
export const violence: readonly Pattern[] = [
  says(
    'violence-at-home',
    'explicit',
    `{adult}(?: \\w+){0,4} ${strikes} (?:on |at |up |the \\w+ out of |out at )?{him}(?! (?:out|off|up to speed|back a year|into shape))`,
  ),
  says(
    'violence-at-home',
    'explicit',
    `(?:hes|shes|he|she|hed|they|theyre|who) (?:(?:has|have|had|is|was|been|keeps?|also|always|then|just|regularly|sometimes|still|often|once|says (?:he|she)|said (?:he|she)) ){0,3}(?:hits|hitting|beats|beating|batter(?:s|ed|ing)|punch(?:es|ed|ing)|kick(?:s|ed|ing)|slap(?:s|ped|ping)|smack(?:s|ed|ing)|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|burned|attack(?:s|ed|ing)|assault(?:s|ed|ing)|hurt(?:s|ing)|stabbed) {him}(?! out)`,
  ),
  says(
    'violence-at-home',
    'explicit',
    `{adult}(?: \\w+){0,4} (?:will|ll|going to|would|d|wants to|threaten(?:s|ed|ing) to|hell|shell|said hed|said shed|might|tried to|promised to|says hell|says shell) ${harms} {him}`,
  ),
  says(
    'violence-at-home',
    'explicit',
    `(?:said|says|saying|told|swore|threaten(?:s|ed|ing)?)(?: \\w+){0,4} (?:hed|shed|theyd|hell|shell|theyll|he will|she will|they will|he would|she would|they would|to|hes going to|shes going to|theyre going to|he is going to|going to|he wants to) ${harms} (?:him|her|them|mum|the (?:kids|children|baby|child|family)|his|us all|everyone)(?! (?:\\w+ )?(?:targets?|goals?|grades?|place|score))`,
  ),
  says(
    'harm',
    'explicit',
    `{one}(?: (?:has|have|had|is|was|were|been|just|gets?|got|being|getting|keeps|also|says|said|tells|told|us|me|disclosed|that|he|she|hes|shes)){1,6} ${struck}(?! (?:off|by the news|hard by|with admin|the|it off|a|his|her target|their target))`,
  ),
  says(
    'harm',
    'explicit',
    `(?:strangl(?:ed|ing|es)|throttl(?:ed|ing)|suffocat(?:ed|ing)|waterboard\\w*)(?! by (?:red tape|admin))`,
  ),
  says(
    'harm',
    'explicit',
    `(?:hold(?:s|ing)?|held|grab(?:s|bed)?|pinned|lifted|picked) {him} (?:\\w+ ){0,3}(?:by|against|down) (?:the |{his} )?(?:neck|throat|hair|wall|floor|ground)`,
  ),
  says(
    'harm',
    'explicit',
    `(?:locks?|locked|locking|shut|shuts|kept|tied|chained|barricaded)(?: {him})?(?: up)? (?:in|inside|to) (?:a|the|{his}) (?:\\w+ )?(?:room|bedroom|cupboard|shed|cellar|garage|bathroom|house|flat|bed|chair|radiator|basement|toilet|car|loft|attic)(?! doors?)`,
  ),
  says(
    'harm',
    'explicit',
    `(?:is|was|isnt|not|stopped|hes|shes|wont|hardly|barely) (?:breathing|unconscious|wake up|waking up|responding)(?! exercises?)(?<!is breathing|was breathing|hes breathing|shes breathing)|bleeding (?:heavily|badly|a lot|out|from {his})|(?:he|she|they|hes|shes|found|child|baby|lad|girl|yp|boy) (?:is |was |has been |found |just )?(?:unconscious|collapsed)`,
  ),
  says(
    'harm',
    'explicit',
    `(?:sexually |indecently )?(?:raped|molested) (?:by|her|him|me|them|when|as|last|at|in)|(?:was|been|being|got|is|says|said|be) (?:sexually |indecently )(?:abused|assaulted|touched|exploited|attacked|harassed)|raped`,
  ),
  says(
    'harm',
    'explicit',
    `(?:touch(?:es|ed|ing)|strok(?:es|ed|ing)|kiss(?:es|ed|ing)|grop(?:es|ed|ing)|finger(?:s|ed|ing)) (?:him|her|them|me)(?! (?:up on|base))|(?:gets?|got|comes?|came|climbs?|climbed|getting|coming|sneak(?:s|ing)|crawl(?:s|ed|ing)) (?:in|into) (?:bed with (?:him|her|them|me)|{his} bed)|(?:made|makes|making|forc(?:es|ed|ing)) (?:him|her|them|me) (?:to )?(?:touch|watch (?:porn|sex)|have sex|do (?:sexual|sex) |do things|take (?:off )?(?:{his} )?clothes|undress|perform)|expos(?:ed|es|ing) himself`,
  ),
  says(
    'harm',
    'explicit',
    `disclosed? (?:\\w+ ){0,4}(?:abuse|abused|rape|raped|being (?:hit|hurt|beaten|touched|abused|groomed|exploited)|(?:dad|mum|stepdad|uncle|carer|brother|teacher|boyfriend|a man|someone)|violence|assault|sexual|physical)(?! (?:health|education|course))`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:scared|afraid|frightened|terrified|petrified|fearful|fears?|in fear)(?: \\w+)? (?:to (?:go|return|be|come|get|leave|tell|talk|walk)(?: \\w+){0,2} ?(?:home|house|back|alone|anyone|outside)?|of (?:{his} |the |going |being )?(?:\\w+ )?(?:{adult}|home|him|her|alone)|(?:for )?{his} life|at home|what (?:he|she|they|dad|mum) (?:will|might|would))`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:wont|refus(?:es|ing|ed) to|will not|doesnt want to|dont want to|does not want to|didnt want to|begg(?:ed|ing) (?:me |us |staff |them |her |him )?not to|crie[sd] (?:when|if) (?:he|she|they) ha(?:s|ve|d) to|cant|not safe to|unsafe to|too \\w+ to|dreads?|hates?) (?:go(?:ing)?|return(?:ing)?|be sent|get sent|be|being)(?: back)? (?:to )?(?:{his} |the )?(?:home|mums|dads|the foster carers|carers|placement)(?= |$)(?! (?:educat|tuition|school|work|visit|economics|stretch))`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:domestic (?:violence|abuse)|dv|violence|violent (?:row|argument|incident)|fight(?:ing|s)?|screaming|big row|kicking off) (?:\\w+ ){0,4}(?:at|in) (?:the |{his} )?(?:family )?(?:home|house|flat|placement)|(?:witness(?:ed|es|ing)|saw|sees|seen|watched|heard|hears){gap} (?:dad|mum|stepdad|{his} mum|{his} dad|boyfriend|partner)(?: \\w+){0,3} (?:hit|beat|hurt|attack|strangle|punch|kick|hitting|beating|hurting|attacking|being hit|being beaten|get hit|arrested)`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:flinch(?:es|ed|ing)?|cower(?:s|ed|ing)?|jumps|shakes) (?:when|if|every|whenever|at)|(?:walking|walks|tread\\w*) on eggshells|(?:get|gets|got|getting|be) in trouble (?:at home|with {his} dad)(?: \\w+){0,4} (?:belt|hit|hurt|slipper)|the (?:belt|slipper|stick|cane)(?= |$)(?! (?:and|of) (?:braces|rock))|dad (?:loses it|lost it|kicks off|gets angry|gets drunk|goes mad)|(?:police|ambulance) (?:\\w+ ){0,2}(?:called|came|were|out|went|attended) (?:\\w+ ){0,2}(?:to |at |out to )?(?:the |{his} )?(?:house|home|placement|address|flat)`,
  ),
  says(
    'harm',
    'implied',
    `(?:bruis(?:e|es|ed|ing)|marks?|burns?|burn marks?|welts?|scratch(?:es)?|cuts?|scars?|injur(?:y|ies)|lumps?|finger ?marks?|bite ?marks?|hand ?prints?|cigarette burns?|swelling|wounds?|scalds?|rope marks?|love bites?|sores?|blood)(?: \\w+){0,4} (?:on|all over|over|round|around|to|across|up|down|under|near|behind|between|inside|in) (?:(?:both|one|each|all) )?(?:of )?(?:{his}|the|a|childs|both|babys|an|\\w+s) (?:\\w+ )?(?:\\w+ )?{body}(?! of (?:the|a) (?:form|page|book|test|paper))`,
  ),
  says(
    'harm',
    'implied',
    `(?:black eyes?|split lip|cut lip|busted lip|swollen (?:face|eye|lip|hand|cheek)|bloody nose|bald patch\\w*)(?: \\w+){0,6}|covered in (?:bruises|marks|scratches|burns|blood|cuts)|(?:unexplained|fresh|new|suspicious|lots of|several|more|old|big|nasty|got|has|with|has a|got a) (?:\\w+ )?(?:bruis(?:e|es|ing)|injur(?:y|ies)|burns?)(?! (?:course|training|policy|out|fat|calories))|bruised (?:all over|{body}|ribs|and)|(?:is|was|came in|turned up|looks?|arrived|all) (?:\\w+ )?bruised`,
  ),
  says(
    'harm',
    'implied',
    `(?:doesnt|dont|does not|not|didnt|isnt|never|no longer|hasnt|havent) (?:\\w+ )?(?:feel(?:s|ing)?|felt|be|seem|think (?:he|she|they) (?:is|are)) safe(?! (?:guard|internet|online policy))|(?:isnt|is not|not|arent|aint|never) (?:\\w+ )?safe (?:at|in|with|there|here|to go|around|tonight|living|where|any more|now)|unsafe (?:at home|there|tonight|in placement|in the (?:home|placement)|with {adult}|where)|(?:is|be|are|hes|shes|was|theyre|child|yp|in) (?:in )?(?:immediate |real |serious |grave |imminent )?danger(?! (?:of (?:exclusion|being (?:excluded|neet|suspended)|failing|becoming|losing)|zone|money|list))(?<=in \\w* ?danger)|(?:life|lives) (?:is |are )?(?:in danger|at risk)|immediate (?:risk|danger)`,
  ),
  says(
    'harm',
    'implied',
    `(?:someone|somebody|dad|mum|stepdad|uncle|carer|he|she|they|who) (?:is |are |has been |keeps |was |might be |may be |could be )?(?:hurting|abusing|harming|touching|hitting|beating|threatening|stalking|controlling|attacking|bullying and hitting) (?:him|her|them|me|the (?:child|children|kids|baby))`,
  ),
  says(
    'harm',
    'implied',
    `(?:think|thinks|suspect|worried|concerned|scared|believe|fear|afraid|sure|disclosed|told|says|said)(?: \\w+){0,7} (?:being|been|is|was|getting) (?:\\w+ )?(?:abused|harmed|hurt|hit|beaten|exploited|groomed|trafficked|radicalised|neglected|mistreated|molested|raped|controlled|drugged)`,
  ),
  says(
    'harm',
    'implied',
    `(?:something|things|stuff) (?:\\w+ )?(?:happen|happened|happens|happening|went on|going on|done to (?:him|her|them)) (?:\\w+ ){0,4}(?:at night|in the night|with (?:{his} )?(?:uncle|dad|stepdad|brother|cousin|grandad|carer|lodger|boyfriend|teacher|coach)|in (?:the |{his} )?(?:bed|bedroom|bath|shower)|at home that|(?:he|she|they) (?:cant|wont|is scared to) talk)|(?:our|a|their|his|her|special) (?:little |special )?secret(?: with)?(?: \\w+){0,3} (?:uncle|dad|stepdad|brother|cousin|grandad|man|coach|carer|tutor)|(?:uncle|dad|stepdad|brother|cousin|grandad|coach|carer|tutor)(?: \\w+){0,5} (?:keep (?:it |a )?secret|not to tell|dont tell|secret)|(?:blood|bleeding|discharge|soreness|sore|pain) (?:\\w+ ){0,3}(?:in {his} (?:pants|knickers|underwear|pad|nappy)|down (?:there|below)|private parts?|genital\\w*|between {his} legs)`,
  ),
  says(
    'harm',
    'implied',
    `(?:carer|teacher|ta|staff|tutor|coach|worker|foster carer|escort|taxi driver|driver)(?: \\w+){0,6} (?:hit|slapped|grabbed|touched|kissed|hurt|restrain(?:s|ed|ing)|pins|dragg?(?:s|ed|ing)|pushed|messaging|texting|snapchatting|messaged|inappropriate|alone in (?:his|her|the) (?:car|room|house))(?! (?:the|of|by|target|targets|about|regarding|me|us|policy|training|school|parents|mum|dad|reply))`,
  ),
  says(
    'harm',
    'mention',
    `(?:i have|ive got|got|have|raise|reporting|report|making|make|urgent|serious|immediate) (?:a |an )?(?:\\w+ )?safeguarding (?:concern|issue|emergency|disclosure|worry|incident|alert)|(?:made|making) a disclosure|been (?:sexually )?abused|abusing (?:a|the) (?:child|kid|baby)|child abuse (?:going|happening)`,
  ),
  says(
    'harm',
    'explicit',
    `pregnant (?:by|from) (?:her |an? |the )?(?:\\w+ )?(?:uncle|cousin|dad|father|stepdad|brother|carer|teacher|man|boyfriends? (?:dad|brother)|older man|rape)|(?:{adult}|he|they|who|boys?|men)(?: \\w+){0,3} (?:forc(?:es|ed|ing)|made|makes) (?:himself on (?:him|her)|(?:him|her) (?:to )?(?:have sex|sleep with|do it|suck|touch))|(?:send(?:s|ing)?|sent|sell(?:s|ing)?|sold|pass(?:es|ed|ing)(?: \\w+)? (?:round|around)|pimp(?:s|ed|ing)?)(?: \\w+){0,3} (?:to have sex|for sex|to (?:other )?men|to his (?:friends|mates))|sex (?:with|for)(?: \\w+){0,3} (?:money|drugs|debt|older|uncle|stepdad|men|strangers|a place to (?:stay|sleep)|vapes)`,
  ),
  says(
    'violence-at-home',
    'explicit',
    `(?:is|being|was|been|hes|shes|theyre|get(?:s|ting)?) (?:held|kept)(?: \\w+){0,2} (?:in|at|by|against|hostage|captive|prisoner)(?: \\w+){0,3} (?:house|flat|room|men|man|gang|traffickers?|will|hostage|basement|dad|family|boyfriend|car)`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:dad|stepdad|step dad|mum|mums boyfriend|father|boyfriend|partner|uncle|ex|brother|carer|mother)(?: \\w+){0,4} (?:smash(?:es|ed|ing)|hits|hit|hitting|punch(?:es|ed|ing)|kick(?:s|ed|ing)|lash(?:es|ed|ing) out|gets? (?:violent|physical|handy)|violent|physical with|throw(?:s|ing) (?:things|stuff|plates|furniture)|threw (?:things|stuff|plates|a)|scream(?:s|ed|ing) at|loses? (?:it|his temper|her temper)|lost (?:it|his temper|her temper)|kick(?:s|ed|ing) off|rage[sd]?|controls? (?:everything|who|her|him|them)|lock(?:s|ed)? (?:him|her|them|the door)|drunk and|beat(?:s|ing)?|batter(?:s|ed)|strangl\\w+|hurt(?:s|ing)?|forc(?:es|ed|ing))(?! (?:the roof|a (?:target|deadline|goal)|about the (?:pep|form|school)|out of school|the target|for (?:school|college)|to school|on (?:the )?(?:school|appeal|complaint)))`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:follow(?:s|ed|ing)|stalk(?:s|ed|ing)|harass(?:es|ed|ing)|turn(?:s|ed|ing)? up (?:at|outside)|wait(?:s|ed|ing)? (?:outside|for (?:him|her|them)))(?: \\w+){0,4} (?:him|her|them|home|school|college|house|flat|placement|gates?|work)(?<=(?<![a-z])(?:ex|boyfriend|man|men|dad|stepdad|uncle|someone|guy|guys|boys|he|car|stranger|gang|partner|people|brother|cousin|van)\\W(?:\\w+ ){0,10}\\w+)`,
  ),
  says(
    'harm',
    'implied',
    `(?:bad|horrible|nasty|scary|rude|dirty|weird|naughty) (?:things|stuff)(?: \\w+){0,4} (?:happen\\w*|to (?:him|her|them)|at (?:night|home|dads|mums|his|her)|with|does|do|did)|(?:stay|sleep|live|stopping|remain)(?:ing)?(?: \\w+){0,3} (?:at school|at college|here|with (?:me|us|the teacher|{his} teacher|his ta|her ta))(?: \\w+){0,5} (?:instead of|rather than|so (?:he|she|they) (?:doesnt|dont)|not (?:go|going)|because (?:he|she|they)(?: \\w+){0,2} (?:home|scared))|dont (?:make|send|let) (?:me|him|her|them) (?:go )?(?:home|back)`,
  ),
  says(
    'harm',
    'implied',
    `(?:wets?|wetting|soils?|soiled|soiling|shak(?:es|ing)|cr(?:y|ies|ied|ying)|freez(?:es|ing)|hid(?:es|ing)?|panics?|panicked|goes quiet|shuts down|vomits?|sick|trembl\\w+|scream(?:s|ed)?)(?: \\w+){0,4} (?:when|if|whenever|every time|before|after|at the (?:mention|thought|sight) of)(?: \\w+){0,5} (?:dad|dads|mum|mums|stepdad|uncle|home time|home|collected|picks? (?:him|her) up|man|men|carers?|grandad|brother)`,
  ),
  says(
    'harm',
    'implied',
    `(?:hickeys?|love ?bites)|(?:toddler|child|kids?|baby|he|she|they|boy|girl|year old|yo|children)(?: \\w+){0,5} (?:wandering(?: \\w+){0,3} (?:street|streets|road|alone|around|outside|at night|in)|out (?:alone|on (?:his|her|their) own|all hours|at (?:2|3|4|1|midnight)))|(?:not|isnt|wasnt|never) (?:allowed|let) (?:out|to (?:leave|eat|speak|see|have|use|go to school|go out|sleep))(?: \\w+){0,3} (?:house|room|toilet|anyone|family|food|home|at home|by (?:dad|mum|his|her))`,
  ),
  says(
    'harm',
    'implied',
    `(?:says?|said|claims?|claimed|keeps?|always|apparently|told)(?: \\w+){0,3} (?:fell|falls|falling|walked into|tripped|slipped|banged)(?: \\w+){0,6} (?:again|third|second time|every|another|door)|(?:story|stories|account|explanation|excuse)(?: \\w+){0,3} (?:keeps? changing|changes|changed|doesnt (?:add up|match|fit|make sense)|dont (?:add up|match)|different)|(?:broken|fractured) (?:arm|rib|ribs|wrist|nose|jaw|finger|leg|collarbone)(?: \\w+){0,6} (?:again|wont say|story|unexplained|no explanation|dad|stepdad|another|doesnt know how|cant say how)`,
  ),
  says(
    'harm',
    'implied',
    `(?:shrink(?:s|ing)?|flinch\\w*|goes (?:quiet|white|silent|pale)|freez\\w*|cower\\w*|clams up)(?: \\w+){0,3} (?:when|whenever|if|every|near|around)|(?:dont|do not|not to|never to|mustnt|cant|must not) tell (?:{his} |my |any |your )?(?:dad|mum|mummy|daddy|stepdad|stepmum|carers?|social worker|anyone|any one|anybody|parents?|uncle|family|a soul)|(?:{adult}|he|she|they)(?:ll| will)?(?: \\w+){0,2} (?:go|goes) (?:mad|mental|crazy|ballistic|nuts)(?: \\w+){0,4} (?:scared|finds?|if|when|hurt|frightened)`,
  ),
  says(
    'harm',
    'implied',
    `watch(?:es|ed|ing)? (?:him|her|them) (?:\\w+ )?(?:in|when|while|get|getting|undress\\w*|chang\\w*|sleep\\w*|shower\\w*|bath\\w*)(?: \\w+){0,3} ?(?:shower|bath|undress\\w*|chang\\w*|bed|sleep\\w*|toilet|bathroom|dressed)?(?<=shower|bath|undress\\w*|changing|bed|sleeping|toilet|bathroom|dressed)|sexuali[sz]ed (?:behaviour|play|language|talk|drawings?)|(?:knows|knowledge|talks?|talking|acts?|acting)(?: \\w+){0,5} sex(?:ual)?(?: \\w+){0,6} (?:year old|for (?:a|his|her|their)|age|dolls?|toys|out)|(?:mates?|friends?|men|man|uncle|stepdad|dad|boyfriend|brother|lodger|grandad|someone|carer|he)(?: \\w+){0,6} (?:go|goes|come|comes|came|went|going|coming|gets?) (?:in|into|in to) (?:her|his|their) (?:bed)?room(?: at| and| when| drunk|$)`,
  ),
];
