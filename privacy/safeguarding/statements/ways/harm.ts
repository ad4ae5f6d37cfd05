/** Somebody hurts, touches or threatens a child, a partner or whoever writes. `ways-of-saying.ts` says how a line is read. */
export const harm = `
judged:
  he|she|hes|shes|@child|came|school ..3 with|has|got|have a|two ..1 black eye|eyes !from|at|playing|after
  i|we|have|raising|reporting ..4 safeguarding|welfare|protection concern|concerns about|for|regarding ..3 @child|him|her
  ~@kin|@adult|@pronoun|@crowd ..3 @harms @object !off|out|back|to|towards|about|working|hard
  @kin|@adult|@crowd ..3 @harms her|his @after-object|@body|@child|@kin
  ~@pronoun ..2 @harms her|his @after-object|@kin|@child
  @kin|@adult|@pronoun|@crowd ..2 @harms her $
  ~@kin|@adult|@crowd ..2 @harms @owned? @owned? @owned? @child|@kin
  ~@pronoun ..1 @harms @owned @owned? @kin
  ~@harming the|her|his|my|our|their|a|these|this|all|one ..2 @child
  @kin|@adult|@child|@pronoun @being @much? being|getting @much? @harmed|@softly-harmed
  @kin|@adult|@child|@pronoun being|getting @much? @harmed
  @kin|@adult|@child|@pronoun ..2 @getting @much? @harmed
  being|getting @harmed by|in|at|with|and|$
  @child|@pronoun ..2 been|was|got|being @much? raped|stabbed|shot|strangled|molested|kidnapped|abducted|knifed|drugged
  @child|@pronoun ..2 been|was|got|were|being @much? @harmed|@softly-harmed ..1 by ..3 @kin|@adult|@crowd|him|her|them
  @child|@pronoun ..2 been|was|got|were @much? @harmed @much? last|today|yesterday|this|again|on|tonight
  @child|leaver|mate|friend ..1 stabbed|shot|raped|attacked|assaulted|groped in|on|by|outside|at|near|last|this|walking
  disclosed|disclosing|told|says|said ..6 being|was|been raped|abused|assaulted|molested|touched|beaten|strangled|sold !in
  disclosed|disclosing|alleged|alleges|alleging ..4 abuse|rape|assault|abused|raped
  is|are|being|hes|shes|a|the victim of ..1 abuse|slavery|trafficking|exploitation|violence|grooming|rape
  @kin|@adult ..2 @rough @object|her|@child !a
  @kin|@adult ..2 @rough @owned @owned? @child|@body
  @kin|adult|gang|man ..2 broke|fractured|breaks his|my|their|the|mums @body|rib|collar|nose|tooth
  @kin ..2 broke|broken|fractured|breaks|break her|his|my|their jaw|arm|legs|nose|ribs|skull|rib|teeth !and|cannot|playing|at|falling
  @kin|@adult ..2 knocked|knocks|pulled|pulls|ripped @owned ..1 tooth|teeth|hair !back|up|into
  @kin|@adult ..2 gave|gives|giving|given @object|her a ..1 kicking|hiding|slap|beating|battering|thump|smack
  getting|gets|got|gave|gives|given @object|her|the? a kicking|hiding|beating|slap|battering|pasting|thump|clout
  @kin|@adult ..4 with a ..1 belt|cable|stick|cord|wire|slipper|hanger|broom|pipe|hoover|flex|whip
  @kin|@adult ..3 threw|throwing|throws|poured|pours|pouring ..4 at|over|on|down me|@object|her|stairs|wall
  poured|pours|pouring|threw|throws|throwing ..2 tea|water|acid|bleach|petrol|oil|kettle ..2 @object|her|my|his|face
  was|been|being|got|is dragged|thrown|pinned|shaken|held ..2 by|down|against|across|into|along
  dragged|dragging|drags|kicked|threw @object|her|a ..3 across|down|by
  held|holds|put|pushed|pushing|holding @owned hand|head|arm|face|hands ..2 on|under|in|into|against ..1 hob|iron|water|cooker|oven|bath|radiator|wall|fire|toilet
  stubs|stubbed|stubbing|puts|put ..3 cig|cigs|cigarette|cigarettes|fags ..2 on|out
  beats|beat|hits|hit|whips|burns @object|her|a ..4 to get ..3 out
  baby|babies|infant|newborn|toddler ..2 shaken|dropped|unconscious|blue|cold|unresponsive
  welts|bruises|marks|bruising ..6 @kin did
  says|said ..5 @kin|@adult did it|this|that !form|pep|last
  to|at|against|on ..1 throat
  kneel|crawl|bark|stand ..3 for hours|punishment
  @kin|@adult|@child|he|she|they|been|being ..3 locked|pinned|shut|chained|tied|locks|locking|ties|tying|shuts|shutting|trapped him|her|them|us|themselves ..4 @where-kept|bed|out|alone|night|wall|chair|garden
  @child|@pronoun|@kin ..3 locked|trapped|cornered|pinned|shut|held|chained in|inside|up|against|to ..3 @where-kept|wall|visit|night|will|bed
  locked in ..1 house|flat|room|cupboard|shed|there
  been|was|got|were sexually abused|assaulted|touched|exploited|harassed
  @kin|@adult|@pronoun ..3 sexually|inappropriately touch*|abus*|assault*|harass*|exploit*
  @kin|@adult ..2 @sexual-verb @object|her|his
  @kin|@adult ..2 @sexual-verb @owned @owned? @child|@body
  @sexual-verb @object|her|his sexually|inappropriately|privately|privates|private|down|there|intimately|bum|bottom
  @kin|@adult|@pronoun|older ..3 do|does|did|doing|done ..1 sexual|rude|dirty
  makes|make|made|making @object|her touch|watch|do|strip|undress|kiss ..1 him|it|sexual|things|stuff|porn|sex|rude
  exposed|exposes|flashed himself|herself to
  gets|got|comes|came|climbs|climbed|getting|coming|climbing in|into|to her|his|my|their bed|bedroom|room
  puts|put|putting|stuck|shoved his|her hand|hands|finger|fingers|penis|willy|tongue|thing ..3 @body|her|me|him
  hand|hands|finger|fingers up|down|inside|into her|his|my|their ..1 top|skirt|pants|trousers|knickers|shorts|dress|bra|bottom|vagina
  tongue|willy|penis in|inside|on @owned
  have|has|had|having|paid|pays|paying|wants|for sex with|for|to ..3 @adult|@kin|@child|her|him|them|year|@pills|money|old
  had|have|has|having sex with @object|her|me|my|a|an|older|men|someone|his
  sex|sexual with|relationship|things|acts|stuff|activity ..3 @adult|@pronoun|@child|older
  gang raped|rape
  forced|forces|forcing himself|themselves on|upon
  on top of him|me|her $|and|when|in
  in|into same? bed with|as
  been|being|was|be touched by|up|down !the|this|that|kindness|your
`;
