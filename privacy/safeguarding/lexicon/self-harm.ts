/** Wanting to die, hurting oneself, and the ways people put it. One concept a paragraph; `*` stands for any ending. */
export const selfHarm = `
suicide:
  suicid*, kill himself, kill herself, kill themselves, kill myself, killing himself, killing herself,
  killed himself, killed herself, hang himself, hang herself, hanging himself, hanging herself,
  hung himself, hung herself, hanged himself, top himself, top herself, off himself, off herself,
  do himself in, do herself in, end it, end it all, ending it, end his life, end her life, end my life,
  ended it, take his life, take her life, take his own life, take her own life, taking his own life,
  taking her own life, ending his life, ending her life, end things, jump off, jump in front, jump from,
  jumped off, jumped from, jumping off, throw himself, throw herself, threw himself, threw herself,
  drown himself, drown herself, unalive*, kms, slit her wrists, slit his wrists, slitting,
  attempted hanging, attempt on his life, attempt on her life, od, ods, oded, overdos*, wants to die,
  want to die, wanted to die, wanting to die, to be dead, better off dead, wishes he was dead,
  wish he was dead, wish she was dead, wishes she was dead, wish i was dead, rather be dead, noose,
  ligature*, hanging, shoot himself, shoot herself, stab himself, stab herself, suffocate himself,
  do something silly, do something stupid, do something daft, harm himself, harm herself,
  set himself on fire, set herself on fire, himself on fire, herself on fire, jump in the, jump in to,
  under a train, under a bus, in front of a train, in front of the train, into the traffic, into traffic,
  last message, do it tonight, going to do it, nearly did it, be alive, stay alive, wont be alive, dead by,
  suicide note, suicidal, stop existing, to not exist, not exist, existing, cease, take all of,
  take them all, took the lot, end my
self-harm:
  self harm*, selfharm*, self injur*, self inflict*, cutting herself, cutting himself, cut herself,
  cut himself, cuts herself, cuts himself, cuts her, cutting again, cutting her, cutting his,
  hurting herself, hurting himself, hurt herself, hurt himself, hurts herself, hurts himself,
  harming herself, harming himself, harmed herself, harmed himself, burning herself, burning himself,
  burns herself, burns himself, burned herself, scratches herself, scratching herself, bangs her head,
  banging her head, bangs his head, banging his head, head banging, pulling her hair, pulling out,
  picking her skin, slashed her, slashed his, slashed arms, slash, slashes, slashing, punching walls,
  punching himself, punches himself, bites herself, bites himself, hits himself, hits herself,
  starving herself, starving himself, making herself sick, makes herself sick, purging, restricting,
  on purpose, elastic band*, sh, cutting deep, cuts deep, deep cuts, fresh cuts, cuts on her, cuts on his,
  cuts all, cut marks, hurt my self, swallowed a, swallows, picking at, picks at, scabs, head against,
  hitting her head, hitting his head, punched the wall, punches walls, fainted, laxatives, binge, binging,
  wont eat, stopped eating, not eating
means:
  painless, painless ways, search history, quickest way, pills, pill, tablets, paracetamol, ibuprofen, sertraline, fluoxetine, antidepressant*, codeine, tramadol,
  sleeping tablets, nurofen, medication, meds, insulin, rope, razor, razors, blade, blades, sharpener,
  sharps, scissors, glass, compass, bridge, tracks, railway, train, platform, roof, rooftop, ledge, balcony,
  multistorey, cliff, car park, tree, river, canal, antifreeze, weedkiller, swallowed, swallow, drank,
  bottle, packet, packets, box of, stash, stashing, stockpil*, lead round, scarf round, dressing gown cord,
  shoelace*, bag over, window ledge, traffic, motorway, strong ones, which tablets, cabinet,
  medicine cabinet, all of these, railing*, top floor, edge, edge of, the edge, battery, batteries, magnet,
  razor blade, cord, belt round, tights, bin bag, knots, lethal, exhaust, gas, petrol, woods
hopeless:
  no point, whats the point, what is the point, whats the use, pointless, better off without, give up,
  giving up, given up, gave up, cant go on, cant carry on, cant do this any more, cant do this anymore,
  cant take any more, cant take it, cant take this, had enough, no future, not see a future,
  doesnt see a future, see a future, no way out, nothing to live, not worth, worth living, isnt worth,
  dont want to be here, doesnt want to be here, not want to be here, dont want to be alive,
  doesnt want to be alive, doesnt want to live, dont want to live, not wake up, never wake up,
  not waking up, dont wake up, wake up dead, sleep forever, disappear, invisible, burden,
  nobody would notice, no one would notice, nobody would care, no one would care, nobody would miss,
  no one would miss, wont be missed, if i wasnt here, if she wasnt here, if he wasnt here, wasnt here,
  wasnt about, wasnt around, werent here, werent around, not be here, not be around, wont be here,
  wont be around, be gone, not going to be here, not around, never been born, wasnt born, never born,
  not been born, hates life, hate life, hates being alive, tired of life, tired of living, tired of it all,
  tired of everything, done with life, done with everything, done with it all, over soon, all be over,
  be over, the pain away, make it stop, stop the pain, everything to stop, it to stop,
  see you on the other side, other side, be at peace, in heaven, with the angels, empty inside, dead inside,
  no reason to, lost the will, wants out, want out, nothing matters, doesnt matter any more,
  doesnt care any more, doesnt care what happens, dont care if, doesnt care if, a problem for anyone,
  be a problem, be a bother, see herself, see himself, past 18, past her birthday, past his birthday,
  wont need it, wont need them, wont need any, dont need it now, too tired, so tired, pretending,
  had it with, done with, just done, cant keep doing, keep doing this, doesnt see the point, nothing left,
  what if i wasnt, wont have to worry, worry about me, no one will, my fault, not her fault,
  wasnt her fault, wasnt his fault, best if i, best if he, best if she, easier without, easier if, space,
  numb, ends soon, all ends, days left, quiet way, inviting, alright without me, be alright without,
  already dead, a ghost, need to get any older, last pep, only reason i havent, only reason she hasnt,
  only reason he hasnt, wants to end it, want to end it, wanting to end it, wanted to end it,
  going to end it, end it all
goodbye:
  goodbye*, farewell, giving away, gave away, given away, gives away, giving her things, giving his things,
  gave her, gave his, who gets his, who gets her, sorry for everything, thanks for everything,
  thank you for everything, thanks for all, last time, look after my, look after her, look after his, final,
  will note, funeral, note saying, left a note, wrote a note, letters to, wrote letters, saying bye,
  say bye, said bye, last message, sorry for being, tidied his room, tidied her room, hugging everyone,
  tell mum, tell my mum, tell her i, tell him i, love you all, i love you, thanked, thanked everyone,
  paid back everyone, playlist, memories, sentimental, look after, who would look after, have my, coffin*,
  memorial, good life, have a good life, have his room, have her room, tell nan, i tried, without me,
  cancel christmas
death:
  die, dies, died, dying, dead, death, deaths, deadly, fatal, kill, kills, killing, killed, grave, heaven,
  funerals, pass away, passed away in, ashes, buried, burial, afterlife, other side, reincarnat*
voices:
  voices, hearing voices, hears voices, hallucinat*, psychos*, psychotic, paranoid, seeing things,
  delusion*, sectioned, manic, crisis
plan:
  plan, plans, planned, planning, researched, researching, googled, googling, searched, searching,
  looked up, method*, worked out how, knows how, how many, how high, how long does it take, tonight, friday,
  set a date, a date, the date, stockpil*, lined up, reading up, looking up, painless*, painlessly,
  least painful, quickest way, easiest way, ways to, how to do it, best way to
`;
