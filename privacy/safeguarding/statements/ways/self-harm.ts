/** Somebody wants to die, has tried to, or hurts themselves. */
export const selfHarm = `
self-harm:
  googling|googled|googles|searching|searched|search|researching|reading ..6 die|dying|painless|painlessly|overdose|bleed|noose
  how ..3 take|takes|long ..3 die|bleed|overdose|drown
  not|doesnt|dont|didnt want ..1 be here any|$
  self harm what|again|since
  @want ..2 kill|hang|drown|harm|hurt|cut|shoot|stab|burn|starve @self
  kill|killing|kills|hang|hanging|hanged|hung|drown|drowned|drowning|cutting|harming|harms|hurting|strangling|starving|stabbed|stabbing|burning|burns @self
  cut|cutting|burned|stabbed myself !shaving
  want|wants|wanted|wanting|wish|wishes|wished ..2 to|was|were|be die|dead !of
  want|wants|wanted|going|gonna|plans|planning|threatening|intends|tried|trying|attempted|ready to end it|things !up|with|in|on|at|by
  end|ending|take|took|taking|taken his|her|their|my own? life
  not|doesnt|dont|didnt want|wanted ..1 to be alive|live
  will|would|ll|hell|shell be|have|get dead|killed ..2 by|himself|herself|if|tonight|$
  dead|killed ..1 by sunday|monday|christmas|friday|weekend|tomorrow|then
  going|gonna|says|said ..3 off|top|do himself|herself
  took|taken|takes|taking|take|had|attempted|nearly an|another|a overdose|od
  overdosed|overdosing|oded|overdoses
  od|oded|ods on|again|last|this|$|tonight|yesterday|today
  took|taken|swallowed|swallowing|necked|drank|drunk|downed|ate ..3 @lots ..3 @pills
  took|taken|taking ..2 all|twenty|thirty|20|30|40|50|12|15|16|24|32|10 ..5 @pills
  took|taken|swallowed|ate pills|tablets|paracetamol|bleach !for|to|at|with
  going ..3 take ..2 all ..3 @pills
  swallowed|drank|drunk|swallowing|drinking ..2 @pills
  is|are|am|feels|feel|feeling|hes|shes|im|very|theyre|acutely|actively suicidal
  attempted|attempting|commit|committed|committing|tried|attempts suicide
  suicide attempt|note @after-object|$
  @going ..1 jump|drown|od|overdose !on|into|through|at|up|in
  @want jump|step ..2 off|in|front|out|from
  jumped|jumping|jump|jumps|throw|threw|thrown ..1 off|from|in|under ..2 bridge|roof|window|train|traffic|building|carpark|multistorey|tracks|balcony|front|platform|bus|ledge
  step|stepped|walk|walked|ran|run|jump ..3 in front|into of|the|traffic ..2 train|bus|car|lorry|traffic|tube
  is|on|stood|standing|climbed|sat|up|from ..3 roof|bridge|ledge|pylon|railings|multistorey ..3 wont|wouldnt|saying|says|threatening|and
  is|been|started|keeps|hes|shes|im|still|kept|was|are|to @much? cutting again|her|his|herself|himself|deep|at|every|in|$|and !hair|timetable
  cut|cutting|slit|slitting|slashed|slashing|slash|cuts her|his|my|their ..1 wrist|wrists|arm|arms|thighs|legs|leg|throat|forearm|stomach|thigh
  is|been|started|keeps|hes|shes|im|still|again|has|yp|girl|boy|pupil|lad self harming|harmed
  self harming|harmed again|today|yesterday|this|last|every|at|in|badly
  tied|ties|tying|has|had|found|with|put|made ..4 noose|ligature
  tied|ties|put|wrapped|with ..3 round|around his|her neck
  noose|ligature and|in|round|around|with
  bag|belt|rope|scarf|lead|cord|cable|wire over|round|around @owned ..1 head|neck|throat
  photo|photos|picture|video of ..1 slashed|cuts|noose
  hear|hears|hearing ..1 voice|voices telling|tell|ordering|saying
  baby|carer|mum|dad|she|he|hes|shes|child|student|colleague ..1 not|isnt|hasnt|never|stopped breathing|conscious
  cant|couldnt breathe $|and|properly
  is|was|found|hes|shes|theyre|are|been|knocked unconscious
  passed|blacked out !the|of|his|her
  @kin|@child|he|she|him|her ..1 knocked out !at|in|of|by|playing
`;
