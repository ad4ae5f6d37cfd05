/** The words that statements are made of. One part a paragraph; `*` stands for any ending. */
export const parts = `
child:
  b, c, d, e, f, g, h, j, k, l, m, n, o, p, q, t, v, w, x, z, leavers, twins, both, somebody, under, fives,
  child, kid, kids, boy, boys, girl, girls, lad, lads, lass, yp, yps, person, pupil, student, baby, babies, toddler, infant, newborn,
  teen, teenager, teenagers, son, sons, daughter, daughters, sister, sisters, brother, brothers, sibling, siblings, twin,
  twins, cousin, niece, nephew, client, leaver, minor, minors, uasc, ones, one, yo, old, resident, residents, grandson,
  granddaughter, stepson, stepdaughter, bairn, bairns, youngest, eldest, children, pupils, students
kin:
  mum, mums, mummy, mam, mom, mother, mothers, dad, dads, daddy, father, fathers, stepdad*, stepmum*, stepfather*,
  stepmother*, step, parent, parents, uncle*, aunt*, gran, grans, nan, nans, nana, nanna, grandad*, grandpa*, grandma*,
  grandfather*, grandmother*, granny, brother*, sister*, cousin*, stepbrother*, stepsister*, sibling*, twin, family,
  boyfriend*, girlfriend*, bf, gf, partner*, husband*, wife, ex, exs, fella, bloke, lover, fiance, lodger, relative*
adult:
  carer*, fc, guardian*, teacher*, ta, tas, assistant, coach*, tutor*, worker*, driver*, escort*, staff, imam, pastor,
  priest, vicar, mentor*, manager, supervisor*, volunteer*, instructor*, chaperone*, babysitter*, childminder*, nanny,
  neighbour*, landlord*, man, men, mans, guy, guys, adult, adults, male, males, woman, lady, stranger*, boss, dealer*,
  head, headteacher*, sir, miss, caretaker*, flatmate*, offender*, men, user, professional*, mr, mrs, ms, owner, caller,
  gang, gangs, olders, elders, pimp, trafficker*, someone, somebody, people, foster
crowd:
  lads, gang, group, youths, crew, opps
pronoun:
  he, she, they, hes, shes, theyre, i, im, ive, we, weve, were, who, him, her, them, me, us, shed, hed, theyd, ill, hell
object:
  him, me, them, us
owned:
  his, her, their, my, our, the, a, an, another, one, two, three, both, this, that, some, your, little, younger, older,
  own, of, baby, young, small, eldest, youngest, other, foster, looked, after, year, these, all, birth
much:
  also, just, now, still, always, sometimes, often, physically, sexually, emotionally, mentally, badly, repeatedly,
  constantly, regularly, allegedly, apparently, really, actually, again, currently, now, severely, brutally, actively,
  basically, frequently, clearly, definitely, probably, obviously, recently, previously, being, been
being:
  is, are, am, was, were, been, being, be, got, get, gets, getting, hes, shes, theyre, im, re, s
getting:
  being, getting, gets
harms:
  hit, hits, hitting, punch*, slap, slaps, slapped, slapping, smack, smacks, smacked, smacking, kick, kicks, kicked,
  kicking, beat, beats, beating, beaten, batter, batters, battered, battering, strangl*, chok*, throttl*, suffocat*,
  smother*, burn, burns, burnt, burned, burning, scald*, bit, bites, biting, headbutt*, whip, whips, whipped, whipping,
  thrash*, rape, rapes, raped, raping, molest*, abuse, abuses, abused, abusing, hurt, hurts, hurting, harms, harmed, harming, starve,
  starves, starved, starving, stab, stabs, stabbed, stabbing, attack, attacks, attacked, attacking, assault, assaults,
  assaulted, assaulting, grope*, groping, fondl*, tortur*, neglects, neglecting, neglected, mistreat*, thump*, whack*, belted, belts,
  groom, grooms, groomed, grooming, blackmail*, kidnap*, abduct*, traffick*, exploit, exploits, exploited, exploiting,
  spank*, wallop*, clout*, pummel*, stamps, stamped, poison*, drugged, drugs, manhandl*, lash, lashes, lashed,
  knifed, slashed, scratches, pinches, pinching, terroris*, harass*, stalk*, headbut*
harming:
  hurting, abusing, beating, hitting, starving, neglecting, assaulting, harming, grooming, raping, molesting, torturing
girl:
  she, girl, girls, daughter, daughters, sister, sisters, child, them, shes, niece, they
harmed:
  raped, molested, beaten, battered, punched, slapped, smacked, strangled, choked, throttled, starved, groomed,
  trafficked, exploited, tortured, stabbed, shot, kidnapped, abducted, blackmailed, pimped, prostituted, enslaved,
  sextorted, stalked, whipped, thrashed, assaulted, abused, knifed, drugged, headbutted, fondled, groped, kicked, spanked,
  jumped, mugged, radicalised, neglected, attacked, mistreated, gangraped, spiked, smothered, suffocated
softly-harmed:
  hurt, harmed, hit, burned, burnt, bitten, pushed, threatened, sold, cuckooed, terrorised, recruited, used, touched,
  locked, tied, kept, held, controlled, watched, filmed, passed, cut, followed, harassed, hunted, whacked, thumped, pinned, dragged
sexual-verb:
  touch, touches, touched, touching, kiss, kissed, kisses, kissing, undress*, licks, licked, licking, fingers, fingered, fingering, rubs,
  rubbed, rubbing, stroked, strokes, stroking, groped
after-object:
  in, on, with, at, when, and, for, because, again, so, last, yesterday, today, this, every, to, till, until, round, across,
  over, if, while, by, the, then, but, before, after, now, tonight, really, hard, repeatedly, several, from, down, as, it,
  who, all, twice, once, both, during, daily, regularly, sometimes, often, always, cos, there, too, physically, sexually,
  inappropriately, like, outside, inside, whenever, most, under, where, i, she, he, they, what, can, does, is, just, us
body:
  neck, arm, arms, leg, legs, back, face, eye, eyes, body, wrist, wrists, thigh, thighs, throat, head, cheek, rib, ribs,
  ear, ears, tummy, stomach, belly, chest, hand, hands, shoulder, foot, feet, mouth, jaw, lip, hair, skin, nose, chin,
  knee, ankle, finger, fingers, privates, private, bottom, bum, breast, breasts, vagina, penis, bits, willy, minnie, genitals, boobs,
  groin, crotch, top, knickers, pants, skirt
self:
  himself, herself, themselves, themself, myself, self, yourself, hisself
want:
  want, wants, wanted, wanting, going, gonna, plan, plans, planning, planned, tried, try, tries, trying, tryed, threatened,
  threatening, threatens, threaten, attempted, attempting, intends, intending, intended, decided, wishes, hopes, ready, about, keeps,
  said, says, swears, vowed, promised, will, ll, hell, shell, theyll, ill, would
pills:
  pill, pills, tablet, tablets, paracetamol, ibuprofen, sertraline, fluoxetine, antidepressants, codeine, tramadol, bleach,
  antifreeze, weedkiller, meds, medication, insulin, nurofen, aspirin, morphine, batteries, razor, blades, poison,
  painkillers, diazepam, propranolol, sleepers, methadone
lots:
  packet, packets, box, boxes, whole, all, lot, lots, load, loads, many, handful, bottle, bunch, pack, strip, too, several,
  ten, twenty, thirty, forty, fifty, dozen
going:
  going, gonna, will, ll, hell, shell, theyll, wants, want, wanted, threat*, plan, plans, planning, planned, about, says, said, swears, intends,
  tried, trying, threatened, swore, promised, vowed
kills:
  stab, shoot, kill, attack, rape, murder, strangle, torture, kidnap, headbutt, slit, drown, poison
wounds:
  hit, cut, smash, beat, batter, hurt, harm, burn, punch, slap, kick, knife, slash, bomb, chop
weapon:
  knife, knives, gun, guns, machete*, blade, blades, sword, axe, firearm*, shotgun, handgun, pistol, bomb, shank, crossbow,
  dagger, cleaver, weapon, weapons, grenade, rifle, acid, screwdriver, taser, knuckleduster*, hatchet, explosives
holds:
  has, had, have, got, carrying, carries, carried, carry, brought, bringing, brings, bring, pulled, pulls, pulling, found, holding, holds, held,
  waving, waved, showed, keeps, keeping, hiding, hid, hidden, stashing, stashed, armed, pointed, wielding, with, using, took, grabbed, got, drew, buying, bought
deals:
  sell, selling, sells, sold, deal, deals, dealing, dealt, run, running, carry, carrying, moving, move, holding, hold, deliver, delivering, pack,
  packing, bagging, stash, stashing, hide, hiding, shotting, transporting, smuggling, cooking, pick, collect
drugs:
  drugs, crack, weed, heroin, coke, cocaine, cannabis, mdma, ket, ketamine, spice, packages, package, wraps, pills
makes:
  make, makes, making, made, force, forces, forced, forcing, coerced, coercing, pressured, pressuring, blackmailed,
  blackmailing, tricked, groomed
made-to:
  sell, deal, carry, steal, beg, work, touch, strip, undress, marry, hide, sleep, watch, kiss, send, stash, deliver,
  perform, masturbate, pose, suck, rob, smuggle, sex, sexual, rude, commit, have, eat
where-kept:
  house, flat, hotel, hotels, room, bedroom, cupboard, shed, cellar, garage, cage, basement, bathroom, kitchen, toilet, loo, attic, car
known:
  know, knows, knew, idea, clue, sure, known
cut-off:
  cut, circumcised, mutilated, fgm, circumcision
shelter:
  car, cars, park, parks, tent, bus, buses, shelter, stairwell, street, streets, station, doorway, shed, van, woods, bench, squat, garage, stairs
rough:
  threw, throws, throwing, dragged, drags, dragging, pinned, pins, pinning, shook, shakes, shaking, shaken, slammed, slams,
  squeezed, squeezes, hurls, hurled, flung, stamps, stamped, choked, scratched, bitten, pins, shoves, shoved, grabbed, grabs,
  whacked, twists, twisted, bends, smashed, ties, struck, strikes, leathers
`;
