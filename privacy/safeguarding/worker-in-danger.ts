import { says, type Pattern } from './signal.ts';

const worker =
  '(?:i am|im|i|i was|i have been|ive been|we are|were being|we|weve been|our worker|my colleague|colleague|the worker|worker|social worker|sw|student social worker|member of staff|staff member|teacher|ta|carer|foster carer|the carer|my student|family support worker|contact supervisor)';

/** Whoever writes, or a colleague, is threatened. */
export const workerInDanger: readonly Pattern[] = [
  says(
    'worker-in-danger',
    'explicit',
    `${worker}(?: (?:am|is|are|was|were|has|have|been|being|just|got|getting|currently|also|now)){0,4} (?:attacked|threatened|followed (?:home|by|to)|assaulted|held hostage|held against|locked in|trapped|punched|hit by|kicked by|stabbed|chased|stalked|cornered|spat (?:at|on)|bitten|headbutted|pushed (?:over|down|against))(?! (?:with (?:more|extra|cuts|redundancy)|by (?:deadlines|emails|the deadline|ofsted)))`,
  ),
  says(
    'worker-in-danger',
    'explicit',
    `(?:dad|mum|father|mother|parents?|he|she|they|hes|shes|someone|man|boyfriend|partner|yp|young person|brother|uncle|family|stepdad|lad|people|carer|neighbour|student|pupil|client)(?: \\w+){0,5} (?:threaten(?:s|ed|ing)(?: to (?:kill|hurt|hit|stab|attack|find|shoot|come after))?|attack(?:s|ed|ing)|assault(?:s|ed|ing)|punch(?:ed|ing)|follow(?:s|ed|ing)|chas(?:es|ed|ing)|hit|stalk(?:s|ed|ing)|corner(?:s|ed|ing)|grabb(?:ed|ing)|push(?:ed|ing)|headbutted|spat at|bit|going to (?:hurt|kill|hit|stab)|kick(?:ed|ing)|will (?:kill|hurt)) (?:me|us|the social worker|my colleague|our worker|the worker|a worker|social worker|sw|the carer|his carer|her carer|their carer|the foster carer|a colleague)(?! (?:with(?! (?:a |his |the )?(?:knife|gun|bat|hammer|bottle|weapon))|up (?:on|about|with)|that i|by email|a (?:laptop|form)|on (?:twitter|linkedin|email)))`,
  ),
  says(
    'worker-in-danger',
    'explicit',
    `(?:wont|will not|not|refus\\w+ to) (?:let|letting|allow\\w*) (?:me|us|our worker|my colleague|the social worker) (?:out|leave|go(?! to)|go home)`,
    `(?:blocking|blocked|locked|standing (?:at|in|by)|barricaded|guarding) (?:the |my )?(?:front )?(?:door|way out|exit|car)(?: \\w+){0,6} (?:me|i|im|us|cant|wont|leave|out)`,
    `(?:im|i am|we are|were|ive been|she is|he is|colleague is|worker is) (?:\\w+ )?(?:locked|trapped|stuck|shut|hiding) (?:in|inside) (?:the |a |my |his |her |their )?(?:house|flat|home|room|bathroom|toilet|car|bedroom|property|office|kitchen)`,
  ),
  says(
    'worker-in-danger',
    'explicit',
    `(?:i|we) (?:\\w+ )?(?:dont|do not|didnt) feel safe`,
    `(?:i am|im|i feel|we feel|we are|i was) (?:\\w+ )?(?:not safe|unsafe|in danger|scared for my (?:life|safety)|frightened for my|scared to leave|scared to go (?:back|in)|terrified)`,
    `fear for my (?:life|safety)`,
  ),
  says(
    'worker-in-danger',
    'implied',
    `(?:dad|mum|father|parents?|he|family|boyfriend|partner|stepdad|someone|uncle|brother)(?: \\w+){0,6} (?:waiting outside|outside (?:my|the) (?:car|house|office|building|school)|turned up at (?:my|the) (?:house|home|office|car)|knows where i live|found my (?:address|house)|(?:slash(?:ed)?|smash(?:ed)?|let down|damag\\w+) my (?:car|tyres|window|phone)|set (?:the|his|their) dogs? on|dog (?:attacked|bit|went for))`,
    `(?:dog|dogs) (?:attacked|bit|went for) (?:me|us|my colleague|the worker)`,
    `my colleague (?:\\w+ ){0,4}(?:not come back|hasnt come back|not answering|not responding|missing|not checked in|hasnt checked in|alone with)`,
    `(?:colleague|worker|social worker)(?: \\w+){0,3} (?:hasnt|not|has not) (?:\\w+ )?(?:come back|returned|checked in|called in|been heard from|answered)(?: \\w+){0,3} ?(?:from|after|since)? (?:\\w+ )?(?:visit|home visit|since|hours)`,
  ),
  says(
    'worker-in-danger',
    'implied',
    `(?:aggressive|violent|threatening|kicking off|screaming|shouting|abusive|swearing) (?:towards|at|to|with) (?:me|us|my colleague|the social worker|the worker)`,
    `death threats?`,
    `threats? (?:to|against|towards) (?:me|us|my (?:life|family|colleague)|the social worker|workers|professionals)`,
  ),
];
