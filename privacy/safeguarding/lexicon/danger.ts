/** Weapons, danger to whoever writes, staff who cross a line, and how a worry is told. One concept a paragraph; `*` stands for any ending. */
export const danger = `
weapon:
  knife, knives, knifed, blade, blades, bladed, machete*, zombie knife, gun, guns, firearm*, handgun*,
  pistol, shotgun, rifle, weapon*, sword, samurai, acid, taser, knuckle duster*, knuckleduster*, bb gun,
  air rifle, dagger, lock knife, penknife, pen knife, flick knife, stanley, screwdriver, hammer, crowbar,
  axe, hatchet, bomb, explosive*, petrol bomb, firework*, bat, baseball bat, balaclava, shank, shanked,
  ching, chinged, rambo, strap, strapped, burner, tool, tooled up, shiv, razor, razor blade, stab*, stabbed,
  stabbing, stabs, slash, slashed, slashing, shoot, shoots, shooting, shot at, shots fired, was shot,
  been shot, got shot, shot, bullet*, ammo, crossbow, catapult, metal bar, iron bar, bottle, glass,
  scissors, meat cleaver, cleaver, throwing star, edged, spear, slingshot, nunchuck*, kitchen knives,
  cleavers, brass knuckles, hand gun, pistols, grenade, pipe bomb, molotov
weapon-hint:
  sharp, shiny, metal, heavy, protection, protect himself, protect herself, self defence, self defense,
  in case, for safety, doesnt leave the house without, wont go out without, never goes out without, carry,
  carries, carrying, carried, waistband, sleeve, down his trousers, in his sock, in his bag, in her bag,
  in his locker, in his pocket, in her pocket, under his pillow, under the bed, under his mattress, brings,
  brought, bring, hit list, kill list, a list, list of, columbine, school shooting, shoot up, manifesto,
  massacre, revenge, payback, get them back, get back at, retaliat*, beef, war with, rival, ride out,
  riding out, slide on, ops, postcode, turf, estate, patch, something planned, planned something,
  dont come in, dont come to school, stay home on, know his name, everyone will, they will all, youll see,
  watch the news, drill video, robbed, robbery, mugged, mugging, jumped, ambush*, stab vest, masked,
  balaclavas, tings, ting, madness, names and, put a line, line through, wrapped in, lad in year,
  forty quid for, feels naked, naked without, try me, say that again, long grass, dropped something,
  behind his back, something in his bag, something in her bag, hand in his bag, big scissors,
  asking for him, by name, waiting for him after, going to be a fight, fertiliser, chemicals, how to make,
  bomb making, 3d print, go through a coat, sharpening, sharpened, avoid on, which stairs, taped up,
  skatepark, meeting at
worker-place:
  visit, visits, home visit, on a visit, on the visit, hallway, in the hall, my car, in the car,
  the kitchen, front door, the door, doorstep, get out, cant leave, cant get to, let me leave, let me go,
  let me out, not going anywhere, took my phone, my phone, my keys, lone working, buddy, check in,
  checked in, safe word, panic alarm, stood over me, in my face, squared up, squaring up, came at me,
  coming at me, came towards, lunged, swung at, threw at me, thrown at me, pinned me, pushed me, grabbed me,
  hit me, spat at me, his dog, the dog, dogs, set the dog, set his dog, with his brothers, they have shut,
  mood has changed, followed me, behind me, same car, following me, my home address, my registration,
  my reg, my face, my name, wait till i see, see you on the street, take kids, take children, not gone back,
  stood at the window, tyres, flat tyres, voicemail, will find you, find you, recording me, filming me,
  shouting my, my sons, my daughters, my kids, where my, goes to nursery, hammering on, banging on,
  wouldnt let me past, wouldnt let me, if i dont text, if i dont, going in alone, on my own,
  kicked off last time, she hasnt come back, hasnt come back from, not back from, punctual, throat, grabbed,
  shaken, shaking, ran out of
staff-wrong:
  texting her, texting him, messaging her, messaging him, private message*, personal phone, personal number,
  his number, her number, on insta, added her, added him, added half, gifts, alone with, one to one, blinds,
  blinds shut, shuts the blinds, door closed, door locked, locked door, his house, her house, his flat,
  his car, her car, lift, lifts home, winks, comments, comments about, looks at, stares, arm round,
  arms round, arm around, hugs, hugging, massage*, massaging, sits on, sat on, on his lap, on her lap,
  favourite, special, smelt of drink, smells of drink, smelt of alcohol, smelled of alcohol, drinking,
  sworn at, swears at, swore at, shouted in, screamed at, restrain*, restraint, face down, prone,
  on the floor, dragged, grabbed, withheld, withhold*, holds back, no food, locks the fridge, humiliat*,
  laughing, filmed, relationship with, seeing a, sleeping with, too close, overfamiliar, over familiar,
  inappropriate*, crossed a line, boundaries, allegation*, alleg*, complaint about, conduct,
  behaviour towards, against a member, against a teacher, against the carer, against her carer,
  against his carer, sleep at his, sleep at hers, stay at his, stays at his, carers said, carers say,
  as a joke, tape, wet herself, too busy, hits the back, call her mum, punish, punishes, punishment,
  pocket money, locking him out, locked him out, locked her out, favourites, pretty ones, pretty,
  sits on the bed, sits on her bed, sits on the beds, sits on his bed, misses her, letters from, videos he,
  shows him, shows her, showing her, showing him, lets them, gives them, gave them, buys them, smokes with,
  drinks with, alcohol with, night worker, pinches, pinching, nips, pins, pinning, back seat,
  takes a certain, key to the, by accident, charging, kissing a pupil, kissing a student, kissing her,
  kissing him, handsy, massages, secret drive, for a drive, painting her, bet on, wet sheets, to teach him,
  to teach her
worry:
  worried, worry, worries, worrying, concern, concerned, concerns, concerning, gut feeling,
  something not right, something isnt right, something wrong, somethings wrong, not right,
  doesnt feel right, feels wrong, uneasy, alarm*, red flag*, bad feeling, really bad, suspect*, suspicious,
  i think, i thought, noticed, i noticed, seems, appears, looks like, sounds like, dont like, funny, weird,
  odd, strange, creepy, at risk, danger, in danger, safeguarding, disclosure, disclosed, disclosing,
  discloses, whats going on, going on, happening, happened, something happened, something bad, bad things,
  bad thing, things happen, stuff happens, help, please help, help me, what do i do, what should i do,
  who do i call, who do i tell, what now
telling:
  told me, told us, tells me, told the, told her, told his, told a, told another, told staff, told them,
  told, tells, said, says, say, saying, sez, disclosed, admitted, admits, confided, blurted, whispered,
  mentioned, let slip, revealed, reports, reported, reporting, confirmed, claims, claimed, alleges, alleged,
  rang, called, texted, messaged, wrote, asked me, asked, asks, drew, drawing, draws, drawn, apparently,
  heard, overheard, i heard, could hear, seen, saw, found, caught
negation:
  not, no, never, wont, dont, doesnt, didnt, hasnt, havent, isnt, wasnt, arent, cant, cannot, couldnt,
  wouldnt, nobody, no one, noone, nothing, without, none, refuses, refused, refusing, nowhere, barely,
  hardly, stopped, aint
`;
