/** Somebody is missing, has nowhere to be, or is left without care. */
export const away = `
missing:
  another|third|second|fourth|fifth|latest|more missing episode
  never|didnt got|get|reached|reach|arrived|made|gets ..2 there|house|home|placement !until|till|by
  @child|@pronoun|@kin|one ..4 missing since|again|right|now|tonight|overnight|today|yesterday|this|last|$|and|police|with|for
  @child|he|she|hes|shes|they|both|have ..2 gone|went|goes missing
  @child|he|she|hes|shes|they ..3 a|high missing person
  @child|he|she|hes|shes|they ..3 high risk missing
  @child|@pronoun ..2 missing from care|placement|home|school|unit|hostel|hospital|here|her|his|the
  police|fostering|unit|she|he|girl|boy|lad|yp ..5 is|still|been missing $
  missing from semi|placement|care|hostel|unit ..3 since
  reported him|her|them|as missing
  been gone for|since|all|two|three|four|days|hours
  no sight|trace|sign of him|her|them|either
  last seen at|getting|near|leaving|heading|walking|wearing
  run|ran|runs|running away
  ran|runs|bolted|legged from|it ..1 placement|home|care|school|taxi|car|carers|carer|unit|escort|house|foster
  ran|runs off from|last|this|again|during|at|today|and|yesterday|in|into|when
  absconded|absconding|absconds|awol
  nobody|noone|one|dont|doesnt|not|no|didnt|cant|anyone ..1 @known where he|she|they|hes|shes|theyre|either !lives|will|should|can|could|go|goes|would|stand|stands|stays|moves
  nobody|noone|one|dont|not|no ..1 @known where $
  cant|cannot|couldnt|unable|able ..1 find|locate|trace him|her|them|either !on|a|school|place
  nobody|noone|one|havent|not|never|nothing|thing|contact ..2 seen|heard|had|contact ..2 him|her|them|contact since|for|in|all|today|yesterday|$|overnight
  not|hasnt|wasnt|havent been seen|heard|found since|for|today|yesterday|from
  not|hasnt|didnt|never|havent|failed ..2 come|came|returned|return|got|arrived home|back|placement !to|on|with
  not|hasnt|didnt|never|havent|failed ..1 return|returned|come|back|been|turn|turned ..2 home|placement|overnight|unit
  @child|he|she|hes|shes|they|mum ..3 disappeared|vanished !off|from|again
tonight:
  nowhere to sleep|stay|go|live
  no where to sleep|stay|go|live
  no ..1 place|bed|placement|accommodation|roof|home to sleep|stay|go|live
  no ..1 place|bed|placement|accommodation|roof|home for ..2 tonight
  no|without ..1 bed|placement|accommodation|home for ..1 him|her|them|tonight|us|me
  no|without ..1 bed|accommodation|home tonight|and|$
  nowhere|homeless ..2 tonight
  has|have|got nowhere $
  sleeping|sleeps|slept|sleep|living|lives|staying rough
  sleeping|sleeps|slept|living|lives|sleep in|behind|under ..2 @shelter
  is|are|been|made|hes|shes|im|being|now|becoming|currently|theyre|family homeless tonight|and|now|with|again|since|$|as|from
  sleeping|living|out|been|is|hes|shes|ended|them|night|him|her on the streets|street !next|where|opposite|near
  @kin|@adult|landlord|hostel|they ..3 kicked|thrown|chucked|turfed|booted|slung|threw|throwing|kicking|chucking @object|her ..1 out !of
  been|got|was|were|being|hes|shes kicked|thrown|chucked|turfed|booted|slung|put out !of|to
  kicked|thrown|chucked|turfed|booted|slung|threw ..1 out of ..1 house|home|placement|flat|hostel|unit
  kicked|thrown|chucked|turfed|booted|slung out by|last|tonight
  being|getting|got|been|just|family|were ..2 evicted ..2 tonight|today|with|and|on|tomorrow|yesterday|from
neglect:
  being|been|is|are ..1 starved|starving !for
  not|isnt|havent|hasnt|wont|dont|doesnt ..1 feed|fed|feeding @object|her|the|since|properly
  not|hasnt|havent|hadnt been? eaten|fed since|for|in|today|all
  no|without food|heating|electric|water in|for|and ..5 baby|kids|children|them|house
  @child|him|her|them|me|kids|under|fives ..5 alone|unattended|unsupervised !time|doing
  found|leave|leaves|leaving|left ..1 alone|unattended|unsupervised
  left|leaves|leaving|leave ..5 on their|his|her|there|its own !to
  @child|they|three|two ..2 on their|his|her|there|its own for|since|till|until|all|with|overnight|in|at
  found|wandering|toddler|baby|child ..3 in|on the road|street|carriageway ..2 at|alone|on|midnight|night
  parents|mum|dad|carer|they ..1 refuse|refused|refusing ..2 insulin|hospital|treatment|doctor|medication|chemotherapy !school|tuition
  parents|mum|dad|carer ..3 drunk|high|passed|stoned ..3 driving|driven|drove|dropped
  injecting|smoking|using|shooting ..2 crack|heroin ..6 kids|children|baby|them
`;
