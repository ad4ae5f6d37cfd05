/** Weapons and threats; somebody is not safe where they are, or afraid to go home. */
export const danger = `
weapon:
  making|made|makes|make threats to|about|against|on|towards|$
  ~@child|@kin|@adult|@pronoun|@crowd ..3 @holds ..3 @weapon !crime|skills|set|roll|awareness
  ~@holds a|an|two|the ..2 @weapon !crime|skills|set|roll|awareness|hoax
  ~@weapon in|under|down his|her|the|their|a bag|pocket|locker|trousers|sock|waistband|room|coat|pillow|bed|blazer|rucksack|mattress|sleeve
  ~hammer|bat|balaclava in|under @owned bag|coat|bed|room
  ~been|got|was|being|gets ..2 stabbed|shot|knifed|slashed !of|with|up|down
  ~@going ..2 @kills @object|her|his|@kin|@child|my|someone|people|everyone|teachers|another|other|the|a !school|targets|off|out|if|pep|form
  ~@going ..2 @wounds him|them|me|us|my|someone|people|everyone|teachers|@kin !school|targets|off|out|if|pep|form|timetable
  ~@going ..2 @wounds her|his @after-object|@kin|@body
  break|breaks|cut|chop|slit|smash @owned legs|fingers|throat|neck|jaw|arms|face
  threat|threats to|of ..1 kill|hurt|harm|stab|rape|violence
  death threats|threat
  planning|planned|plan|plans|going|wants|threatening|want ..2 attack|shooting|massacre|bombing|revenge on|at|and|the|$|our
  is|hes|are|shes|theyre|s armed
  armed and|with|$|police
  shoot|blow|shooting|blowing|burn|burning|bomb|bombing up|down the|our|his|her|this ..1 school|house|college|class|placement|home|unit|building
judged:
  in ..1 danger !of|from|zone|list
  at immediate|serious|imminent|significant|high|grave ..2 risk|harm|danger
  not|isnt|arent|never|wasnt|dont|doesnt|aint|didnt feel|feels|feeling|felt? safe !to|travels|for|enough|says|said
  not|isnt|arent safe for ..3 to ..1 go|return|be|stay|live home|back|there|here
  feels|feel|is|are|felt|hes|shes|im|feeling|am unsafe at|in|with|here|there|$|going
  scared|afraid|frightened|terrified|petrified|begging|begged|begs ..2 to ..2 home
  scared|afraid|frightened|terrified|petrified of ..1 @kin|@adult|him|her !maths|exams
  scared|afraid|frightened|terrified|petrified of going|being ..1 home|hit|hurt|beaten
violence-at-home:
  @kin|boyfriend|he ..3 strangled|chokes|choked|strangles|batters|battered|beats|beat|hits|punches|punched|slapped|kicked mum|mother|her|his ..1 mum|partner|wife|up|unconscious|$
`;
