import { namesThatAreWords } from './names-that-are-words.ts';

/**
 * Words that are not names: the everyday English and the field's own vocabulary that practitioners write with.
 * There is no dictionary to lean on, and a name is told from a word mainly by not being here, so a word that is
 * missing may be taken for a name. Base forms are enough: `known-words.ts` undoes plurals and verb endings.
 */
const everyday = `
a abandon ability able about above abseiling absence absent absolute abt abuse abusive academic academy accept access accessible accident accommodate accommodation accompany accord
accordance accordingly account accountant accurate accuse ache achieve acronym across act action active activity actor actress actual adapt adaptive add addict addiction addition additional
address adequate adhere adjust admin admission admit adopt adoptee adoption adoptive adult adulthood advance advantage advert advertise advice advise advisor affair affect afford afraid
after afternoon afterwards again against age ageing agency agenda agent aggressive aggressor agitated ago agree agreeable agreement ah aha ahead aid aim ain aint air airport aka alarm
alcohol alert align alive all allegation allege allergy allocate allocation allotment allow allowance allright alone along alongside already alright also alter alternate alternative
although altogether always am amaze ambition ambitious ambulance amend amid among amongst amount amp an anaemia analyse analysis analyst analytics and anger angling angry animator ankle
announce annoy annual anonymous another answer anxiety anxious any anybody anyhow anymore anyone anything anyway anywhere apart app appalling apparent appeal appear application apply
appoint appointment appreciate approach appropriate approval approve approx approximately arch archaeologist archery architect are area aren arent arguably argue argument argumentative
arise arm arn around arrange arrangement arrest arrival arrive arrow arson art article articulate artist as asap ashamed aside ask asleep aspect asperger aspiration aspire assailant assault
assembly assess assessment asset assign assist assistance assistant assistive associate association assume assurance asthma asthmatic astronaut at athlete attach attachment attack attain
attainment attempt attend attendance attention attentive attic attitude audience audit auditor aunt auntie authentication author authorise authority autist automatic available avatar
average avoid await awake award aware away awful awkward baby back backdate background backpack bacon bad badge bag bail bakery balance ball ballot ballroom ban banana band bandage bank
banned banter bar barber barely barrier barrister bartender base baseline basic basis basket bath bathroom battered battery battle be beach bear beat beatbox beaten beautiful became because
become bed bedroom bedtime beekeeper been before beforehand beg began begin begun behalf behave behaviour behavioural behind being believe bell belly belong below belt bench benchmark
beneath beneficial benefit bereave bereavement beside best bet better between beyond bf bff bhangra bias bib bicycle bid bifida big bigger biggest bike bill billion bin bind biological
biologist biomedical biometric bird birth birthdad birthday birthmum birthparent biscuit bit bite biting black blackmail blacksmith blame blank blanket blazer bleeding blind blister block
blog blood blouse blow blue bmx board boat body boiler bolt bond bonus book bookkeeper bookshop boom boost boot border bore boring born borough borrow boss both bottle bottom bought
bouldering bounce boundary bounty bout bowl box boy boyfriend bpd bra brace bracelet bracket brain branch brave bread break breakdown breakfast breath breathe bribe bridge brief bright
brilliant bring broad broke broken brother brought brown browse bruise brush bruv btw buddy budget bug buggy build built bulb bulk bullet bulletin bully bunch bundle bunk burden bureau
burger burglary burgled burn bursary bursry bury bus bushcraft business businessman businesswoman busy but butcher butter button buy by bye cab cabinet cable cafe cake calculate calculator
calendar call calm came camera cameraman camh camp campaign campus can cancel cancellation cancer candidate cannot cant canteen cap capable capacity capital captain car card cardiologist
care careful carer carpet carrot carry cascade case caseload casework cash cashier cast casual cat catch catchment catchup category caught cause caution caving cease ceiling celebrate cell
cellar central centre ceramics cereal certain certificate chain chair challenge champion chance change channel chaos chapter character characteristic charge charity chart chase chat chatty
cheap cheat check checklist cheek cheeky cheerleader cheerleading cheers chemist cheque chess chest chicken chief child childcare childhood childminder children chin chip chocolate choice
choke choose chore choreographer chose chosen chronology church cigarette cinema circle circular circumstance circus citizen citizenship city civic claim clarify clarity clash class
classroom clause clean clear clerk clever clg click client climb clingy clinic clinical clipboard clock close clothes clothing cloud club clue coach coast coat code coeliac coffee cohort
cola cold colege collaborate collaboration collaborative collage collate colleague collect collection collective college colour column comb combination combine come comedian comfort
comfortable comfy comma command commence comment commission commit commitment committee common communal communicate communication community companion company compare comparison compass
compete competition complain complaint complete completion complex compliance compliant complicated component composer comprehensive comprise compulsory computer computing concentrate
concept concern concert conclude concurrent condition conduct conductor conference confidence confident confidential confirm confirmation conflict confuse confusion conjunction connect
connection consent consequence consequent conservationist consider consideration consist consistency consistent console constant constraint consult consultant consultation contact contain
content context continually continue continuity continuous contract contribute contribution control controlling convene convenient conversation convert convict conviction convince cook
cookie cool coordinate coordination coordinator cope copy core corner correct correspond cost cot couch cough could couldn couldnt council councillor counsel counselling counsellor count
country county couple coupon courage course court cousin covenant cover coverage cow crack crash crazy cream create creation creative credit crew cried cries crime criminal crisis crisp
criteria criterion critical criticise crochet cross crowd cruel crutch cry crying cuckooed cud cuddle cue cuisine cultural culture cup cupboard curator cure curfew curious currency current
curricular curriculum curtain curve custody custom cut cute cutoff cutting cuz cwcf cyberbully cycle dad daddy daily damage dance danger dangerous dare dark darling dash dat data database
date daughter day daytime de dead deadline deaf deal dear death debate debt decade decent decide decision decisive declare decline decorate decorator decrease dedicated deduct deem deep
default defer defiant deficit define definite definition defo degree delay delegate delete deliberately delicate deliver delivery dem demand demerit democracy demonstrate demotivated denial
dental dentist deny deodorant depart department depend dependent deportation deported deposit depressed depression deputy describe description desert deserve design designate desirable desk
desktop desperately despite dessert destination destroy detail detain detective detention deter determine develop development device dey diabetes diagnose diagnosis diagram dial dialogue
diary dice dickens dictate did didn didnt die died diesel diet dietitian difference different differentiate difficult difficulty dig digital dignity dim dimension dinner dinosaur diploma
diplomat direct direction director dirty dis disability disable disadvantage disagree disappear disappoint disaster disc discharge discipline disclose disclosure discount discover
discretion discretionary discriminate discuss discussion disease disengage dish dishonest dishwasher dismiss disorder display dispute disrupt disruption disruptive distance distinct
distract distress distribute distribution district disturb dive diverse diversity divide division divorce dj djing dld do dock doctor document documentation does doesn doesnt dog doing dojo
domain domestic donate donation done donkey dont door doorstep dose dosnt double doubt doubtless down download dozen dr draft drag dragon drama draw dream dress dressmaker drink drive drop
dropdown drug drumming drunk dry dryslope duck due dull dummy dump duration during duty duvet dying dyscalculia dyslexia dyslexic dyspraxia dyspraxic dysregulated dysregulation each eager
ear earlier early earn earring earth ease easier easiest easily easy eat ecologist economic economist economy eczema edge edit educate education educational effect effective efficient
effort eg egg eh eight eighteen eighth eighty either elaborate elbow elder elect election elective electric electricity electronic element elephant elevate eleven eligibility eligible else
elsewhere email embed embedded embroidery emerge emergency emotion emotional empathy emphasis employ employability employee employment empty enable enclose encounter encourage end ending
energy engage engagement engine engineer enhance enjoy enormous enough enquire enquiry enrich enrichment enrol enroll enrolment ensure enter entire entitle entitlement entrance entrepreneur
entry envelope environment episode equal equality equip equipment equivalent er erm error escalation escape especially essay essential establish estate estimate etc ethnic ethnicity
evaluate evaluation even evening event eventual ever every everybody everyone everything everywhere evict eviction evidence evry ex exact exam examination examine example exceed excellent
except exception exceptional excess exchange excite exclude exclusion excuse executive exempt exemption exercise exes exhausted exhibit exist exit expand expect expectation expel expense
expensive experience expert expire expiry explain explanation explicit exploit exploitation explore export expose express extend extension extensive extent extern external extra extract
extraction extreme ey eye eyebrow eyesight fabric face facilitate facility fact factor factory factsheet fade fail failure faint fair faith fake fall fallen false fam familiar family famous
fancy fantastic faq faqs far fare farm farmer farrier farther fast fat father fault favour favourite fax fear feature fed fee feed feedback feel feet fell fellow felt female fence festival
fever few ffs fibre fidgety field fifteen fifth fifty fight figure file fill film filmmaker final finalise finance financial find fine finger finish fire fireman firm first fish fisherman
fist fit fitness fits fitter five fix fixture flag flash flat flexibility flexible flight float flood floor florist flow fluent flyer focus foggy fold follow food foot football footnote for
force forearm forecast forehead foreign forget forgive forgot forgotten fork form formal format formula forth fortnight fortunate fortune forty forum forward foster fostercarer found
foundation four fourteen fourth fraction fracture frame framework frank free freebie freedom freeze frequency frequent fresh fridge friend friendship frightened from front frostbite fruit
frustrate frustration fuel full fully fun function fund funeral funny furniture further fury future fyi gain gallery game gamekeeper gaming gang gap garage garbage garden gas gate gather
gave gay gd gender general generate generic gentle genuine geologist get gets getting gf gift gig giggle girl girlfriend give given gives giving glad glance glass glasses glassware glazier
global glove glue gluten go goal goat goes going gokart gold golden goldsmith gone gonna good goods google got gotta gotten govern governance government governor grab grabbed grace grade
gradual graduate graduation graffiti grammar gran grand grandad granddad grandfather grandma grandmother grandparent grandson granny grant grape graph grass grateful grave great green greet
grew grey grid grief grieve grocer ground groundsman group grow grown growth grumpy guarantee guard guardian guardianship gud guess guest guidance guide guideline guilty guitar gun gunshot
gutter guv guy gym gymnasium gymnastic gymnastics habit had hadnt haha hair hairbrush haircut hairstylist halal half halfway hall halls hallway ham hamlet hamster hand handbag handbook
handle handover handwriting handy hang happen happier happy harass harassment hard hardship hardware harm harmful has hasn hasnt hat hate hated haul hav have havent having havnt he head
headache headline headphone headset headteacher health healthcare healthy hear heard heart heat heavy height held hell hello help helpdesk helpful helpline hemiplegia hence her here heres
hero hers herself hes hesitate hey hi hidden hide hiding high highlight hill him himself hint hiphop hire his historian historic historical history hit hitting hiya hlp hmm hobby hold hole
holiday holistic home homeless homelessness homework homophobic honest hoodie hook hope hoped hopeful hopeless horrible horse hospital host hostage hostel hot hotel hotspot hour hours house
household housemate how however hows hte hub hug huge human humour hundred hundredth hungry hunt hurdle hurry hurt husband hydrocephalus hygiene hyper hysterical i ice iceskating icon id
idc idea ideal ideas identical identification identify identity idk idle ie if ignore ill illegal illness illustrate illustrator im image imagine immature immediate immigrant immigration
imo impact impair impairment impartial implement implementation implication imply import importance important impossible impress impression improve improvement impulsive in inadequate
inappropriate incentive inch incident include inclusion inclusive income incomplete incorrect increase incredible incur indeed independence independent index indicate indicator individual
induct induction industry inequality infant infection influence inform informal information inhaler initial initiate initiative injection injure injury ink inner innit innocent innovative
input inquire inquiry inset inside insight insist inspect inspection inspector inspiration inspire install instance instant instead institute institution instruct instruction instrument
insurance intake integrate integration intellectual intelligence intend intense intensive intent intention interact interaction interest interfere interim internal international internet
interpret interrupt intervene intervention interview intimidate into introduce introduction invest investigate investigation investment invitation invite invoice involve involvement ipad
ipads iphone iron is isa isas island isn isnt isolate isolation issue it italic itch item items its itself ive jacket jail jam jargon jaw jazz jealous jeans jeweller jewellery job jobcentre
jobs jobseeker join joint joke journal journalist journey joy judge judgement judgment jug juice jump jumpy junior jury just justice justify karting keen keep kept key keyboard keyring
keyworker kick kid kidnapped kidney kill kilo kilometre kind kindhearted kinship kiss kit kitchen knee knew knife knitting kno knock know knowledge known knuckle kosher label labour lack
lad ladies lady lamp land landlord landscaper lane language lap laptop large lasagne lasertag last late later latest latter laugh launch laundry law lawn lawyer lay layer layout lazy lead
leadership leaflet league learn learnt lease least leave lecture led ledger left leg legal legging legislation leisure lemonade lend length lengthy lens less lesson let lets letter
letterhead letting level liable liaise liaison liar librarian library lice licence license lie lied life lifeguard lifelong lift light like limit limitation line linguist link lion lip
lipstick liquid list listen lit literacy literally literate literature litter little live liver living load loan local locate location lock lockdown locksmith locum lodge log logged logical
login logo logon lol lonely long longstanding loo look lookout loom loop loose lorry lose losing loss lost lot lots loud lounge love loved lovey low lower lowest luck lucky luggage lunch
lunchtime lung lying macbeth machine mad made magazine magic magician mail mailbox mailout main mainstream maintain maintenance major majorette majority make maker makes makeup making male
malnourished man manage management mandatory mandem manner manual many map march margin mark market marks marriage marry mask mass massive master match mate material maternity mates math
mathematician maths matter mattress mature max maximum may maybe mc me meal mean meaningful means meant meantime meanwhile measure meat mechanic mechanical mechanism media mediate mediation
medical medication medicine medium meet melon melt meltdown member membership memo memory men mend mental mention mentor menu merge merit mess message messy met metal meteorologist method
metre microwave midday middle might mightnt migraine mile miles military milk mill million min mind mindset mine miner mini minibus minimum minor minority minus minute mirror misc
misconduct miss mission mistake misunderstand mix mixed mld mobile mode model modem moderate modern modify module molest moment monday money monies monitor monkey month mood moody moon
moped moral more moreover morning mortgage most motion motivate motivation motocross motor motorway motto mould mount mountain mourn mouse mouth move moved movement moving mr mrs ms msg msi
much mud mug mugged mugging multi multiple mum mumble mummy murder muscle museum music musical musician must mustnt mutter mutual mx my myself nail name named names nan nana nanny nappy
narrative narrow nasty nation national nationality native natural nature naughty nb near nearby neat necessary neck necklace need neednt needs negative neglect negotiate neighbour
neighbourhood neither nephew nervous nervy net network neurodivergent neurodiverse neurologist neutral never new newborn newly news newsletter next ngl nice niece night nightmare nil nine
nineteen ninety ninth no nobody nod noise noisy nominate non none noodle noon noone nope nor normal north northern nose nosebleed not notable note notebook noted nothing notice notification
notify novel novelist now nowhere nowt nude null number numeracy numerous nurse nursery nurture nut nutrition nutritionist nvm oak oath obesity object objection objective obligation oblige
obscure observation observe obtain obvious obvs occasion occasional occupation occupational occupy occur ocd ocean odd of off offence offend offer office official offline offsite often oh
oil ok okay old older oldest omg omit on once oncologist one ones ongoing onion online only onsite onto onwards ooh oops open operate operation operational opinion opportunity oppose
opposite oppositional opps opt optician option optional or oral orange order ordinary organisation organise organize orienteering origami original orphan osteopath othello other otherwise
ouch ought our ours ourselves out outcome outdated outdoor outfit outing outline output outreach outside outstanding outwards oven over overall overdose overdraft overdue overnight overpay
overseas oversee oversight overspend overtime overview overwhelm owe owed owing own owner owt oxygen oyster pace pack package packet pad paddleboard paediatric paediatrician paedophile page
paid pain painful paint paintball pair pal palace pale pan pandemic panel panic pants paper paperwork paragraph parcel parent parental park parkour parliament part partial participate
participation particular partner partnership party pass passport password past pasta pastoral pat patch path pathologist pathway patience patient pattern pause pavement pay payable payday
payer payment payroll payslip pda peace peak pear pedal peer pen penalty pence pencil pending peng penny pension people pepper per percent percentage perfect perform performance perfume
perhaps period permanence permanency permanent permission permit perpetrator persist persistent person personal persuade pertinent pet petrified petrol pharmacist phase phone photo
photographer phrase physical physicist physics pianist piano pick picture pie piece pig piggyback pillow pilot pimple pink pitch pizza place placement plain plan plane planned planner
planning plans plant plaster plastic plate platform play playground playgroup playstation playwright pleas pleasant please pleasure pledge plenary plenty pls plse plug plumber plumbing plus
plz pocket podiatrist poem point pointless police policeman policewoman policy polite political politician poll pony pool poor pop popular population portal portfolio portion pose position
positive poss possess possession possible possibly post postal postman postpone posts pot potato potential pound poverty power powerful ppl pple practical practice practise practitioner
praise pram pray pre precise predator predict predominantly prefer preference pregnancy pregnant premier preparation prepare preschool prescribe prescription presence present presentation
preserve press pressure presume pretend pretty prevent preventative prevention preview previous price pride primarily primary prime principal principle print prior prioritise priority
prison privacy private privilege prize pro prob probable probably probation problem procedure proceed process procure produce product production profession professional profile profit
profoundly program programme progress progression prohibit project prom prominent promise promote promotion prompt pronoun proof proper property proportion proposal propose prosecute
prospect prospective prospectus protect protection protective protocol proud prove provide provision provisional ps psych psychiatric psychiatrist psychological psychologist psychology
psychosis psychotherapist psychotherapy pub public publication publish pudding pull pump punch punctual punctuality punish punishment pupil purchase pure purple purpose purse pursue push
pushback put puts putting puzzle pythagoras qualification qualify quality quantitative quantity quarter queen query question questionnaire queue quick quid quiet quit quite quiz quota
quotation quote rabbit race racism racist rad radio radiographer radiologist rafting raided rail railcard rain raincoat raise ran random rang range rank rap rape raped rapid rapper rapport
rare rash rate rather rating ratio rationale raw razor re reach reachable react reaction read readiness ready real realise realistic reality reapply rearrange reason reasonable reasonably
reassess reassure rebate recall recap receipt receive recent reception recieve recipe recipient reckon recognise recognition recommend recommendation recon reconsider record recover
recovery recreation recruit recruitment red reduce reduction redundant refer referee reference referral referred refine reflect reflection reflective reform refresh refuge refugee refund
refurbish refusal refuse regard regardless region regional register registrar registration regret regular regularity regulate regulation rehab rehabilitation rehouse reimburse reimbursement
reintegrate reintegration reissue reject relate relation relationship relative relax release relevant reliable relief relocate reluctant rely remain remainder remand remark remedial
remember remind remote removal remove renew renewal rent rep repair repay repayment repeat replace replacement reply report represent representative request require requirement reschedule
research resent reserve reset reside residence resident residential resilience resilient resist resit resolution resolve resort resource respect respite respond response responsibility
responsible responsive rest restart restaurant restless restore restrain restraint restrict restriction result resume retail retain retake retention rethink retire retrain retrieve retry
return reunification reunify reveal revenue review revise revision revoke reward reyt rice rich rid ride right rigid ring rings rise risk risks risky rival river rlly rly road roadman rob
robbed robbery robot robust rock role roles roll roofer room rooms root rose rota rotate rough round roundabout route routine row royal rsvp rubbish rucksack rude ruin rule rules run
running runs rural rush sack sad sadder safe safeguard safer safety said sail sailor salad salary sale salesman salon salsa same sample sanction sand sandal sandwich sat satisfy saturday
saucepan sausage save saved saving saw say saying says scabies scaffolder scald scale scan scar scarce scare scarf scary scatter scenario scene schedule scheme scholarship school
schoolchild schoolwork science scientific scientist scissors scool scope score scrap scratch scratches scream screen screenshot script scrutinise scrutiny sculptor sea seamstress search
season seat second secondary secret secretary secretive section sector secure security see seek seem seems seen segment seizure select selection selective self sell semi seminar send sends
seniority sense sensible sensitive sensory sent sentence separate sequence serial series serious serve service session set sets setting settle settlement seven seventeen seventh seventy
several severe sex sexual sexuality shadow shakespeare shall shame shampoo shank shant shape share sharp she shed sheep sheet shelf shell shelter shepherd shes shift shin shine ship shirt
shock shoe shoes shoot shop shoplift shopping short shortage shortcut shortfall should shouldn shouldnt shout shove show shown shows shud shut shy shyly sibling sibs sick sickness side
sight sign signal signature significant signoff signpost silence silent silly sim similar simple simply simultaneous since sing single sink sir sister sit site sits sitting situation six
sixteen sixth sixty size skate skatepark skill skin skip skirt skl skool skull sky slap slapped slash slcn sld sleep sleepover slide slight slip slipper slot slow smack small smart smash
smell smh smile smoke smooth smth smuggled snack snap snow so sobbing social socialise society sock socket socks sofa soft software sold soldier sole solicitor solid solution solve some
somebody someone something somewhat sommat son song sonographer soon sorry sort sound soup source south southern space span spare sparkle speak special specialism specialist specific
specifically specification specify spectrum speech speed spell spelt spend spent spider spina spine spirit spit split spoke spoken sponsor spoon sport spot spouse spread spring square
squash squeeze stab stabbed stabbing stability stable staff stage stair stake stalking stand standard star stare start starving state statement static station stationary statistician
statistics stats status statutory stay stays steady steal steel steep step stepchild stepdad stepfather stepmother stepmum stepparent steward stick still stipend stock stole stolen stomach
stone stonemason stop stopped storage store story straight straightaway straightforward strand strange strangle strategic strategy stray stream street streetwise strength strengthen stress
stretch strict strike string strong structure struggle stubborn stuck student studio study stuff stupid style stylist subject submission submit subscription subsequent subsidise subsidy
substance substitute subtle succeed success successful such sudden suffer suffice sufficiency sufficient suffocate sugar suggest suggestion suicidal suicide suit suitability suitable
suitcase suite sulk sulky sum summary summat summer summink sumone sumthing sun sunny sup super superb supermarket supervise supervision supervisor supplement supplementary supplier supply
support supportive suppose sure surface surgeon surgery surname surprise surround survey surveyor survive suspect suspend suspension suspicion sustain swap swear sweet sweetheart swim
swimming swing switch switchboard swollen swore symbol sympathy symptom syndrome system systematic ta tab table tablet tackle tag tail tailor take takeaway taken takes taking talent talk
tall tango target task taste tattoo tattooist taught tax taxi tba tbc tbf tbh tea teach team teams tear tearful tease tech technical technician technique technology teen teenage teh
telephone television tell temp temperature temporarily temporary tempt ten tenacious tenancy tenant tend tennis tense tent tenth term terminal terminate terminology terms terrible terrified
territory test tests text textbook texts than thank thankyou that thats thay the theatre theft their them theme themselves then theory therapeutic therapist therapy there therefore these
they theyll theyre theyve thick thier thigh thin thing think third thirteen thirty this thorough those though thought thoughtful thousand threat threaten three threshold threw thrive throat
through throughout throw thrown tht thug thumb thus ticket tickle tics tidy tie tier tiger tight tiler till time timeline timely timer times timescale timetable timing tin tiny tip tired
tissue title to toast tobogganing today toddler together toilet token told tomato tomorrow tone tongue tonight tonne too took tool toolkit toolmaker tools tooth top topic torch torture
total touch tough tour tourette tournament toward towel tower town toy trace track tractor trade tradition traditional traffic trafficked trafficker trafficking train trainee trait tram
transcript transfer transferred transition translate translation translator transport trash trauma traumatised travel travelcard treat treatment tree trekking trend trial tribunal trick
tricky trigger trip triple trips trouble trouser trousers truancy truant truck true truly trust truth try trying tshirt tube tuition turn tutor tv twelve twenty twice twin two type typical
ugh ugly ultimate um unable unaccompanied unaware uncle unclear uncomfortable unconscious uncooperative under underage undergo undergraduate underlying underneath understand understood
undertake underway undo undocumented uneasy unemployed uneven unexpected unexplained unfair unfamiliar unfit unforeseen unfortunate unfounded unhappy unhelpful uni unidentified unified
uniform uninsured union unique unit unite universal university unknown unlawful unless unlikely unlimited unlock unmarried unofficial unpaid unpredictable unreasonable unregulated unrelated
unreliable unresolved unsafe unsettled unstable unsuccessful unsuitable unsupervised unsupported unsure untidy until untill unusual unwanted unwilling unwitting up upcoming update upgrade
upholsterer upload upon upper upset upskill uptake upturn urban urgency urgent us usage use used useful useless user username users using usual utilise utility vacancy vacant vacation vague
vain valid validate valuable value van vandalise vape vaping variation variety various vary vast vegan vegetarian vehicle venue verbal verify version versus very via viable vicar victim
video view village violence violent violinist virtual visa visible vision visit visitor visual vital vitamin vj vocabulary vocalist vocation vocational voice voicemail volume voluntary
volunteer vomit vote voucher vs vulnerable wage wagwan waist wait waitress waive wake walk wall wallet wander wanna want wants war ward warm warn was wash wasn wasnt waste wat watch water
wats wave way we weak weakness wealth wealthy weapon wear weather web webinar webpage website wedding week weekday weekend weeks weigh weight weird welcome welder welfare well wellbeing wen
went wer were werent west western wet weve what whatever whats whatsapp wheel wheelchair when whenever wher where whereas wherever whether which whichever while whilst whisper white who
whoever whole whom whos whose why wich wide widen widespread widget widow wife wifi wil wild will win wind window wine winter wipe wire wireless wise wish with withdraw withdrawal withdrawn
within without witness wiv won wonder wonderful wont wood wooden woolly word words wore work workforce workload workplace works worksheet workshop world worn worry worse worst worth
worthwhile wot wots would wouldn wouldnt wound wow wrap wraparound wreck wrist write written wrong wrote wtf wud xbox yard yeah year years yell yellow yep yes yesterday yet yield yoghurt
you youll young youngest youngster your youre yours yourself yourselves youth youve zero zone zones zoo zoologist
`;

