import { says, type Pattern } from './signal.ts';

/** What is lost on paper: when one of these is missing, nobody is. */
const papers =
  '(?:peps?|epeps?|forms?|reports?|sections?|data|signatures?|pages?|documents?|paperwork|laptops?|chargers?|money|files?|info|information|records?|grades?|boxes|box|part|parts|letters?|kindles?|ehcps?|plans?|minutes|invoices?|payments?|emails?|links?|attachments?|names?|dates?|details|targets|views|voice|evidence|uniform|things?|something|anything|nothing|work|bits|funding|bursary|certificates?|passport|device|tablets?|bit|one|ones)';
const then =
  '(?= (?:since|again|overnight|for|all|and|last|tonight|today|now|over|with|this|yesterday|police|we|i|but|her phone|his phone|phone|please|pls|who|what|no|help|on|at|after|because|so|episodes?|before|a lot|every|from (?:placement|home|care|the (?:home|placement|house|unit|childrens|foster)|her|his|their|foster|residential|there))(?![a-z])| \\.|$)';

/** What may stand between the paper and its being missing. */
const still = '(?:(?:has|have|had|is|was|are|were|been|just|also|still|all) ){0,3}';

/** A child whose whereabouts nobody knows. A missing form is none. */
export const missing: readonly Pattern[] = [
  says(
    'missing',
    'explicit',
    `(?<!${papers} ${still})(?<!(?:children|pupils|people|kids|students|cla|uasc|looked after|teenagers|girls|boys|many) (?:who |that |have |had )?)(?:gone|went|(?<!(?:after|when|before|of|from|for|about|if|are|often|those|children|pupils|regularly|frequently) )going|goes|been|is|reported|hes|shes|theyre|still|now|reported as|are) missing${then}(?! from (?:education|school|class|lessons|the (?:system|list|register|record|form|portal)))(?! for (?:maths|english|science|the form|his pep|her pep))(?! (?:on|at|in) (?:the|his|her|their) (?:form|pep|epep|plan|system|portal|childview))`,
  ),
  says(
    'missing',
    'explicit',
    `(?:{one}|{who}) (?:has |have |had |just |is |was |keeps |been |again |always |also |then ){0,3}(?:run away|ran away|running away|runs away|run off|ran off|running off|runs off|absconded|absconding|absconds|disappeared|vanished|escaped from)(?! (?:with the|from (?:the )?(?:system|list|topic|problem)))`,
  ),
  says(
    'missing',
    'explicit',
    `absconded(?: (?:since|from|again|last|on|yesterday|today|overnight))`,
    `(?:ran|run|runs|running|walked|walks|jumped|climbed) (?:away|off|out)(?: \\w+)? (?:from|of) (?:{his} |the |our |a |foster )?(?:placement|home|school|foster|carers?|unit|hospital|house|window|childrens home|residential|car)(?! (?:learning|education|school))`,
  ),
  says(
    'missing',
    'explicit',
    `(?:didnt|did not|hasnt|has not|not|never|havent|wont|failed to) (?:come|came|return(?:ed)?|get|got|been|go|gone) (?:back |home|to placement|to the placement)+(?: \\w+){0,3} ?(?:last night|home|placement|yesterday|since|tonight|overnight|for|from school|after school)`,
    `(?:out|away|stayed out|been out|staying out) (?:all night|overnight)(?! (?:trip|stay))`,
  ),
  says(
    'missing',
    'explicit',
    `(?:dont|do not|doesnt|didnt|nobody|no one|noone|none of us|not sure|no idea|dont even|cant say|unsure) (?:\\w+ )?(?:know |knows |knew )?where (?:he|she|they|the (?:child|yp|young person|lad|girl|boy)|my (?:yp|young person|lad|girl))(?: \\w+){0,2} (?:is|are|was|went|has gone|sleeping|staying|slept|stays|could be|might be|been)(?! (?:at with|up to|on the (?:list|roll|waiting)|going to (?:school|college)|in (?:the )?(?:process|learning)|applying|enrolled|registered|studying|meant|supposed))`,
    `whereabouts (?:\\w+ )?(?:unknown|not known)`,
  ),
  says(
    'missing',
    'explicit',
    `(?:hasnt|has not|havent|have not|not|hadnt|nobody has|no one has|noone has|nobodys|noones|no ones) (?:been )?(?:seen|heard from|had contact from|heard)(?: from| of)? ?(?:him |her |them |my yp |the child )?(?:since|for|in|all|anywhere) (?!a (?:meeting|review|while by)|the last pep)(?:\\w+ )?(?:yesterday|last|days?|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the weekend|weekend|this|morning|night|hours|two|three|\\d+|a week|week|lunch|school|he|she)`,
  ),
  says(
    'missing',
    'explicit',
    `(?:cant|cannot|couldnt|unable to|not able to) (?:find|locate|trace|get hold of|contact|reach) (?:him|her|them|the (?:child|yp|young person|girl|boy)|my (?:yp|young person|lad|girl))(?= (?:anywhere|and|since|she|he|they|at all|or|now|we|police|phone|tonight|today|this|for|in|\\.|all)|$| \\.)`,
    `(?:phone|mobile) (?:is |has been |s )?(?:switched |turned )?off (?:since|and|all|for) (?:\\w+ ){0,4}(?:missing|seen|home|back|know|night|yesterday)`,
  ),
  says(
    'missing',
    'implied',
    `(?:missing|absconding|running away) episodes?(?= (?:last|this|again|over|for|in the last|on|with|and|since))`,
    `(?:another|third|second|latest|multiple|repeated|regular|several|\\d+|two|three|more|had a|had) missing (?:episodes?|from placement|from home|from care|person|incidents?)`,
    `police (?:are |were |have been )?(?:looking|searching|out looking|informed|involved|called|notified)(?: \\w+){0,5} (?:him|her|them|missing|not (?:returned|home|back)|run)`,
    `missing person(?:s)? report`,
  ),
  says(
    'missing',
    'implied',
    `(?:not|never|isnt|wasnt|hasnt) (?:been )?(?:at|in|back at|back in|home to) (?:the |{his} )?(?:placement|home|foster home|bed)(?: \\w+){0,3} (?:this morning|last night|since|when (?:carer|carers|staff|mum|dad)|overnight|for \\w+ (?:nights?|days?))`,
    `(?:bed (?:was )?(?:empty|not slept in))`,
    `(?:left|walked out|stormed out|climbed out|sneaked out|snuck out)(?: \\w+){0,5} (?:and|but) (?:\\w+ )?(?:not|hasnt|hasnt been|never|no one|nobody|didnt|wont)(?: \\w+){0,3} (?:back|seen|returned|home|heard|answer\\w*)`,
  ),
  says(
    'missing',
    'mention',
    `(?<!${papers} ${still})(?:go|goes|going|gone|went) missing`,
    `run(?:s|ning)? away`,
    `ran away`,
  ),
  says(
    'missing',
    'implied',
    `(?:different|another|new) (?:house|place|sofa|bed|address|flat)(?: \\w+){0,2} (?:every|each) night`,
    `out (?:till|until|til) (?:\\d+|midnight|all hours|the early hours|late)(?: \\w+){0,4} (?:every|night|most|and|with|nobody|carer)`,
    `(?:stays?|staying|stayed|been) out (?:all night|overnight|till (?:2|3|4|5|morning))`,
  ),
];
