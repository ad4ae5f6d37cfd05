import { says, type Pattern } from './signal.ts';

const strikes =
  '(?:hits?|hitting|beats?|beating|batter(?:s|ed|ing)|punch(?:es|ed|ing)|kick(?:s|ed|ing)|slap(?:s|ped|ping)|smack(?:s|ed|ing)?|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|throttl(?:es|ed|ing)|headbutt(?:s|ed|ing)|whip(?:s|ped|ping)|burn(?:s|ed|ing)|attack(?:s|ed|ing)|assault(?:s|ed|ing)|thrash(?:es|ed|ing)|hurt(?:s|ing)?|abus(?:es|ed|ing)|throws? (?:things|stuff|a \\w+) at|(?:threw|pours?|poured|pouring|throwing) (?:\\w+ ){1,3}(?:at|over|on|in the face of)|drag(?:s|ged|ging)|push(?:ed|es|ing)|shov(?:es|ed|ing)|grab(?:s|bed|bing)|bites?|bit|stab(?:s|bed|bing)?|slam(?:s|med|ming)|pinn(?:ed|ing)|starv(?:es|ed|ing)|poison(?:s|ed|ing)|scald(?:s|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)|lash(?:es|ed|ing) out at|goes for|went for|lays? hands on|laid hands on|raised (?:his|her) hand to|leathers?|leathered|canes?|caned|belts|belted|wallop(?:s|ed))';
