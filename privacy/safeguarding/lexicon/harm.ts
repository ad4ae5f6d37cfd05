/** What is done to a child, where it shows, and how a hurt child is. One concept a paragraph; `*` stands for any ending. */
export const harm = `
strike-hard:
  punch*, slap, slaps, slapped, slapping, smack*, batter, batters, battered, battering, thump*, whack*,
  clout*, wallop*, thrash*, headbutt*, head butt*, stamp on, stamped on, stamps on, beat up, beaten up,
  beating up, beats up, beat him, beat her, beat them, beats, beating, beaten, rough* up, bash*, clobber*,
  lamped, decked, twatted, leathered, a hiding, good hiding, a kicking, a battering, a clip, a pasting,
  clip round, whip, whips, whipped, whipping, whoop*, lash*, kicked him, kicked her, kicks him, kicks her,
  kicking him, kicking her, hits him, hits her, hit him, hit her, hits them, hit them, hitting him,
  hitting her, hitting them, hits me, hit me, belts him, belts her, belted, knocked out, knocked him,
  knocked her, knocks her, knocks him, strike him, struck, boots him, elbowed, kneed, swung for, swings for,
  spanks, spank*, jumped him, got jumped, was jumped, been jumped, lays into, laid into, lays hands,
  laid hands, raised his hand, raised her hand, raised a hand, raises his hand, raise your hand, beatings,
  physically, physical with, manhandl*, gets physical, got physical, pummel*, curb stomp*, kneeing,
  cuff round, cuffed, swiped, swipes, wacked, wack, lamps, decks, smashed her head, smashed his head,
  smashed my head, smashed his face, chinned, cracked him, cracked her, cracked one, sparked, clocked him,
  clocked her, got done, done with the, cop it, gets it from, got it from, gets a hiding, had a go at him,
  taught a lesson, taught him a lesson, taught her a lesson, heavy hand, hit round, a slap, a punch,
  a thump, a smack, a belting, hits, strikes, assaulted, a beating, set about, hit a child, hit a pupil,
  hit a kid, hit a student, hit a boy, hit a girl, hidings, whacks, leathers, poured, pours, set the dog
strike-soft:
  hit, hits, hitting, kick, kicks, kicked, kicking, push, pushes, pushed, pushing, shove*, grab*, drag*,
  throw*, threw, thrown, pin, pins, pinned, pinning, shake him, shake her, shook, shaking him, shaking her,
  pull*, yank*, pinch*, bit, bites, bitten, biting, spat, spit*, beat, poke*, poking, twist*, squeez*,
  held down, held him, held her, holds him, holds her, restrain*, trip*, flung, fling, hurl*, slam*, chuck*,
  a little tap, heavy handed, handling, rough, roughly, hauled, tap, lift*
implement:
  belt, slipper, stick, cane, spoon, wooden spoon, cable, charger, hoover, pipe, hanger, rolling pin, shoe,
  flip flop, sandal, ruler, broom*, bat, strap, cord, pan, frying pan, remote, hose, wire, paddle, buckle,
  saucepan, hairbrush, mop, cricket bat, baseball bat, chair leg, plank, bamboo, whip, extension lead,
  phone cable, tv remote, frying, brush, poker, boot, boots, fist, fists, knuckles, flex, wooden, chilli,
  chilli powder, hot wax, scissors, dog lead, lead, hammer, hot sauce, coat hanger
choke:
  strangl*, chok*, throttl*, suffocat*, smother*, round his throat, round her throat, round the throat,
  by the throat, by the neck, round his neck, round her neck, around her neck, around his neck,
  over her face, over his face, couldnt breathe, cant breathe, couldnt breath, headlock, head under,
  held under, hands round, hand over his mouth, hand over her mouth, over his mouth, over her mouth, pillow,
  tape over, gag, gagged
burning:
  burn, burns, burnt, burned, burning, scald*, the iron, an iron, hob, cigarette*, cig, cigs, lighter,
  boiling, bleach, acid, kettle, hot water over, hot tea, hair straighteners, straighteners, on fire,
  set fire, fire to, petrol, matches, hot spoon, cooker, oven, toaster, radiator, singed
assault:
  attack*, assault*, abus*, violent*, violence, mistreat*, maltreat*, tortur*, molest*, molested, batterer,
  aggress*, brutal*, cruel*, ill treat*
hurting:
  hurt, hurts, hurting, harm, harms, harmed, harming, harmful, painful, pain, pains, in agony, agony
threat:
  threat*, kill him, kill her, kill them, kill me, kill us, killed him, kills him, kills her, murder*,
  get him back, get them back, get me, make him pay, make her pay, break her legs, break his legs,
  burn the house, knows where i live, know where i live, know where his, know where her, knows where her,
  knows where his, find me, run me over, run me off, run him over, cut you, slit, hurt his family,
  hurt her family, kill his mum, shoot him, youll regret, you will regret, accidents happen,
  watch your back, watch my back, dead if, im dead, hes dead, be sorry, death threat*, smash my face,
  smash his face, smash her face, do you in, batter him, going to get, come after, after him,
  looking for him, get hold of him, out to get, going to kill, gonna kill, threats, making threats,
  made threats, make threats, threatening to, threatened to, threatening, promised to hurt, swore he would,
  get whats coming, make them pay, hurt people, hurt everyone, hurt someone, hurt the, take them all
confine:
  locks her, locks him, locks them, locked in, locked her, locked him, locked them, locked inside,
  locked up, locks the, lock her, lock him, lock them, lock on the outside, lock on the, bolt on, bolts on,
  trapped, shut in, shuts her, shuts him, shut her in, shut him in, tied up, tied to, tied him, tied her,
  ties him, ties her, chained, not allowed out, not let out, isnt let out, never let out, wont let her out,
  wont let him out, wont let me out, wont let me leave, wont let us leave, wont let them out, held against,
  captive, prisoner, barricad*, cant leave, cant get out, not allowed to leave, kept in, kept inside,
  in the cupboard, in a cupboard, in the shed, in the cellar, in the garage, in a shed, in a dark,
  under the stairs, in the cold, stuck in, hostage, cornered, blocked, blocking, in my way,
  in front of my car, blocked in, took my keys, taken my keys, house arrest, handcuff*
sex-grave:
  rape, raped, rapes, raping, rapist, molest*, sexual assault, sexually assaulted, sexual abuse,
  sexually abused, sexually touched, forced himself, forced herself, had sex with her, has sex with,
  had sex with him, having sex with, fondl*, grope*, groping, fingered, fingering, touches her, touches him,
  touched her, touched him, touching her, touching him, touch her, touch him, touch his, licks him,
  licks her, incest, indecent*, flash*, expos*, drugged her, drugged him, spiked, made her touch,
  made him touch, pulled his trousers, pulled her trousers, pulls his trousers, pulls down, up her skirt,
  up her top, down her pants, down his pants, in her pants, in his pants, inappropriate touch*,
  touched inappropriately, sexually inappropriate, get into her bed, in bed with, into bed with,
  into her bed, into his bed, in her bed, in his bed, sex act*, paedophile*, nonce, nonces, pervert*, perv,
  pervy, sexually harass*, harmful sexual, consent to sex, without consent, didnt consent, oral sex,
  takes advantage, took advantage, taken advantage, made a pass, did something to me, did things to,
  blow job*, blowjob*, hand job*, anal, penetrat*, semen, sperm, ejaculat*, oral, gang raped,
  sexual violence, sexual exploitation, sexual contact, sexual activity, sexual relationship, made her do,
  made him do, makes her do, makes him do, doing things to, does things to, does stuff to, did stuff to,
  things to her, things to him, lies with her, lies with him, lies on, lying on top, on top of her,
  on top of him, comes in her, comes into her room, comes into his room, comes in my room,
  comes to her room, gets in her bed, gets in his bed, gets into, climbs into, shares a bed,
  sleeps in her bed, sleeps in his bed, hands up, hand up her, hand down, pulled the covers,
  took my clothes, take her clothes, takes her clothes, take his clothes, take my clothes, no clothes,
  clothes off, top off, trousers down, trousers off, no trousers, lifted her skirt, took her virginity,
  woke up without
sex-word:
  sex, sexual, sexually, sexualised, sexualized, sexting, porn*, naked, nude*, undress*, strip, strips,
  stripped, penis, willy, willies, vagina, private parts, privates, private area, down there, down below,
  bum, bottom, boobs, breasts, knickers, underpants, underwear, panties, bra, tights, crotch, groin,
  genital*, masturbat*, hump*, grind*, rude games, rude things, rude, dirty films, dirty pictures, kiss*,
  snog*, cuddl*, tickl*, lap, stroke*, stroking, rub, rubs, rubbed, rubbing, fancy, fancies, flirt*,
  special cuddle*, special game*, his thing, my thing, pee pee, fanny, minnie, touch, touches, touched,
  touching, touchy, hands on, intimate, virgin*, sleep with, sleeps with, slept with, sleeping with, shag*,
  bonk*, hook up, hooking up, seduc*, creepy, creeps, lusting, leering, leers, stares at, staring at,
  condoms, lube, vibrator, sex toy*, positions, orgasm*, horny, sexy, boobies, nipple*, tongue, zip, boxers,
  thong, virgin, virginity, kissing, dressing gown open, half naked, bathing, bathes, bathed, wipes, wiping,
  changing, changes, dressing, undressed, rude pictures, private, cuddle, cuddles, giggling about,
  precocious, babysits, babysat, babysitter
sex-health:
  pregnan*, morning after pill, plan b, emergency contraception, condom*, sti, std, stis, stds, chlamydia,
  gonorrhoea, thrush, discharge, uti, utis, sore down, period, late period, missed period, might be late,
  abortion, termination, miscarriage, contracepti*, expecting, up the duff, periods, sexual health clinic,
  implant
image:
  nudes, nude, pics, pic, photo, photos, photograph*, picture, pictures, video*, vid, vids, filmed, filming,
  films, webcam, camera, screenshot*, onlyfans, images, livestream*, leak*, deepfake*, selfie*, recorded
secrecy:
  secret*, dont tell, not tell, not to tell, never tell, mustnt tell, cant tell, wont tell, wont say,
  wouldnt say, wont talk, wouldnt tell, refuses to say, refusing to say, cant say, couldnt say, promise,
  promised, keep quiet, kept quiet, between us, between them, swore, clammed up, clams up, hush*,
  wont explain, wont name, not name, not allowed to say, not supposed to, shouldnt be telling,
  begged me not, asked me not, keep it, dont say anything, said nothing, dont let on,
  doesnt want anyone to know, nobody can know, wont let me look, wont let us look, wont show, covers it,
  covered up, covering up, hide, hides, hiding, hid, hidden, changes the subject, brushes it off,
  wont open up, shrugs, shrugged, laughs it off, closed door, closed doors, close the door, shut the door,
  behind closed, wont look, dont ring, please dont, make her promise, swears, looks away, wont meet,
  just between, no one can know, nobody must, must not know, cant know, mustnt know, made up, quiet about,
  tell no one, tell nobody, doesnt want anyone in trouble, in trouble, get in trouble, get into trouble,
  get me in trouble, get him in trouble, wont say why, wouldnt say why, wouldnt say who, wont say who,
  wont say where, wont say how, doesnt want to say, doesnt want to talk, refused to say, refused to take,
  wouldnt let, wouldnt look, changed the subject, letter to open, code word
explaining:
  fell, falls, fallen, down the stairs, off his bike, off her bike, the door, a door, walked into,
  bumped into, clumsy, story, stories, explanation*, explain, doesnt add up, dont add up, not add up,
  doesnt match, dont match, doesnt fit, dont fit, inconsistent, changing, keeps changing, accident*,
  accidental*, unexplained, different story, says it was, said it was, no memory, cant remember,
  doesnt remember, blames, slipped, banged, the cat, the dog did, rugby, wont account, no reason,
  makes excuses, excuse, excuses
injury:
  bruis*, black eye*, shiner, split lip, fat lip, cut lip, busted lip, swollen, swelling, welt*, wound*,
  injur*, fractur*, concuss*, bald patch*, clump*, bite mark*, bitemark*, love bite*, lovebite*, hickey*,
  hickie*, handprint*, hand print*, fingerprint*, finger print*, finger marks, fingermarks, red marks,
  red mark, red lines, burn marks, burn mark, cigarette burn*, unconscious, bleeding, bleeds, blood*, bled,
  limp, limps, limping, scab*, scar, scars, scarred, scarring, scratch*, graze*, stitches, broken arm,
  broken leg, broken rib*, broken nose, broken jaw, broken wrist, broken finger*, lump*, sore*, purple,
  walks funny, walking funny, cant sit, cant walk, lacerat*, blister*, belt marks, rope marks, strap marks,
  marks on, mark on, marks all, gash*, battered, knock*, scuff*, bumps, sprain*, bruising, lesion*, imprint,
  haematoma*, ligature mark*, footprint*, nosebleed, nose bleed, bust lip, teeth knocked, tooth knocked,
  front teeth, floppy, buckle mark, weal*, yellow and green, black and blue, all yellow, burst, concussion,
  chipped tooth, ripped ear, torn, welted, round bruises, pinch mark*, nail marks, gouge*, choke marks,
  carpet burn*, rope burn*, red rings, rings on, iron tip, barcode, boxing glove
injury-soft:
  mark, marks, cut, cuts, broken, broke, breaks, rash, bump, bang, banged, spots, plaster*, bandage*,
  strapped up, sling, cast, xray, ache*, aching, teeth, tooth, tired, exhausted, pale, thin, weight, skinny,
  dizzy, faint*, collapsed, wince*, winced, wincing, hobbl*, stiff, tender
body:
  neck, arm, arms, leg, legs, back, face, eye, eyes, body, wrist*, thigh*, throat, head, cheek*, rib, ribs,
  ear, ears, tummy, stomach, belly, chest, hand, hands, shoulder*, shin*, forearm*, feet, foot, mouth, jaw,
  lip, lips, hair, skin, nose, chin, knee*, ankle*, finger*, knuckle*, scalp, hips, forehead, temple,
  collarbone, torso
fear:
  scared, frighten*, terrif*, petrif*, afraid, fear*, flinch*, cower*, trembl*, panic*, dread*, beg, begs,
  begged, begging, hysteric*, jumpy, on edge, shaking, shakes, shook, freezes, froze, frozen, goes quiet,
  go quiet, goes silent, go silent, goes white, went white, ducks, edge of tears, terror, eggshells,
  sick with, wet himself, wet herself, wets himself, wets herself, pleaded, pleading, pleads, spooked, wary,
  hides under, hid under, recoil*, jumps if, jumped when, scares, scaring, intimidat*, distraught,
  inconsolable, screams, screamed, screaming, nightmare*, bad dreams, night terrors, shrinks, clings, clung,
  clingy, worst, refuses to go, refusing to go, hands over his head, arms over his head, curled up,
  white as a sheet, petrified, dreading, worst day, hid behind, hides behind, hiding behind, holding onto,
  hung on to, wouldnt let go, wont let go, face dropped, wets themselves
upset:
  cry, cries, cried, crying, sob*, tears, tearful, upset, distress*, withdrawn, anxious, nervous, quiet,
  sad, low, unhappy, miserable, moody, angry, anger, rage, shut down, shuts down, changed, not himself,
  not herself, out of character, zoned out, blank, numb, grey, sick, ill, vomit*, throwing up, wetting,
  wets, soiling, soils, bed wetting, wet the bed, wets the bed, wetting the bed, overwhelmed, devastated,
  lonely, ashamed, guilty, embarrass*, depress*, isolat*, suddenly, regress*, rocking, struggling
emotional:
  worthless, useless, hates him, hates her, hate him, hate her, never wanted, wasnt wanted, unwanted,
  mistake, aborted, burden, humiliat*, ignores, ignored, blame, blamed, punish*, punishment*, that thing,
  calls him, calls her, call him, call her, calls them, names, called names, laughs at, laughed at, mocks,
  mocked, belittl*, ridicul*, insult*, shouts, shouted, shouting, yell*, screams at, swears at, dog bowl,
  like a dog, like an animal, like a slave, slave, servant, chores, all the cleaning, does all the,
  favourite, treated differently, left out, not allowed to speak, not allowed to eat, not allowed,
  isnt allowed, never allowed, scapegoat*, reject*, disown*, evil, possessed, witch*, demon*, devil, jinn,
  spirit, spirits, cursed, exorcis*, stand in the corner, stand facing, facing the wall, wish you were,
  wishes he was never, wished he was never, ugly, fat, thick, retard*, stupid, dirty girl, scum,
  waste of space, nobody loves, dont love, doesnt love, sent to coventry, locked out, rat, animal, its name,
  a mistake, the mistake, a liar, liar, spit in his food, spits in, sent to stand, made to stand,
  stand in the, kneel, kneels, cold shower, cold showers, sleep on the floor, earn her, earn his,
  not spoken to, hasnt spoken to her, hasnt spoken to him, silent treatment, apologises for, hates herself,
  hates himself, dead to us, dead to me, cut off by, disgusting, pathetic, fatty, idiot, crawl, bark,
  bark like, in the crate, dog crate, cage, diary, takes her door, door off, in the porch, out of sight,
  lodger
`;
