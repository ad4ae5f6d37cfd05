import { says, type Pattern } from './signal.ts';

/** Children not fed, not watched, not kept. */
export const neglect: readonly Pattern[] = [
  says(
    'neglect',
    'explicit',
    `(?:mum|mums|dad|dads|mother|father|parents?|carers?|gran|nan)(?: \\w+){0,3} (?:not been seen|hasnt been seen|not been home|hasnt been home|hasnt come home|not come home|hasnt come back|not come back|disappeared|has left|gone away|went away|passed out|unconscious|not there)(?: \\w+){0,5} ?(?:for|since|days?|weeks?|night|nights|alone|kids|children|baby)?(?<=days?|weeks?|nights?|alone|kids|children|baby|since|out|unconscious|seen|home|disappeared)(?! by (?:the|a) (?:doctor|gp|sw|social|adviser|ep))`,
  ),
  says(
    'neglect',
    'explicit',
    `(?<!(?:be|to|can) )left(?: (?:him|her|them|baby|child|children|kids|toddler|boy|girl|the|a|his|her|their|sister|brother|siblings|little|being|been|at|was|\\d|year|old|all|home|both|yp|regularly|often)){0,5} (?:(?:at )?home |in (?:the|a) (?:house|car|flat|room) )?(?:alone|on (?:his|her|their|there) own|by (?:himself|herself|themselves)|unsupervised|unattended)(?! (?:in (?:a|the) room )?(?:with (?:a |the |his |her )?(?:ta|teacher|adult|tutor|mentor|staff)|at (?:break|lunch)|to (?:work|get on|decide|study|revise|read|learn|complete|finish|do|play)))`,
  ),
  says(
    'neglect',
    'implied',
    `(?:no|any|hardly any|barely any|never any|without|isnt any|not any|nothing|little|not enough) (?:food|heating|electric|electricity|gas|hot water|beds?|bedding|clean clothes|running water|to eat|mattress|furniture|power|milk|formula|nappies)(?: \\w+){0,3} ?(?:in|at|for|on|all|the)? ?(?:the |their |his |her )?(?:house|home|flat|fridge|cupboards?|baby|children|kids|days?|weekend|week|meter|floor|eat)(?! (?:tech|technology|economics|science|education))`,
  ),
  says(
    'neglect',
    'implied',
    `(?:not|hasnt|havent|hadnt|nothing|never|isnt|arent|wasnt|has not|have not|not been)(?: been)? (?:eaten|fed|eating|being fed|had (?:any )?(?:food|anything to eat|a meal|breakfast and)|getting fed|given (?:any )?food|washed)(?: \\w+){0,3} ?(?:for|since|in|all|properly|enough|at home|days?|at weekends)?(?<=for|since|in|all|properly|enough|home|days?|weekends|fed|yesterday|food|meal)`,
  ),
  says(
    'neglect',
    'implied',
    `(?:always|so|very|really|constantly|comes in|coming in|turns up|arrives|goes|to school|often|starving|was|is|hes|shes|theyre) (?:starving|hungry)(?: \\w+){0,6}`,
    `(?:steal(?:s|ing)?|stole|taking|begging for|asking (?:\\w+ )?for|scavenging|hiding|hoarding|bins? for) (?:\\w+ )?food`,
    `smell(?:s|ing|ed|y)? (?:\\w+ ){0,2}(?:of )?(?:urine|wee|faeces|poo|alcohol|unwashed)`,
    `(?:filthy|soiled|stinks|stinking|unwashed|dirty)(?: \\w+){0,4} (?:clothes|uniform|house|home|flat|bed|nappy|every day|again|kids|children|hair|smell\\w*)`,
    `same (?:dirty |filthy )?clothes`,
    `(?:urine|wee|faeces|poo|rats|mice|needles|dog mess|mould)(?: \\w+){0,5} (?:floor|carpet|bed|mattress|house|room|everywhere|walls|home|kitchen)`,
  ),
  says(
    'neglect',
    'implied',
    `(?:home|house|in the flat|looking after|with the baby|caring for|cooking for|minding|feeding)(?: \\w+){0,6} (?:alone|on (?:his|her|their) own|by (?:himself|herself|themselves))(?! (?:(?:doing|for|with|during)(?: \\w+){0,2} (?:tuition|online|lessons?|study|homework|revision|tutor)|at (?:college|uni)|work))`,
    `(?:mum|dad|mother|father|parents?|carer)(?: \\w+){0,4} (?:drunk|drinking (?:again|heavily|all day|every)|off (?:her|his|their) (?:face|head)|using (?:heroin|crack|drugs|again)|on (?:heroin|crack|drugs)|high|overdose|took an overdose|taking drugs|passed out|wont get out of bed|in bed all day|doesnt wake up|cant wake)(?! school)`,
    `sleep(?:s|ing)? (?:on (?:the |a )?(?:floor|chair|bare mattress)|in (?:a |the )?(?:car|shed|garage|cupboard|bath|tent|stairwell|park|bus|hallway|van))`,
    `(?:wont|refus\\w+ to|not|never|didnt|hasnt|havent)(?: \\w+){0,2} (?:take|taken|took|get|let)(?: \\w+){0,3} (?:to (?:the )?(?:hospital|a and e|doctor|doctors|dentist|gp)|medical (?:help|attention|care))(?: \\w+){0,6} (?:broken|burn\\w*|injur\\w*|infected|pain|fever|sick|seizure|teeth|swollen|bleeding|abscess)`,
  ),
  says(
    'neglect',
    'implied',
    `(?:flat|house|home|room|place)(?: \\w+){0,5} (?:full of (?:rubbish|mess|dog|cat|bottles|needles|flies|mould|rats)|covered in|filthy|disgusting|unliveable|infested|not fit|dirty|no (?:furniture|beds|carpet|heating|food))`,
    `(?:hasnt|havent|hadnt|not|never|has not)(?: \\w+){0,2} (?:had|have|got|getting)(?: \\w+){0,4} (?:wash|bath|shower|clean clothes|food|meal|meals|dinner|anything to eat)`,
    `(?:wandering|roaming) (?:the )?(?:street|streets|around (?:alone|at night|outside))`,
    `(?:baby|toddler|child|children|kids)(?: \\w+){0,6} (?:crawling in|lying in|left in|sat in|alone in|crying (?:all|for hours|alone))`,
  ),
  says(
    'neglect',
    'implied',
    `(?:they|kids|children|family|siblings|all|house|home)(?: \\w+){0,3} no beds?(?! space)`,
    `mattress (?:for|on|between)(?: \\w+){0,3} (?:kids|children|floor|them)`,
    `(?:nobody|no one|noone|no adults?|no grown ups?)(?: \\w+){0,2} (?:home|at home|in the (?:house|flat)|looking after|watching|supervising|there when|cares for|feed\\w*)`,
    `(?:gets?|getting) (?:himself|herself|themselves) (?:up|ready|dressed|to school|to bed)`,
    `lets? (?:himself|herself|themselves) in`,
    `(?:clothes|hair|he|she|uniform|house|hes|shes|kids?|child)(?: \\w+){0,3} (?:stinks?|stinking|smells?|smelly|reeks?)`,
    `no lunch (?:ever|again|every|most)`,
  ),
  says(
    'neglect',
    'explicit',
    `(?:baby|child|toddler|kids|children|brother|brothers|sister|sisters|twins|siblings)(?: \\w+){0,2} found (?:home )?alone`,
    `lock(?:s|ed|ing) (?:him|her|them|the (?:child|children|kids|baby)) out(?! of (?:childview|epep|teams|(?:the|his|her|their) (?:system|account|laptop|portal|computer|phone|ipad)))`,
  ),
];