const struck =
  '(?:hit|beaten(?! (?:in (?:the |a )?(?:\\w+ )?(?:final|finals|race|match|game|cup|election|heats?|league|tournament|semi)|to (?:a|the)))|battered|punched(?! up)|kicked(?! out| off)|slapped|smacked|strangled|choked|throttled|attacked|assaulted|abused|hurt|burned|whipped|thrashed|jumped|stabbed|slashed|shot|kidnapped|abducted|tied up|starved|drugged|raped|molested|touched|held down|pinned down|tied|thrown (?:down|across|against)|dragged|headbutted|beat up|beaten up|scalded|tortured|mugged|spiked)';
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
    `{one}(?: (?:has|have|had|is|was|were|been|just|gets?|got|being|getting|keeps|also|says|said|tells|told|us|me|disclosed|that|he|she|hes|shes)){1,6} ${struck}(?! (?:off|by the news|hard by|with admin|the|it off|a|his|her target|their target|as a (?:baby|child|toddler|young child|little \\w+)|in the past|when (?:he|she) was (?:little|younger|a baby|small)|by {his} (?:birth|biological) \\w+))`,
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
    `(?:is|was|isnt|not|stopped|hes|shes|wont|hardly|barely) (?:breathing|unconscious|wake up|waking up|responding)(?! exercises?)(?<!is breathing|was breathing|hes breathing|shes breathing)`,
    `bleeding (?:heavily|badly|a lot|out|from {his})`,
    `(?:he|she|they|hes|shes|found|child|baby|lad|girl|yp|boy) (?:is |was |has been |found |just )?(?:unconscious|collapsed)`,
  ),
  says(
    'harm',
    'explicit',
    `(?:sexually |indecently )?(?:raped|molested) (?:by|her|him|me|them|when|as|last|at|in)`,
    `(?:was|been|being|got|is|says|said|be) (?:sexually |indecently )(?:abused|assaulted|touched|exploited|attacked|harassed)`,
    `raped`,
  ),
  says(
    'harm',
    'explicit',
    `(?:touch(?:es|ed|ing)|strok(?:es|ed|ing)|kiss(?:es|ed|ing)|grop(?:es|ed|ing)|finger(?:s|ed|ing)) (?:him|her|them|me)(?! (?:up on|base))`,
    `(?:gets?|got|comes?|came|climbs?|climbed|getting|coming|sneak(?:s|ing)|crawl(?:s|ed|ing)) (?:in|into) (?:bed with (?:him|her|them|me)|{his} bed)`,
    `(?:made|makes|making|forc(?:es|ed|ing)) (?:him|her|them|me) (?:to )?(?:touch|watch (?:porn|sex)|have sex|do (?:sexual|sex) |do things|take (?:off )?(?:{his} )?clothes|undress|perform)`,
    `expos(?:ed|es|ing) himself`,
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
    `(?:wont|refus(?:es|ing|ed) to|will not|doesnt want to|dont want to|does not want to|didnt want to|begg(?:ed|ing) (?:me |us |staff |them |her |him )?not to|crie[sd] (?:when|if) (?:he|she|they) ha(?:s|ve|d) to|cant|not safe to|unsafe to|too \\w+ to|dreads?|hates?) (?:go(?:ing)?|return(?:ing)?|be sent|get sent|be|being)(?: back)? (?:to )?(?:{his} |the )?(?:home|mums|dads|the foster carers|carers|placement)(?= |$)(?! (?:educat\\w*|tuition|school|work|visit|economics|stretch))`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:domestic (?:violence|abuse)|dv|violence|violent (?:row|argument|incident)|fight(?:ing|s)?|screaming|big row|kicking off) (?:\\w+ ){0,4}(?:at|in) (?:the |{his} )?(?:family )?(?:home|house|flat|placement)`,
    `(?:witness(?:ed|es|ing)|saw|sees|seen|watched|heard|hears){gap} (?:dad|mum|stepdad|{his} mum|{his} dad|boyfriend|partner)(?: \\w+){0,3} (?:hit|beat|hurt|attack|strangle|punch|kick|hitting|beating|hurting|attacking|being hit|being beaten|get hit|arrested)`,
  ),
  says(
    'violence-at-home',
    'implied',
    `(?:flinch(?:es|ed|ing)?|cower(?:s|ed|ing)?|jumps|shakes) (?:when|if|every|whenever|at)`,
    `(?:walking|walks|tread\\w*) on eggshells`,
    `(?:get|gets|got|getting|be) in trouble (?:at home|with {his} dad)(?: \\w+){0,4} (?:belt|hit|hurt|slipper)`,
    `the (?:belt|slipper|stick|cane)(?= |$)(?! (?:and|of) (?:braces|rock))`,
    `dad (?:loses it|lost it|kicks off|gets angry|gets drunk|goes mad)`,
    `(?:police|ambulance) (?:\\w+ ){0,2}(?:called|came|were|out|went|attended) (?:\\w+ ){0,2}(?:to |at |out to )?(?:the |{his} )?(?:house|home|placement|address|flat)`,
  ),
  says(
    'harm',
    'explicit',
    `pregnant (?:by|from) (?:her |an? |the )?(?:\\w+ )?(?:uncle|cousin|dad|father|stepdad|brother|carer|teacher|man|boyfriends? (?:dad|brother)|older man|rape)`,
    `(?:{adult}|he|they|who|boys?|men)(?: \\w+){0,3} (?:forc(?:es|ed|ing)|made|makes) (?:himself on (?:him|her)|(?:him|her) (?:to )?(?:have sex|sleep with|do it|suck|touch))`,
    `(?:send(?:s|ing)?|sent|sell(?:s|ing)?|sold|pass(?:es|ed|ing)(?: \\w+)? (?:round|around)|pimp(?:s|ed|ing)?)(?: \\w+){0,3} (?:to have sex|for sex|to (?:other )?men|to his (?:friends|mates))`,
    `sex (?:with|for)(?: \\w+){0,3} (?:money|drugs|debt|older|uncle|stepdad|men|strangers|a place to (?:stay|sleep)|vapes)`,
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
    'violence-at-home',
    'implied',
    `(?:was|been|being|got|gets|getting|is) (?:hit|beaten(?: up)?|battered|punched|kicked|slapped|smacked|strangled|attacked|assaulted|hurt|burned|threatened|stalked|chased) (?:\\w+ )?by (?:\\w+ ){0,2}{adult}`,
  ),
  says('harm', 'explicit', `against (?:his|her|their) will`),
];
