/** The home and the night, hunger and dirt, being left alone, drink, violence between adults; and when it happens. One concept a paragraph; `*` stands for any ending. */
export const home = `
home:
  home, homes, house, houses, flat, placement, placements, indoors, unit, semi, semi independent,
  childrens home, residential, hostel, refuge, at hers, at his, at theirs, his place, her place,
  living room, kitchen, sofa, garden, stairs, garage, shed, attic, cellar, cupboard, loft, address,
  neighbours, next door
room:
  bedroom*, bed, beds, room, rooms, bath, baths, bathtime, bath time, bathroom*, shower, showers, showering,
  toilet, toilets, loo, bedtime, upstairs, sleepover*, pyjamas, duvet, covers, mattress, door, doors,
  under the bed, changing room, cubicle, lights off
going-home:
  go home, goes home, going home, went home, go back, going back, goes back, went back, sent home,
  sent back, send him home, send her home, send him back, send her back, sending him home, sending her home,
  make me go, dont make me, home time, hometime, end of the day, end of school, at 3pm, bell goes,
  collected, collects, collect him, collect her, picks him up, picks her up, drop him off, not safe,
  isnt safe, unsafe, doesnt feel safe, dont feel safe, not feel safe, feel safe, feels safe, safe, safer,
  safe there, safe at, live with you, live with me, come home with you, take me home, adopt me, adopt him,
  adopt her, stay at school, stay here, stay with me, stay late, stay behind, stay longer, leave school,
  leave the building, leave with, left with, contact, anywhere but, rather be, packed a bag, packed bag,
  weekend*, weekends, holidays, half term, friday*, mondays, last bus, missed the bus, missed her bus,
  missed his bus, leave at three, live here now, lives here, unpacked, going into care, go into care,
  into care, collect, pick me up, pick him up, picking you up, is coming to, coming to get,
  coming to collect, waiting at the gate, waiting for him at, have to go, do i have to, have to?,
  come with you, your house, ring his dad, ring her dad, ring my mum, ring mum, ring dad, call his dad,
  call her dad, tell his dad, tell her dad, tell my dad
night:
  night, nights, tonight, midnight, overnight, evening*, late, dark, asleep, sleep, sleeps, sleeping, slept,
  bedtime, 1am, 2am, 3am, 4am, 5am, 6am, early hours, all hours, gone two, until late, til late, dawn,
  middle of the night, small hours
now:
  now, right now, tonight, today, just, this morning, this afternoon, just now, this minute, currently, atm,
  rn, an hour ago, hour ago, minutes ago, mins ago, immediately, urgent*, asap, emergency, as we speak,
  still, straight away, this lunchtime, this evening, at the moment, on the phone, next to me, with me now,
  in front of me, in my office, in reception
lately:
  yesterday, last night, last week, weekend, sunday, monday, tuesday, wednesday, thursday, friday, saturday,
  sat, sun, mon, tues, wed, thurs, fri, days ago, this week, other day, other night, for days,
  couple of days, two days, three days, few days, since
often:
  always, every, every night, every day, each time, every time, again, keeps, keep, kept, constantly,
  all the time, regularly, often, sometimes, used to, another, third time, second time, repeatedly,
  loads of times, most nights, most days, whenever, each, when
hunger:
  hungry, starving, starve*, starved, food, fridge, cupboards, fed, feed, feeds, feeding, eaten, eat, eats,
  eating, meal*, dinner, dinners, tea, breakfast, lunch, lunches, crisps, bread, milk, formula, bottle,
  bottles, bins, bin, scraps, leftovers, nothing to eat, no food, without food, malnourish*, underweight,
  skin and bone, skinny, weight, losing weight, lost weight, steals food, stealing food, hoard*, pockets,
  gobbles, wolfed, ravenous, food bank, thin, hollow, ketchup, dog food, cat food, pet food, take home,
  for his brother, sharing, seconds, thirds, energy drink*, monster, stomach rumbling, begging, begs for,
  food vouchers, weighs, lost two stone, stone, scavenge*, nothing in, tap water, powdered, watered down
dirt:
  dirty, filthy, filth, smell, smells, smelling, smelly, smelt, stink, stinks, stinking, stench, nits, lice,
  headlice, fleas, flea, scabies, nappy, nappies, unwashed, wash, washed, washing, bathed, clean, unclean,
  clothes, coat, shoes, socks, uniform, same clothes, heating, electric*, power, gas, meter, hot water,
  candles, mould*, mouldy, damp, rats, mice, cockroach*, bedbugs, rubbish, mess, poo, faeces, urine, wee,
  pee, dog mess, dog poo, needles, needle, syringe*, ashtray*, bottles everywhere, cans, floorboards,
  mattress, no sheets, bedding, freezing, cold, unheated, hoarder, hoarding, squalor, unhygienic, infested,
  state of the, grimy, matted, greasy, sores, rotten, black teeth, toothache, infected, infection, abscess,
  impetigo, eczema, pullup, pull up, bulging, leccy, mushrooms, oozing, wellies, vest, tights, underwear,
  holes in, too small shoes, barefoot, bare feet, no socks, no coat, no shoes, newspaper, bare mattress,
  piss, wet bed, sick on, stained, maggots, crawling, alive, head lice, ringworm, smells like,
  eyes watering, cat mess
untreated:
  dentist, doctor, gp, hospital, appointment*, medication, medicine, meds, inhaler, insulin, epilep*,
  diabet*, asthma, seizure*, fits, treatment, health visitor, midwife, refuse treatment, refused treatment,
  wont take him, wont take her, not taken, hasnt taken, cancelled, cancels, cancelling, missed appointments,
  was not brought, dna, immunis*, glasses
alone:
  alone, on his own, on her own, on their own, on there own, by himself, by herself, by themselves,
  unsupervised, unattended, home alone, left with, left the, left her, left him, left them, leaves him,
  leaves her, leaves them, leaving him, leaving her, leaving them, nobody home, no one home, noone home,
  no adult*, nobody in, no one in, nobody there, no one there, no grown up*, no supervision, fend for,
  fends for, look after himself, look after herself, looks after himself, looks after the, looking after,
  gets himself, gets herself, get themselves, puts himself, puts herself, put themselves, lets himself,
  lets herself, cooks, cooking, in charge of, caring for, cares for, minds, minding, babysits, like a mum,
  the adult, wandering, wandered, wander, in the road, in the street, out on the, out till, out until,
  roaming, hanging out of, through the letterbox, no answer at the door, nobody answered, no one answered,
  knocked, knocking, 7 and, sleeps in the flat, works nights, mum works, for days, goes off for, goes off,
  swans off, nobody came, no one came, not collected, wasnt collected, never collected, at ten at night,
  out at night, out late, strapped in, left with a, with the neighbour, with a neighbour, neighbour looks,
  never an adult, never any adult, not an adult, isnt an adult, no adult in, no adults in,
  everything for the, does everything, doing everything, runs the house, running the house, raising the,
  bringing up his, bringing up her, mothering, parenting, fends, nobody looking after, no one looking after,
  not being looked after, latchkey, own key, lets themselves
intoxicated:
  drunk*, drinking, drinks, drink, drank, alcohol*, alcoholic, boozing, booze, wine, vodka, lager, pub,
  bender, heroin, crack, cocaine, using, using again, relapsed, relapse, relapsing, drugs, on drugs,
  taking drugs, smoking, stoned, high, wasted, slurring, slurred, off her face, off his face, out of it,
  passed out, pass out, passes out, unconscious, comatose, wont wake, cant wake, doesnt wake, didnt wake,
  wouldnt wake, unresponsive, methadone, needles, spice, smashed, hammered, steaming, intoxicated,
  sleeps all day, in bed all day, wont get up, doesnt get up, never gets up, hospital, sectioned, psychotic,
  breakdown, episode, manic, mental health, postnatal, arrested, prison, nicked, not coping, cant cope,
  losing it, lost it, injecting, injects, injected, inject, foil, pipes, crack pipe, bong, cans everywhere,
  off her head, off his head, off their heads, smashed out, asleep on the sofa, asleep at, pupils like,
  pinned, gouching, nodding off, swaying, fell over, smelt of, smelt of alcohol, stinks of, reeks, reeking,
  reeked, cider, cans, offender, known offender, dealing from, dealers in, men coming and going,
  people coming and going, strangers in, at all hours
domestic:
  domestic, dv, dva, row, rows, rowing, argu*, fight, fights, fighting, fought, shouting, screaming, smash*,
  smashed, smashes, holes in, hole in, punched the wall, broke the door, police called, called the police,
  police came, police were, police have been, callout*, call out, neighbours called, neighbours heard,
  refuge, controlling, control, controls, coercive, checks her phone, checks his phone,
  goes through her phone, tracks her, tracks his, tracker, tracking, jealous*, not allowed friends,
  hides upstairs, hide upstairs, hides under, stands between, gets between, got between, in the middle,
  chair under, barricade*, eggshells, his temper, temper, kicks off, kicked off, kicking off, loses it,
  lost it, goes mad, went mad, go mad, go mental, goes mental, goes crazy, flies off the handle, explodes,
  when hes had a drink, when he drinks, when he comes in, when he gets in, when dad, when hes angry,
  breaks things, breaking things, throws things, throws plates, restraining order, non mol*,
  bail conditions, breached, breach, out of prison, on bail, released, injunction, made her sleep,
  wont let her, wont let mum, wont let him, sunglasses, answered back, my own fault, her own fault,
  his own fault, provoked, deserved, deserves, apologis*, left him, going back to him, taken him back,
  moved back in, let him back, hammer mark, code word, next doors, ran next door, help on a bit of paper,
  speaks when, only speaks, allowed to speak to me, asked if she was allowed, when im being,
  being difficult, call me when, dont call when, ring when, only ring, hides her keys, turns off,
  took her card, takes her wages, takes all her, wont let her work, not allowed out, isolates,
  isolated from, her fault, name calling, calling her, every name, broke her jaw, broken jaw, pregnant,
  put her in hospital, put mum in, hospitalised, kicked the door, front door in, hits walls, hits the wall,
  punches the wall, another one last night, you could hear, the screaming, the shouting, pyjamas,
  moved seat, bump on her head, stood behind, moved in with him, moved back, beating mum, beats mum,
  beat mum, beaten mum, hits mum, hit mum, hitting mum, punched mum, punches mum, strangled mum,
  strangles mum, choked mum, chokes mum, hurt mum, hurts mum, hurting mum, threw mum, throws mum,
  pushed mum, pushes mum, attacked mum, attacks mum, kill mum, beat up mum, beat his mum, hits his mum,
  hits my mum, hits her mum, mum up, mummy red, mummys head, mums eye, mums arm, mums face, mums neck,
  mums fall, slapped mum, kicked mum, headbutted mum, dragged mum, her partner, his partner
`;