const field = `
acca cicc cea rics rhi rhis genogram genograms formerly bespoke lodging lodgings goodbye goodbyes ull uve diwali exam exams christmas panel panels
resend resent meals dad mum nan
para paras annex heritage orchard vale
docx pdf dp dps staffroom childs kinder gohenry heath hardy laurel lyric maverick porter moss sherry carol topaz tiara
dataset datasets
creche cpic hannukah
rec recs hotline cuppa org orgs mifi wellies proforma forma elearning e-learning
til till fab ace brill ta thx tysm btw fyi tbh imo idk lol lmao omg asap eta nvm pls plz plse pleez msg txt defo deffo prob probs obvs tho thru thro nite tonite tmoro wknd hols bday prezzie fella bloke mate bruv fam
aint yh yeh yep yup nah nope nowt summat owt wud cud shud wudnt cudnt shudnt dnt cnt hv hav bn gd gud wk wks mth mths abt bout wrt esp approx appt appts appnt dept govt mgmt mgr asst reqd docs pics vid vids convo sch schl
skl skool clg coll hw ict covid lockdown ebay paypal tiktok insta snap vinted tesco asda aldi lidl argos ikea boots waterstones smyths primark jd sports amazon prime netflix roblox fortnite minecraft xbox playstation nintendo switch
fifa lego url urls vpn wifi dongle hotspot sim esim app apps login logon pwd captcha prev indy flexi vis hivis calpol epipen dosh quid tenner fiver haf ulez nino brp reg plate regs meds gp gps mri tv dvd cd usb hdmi pc mac
whos whats wheres whens hows thats theres heres whove youve youd youll youre theyd theyve theyll hed hes shed shes itll itd wed weve ive ill im lets dont didnt doesnt isnt wasnt arent werent havent hasnt hadnt wont wouldnt cant couldnt shouldnt
meetng dyslexia dyslexic dyspraxia dyspraxic dyscalculia asc asd adhd odd pda fasd semh slcn hi vi msi pmld mld sld spld vso cao ete asye asf ncc nqt ect ects itt scitt sct tac taf tas cme ehe eotas ap pru prus apas lsu
ffs smh hiya heya alright oi ugh hmm hm erm er ah aw aww eek gosh blimey cheers soz sos sry apols xx xxx ha haha hehe hahaha yay woohoo phew oops ooh wow
abit ablebodied abroad abscond academies acas accountancy ace aces acting adhd advisory advocacy advocate aep afc affirm affordability aggression agm agoraphobic agriculture akin alcoholic
alevel algebra allocations allotted ally alot amber amendments angel animal anniversary anorexia anthropology anti antiracist anytime apologise appendix applicant appraisal apprentice
apprenticeship apps aqa archaeology archer architecture arithmetic arrears arts asc asd asdan ash aspirational assessor asst astronomy aswell asylum athletics atm au autism autistic autumn
awol badminton baker baking ballet bame barista baron basically basil basketball bbc bc bcc bcs beautician beauty bedwetting benchmarks bhm bible bilingual biochemistry biology bipolar
bisexual bishop blended bliss bloke bob bonfire boxing bp bradford braille breach breastfeeding bricklayer bricklaying broadband brochure bsl btec btecs buses butler cadence cadets cafcass
cahms camhs cannabis canoe caravan caregiver careleaver caring carpenter carpentry carter catering cc cce cco cdc ceop ceops cerebral chaperone cheese chef chemistry choir choreography
chromebook chronic ciag cic cica cin circulate civil cla clarinet clas classical classics clay cliff clinician closure cme cms co cocaine coding cognitive colic commute comp complainant
concise concussion construction contingency conveyor cooper cooperate coproduction coral corporate correspondence cos cosmetic counterpart coursework coworker coz cp cpa cpd cpp cpr cps
cricket crossborder cryptography crystal csa csc cscs cse csf csp cswk culinary cumulative cv cvs cwsw cyp cypmhs cypp dads dale darts dashboard dawn dbs dcs ddp ddsl deafblind dean
deductible deduction deescalate def delegation dementia dentistry departmental deployment deprivation deprive dept deregister deregulated destiny dfe dhsc diabetic diff disapplication
disbursement dissertation dla dob doc docs doe dofe dol dols don dongle doodle dpia dressmaking drew drum drums dsa dsl dsls dt dts duke dunno duplicate dv dva dwp dyad eal earl earpods
ebacc ebsa ebsn ecm ecology ect ects ed edpsych edt edu eduction eet ehc ehcna ehcp ehcps ehe ehm elc ele electrical electrician electronically elsa elsas embassy empower endorsement
english entrants environmental ep epac epep epeps epilepsy epileptic epo epq eps equestrian equity esa escalate esfa eso esol esp ess estranged etag ethics eve everyday evidently ewo ewos
expiration extracurricular eyfs eyfsp eyjs eypep eypp eyps facebook facilitator faculty fairness fao fas fasd fashion fe feasible fern fft fgm fiance fiancee fidget fingerprints firefighter
fiscal fisher fishing flashcard floristry flowchart flute foetal foetus foodbank footwear foreseeable formative fox freelance fsm fsms fte fulfil fulltime functional gardener gaslighting
gatekeeper gateway gcsce gcse gcses gdpr gem gene genesis geography geology gld glory glossary godfather godmother goggles gov govt gp gpp gps grm groomer grooming grt gtky gymnast gypsy
hairdresser hairdressing halfbrother halfsister handball handout hardcopy harmony harsh headlice headlouse heaven hei heis heroin hiking hlta hltas hmi hmrc hnc hnd ho hob hockey hod
homeschool honey honor honour hoping horticulture hospitality housekeeping hoy hr hra hrs humanities hun hunter hybrid hyperactive hypersensitive iag icb icpc ics ict icwo iep ieps ila
ilacs imd inborough inbox inc incl incontinent indicative indigo infact info infrastructure inlaw insomnia inter interns internship intranet intro ion ip iris iro iros isos isp ite itemise
itep ivy jay jewel joinery journalism judo jujitsu karate kayak kcsie ketamine kettle kickboxing kindle king knight kpi kpis ks la laa lac ladc ladd lado lads laminate lance landline lang
lanyard las lase lass lasses lateness lcs lea legend legislative lep lesbian levy lft lgbt lgbtq lgbtqia liability liberty linguistics lived livestream lo logistics loneliness longterm lpa
lsa lsas lscb lta ltft ltr lunchbox lunches macbook makaton mandated manipulative martial mash mason mat mathematics matrix mats maximise mechatronics melody mentee mercy merely merry mfl
mgr mha mhst microsoft midwife midwifery mileage milestone miller minibuses minimise mins miscarriage misper misperson misuse mlu mo mob mock mocks moderation moderator mosaic mpu mths
multiagency mums mutism n ncs ndtms necessarily neet neets netball neurodevelopmental neurodiversity nfa nhs nick nits nmw nocn nocturnal nonattendance nonbinary nonverbal nos noticeboard
notional npq nqt nrm nrpf nspcc num nvq nvqs nvr obese obsolete oda ofa ofqual ofsted olas olive onboarding oneto onetoone ooa ooaa oob ooo opal orchestra ot ots outgoing outofborough
outperform overachieve overarching overlap overspent oversubscribed pa palsy paracetamol paramedic paranoia paranoid parentless parker participant parttime pas pc pcs pdf pe pearl
pencilcase pep pepped peps perm permex persistently pex pgce pharmacy philosophy phobia phonecall phonics photography physio physiotherapist physiotherapy pic pics pierce pilates pip pla
plac placs plagiarism plastering playworker pleaseee plo plot pmld pocketmoney poet poetry politics porter postgraduate postnatal potter pottery pp ppg ppi ppm ppms ppp ppplus ppt precedent
precious predecessor premises premium prep preps presumably preverbal prim prince princess printout proactive proforma proportionate prospectuses protractor pru prudence prus psa psed pshe
psw psy psychotic pto ptsd puberty qa qtla qts qualitative quals queer quorum r racing rag ram randy rapping ray readmission reallocate rebook receptionist reconvene recoup recurring
redirect reed ref regression rehearsal reign reimbursable relational religion religious remit remittance repayable replicate rhe rigorous rn roa robin robotics roman rowing rpi rsa rsc rse
rsl rti rugby rusty saffron sage salt sandy sar sats sawyer saxophone sbm sch schizophrenia scitt scooter scout scr scuba sculpture sdq sdqs seal seamless sec secondment secs sedated sef
selfharm selfie selt semester semh sen senco sendco sendias serenity sewing sgo sgos sharepoint shortlist shortterm showcase sip sixthform skateboard skiing sldd slt sltm smartphone
smartwatch smsc snapchat snooker snowboard soap sober sociology somehow sometimes somewhere spa spanish spec speciality specs spld spoc spreadsheet ss ssa ssw sta stakeholder stammer
standalone stationery stem stepbrother stepdaughter stepping stepsister stepson sterling stigma storm stroke sts studentship stutter stw subheading substantive succinct suds sue summative
superseded surfing surplus sw swe swimwear swps sws syllabus synopsis tac taekwondo taf tafs tampons tanner tantrum tap tariff tars tas taylor tel temperance template textiles theology tho
thru thx timeframe tla tmr tmrw toc toiletries tomoz toolbox toothbrush topup tourism tq tracksuit traineeship trampoline tranche trans transgender transitional transparency traumatic
triage trialled trinity tripartite trombone trumpet trustee tupe tusla tutee tutorial ty u uasc uascs uc ucas ucrf uk ukulele ukvi uln ulns umbrella unallocated unauthorised
underachievement undergrad underperform underspend undertaken underwear unenrolled unmet unspent unwell upn upns ur usb vaccination vaccine validation validity verification verity vet
veterinary viability viola violin viva vle vol volleyball vols vpn vr vsend vsh vshs vsht vsk vsks vulnerability wade walkthrough warrant wba webcam weed welding wellness wfh whereabouts
widening widowed willow wip wk wknd wks wobble wolf woodwork woody workable workbook worklist wrestling writeup y yac yearbook yen yjb yjs yo yoga yoi yos yot youtube yp ypa yps yr yrs zip
zoology zoom zumba
`;

/** Words that are ordinarily written small. */
export const commonWords: ReadonlySet<string> = new Set([
  ...`${everyday} ${field}`.split(/\s+/u).filter(Boolean),
  ...namesThatAreWords,
]);
