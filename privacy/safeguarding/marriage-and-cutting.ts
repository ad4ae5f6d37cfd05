import { says, type Pattern } from './signal.ts';

const countries =
  '(?:abroad|overseas|back home|out of the country|pakistan|somalia|somaliland|sudan|gambia|egypt|mali|guinea|kenya|sierra leone|eritrea|ethiopia|nigeria|bangladesh|india|afghanistan|iraq|kurdistan|yemen|turkey|africa|iran|morocco|ghana|senegal|djibouti|romania|albania|syria)';
const marry =
  '(?:marry|marries|marrying|married|get married|getting married|be married(?: off)?|marriage|wedding|engaged|a husband|her cousin|his cousin|a bride)';
const cut =
  '(?:be cut|cut|cutting|circumcised|circumcision|fgm|be fixed|a ceremony|the ceremony|special ceremony|ceremony|a procedure|the procedure|special procedure|a celebration|become a woman|made a woman|sunna|gudniin|khitan|tahur|closed)';

/** Girls about to be cut, young people about to be married against their will. */
export const marriageAndCutting: readonly Pattern[] = [
  says(
    'fgm-or-forced-marriage',
    'explicit',
    `(?:sent|sending|send|taken|taking|take|flown|flying|shipped|going|go|goes|fly|travel|travelling|moved|booked|book)(?: \\w+){0,4} (?:to )?${countries}(?: \\w+){0,6} ${marry}`,
  ),
  says(
    'fgm-or-forced-marriage',
    'explicit',
    `(?:sent|sending|send|taken|taking|take|flown|flying|going|go|goes|fly|travel|travelling)(?: \\w+){0,4} (?:to )?${countries}(?: \\w+){0,6} ${cut}`,
  ),
  says(
    'fgm-or-forced-marriage',
    'explicit',
    `(?:forc(?:es|ed|ing)|mak(?:es|ing)|made|pressur(?:es|ed|ing|ising|ised)|want(?:s|ing)?|arrang(?:es|ed|ing)|tell(?:s|ing)|told|push(?:es|ed|ing)|expect(?:s|ed|ing)?) (?:for )?(?:him|her|them|my (?:yp|girl|lad|young person)|(?:the|this|our) (?:girl|yp|boy|young person|child)) (?:to |into )?(?:be |get |getting |a |an )?(?:marry|married|marriage|marrying|arranged marriage|forced marriage|engaged|wed)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'explicit',
    `marr(?:y|ied|ying) (?:him|her|them) off`,
    `(?:being|be|is|was|been|getting|get|going to be) (?:forced|made|pressured|sold) (?:in)?to (?:\\w+ )?(?:marry|marriage|get married|a marriage|a forced marriage)`,
    `(?:has to|have to|must|going to have to|being made to|supposed to|will have to) (?:marry|get married)`,
    `promised (?:to|in marriage|as a (?:bride|wife))(?: \\w+){0,3} ?(?:cousin|man|uncle|friend|husband|someone)?`,
  ),
  says(
    'fgm-or-forced-marriage',
    'explicit',
    `(?:has had|had|having|have|undergone|undergo|getting|subjected to|done|performed|perform|going to have|to have|about to have|be getting)(?: \\w+)? (?:fgm|female genital mutilation)(?! (?:training|course|lesson|assembly|session|workshop|input|guidance|policy|talk|awareness|certificate))`,
    `(?:she|her|sister|sisters|girl|daughter|baby|cousins?)(?: \\w+){0,4} (?:been cut|be cut|was cut|getting cut|circumcised|be circumcised)(?! (?:from|off|out|back|short|down|by))`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:special|big|family|secret|cultural|coming of age|summer) (?:ceremony|procedure|celebration|operation)(?: \\w+){0,8} (?:woman|girl|girls|holiday|holidays|abroad|summer|${countries.slice(3, -1)})`,
    `(?:become|becoming|make (?:her|me)|made) a (?:real |proper )?woman`,
    `(?:aunt|auntie|grandmother|lady|cutter|elder)(?: \\w+){0,6} (?:to cut|cutting|cut) (?:her|the girls)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:at risk of|risk of|worried about|concerned about|scared of|fears?|fearing|frightened of|facing|planning|afraid of|threat of|threatened with|talk of|talking about|mentioned|arranging|planned)(?: \\w+){0,4} (?:fgm|forced marriage|being married|getting married|marriage|honour (?:based )?(?:violence|abuse|killing)|being cut|arranged marriage)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:one way|single) (?:ticket|flight|tickets)`,
    `(?:wont|not|never|might not|may not|scared|afraid|worried|thinks|says)(?: \\w+){0,6} (?:come back|return|coming back|be brought back|let (?:him|her) back|allowed back) (?:from|to (?:the )?uk|to england)(?: \\w+){0,3}`,
    `(?:taken|taking|keeps?|hidden|hid|holding|took) {his} passport`,
    `(?:fianc|found (?:him|her) a (?:husband|wife)|chosen (?:a )?(?:husband|wife)|met {his} future (?:husband|wife)|(?:husband|wife) (?:waiting|chosen|picked|found|lined up)|suitors?|older husband|engaged to (?:a|an|{his}|someone)(?: \\w+){0,4})`,
  ),
  says(
    'fgm-or-forced-marriage',
    'mention',
    `fgm`,
    `forced marriage`,
    `honour based (?:violence|abuse)`,
    `honour killing`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:taken|sent|going|flown|taking|sending|go|being taken) (?:her |him |them )?(?:back )?(?:home|abroad|overseas|to (?:her|his|their) (?:country|village|family))(?: \\w+){0,9} (?:scared|worried|afraid|frightened|not (?:be )?(?:come|coming|return\\w*)|wont (?:be )?(?:come|coming|return\\w*|back)|never|against (?:her|his) will|doesnt want|dont want|no return|indefinitely)(?: \\w+){0,5}`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:she|her|he|him|hes|shes|girl|yp|daughter|sister)(?: \\w+){0,7} (?:to marry|marry (?:him|her|a|an|someone|{his}|the)|married (?:in|to (?:a|an|her|his)|at 1[0-7]|this|next|soon)|a husband|promised|wedding (?:in|is|planned|abroad|back|booked))(?! (?:certificate|guest|planner|planning))`,
    `(?:15|14|13|12|16|17)(?: \\w+){0,4} (?:getting married|to be married|married)`,
    `cousin chosen`,
    `wants? (?:her|him) (?:married|to marry)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:looking for|look for|find(?:ing)?|found|chosen|choosing|arrang\\w+|pick\\w*|got)(?: \\w+){0,2} (?:husband|wife|bride|groom|match|rishta)(?: \\w+){0,3} ?(?:for|she|he|abroad|back home|already|her|him)`,
    `(?:special|big|important) (?:day|party|ceremony|celebration|trip|holiday)(?: \\w+){0,3} (?:for (?:the )?girls|become|woman|women|like her sisters?|her sisters? had)`,
    `(?:like|same as) (?:her|my) (?:older |big )?sisters?(?: \\w+){0,4} (?:ceremony|abroad|cut|married|village)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:talk\\w*|plan\\w*|arrang\\w*|prepar\\w*)(?: \\w+){0,4} (?:her|his) (?:wedding|marriage|engagement|nikah)`,
  ),
  says(
    'fgm-or-forced-marriage',
    'implied',
    `(?:being|be|get|getting|have her|having her|to be) cut(?: \\w+){0,3} (?:in|when|over|abroad|somalia|sudan|gambia|egypt|kenya|guinea|mali|nigeria|ethiopia|eritrea|sierra leone)`,
    `(?:somalia|sudan|gambia|egypt|kenya|guinea|mali|sierra leone|back home|abroad)(?: \\w+){0,5} (?:to be|being|get|getting) cut`,
  ),
];