/** Nowhere to go, now. */
export const tonight: readonly Pattern[] = [
  says(
    'tonight',
    'explicit',
    `(?:nowhere|no where|no place|not got anywhere|hasnt got anywhere|hasnt anywhere|havent got anywhere|nowt|without anywhere|no safe place|not have anywhere|doesnt have anywhere|dont have anywhere) (?:\\w+ )?(?:to )?(?:sleep|stay|go|live)(?! (?:with (?:this|the) (?:query|question)|for (?:help|advice|training)))`,
  ),
  says(
    'tonight',
    'explicit',
    `(?:no|hasnt (?:got )?(?:a|any)|havent (?:got )?(?:a|any)|without a|need a|needs a|no emergency|find a|any) (?:\\w+ )?(?:bed|placement|roof|accommodation|foster carer|carer|home|place to (?:stay|sleep)|foster placement|emergency placement)(?: \\w+){0,4} (?:for )?tonight`,
  ),
  says(
    'tonight',
    'explicit',
    `unaccompanied(?: \\w+){0,8} (?:tonight|nowhere|on the streets?|police station|just (?:been )?found|alone|arrived (?:tonight|an hour)|(?:just arrived|arrived today)(?! (?:\\w+ ){0,3}(?:school|college|course|laptop|tuition|esol|pep|place)))`,
    `(?:tonight|police station|found (?:at|in|on)|streets?)(?: \\w+){0,8} unaccompanied`,
  ),
  says(
    'tonight',
    'explicit',
    `(?:sleeping|slept|sleeps|sleep|living|been|out|is|hes|shes|stuck|staying) (?:rough|on the streets?|in (?:a |the )?(?:park|doorway|bus (?:stop|shelter|station)|train station|stairwell|tent|car park|a car|car|bin store|airport)|street homeless)(?! (?:sleep|sleepout|fundraiser|guide|idea|draft))`,
  ),
  says(
    'tonight',
    'implied',
    `(?:kicked|thrown|chucked|threw|kick|kicking|throwing|booted|chucking|throw|locked|put)(?: (?:him|her|them|my yp|the (?:child|boy|girl|yp)))? out(?! (?:of|from) (?:{his} |the |a |our )?(?:school|college|class|classes|lessons?|course|sixth form|uni|university|group|club|the meeting|nursery|pru|exam|maths|english|system|training|setting))(?: of)?(?: \\w+){0,4} ?(?:home|house|placement|flat|tonight|today|last night|by|this morning|now|mum|dad|again|and|carer|the|at|on|onto|street|yesterday)?(?<=home|house|placement|flat|tonight|today|night|by|morning|now|mum|dad|carer|street|yesterday|him out|her out|them out)`,
  ),
  says(
    'tonight',
    'implied',
    `(?:he|she|they|hes|shes|theyre|is|now|made|been|yp|currently|are|im|be|going to be|child|family|lad|girl) (?:now |currently |made |going to be |about to be )?(?:street )?homeless(?! (?:on paper|reduction|application|policy|team|prevention|duty|advice|training|strategy))`,
    `sofa surfing`,
    `(?:carer|carers|foster carer|placement|mum|dad|landlord|hostel|aunt|gran|family)(?: \\w+){0,5} (?:wont have|wont take|refus\\w+ to have|refus\\w+ to take|says (?:he|she|they) (?:cant|cannot|has to|must)|ending|ended|broke|broken|breaking|collapsed|immediate notice|given notice|wants (?:him|her|them) (?:out|gone|collected))(?: \\w+){0,8} (?:tonight|today|now|back|immediately|right now|this evening|straight away|by \\d+)(?! (?:to|in) (?:school|college|class))`,
  ),
  says(
    'tonight',
    'implied',
    `(?:tonight|right now|as we speak|this minute|this evening|immediately|straight away)(?: \\w+){0,10} (?:danger|unsafe|not safe|going to hurt|kill|hurt|emergency|police|at risk of harm|serious harm)`,
    `(?:danger|unsafe|not safe|at risk of harm|serious harm|emergency protection|going to hurt|police protection)(?: \\w+){0,8} (?:tonight|right now|as we speak|this minute|this evening)`,
    `(?:emergency|urgent) (?:duty|protection)(?: \\w+)? (?:needed|now|tonight|please)`,
    `call(?:ing|ed)? 999`,
    `rang 999`,
    `need(?:s)? (?:the )?police`,
  ),
  says(
    'tonight',
    'implied',
    `(?:sleeping|staying|stays|sleeps|slept|stayed|stopping|crashing) (?:at|on|with|round|over)(?: \\w+){0,3} (?:mates?|friends?|sofas?|different (?:houses|people|places)|strangers?)(?: \\w+){0,4} (?:because|cos|as|since|every|kicked|not allowed|cant go|wont|nowhere|each)`,
    `(?:wants?|need(?:s)?) (?:him|her|them) (?:out|gone|moved|picked up|collected|removed)(?: \\w+){0,4} (?:tonight|today|by (?:\\d+|tonight)|now|immediately|this evening)`,
    `(?:evicted|eviction)(?: \\w+){0,4} (?:today|tonight|tomorrow|this week)`,
  ),
  says(
    'tonight',
    'implied',
    `(?:immediate|24 ?hours?|48 ?hours?|same day|emergency) notice`,
    `nowhere (?:safe |else |is |has been )?(?:to (?:put|place|take|sleep|stay|live|go|house)|lined up|available|identified|found)`,
    `no (?:onward|other|new|next) placement`,
    `(?:placement|foster carers?|hostel)(?: \\w+){0,3} (?:served notice|given notice|ended without|closed tonight)`,
  ),
  says(
    'tonight',
    'explicit',
    `(?:slept|sleeps|sleeping|sleep) on (?:a |the )?(?:night )?(?:bus|buses|tube|train|bench|street|streets|floor of the station)`,
  ),
];
