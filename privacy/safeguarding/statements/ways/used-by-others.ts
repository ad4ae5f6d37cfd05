/** Somebody is used, sold, made to do what others want; cut, or married off. */
export const usedByOthers = `
exploitation:
  being|been|is|hes|shes|theyre ..1 trafficked|groomed|exploited|pimped|enslaved|cuckooed|radicalised|blackmailed|sextorted
  @adult|@kin ..2 grooming|pimping|abusing|raping|trafficking|exploiting|blackmailing|stalking|filming ..2 @object|her|@child
  cuckooing|cuckooed|pimping|trafficking @owned|a|men|@object
  @makes @object|her ..2 @made-to
  @makes @owned? @child|@kin ..1 to @made-to
  being|been|is|are|was|were|hes|shes made|forced|coerced|pressured to @made-to
  @deals ..2 @drugs !workshop|awareness|session|education|talk|project
  @child|@pronoun ..2 being sold !a|an|short
  sold ..1 for sex|to|by
  he|she|hes|shes|they|him|her|child|boy|girl|yp|lad ..4 in|for|by|involved|joined|join|joining|to|with a|the|some gang|gangs|pimp|traffickers !leader|crime|work|training|exit
  he|she|hes|shes|they|him|her|child|boy|girl|yp|lad ..4 in|for|by|involved|doing|running|caught county line|lines
  join|joining|joined|support|supporting|supports isis|terrorists|jihad|terrorism
  going|gone county|country|cunch !dancing|music
  owes|owe|owed|debt ..4 dealer|dealers|gang|olders|drug|drugs|pimp
  sent|sending|send|sends|shared|sharing|posting|share|posted|asked|asking|post ..4 nudes|naked|nude|indecent
  asking|asked|begging @object|her for sex|nudes
  paying|pays|paid|asking|asks|asked @object|her|girls|sisters ..2 for|to ..1 sex|undress|strip
  photos|pictures|pics|photo|video of ..3 naked|nude|undressed
  naked|nude|indecent photos|pictures|pics|photo|video|images|image
  blow|hand|oral jobs|job|sex
fgm-or-forced-marriage:
  @girl ..3 be|being|been|get|getting|was @cut-off !her|his|hours|funding|short|hair|from|by|back|off|out|to
  @girl ..8 have|having|had|undergo|undergone|for fgm|circumcision|circumcised|mutilated
  has|have|been ..2 fgm|circumcised|mutilated
  @kin ..3 fgm|circumcised|circumcise
  did|does|do|done|have|having|had|has|for|undergo fgm done|on|in|last|this|next|when|at|abroad
  @child|she|old ..2 had|having|has fgm
  had|having|did|for|done|want|wants fgm|circumcision|cut ..3 daughter|daughters|girl|girls|sister|sisters|baby|elder
  having|had|has|have|get|getting ..1 daughter|sister|girl|her|them|baby cut|circumcised|done !hair
  booked|flying|flight|flights|taking|taken|sending|sent ..8 married|marry|nikah|wedding|circumcised|fgm !of
  forced|forcing|force|forces|made|making|makes|make ..4 marry|wed|nikah|married|wedding|husband
  being|been|be|is|were|hes|shes forced into ..1 marriage|wedding
  marry|marries|marrying|married ..3 off|against
  against her|his|their|my will
  to|be|being|get|getting|got|is|was ..2 marry|married ..2 to? her|his|a|an|someone|my ..1 cousin|man|nephew|older|stranger|boy|uncle
  marry|marrying|married|marriage her|his|a|an|to|someone|my ..1 cousin|man|nephew|older|stranger
  marrying|marry @object|her|my|off ..5 man|cousin|to|off
  must|has|have|told|be to? wed|marry ..2 her|his|a|an|uncles|son
`;
