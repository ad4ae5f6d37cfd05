/** What this service is really asked about, how questions about a subject are framed, and innocent turns of phrase. One concept a paragraph; `*` stands for any ending. */
export const everyday = `
school-matters:
  pep, peps, epep, bursary, bursaries, laptop*, chromebook*, tablet for, tuition, tutoring, funding, funded,
  fund, grant, grants, course, courses, college, colleges, gcse*, a level*, ehcp*, ehc, attendance, exclu*,
  suspen*, pex, pexed, timetable*, uniform, kit, transport, apply, applying, application*, form, forms,
  deadline*, exam*, resit*, revision, homework, maths, english, science, reading, literacy, esol,
  apprentic*, btec, level 1, level 2, level 3, l1, l2, l3, uni, university, sixth form, curriculum, lesson*,
  subject*, grade*, target*, progress, admission*, school place, place at, enrol*, roll, register, senco,
  send, sen, ed psych, educational psycholog*, pp+, ppp, ppg, pupil premium, premium, virtual school, vs,
  designated teacher, dt, dts, advice line, offer, entitle*, eligib*, reward*, award*, kindle*, wifi,
  dongle, broadband, bus pass, travel costs, travel pass, mileage, equipment, software, login, log in,
  password, portal, reset, email, phone number, contact details, invoice*, payment*, reimburs*, refund*,
  budget*, costs, cost, fee, fees, price, voucher*, trip, trips, club, clubs, music lessons,
  residential trip, mentoring, mentor, nursery place, early years, reception place, transition, induction,
  managed move, alternative provision, ap, neet, careers, work experience, placement student, dbs,
  reference, cv, interview, meeting, meetings, minutes, agenda, review, reviews, lac review, cla review,
  statement*, template*, document*, paperwork, consent form, signature*, sign, signed, signing, section,
  page, box, boxes, term, terms, autumn, spring, dates, date, training day, drop in, surgery, session*,
  workshop*, data, report, reports, school report, exam board, qualification*, certificate*, dyslexia,
  dyscalculia, adhd, autis*, speech and language, salt, ot
asking-money:
  pay for, pays for, paying for, fund, funds, funded, funding, cover the cost, afford, claim, how much,
  who pays, can we get, can he get, can she get, can they get, can i get, entitled to, eligible,
  do you fund, do you pay, will you pay, will you fund, is there money, use pp, spend, budget, does he get,
  does she get, do they get, can he have, can she have, still get, buy
frame-learning:
  training, trained, trainings, course, courses, workshop*, webinar*, e learning, elearning, cpd, inset,
  module*, conference*, briefing*, toolbox, session on, sessions on, talk on, talk about, assembly,
  assemblies, lesson plan*, lessons on, pshe, rshe, curriculum, awareness, campaign*, week of, quiz,
  poster*, leaflet*, factsheet*, book, books, literature, reading list, podcast*, video on, resources,
  resource, toolkit*, essay, dissertation, research, study, studying, module on, degree, assignment
frame-policy:
  policy, policies, policys, guidance, guide, guides, guideline*, procedure*, protocol*, pathway*, process*,
  flowchart*, flow chart, template*, script, checklist*, statutory, legislation, law, legal, legally,
  duty to, mandatory report*, kcsie, keeping children safe, working together, ofsted, inspection*,
  framework, threshold*, criteria, definition*, define, defined, mean by, stand for, stands for, what does,
  meaning, the term, acronym, in general, generally, hypothetical*, for example, eg, best practice,
  strategy, strategies, panel, panels, mace, marac, nrm, audit*, statistic*, stats, figures, how many,
  numbers of, percentage, trends, data on, article*, newsletter, web page, website, our website, page on,
  in the plan, in the policy, in the offer, does the offer, does the policy, does the plan, does our,
  does your, section on, covered in, cover, covers, mentioned in, difference between, prevent duty,
  return home interview*, return interview*, audit tool, screening tool*, risk assessment template,
  referral form, the form for, where do i find, where can i find, where is the, where are the, have a copy,
  a copy of, have you a, have you got a, do you have a, record keeping, log, logging, cpoms, myconcern,
  single central
frame-service:
  who runs, who leads, who delivers, who chairs, who covers, who is our, who is the, who attends, who does,
  who trains, which team, which service, which agency, does the virtual school, do you offer, do you run,
  do you provide, do you have, can you recommend, can you send, can you point, could you run,
  could you send, any charities, any training, any webinars, any resources, any guidance, any leaflets,
  is there training, is there a, is there an, is there any, are there any, are there, what training,
  what support, what help is there, what is available, support for, support available, support is there,
  available for, help for, programme*, project*, service for, services for, group for, counselling, therapy,
  therapeutic, therapist, camhs, elsa, play therapy, mentoring, bereavement, psychologist, charity,
  charities, lead for, lead on, team that, team which, helpline for
question-general:
  what is, what are, whats, what does, what do, what counts, what should, what happens, when should,
  when does, when do, how do, how does, how should, how can, how many, how long, how would, should schools,
  should we, must we, can schools, can a school, can pupil, do schools, do we, do we need, does a, is it,
  is there, are there, is a, if a, if pupil, when a, can a, where do, where can, where would, which, why do,
  why does
in-the-past:
  as a baby, as a toddler, as an infant, as a child, as a young child, as a kid, when he was little,
  when she was little, when he was young, when she was young, when he was younger, when she was younger,
  when they were little, when they were small, when he was a baby, when she was a baby, when small,
  years ago, years back, a long time ago, in the past, past, previous*, history of, historic*, formerly,
  used to, came into care, in care because, came to care, removed because, removed from, adopted,
  early childhood, early life, early trauma, early experiences, aged 2, aged 3, aged 4, aged 5, age 3,
  age 4, age 5, in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, last year, last term,
  since settled, settled now, now settled, all well now, well now, doing well now, settled, long settled,
  has had therapy, no longer, no risk now, recovered, survivor*, ex offender, old
moved-on:
  moved out, moving out, moves out, move out, left home, leaving home, moved away, moved in, moved, moving,
  moves, move, relocat*
to-a-place:
  moved out to, moved out into, moved out of borough, moved out of area, moved out of county, moved to,
  moving to, moves to, moved in with, moving in with, moved house, moved area, gone to live with,
  went to live with, lives with his, lives with her, living with his, living with her, own flat,
  flat of his own, flat of her own, place of his own, place of her own, shared house, supported living,
  supported lodgings, supported accommodation, independent living, staying put, stay put, adopters,
  adoptive family, forever family, new family, new carers, new carer, new placement, new home, new address,
  by agreement, planned move, planned, left home for uni*, near to his, near to her, from birmingham,
  out of borough, out of county, another town, another city
stays-in-study:
  stay at the same, stay at his school, stay at her school, stay at their school, stay at his college,
  stay at her college, stay at his current, stay at her current, stay on at, staying on at, stay on roll,
  stay on, stays on, remain at, remain on roll, keep his place, keep her place, keep his college,
  keep her college, hold his place, hold her place, keep going to, keep coming to, finish year, finish her,
  finish his, finish the year, same school, same college, same sixth, present school, current school,
  old school, his old, her old, still at, still in education, still going to, carry on at, where he is,
  where she is, till the exams, until the exams, change schools, changing schools, school move
thriving:
  thrilled, delighted, over the moon, settled, settled in, settled well, doing well, doing great,
  doing brilliantly, doing really well, happy, happier, enjoy*, loves his, loves her, loves it, loves the,
  lovely, proud, proud as, supportive, excited, brilliant*, star, leaps and bounds, turned it round,
  turned things round, best mates, never missed, award*, praised, thriving, flourish*, predicted, wonderful,
  made friends, much better, no incidents, calm since, fine since, nothing since, recovered
known-already:
  in the file, on the file, on file, file says, in the chronology, all known, in hand, known to you,
  in 2022, in 2023, in 2024, two years ago, last year, a few years ago, back in, none of that, not since,
  stopped completely, discharged, finished his therapy, finished her therapy, done his time, served his,
  been in care since, in care since, came into care, before he came, before she came, before they came,
  came to us, early life, after a difficult, history, at the time, since then, and since
mishap:
  trampoline, trampolining, fell off, off his bike, off her bike, his bike, her bike, skateboard, rugby,
  football, netball, cross country, plaster, in plaster, in a cast, crutches, scribe, operation, surgery,
  chickenpox, tonsillitis, food tech, off till, off until, pe kit, nicked, stolen, dog ate, cracked, screen
bereaved:
  died, passed away, bereave*, bereavement, anniversary, funeral, grief, grieving, lost his gran,
  lost her gran, lost his nan, lost her nan, lost both, lost a parent, lost their, memorial
school-trouble:
  detention*, sent out, isolation, report card, on report, off roll, managed move, reduced timetable,
  part time timetable, bottom set*, behaviour policy, excluded for, excluded twice, suspended for,
  suspension of, permanently excluded, fixed term, back to mainstream, pru, governors, head teacher,
  headteacher, head of year, disruptive, backchat, swearing, vape, vapes, vaping
innocent:
  hit target*, hits target*, hit his target*, hit her target*, hit their target*, hit the target*,
  hit the deadline, hit the roof, hits the roof, hit a wall, hitting targets, hitting his targets,
  hitting her targets, kick off the, kick off meeting, kick start, kickstart*, kicked out of college,
  kicked out of school, kicked out of the sixth, kicked off the course, kicked out of class,
  kicked out of sixth, beat the attainment, beat the deadline, beat his target, beat her target,
  beat his personal, beat his pb, beat us to, killing time, going to kill me if, kill for a, to die for,
  dying to, dying for, dead easy, dead laptop, dead battery, laptop died, battery died, phone died,
  laptop is dead, killed the laptop, killed my, killer timetable, shoot me an, shoot for, shoot you an,
  best shot, a shot at, long shot, shot up, shot down, stabbing in the dark, stab in the dark, stab at it,
  have a stab, take a stab, knife edge, cut off date, cut and paste, cut to the chase, cut in hours,
  cut in funding, cut the funding, funding cut, funding cuts, budget cuts, cut her timetable, cut finger,
  cut costs, burning question, burn out, burnt out, burned out, burnout, burn through, burned through,
  hanging over, hanging on, hang on, get the hang, hang up, buried in, snowed under, attacks his work,
  lock in a place, locked out of my, locked out of his account, locked out of her account,
  locked out of childview, locked out of epep, account locked, locked account, missing from the list,
  missing from the system, missing from the form, missing from the register, missing from education,
  missing education, missing form*, missing pep, missing peps, missing page*, missing section*,
  missing data, missing information, missing evidence, missing targets, missing signature*,
  missing document*, missing certificate*, missing grades, missing gcse*, missing out, missing his friends,
  missing her friends, missing their friends, missing a lot of school, children missing education, cme,
  form missing, pep missing, page missing, forms missing, pages missing, run by us, run through,
  running late, in the running, dog grooming, grooming course, fire safety, boxing gloves, boxing lessons,
  boxing club, boxing gym, kickboxing, martial arts, self defence class*, shooting club, archery,
  knife skills, set of knives, chefs knives, chef knives, knife roll, knives for college,
  knives for catering, physical education, sexual health course, sex education, sex and relationships,
  relationships and sex, blow up at, blew up, bombed the exam, bombarded, crying out for,
  cry for help with forms, screaming out for, scared of maths, scared of exams, scared of flying,
  frightened of exams, afraid i missed, safe to share, safe to send, safe to open, safe to email,
  safe in a slough, safer in a, safer in a slough, safer in school, safer schools, safer recruitment,
  safe travels, marked absent, bench mark, benchmark*, mark scheme, marked work, past papers, death by,
  sick of forms, drop off the form, stick with, back to school, back to college, back on track,
  come back to me, get back to me, got back to me, call me back, ring me back, hear back, heard back,
  not heard back, havent heard back, not heard from the tutor, face to face, hand over, handed over,
  hand in, handed in, second hand, deadline is, home office travel, home school, home schooled,
  home schooling, home education, home educate*, home tuition, home study, home learning, wear and tear,
  family court, family hub, early help, in contact with school, killing it, smashing it, smashed it,
  smashed his gcse*, smashed her gcse*, smashed her, struck off, hair cut, haircut, hair was cut, dead keen,
  bleeding edge, set of scissors, fallen behind, fell behind, fallen out with, fell out with, falls behind,
  walks out of lessons, ran away with the, run off her feet, run off his feet, end of my tether,
  no point in him sitting, no point in her sitting, smoking cessation, gone off the, went off his course
mild:
  is missing from, locked out of the, missing hours, missing days, cut to, cuts to, cut short, hit all,
  hit by rising, cut down on, killed the, killed off, running a, running the, run the, runs the,
  run a session, ran out of, run out of, runs for, contact the, contact you, back to me, body of, hours per,
  on friday, by friday, due friday, trip to, on hand, at hand, on fire, cut our, hit hard by,
  home authority, home visit form, phone call, family learning, fight for a, missing class, missing school,
  missing college, missing lessons, missing sessions, misses school, missing from school, no reply from,
  drowning in, kill me if, will kill me, killing me, killing us, contact form, contact sheet,
  contact number, head of, head start, back up, back office, stick to, gap year, bed and breakfast,
  hands on, arms length, court date, marks for, marks in, afraid i, afraid we, afraid the, afraid that,
  im afraid, i am afraid, attack the, cut his hours, cut her hours, cut the hours, cut her support,
  off sick, sick note, sick leave, sensory, behaviour plan, on the form, on the list, waiting list,
  outgrown, too small, school shoes, half term, parents evening, sports day, prom, awards, graduation,
  interview, shift, rota, reading age, speech delay, allergy, hayfever, pe lesson, football, rugby, netball,
  cricket, basketball, dance, drama, music, guitar, piano, choir, chess, art, painting, scouts, cadets, gym,
  sport, sports, team, match, tournament, library, museum, camp
`;
