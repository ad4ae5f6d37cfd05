import { says, type Pattern } from './signal.ts';

const self = '(?:him|her|my|them|your) ?sel(?:f|ves)';
const intends =
  '(?:going to|wants? to|wanting to|wanted to|try(?:ing)? to|tried to|tries to|threaten(?:s|ed|ing)? to|threaten(?:s|ed|ing)?|plans? to|planning to|planned to|will|might|ll|hell|shell|thinking of|thinking about|thought about|talks about|talking about|talked about|about to|ready to|said hed|said shed|id|hed|shed)';
const pills =
  '(?:tablets|pills|paracetamol|ibuprofen|bleach|antidepressants|sleeping tablets|nurofen|codeine)';

/** Suicide and self-harm, plain and in the words people hide it behind. */
export const selfHarm: readonly Pattern[] = [
  says(
    'self-harm',
    'explicit',
    `(?:kill(?:s|ed|ing)?|hang(?:s|ed|ing)?|hung|drown(?:s|ed|ing)?|burn(?:s|ed|ing)?|stab(?:s|bed|bing)?|shoot(?:s|ing)?|strangl(?:es|ed|ing)|harm(?:s|ed|ing)|cut(?:s|ting)?|hurt(?:s|ing)?) ${self}`,
  ),
  says(
    'self-harm',
    'explicit',
    `${intends} (?:kill(?:ing)?|hang(?:ing)?|harm(?:ing)?|hurt(?:ing)?|cut(?:ting)?) ${self}`,
  ),
  says(
    'self-harm',
    'explicit',
    `${intends} (?:end(?:ing)? (?:it all|it|{his} (?:own )?life|things)|tak(?:e|ing) {his} own life|jump(?:ing)? (?:off|in front|from)|die|do (?:something|it) (?:silly|stupid|tonight)|commit suicide|suicide|not be here|slit|overdose)`,
  ),
  says(
    'self-harm',
    'explicit',
    `(?:took|taken|taking|take|swallowed|necked|swallowing|drank|drunk) (?:(?:an |another )?overdose|(?:(?:some|loads of|lots of|a load of|a lot of|all|all of|too many|(?:a|the|two|three|some) (?:whole |full |entire )?(?:packets?|boxe?s?|bottles?|strips?|handfuls?) of|a box of|packets of|a handful of|a bottle of|the whole (?:packet|box|bottle) of|whole packet of|\\d+|ten|twenty|thirty|her|his|mums|nans|her mums|his mums|all her|all his|loads|of) ){0,3}${pills})`,
  ),
  says('self-harm', 'explicit', `(?:has|she|he|they|hes|shes|just) overdose`),
  says(
    'self-harm',
    'explicit',
    `(?:{one}|im|i am|i|me|hes|shes|says|said|{who}s?)(?: is| are| was| feels?| feeling| has been| been| very| so| really| says| said){1,3} suicidal`,
  ),
  says(
    'self-harm',
    'explicit',
    `{one}(?: has| have| had| just| again| also)* (?:attempted|tried|threatened|threatening|threatens|mentioned|disclosed|talking about|talked about|planning) (?:to commit )?(?:suicide|suicidal \\w+)`,
  ),
  says('self-harm', 'explicit', `(?:wrote|written|left|found|leaving){gap} suicide note`),
  says(
    'self-harm',
    'explicit',
    `(?:slit|slits|slitting|slashed|cut|cuts|cutting|scratching|burning) {his} (?:\\w+ )?(?:wrists?|arms?|legs?|thighs?|throat|skin|stomach|body)`,
  ),
  says(
    'self-harm',
    'explicit',
    `(?:ligature|noose|(?:cord|rope|belt|wire|scarf|lead|sheet|cable|tie) (?:round|around|tied|to) (?:{his} neck|round))`,
  ),
  says(
    'self-harm',
    'explicit',
    `(?:is|been|started|hes|shes|theyre|keeps?|was|im|still|back to|{who} is) (?:cutting|self harming)(?: again)?(?! (?:his|her|their|the|down|back|out|corners|hours|funding|off|class|classes|lessons|costs|my|our|it|school|and sewing|hair|policy|people))`,
  ),
  says(
    'self-harm',
    'explicit',
    `cutting again`,
    `cut again`,
    `(?:{one}|has|have|had|{who}) (?:has |have |had |just )?self harm(?:ed|s|ing)`,
  ),
  says(
    'self-harm',
    'explicit',
    `wants? to die`,
    `want to die`,
    `(?:wish(?:es|ed|ing)?|wants?) (?:that )?(?:he|she|i|they|to be|hed|shed|id) (?:was |were |is |be )?dead`,
    `wants? to be dead`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:dont|doesnt|didnt|not|no longer|never)(?: \\w+)? (?:wants?|wanting|wish|see the point (?:in|of)|feel like|like) (?:to )?(?:be|being|living|live) (?:here|alive|around|on this earth|in this world)?(?: \\w+)? ?(?:any more|any longer)?(?! (?:at|in|with|on) (?!the world|this world|all))(?<=here|alive|around|earth|world|more|longer|living|live)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:wish(?:es|ed)?|wishing) (?:he|she|i|they|hed|shed|theyd) (?:had |was |were |wasnt |werent |hadnt )?(?:never |not )?(?:been )?(?:born|here|alive|wake|woken)`,
  ),
  says(
    'self-harm',
    'implied',
    `better off (?:dead|without (?:me|him|her|them|us)|if (?:he|she|i|they) (?:was|were|wasnt|werent|died))`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:no|any|see a|the|isnt a|not a) (?:point|reason) (?:in |to |of )?(?:living|live|going on|go on|being alive|be alive|carrying on|being here|anything any more|life|to life)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:what is|whats) the point (?:of|in) (?:living|life|it all|being here|going on|anything)`,
    `life (?:isnt|is not|not|aint) worth`,
    `nothing (?:left )?to live for`,
    `not worth living`,
    `(?:cant|cannot) (?:go on|carry on|take it|cope|do this|take this|do it) any ?more`,
    `(?:cant|cannot) (?:go|carry) on(?! (?:to|with (?:the|his|her|this|level)|a |the |at))`,
    `had enough of (?:life|living|everything)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:go|going|fall|goes) to sleep and (?:not|never) wake`,
    `not wake up`,
    `never wake up`,
    `(?:want(?:s|ed)?|wanting) (?:it all|everything|the pain) to (?:stop|end|be over)`,
    `wants? to disappear`,
    `want to disappear`,
    `(?:want(?:s)? to|going to) be with {his} (?:late |dead )?(?:mum|dad|nan|brother|sister|gran|friend) (?:in heaven|who died|again)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:said|saying|sent|sending|messaged|wrote|texted|posted|posting|writing|leaving|left) (?:\\w+ ){0,3}goodbyes?(?: (?:note|message|letter|video|text)s?| to everyone| forever)`,
    `giv(?:en|ing|es) away (?:all )?{his} (?:\\w+ )?(?:things|stuff|belongings|possessions|trainers|toys)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:blades?|razors?|razor blades?|sharps?|pencil sharpener blades?) (?:in|under|hidden|from|found|and){gap} (?:his|her|their|room|pillow|bag|arms?|sharpener)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:standing|sitting|sat|stood|was|found|seen|went|been) (?:\\w+ )?on (?:the |a )?(?:\\w+ )?(?:bridge|roof|ledge|railway|train tracks?|tracks|motorway bridge|car park roof|multistorey)`,
  ),
  says(
    'self-harm',
    'implied',
    `hides? {his} (?:arms?|wrists?|scars|cuts)`,
    `(?:long sleeves){wide} (?:cuts|scars|marks|hot|heat|summer|arms)`,
    `(?:fresh|new|more|deep) cuts`,
    `(?:cuts|scars) (?:all )?(?:on|up|down|over|along|across) {his} {body}`,
    `(?:not eaten|not eating|refus\\w+ (?:to eat|food)) (?:for|since|in) (?:days|\\w+ days|a week|\\w+ weeks?|over a week)`,
  ),
  says(
    'self-harm',
    'mention',
    `suicid(?:e|al)(?! (?:prevention|awareness|policy|training|postvention|bereave\\w+|support))`,
    `self harm(?:ing|s|ed)?`,
  ),
  says(
    'self-harm',
    'explicit',
    `(?:jump(?:s|ed|ing)?|threw (?:him|her)self|throwing (?:him|her)self|step(?:s|ped|ping)|walk(?:s|ed|ing)|ran|run) (?:off|from|in front of|out in front of|into|under) (?:of )?(?:a |the |an )?(?:\\w+ )?(?:bridge|roof|train|bus|lorry|traffic|platform|building|balcony|window|car park|moving car|motorway|railway)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:easier|better|happier|fine|best)(?: \\w+){0,4} (?:if|when) (?:he|she|i|they|hes|shes|im) (?:\\w+ )?(?:wasnt|werent|was not|were not|gone|not) ?(?:around|here|alive|born|there|about|any more)?(?<=around|here|alive|born|there|about|gone|more)`,
    `(?:nobody|no one|noone|no body|who) would (?:even )?(?:notice|care|miss|be bothered)(?: \\w+){0,4}`,
  ),
  says(
    'self-harm',
    'implied',
    `what (?:happens|its like|it is like|it feels like) (?:when|after|if)? ?(?:you|we|i|people|someone|he|she|to)? ?(?:die|dies|dying|dead|death)`,
    `how many (?:pills|tablets|paracetamol)`,
    `(?:dont|doesnt|does not|cant|cannot|couldnt|didnt)(?: \\w+)? (?:see|imagine|have|think (?:he|she|they) ha(?:s|ve)) (?:a|any|the|his|her) future`,
    `(?:talk(?:s|ing|ed)?|ask(?:s|ing|ed)?|writ(?:es|ing)|wrote|obsess\\w*|draw(?:s|ing)|drew|poems?|stories|search(?:es|ed|ing)|googl\\w+|research\\w+|think(?:s|ing)|messages)(?: \\w+){0,3} (?:about|on|for|of) (?:\\w+ )?(?:death|dying|killing (?:him|her)self|suicide|being dead|ways to die|how to die|hanging|funerals?|his own death|her own death|dead)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:plan(?:s|ned|ning)|choos\\w+|picked) {his} (?:own )?funeral`,
    `(?:voices?|head)(?: \\w+){0,4} (?:tell(?:s|ing)?|telling) (?:him|her|them) to`,
    `(?:will|ll|it|be|this) (?:all )?(?:soon )?be over soon`,
    `hope(?:s|d)? (?:he|she|they) (?:doesnt|dont|does not|never|die|dies|gets hit)`,
    `(?:want(?:s|ed)?|wish(?:es|ed)?)(?: \\w+){0,4} (?:to sleep forever|not exist|to not exist|to not be here|to not wake)`,
    `(?:ha(?:s|ve)|feel(?:s|ing)?|got) nothing to live`,
    `(?:giv(?:en|ing)|gave) up on life`,
    `tired of (?:living|life|being alive|being here|existing)`,
    `hates? (?:being alive|living|life)`,
    `want(?:s)? out of (?:life|this world)`,
  ),
  says(
    'self-harm',
    'explicit',
    `(?:edge|top|side|ledge) of (?:the |a )?(?:\\w+ )?(?:multistorey|multi storey|roof|building|bridge|cliff|flats|car park|balcony|railway|platform)`,
    `(?:says|said|saying|hes|shes|he|she|going to|that) (?:he |she |he will |she will |hell |shell |will |is going to )jump`,
  ),
  says(
    'self-harm',
    'implied',
    `nothing matters`,
    `(?:wont|will not|doesnt|dont|not going to) (?:be )?need(?:ing)? (?:it|them|this|that|anything)(?: any more| where| soon| after|$)`,
    `(?:text|message|letter|note|call|email|voicemail|dm)(?: \\w+){0,6} saying goodbye`,
    `goodbye(?: \\w+){0,8} (?:need|gave|forever|last time|never|sorry|love)`,
    `ways to (?:die|kill|end)`,
    `how to (?:die|kill|hang|overdose|end it|cut)`,
    `(?:isnt|wont be|not going to be|might not be|wont) (?:here|around|alive|be here|be around|be alive)(?: \\w+){0,3} (?:christmas|next (?:week|month|year|term)|my birthday|his birthday|her birthday|much longer|long|anyway|tomorrow)`,
  ),
  says(
    'self-harm',
    'implied',
    `(?:dont|doesnt|does not|cant|didnt) see (?:the|a|any) point(?: any ?more)?(?! (?:in|of|to) (?!life|living|going on|anything|being|carrying))`,
  ),
];
