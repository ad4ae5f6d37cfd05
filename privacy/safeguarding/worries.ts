import { says, type Pattern } from './signal.ts';

const fear =
  '(?:terrified|scared|frightened|petrified|afraid|panick(?:s|ed|ing)|cry(?:ing)?|cries|cried|sobbing|shaking|trembling|begg(?:ed|ing)|begs|hysterical|distraught)';
const goingBack =
  '(?:go(?:ing)? (?:back|home)|gone home|home time|back there|being sent (?:back|home)|(?:his|her|their) (?:step ?)?(?:dads?|uncles?|fathers?)|stepdad|step dad|uncle|daddy|(?:mums|her|his) (?:boyfriend|partner|ex)|older (?:lads?|boys?|men|man)|the men|another postcode)';
const actor =
  '(?:step ?dads?|uncles?|grandads?|grandpa|dads?|daddy|brothers?|boyfriend|lodger|cousins?|coach|(?:a|the|this|that|older|some) m[ae]n|mums partner|teacher|imam|priest|driver)';
const privately =
  '(?:bath ?times?|the bath|at bedtime|in (?:her|his|their) (?:bed|bedroom|room)|shower|undress(?:es|ed|ing)?|gett?ing changed|gets changed|pyjamas|underwear|knickers|tickl(?:es|ed|ing)|massag(?:es|ed|ing)|(?:on|in) his lap|private parts?|privates|secrets?|(?:photos|pictures|videos) of (?:her|him)|film(?:s|ed|ing) (?:her|him))';
const grownUp =
  '(?:mums?|dads?|mother|father|parents?|gran|nan|grandma|carers?|stepdad|stepmum|boyfriend|aunt|auntie)';
const gone =
  '(?:slurring|slurred|drunk|paralytic|wasted|intoxicated|stoned|out of it|off (?:her|his) face|drinking (?:again|all|every|heavily|vodka)|relaps(?:ed|ing)|on (?:heroin|crack|drugs)|unconscious|sectioned|psychotic|passed out)';
const concealed =
  '(?:wont|refus(?:es|ed|ing) to|doesnt want to|cant|didnt|would not|wouldnt|scared to|not) (?:say|tell|talk about|explain|show)(?: \\w+){0,3}';
const worrying =
  '(?:nights?|money|i?phones?|cash|trainers|bought|gave (?:it|them)|marks?|burns?|bruises?|injur(?:y|ies)|cuts?|arms?|eye|hurt|happened|been (?:all|last)|out all|pregnant|sleeping|with men|older)';

/**
 * Two worrying things close together, in either order, where neither alone would say much: fear and going home, a
 * grown man and bath time, a parent and drink, a silence and a bruise.
 */
export const worries: readonly Pattern[] = [
  says(
    'violence-at-home',
    'implied',
    `${fear}(?: \\w+){0,7} ${goingBack}(?! (?:to (?:school|college|class)|over|educat\\w*))`,
    `${goingBack}(?: \\w+){0,7} ${fear}`,
    `${fear}(?: \\w+){0,5} tonight`,
  ),
  says(
    'harm',
    'implied',
    `${actor}(?: \\w+){0,8} ${privately}`,
    `${privately}(?: \\w+){0,5} (?:with|by|from|when) (?:\\w+ ){0,2}${actor}`,
  ),
  says('neglect', 'implied', `${grownUp}(?: \\w+){0,5} ${gone}`, `${gone}(?: \\w+){0,4} ${grownUp}`),
  says(
    'harm',
    'implied',
    `(?:he|she|hes|shes|yp|lad|girl|boy|child|and|but|they)(?: \\w+){0,2} ${concealed} (?:who|where|why|how|what|anyone|us|me)(?: \\w+){0,6} ${worrying}`,
    `${worrying}(?: \\w+){0,8} (?:he|she|hes|shes|and|but|they)(?: \\w+)? ${concealed} (?:who|where|why|how|what|anyone|us|me)`,
    `\\d{2,}(?: \\w+){0,4} (?:he |she |and )?(?:wont|refuses to) say (?:where|who|how)`,
    `${worrying}(?: \\w+){0,8} (?<!(?:school|college|council|la|academy|provider|admissions|uni|bank|you|they|office|team|teacher|dt) )(?:wont|refuses to) (?:say|tell|explain)(?: \\w+)? ?(?:who|where|why|how|what|anyone|us|me)?`,
  ),
  says(
    'tonight',
    'implied',
    `(?:gran|nan|mum|dad|carers?|aunt|auntie|family|foster carers?|landlord|hostel)(?: \\w+){0,6} (?:come and (?:get|collect) (?:him|her|them)|(?:take|get) (?:him|her|them) (?:away|out|back)|(?:him|her|them) (?:out|gone) (?:today|tonight|now))`,
  ),
  says(
    'neglect',
    'implied',
    `(?:not|havent|hasnt|never|nobody has|no one has) seen (?:\\w+ )?(?:mum|dad|mother|father|parents?|carer|an adult|a grown up)(?: \\w+){0,3} (?:days?|nights?|week)`,
    `(?:soaking|sodden|full|wet|dirty|filthy|soiled) (?:nappy|nappies)`,
    `nothing (?:to eat|in the (?:fridge|cupboards?|freezer))|empty (?:fridge|cupboards?)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:a|such a|just a|being a) burden`,
    `worthless`,
    `hates? (?:him|her|my)self`,
    `(?:hurts?|like|easy|ok|okay|quick|ready|going|want(?:s|ed)?|time|how|rather) to die(?! (?:for|down))`,
    `when (?:he|she|i)(?:s|m)? ?(?:is |am )?(?:dead|gone for good|dies|die)`,
    `(?:should|can|will|to) (?:all )?forget about (?:me|him|her)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:going to|will|to|might|may) (?:be|get) engaged(?! (?:in|with|by|at))`,
  ),
];
