/**
 * English words that practitioners seldom write, so that a word which is nowhere can be taken for a name: the word
 * lists of SCOWL up to size 50, English and British, without the words and names of the other lists here and without
 * forms that `known-words.ts` undoes. Long because it is a dictionary.
 *
 * SCOWL: Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
 * the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
const words = `
aardvark aback abacus abaft abalone abase abasement abash abate abatement abattoir abbess abbey abbot abbreviate abbreviation abdicate abdication abdomen abdominal abduct
abductee abduction abductor abeam abed aberrant aberration abet abeyance abhor abhorrence abhorrent abide abject abjuration abjure ablative ablaze abloom ablution
abnegate abnegation abnormal abnormality aboard abode abolish abolition abolitionist abominable abominate abomination aboriginal aborigine abort abortion abortionist
abortive abound aboveboard abracadabra abrade abrasion abrasive abreast abridge abridgement abrogate abrogation abrupt abscess abscissa absentee absenteeism absinth
absinthe absolution absolutism absolve absorb absorbency absorbent absorption abstain abstemious abstention abstinence abstinent abstract abstractedly abstraction
abstractnesses abstruse absurd absurdity abundance abundant abut abutment abuzz abysmal abyss acacia academia academical academician acanthus accede accelerate
acceleration accelerator accent accentuate accentuation acceptably acceptance accessibility accession accessory accidental acclaim acclamation acclimate acclimation
acclimatisation acclimatise accolade accompaniment accompanist accomplice accomplish accomplishment accordion accost accoutrements accredit accreditation accretion
accrual accrue acculturation accumulate accumulation accumulative accumulator accuracy accursed accusation accusative accusatory accusingly accustom acerbic acerbity
acetaminophen acetate acetic acetone acetylene achoo achromatic achy acid acidic acidify acidity acidulous acknowledge acknowledgement acme acne acolyte aconite acorn
acoustic acoustical acquaint acquaintance acquiesce acquiescence acquiescent acquirable acquire acquirement acquisition acquisitive acquit acquittal acre acreage acrid
acrimonious acrimony acrobat acrobatic acrostic acrylic actinium activated activating activation activism activist actualisation actualise actuality actuarial actuary
actuate actuator acuity acumen acupuncture acupuncturist acute ad adage adagio adamant adaptation adaptor addend addenda addendum addictive additive addle addressee
adduce adenoid adenoidal adept adequacy adherence adherent adhesion adhesive adiabatic adieu adipose adjacent adjectival adjective adjoin adjourn adjournment adjudge
adjudicate adjudication adjudicator adjunct adjuration adjure adjutant adman admen administer administrate administration administrative administrator admirable admiral
admiralty admiration admire admiringly admissibility admissible admittance admittedly admixture admonish admonishment admonition admonitory ado adolescence adolescent
adorable adoration adore adoringly adorn adornment adrenal adrenaline adrift adroit ads adulate adulation adulterant adulterate adulteration adulterer adulteress
adulterous adultery adumbrate adumbration advantageous adventitious adventure adventuresome adventuress adventurous adverb adverbial adversarial adversary adverse
adversity advisability advisedly adware adze aegis aeon aerate aeration aerator aerial aerialist aerie aerobatics aerobic aerodynamic aerodynamically aerofoil
aeronautical aeronautics aeroplane aerosol aerospace aesthete aesthetic aesthetically aetiology afar affability affable affectation affection affectionate affidavit
affiliate affiliation affinity affirmation affirmative affix afflict affliction affluence affluent afforest afforestation affray affront aficionado afield afire aflame
afloat aflutter afoot aforementioned aforesaid aforethought afoul afresh aft afterglow aftershave agape agar agate agave ageism agglomerate agglomeration agglutinate
agglutination aggrandise aggrandisement aggravate aggravation aggregate aggregation aggrieve aghast agile agility agitate agitation agitator agleam aglitter aglow
agnostic agnosticism agog agonise agonisingly agony agrarian agribusiness agricultural agriculturalist agronomist agronomy aground ague ahem ahoy aide ail aileron ailment
aimlessly aimlessness airborne airbrush aircraft airdrop airfare airfield airhead airlift airline airmail airman airmen airship airsick airspace airstrip airtight
airwaves airway airworthy airy aisle ajar akimbo alabaster alacrity alarmingly alarmist alas alb albacore albatross albeit albino album albumen albumin alchemist alchemy
alcoholism alcove alder alderman aldermen alderwoman alderwomen ale alfalfa alfresco alga algae algebraic algorithm algorithmic alias alibi alien alienable alienate
alienation alight alike alimentary alimony alkali alkaline alkalinity alkaloid allay allegedly allegiance allegorical allegory allegro alleluia allergen allergenic
allergic allergist alleviate alleviation alley alleyway alliance alligator alliteration alliterative allot allover alloy allspice allude allure allusion allusive alluvial
alluvium almanac almighty almond almost alms aloe aloft aloha aloof aloud alpaca alpha alphabet alphabetic alphabetical alphabetise alphanumeric alpine altar alteration
altercation alternation alternator altimeter altitude alto altruism altruist altruistic altruistically alum aluminium alumna alumnae alumni alumnus amalgam amalgamate
amalgamation amanuenses amanuensis amaranth amaryllis amass amateur amateurish amateurism amatory amazingly ambassador ambassadorial ambassadorship ambergris ambidextrous
ambience ambient ambiguity ambiguous ambivalence ambivalent amble ambrosia ambulatory ambush ameliorate amelioration amen amenable amenity amethyst amiability amiable
amicability amicable amidships amidst amigo amino amiss amity ammeter ammo ammonia ammunition amnesia amnesiac amnesty amniocenteses amniocentesis amoeba amoebic amok
amoral amorality amorous amorphous amortisation amortise amour amperage ampere ampersand amphetamine amphibian amphibious amphitheatre ample amplification amplifiers
amplify amplitude ampule amputate amputation amputee amulet amuse amusement amusingly anachronism anachronistic anaconda anaemic anaerobic anaesthesia anaesthesiologist
anaesthesiology anaesthetic anaesthetise anaesthetist anagram anal analgesia analgesic analogous analogue analogy analytic analytical anapest anarchic anarchically
anarchism anarchist anarchistic anarchy anathema anatomic anatomical anatomist anatomy ancestor ancestral ancestress ancestry anchor anchorage anchorite anchorman
anchormen anchorpeople anchorperson anchorwoman anchorwomen anchovy ancient ancillary andante andiron androgen androgynous anecdotal anecdote anemometer anemone aneurysm
anew angelic angina angioplasty angiosperm angle angleworm angora angst angstrom anguish angular angularity animate animatedly animation anime animism animist animistic
animosity animus anion anise ankh anklet annals anneal annex annexation annihilate annihilation annihilator annotate annotation annoyance annoyingly annuity annul annular
annulment anode anodyne anoint anointment anomalous anomaly anon anonymity anopheles anorak anorexic ant antacid antagonise antagonism antagonist antagonistic
antagonistically antarctic ante anteater antebellum antecedent antechamber antedate antediluvian antelope antenna antennae anterior anteroom anthem anther anthill
anthologise anthologist anthology anthracite anthrax anthropocentric anthropoid anthropological anthropologist anthropomorphic anthropomorphism antiabortion antiaircraft
antibiotic antic anticipate anticipation anticipatory anticked anticking anticlimactic anticlimax anticlockwise anticyclone antidepressant antidote antigen antihistamine
antimony antiparticle antipasti antipasto antipathetic antipathy antipersonnel antiperspirant antiphonal antipodes antiquarian antiquary antiquate antique antiquity
antiseptic antiseptically antislavery antithesis antithetical antitoxin antiviral antivirus antiwar antler antonym anus anvil anyplace aorta apace apartheid apathetic
apathetically apathy ape aped aperitif aperture apex aphasia aphasic aphelia aphelion aphid aphorism aphoristic aphrodisiac apiary apiece aping aplenty aplomb apocalypse
apocalyptic apocryphal apogee apolitical apologetic apologetically apologia apologist apology apoplectic apoplexy apostasy apostate apostle apostolic apostrophe
apothecary apotheoses apotheosis appal apparatus apparel apparition appearance appease appeasement appellant appellate appellation append appendage appendectomy
appendices appendicitis appertain appetiser appetising appetite applaud applause applejack applesauce appliance applicability applicable applicator appointee appointive
apportion apportionment apposite apposition appositive appraise appreciable appreciation appreciative apprehend apprehension apprehensive apprise approbation
appropriation approvingly approximate approximation appurtenance apricot apron apropos apse apt aptitude aqua aquaculture aquamarine aquanaut aquaplane aquarium aquatic
aquavit aqueduct aqueous aquifer aquiline arabesque arachnid arbiter arbitrary arbitrate arbitration arbitrator arboreal arboretum arborvitae arbutus arc arcade arcane
archaeological archaic archaically archaism archangel archbishop archbishopric archdeacon archdiocese archduke archenemy archetypal archetype archipelago architectural
archive archivist archway arctic ardent ardour arduous arena argon argosy argot argumentation argyle aria arid aridity aright arisen aristocracy aristocrat aristocratic
aristocratically arithmetical ark armada armadillo armament armature armband armchair armfuls armhole armistice armlet armour armoury armpit armrest aroma aromatherapy
aromatic arose arousal arouse arpeggio arraign arraignment arrant array arrogance arrogant arrogate arrowhead arrowroot arroyo arse arsehole arsenic arsonist artefact
arterial arteriosclerosis artery artfulness arthritic arthritis arthropod artichoke articulation artifice artificial artificiality artillery artisan artiste artistic
artistry artlessly artlessness artsy artwork arty asbestos ascend ascendancy ascendant ascension ascent ascertain ascertainable ascetic asceticism ascribable ascribe
ascription aseptic asexual ashcan ashen ashore ashram ashtray ashy asinine asininity askance askew aslant asocial asp asparagus aspartame aspen asperity aspersion asphalt
asphyxia asphyxiate asphyxiation aspic aspirant aspirate aspirin assail assailable assassin assassinate assassination assay assemblage assemble assemblyman assemblymen
assemblywoman assemblywomen assent assert assertion assertive asseverate assiduous assignation assimilate assimilation assize associative assonance assort assortment
assuage assumption assure assuredly assureds aster asterisk astern asteroid astigmatic astigmatism astir astonish astonishingly astonishment astound astoundingly
astrakhan astral astray astride astringency astringent astrologer astrological astrology astronautics astronomer astronomic astronomical astrophysicist astrophysics
astute asunder asymmetric asymmetrical asymmetry asymptotic asymptotically asynchronous atavism atavistic ate atelier atheism atheist atheistic atherosclerosis athletic
athletically atlas atmosphere atmospheric atmospherically atoll atom atomic atomiser atonal atonality atone atonement atop atria atrium atrocious atrocity atrophy attar
attendant attenuate attenuation attestation attested attesting attests attire attitudinise attorney attract attraction attractive attributable attribute attribution
attributive attrition attune atwitter atypical auburn auction auctioneer audacious audacity audibility audible audio audiophile audiovisual audition auditorium auditory
auger aught augment augmentation augur augury auguster augustest auk aura aural aureole auricle auspice auspicious austere austerity authentic authentically authenticate
authenticity authorisation authoritarian authoritarianism authoritative authorship auto autobiographical autobiography autocracy autocrat autocratic autocratically
autograph autoimmune automate automation automaton automobile automotive autonomous autonomy autopilot autopsy autoworker autumnal auxiliary avail avalanche avarice
avaricious avast avenge avenue aver averse aversion avert avian aviary aviation aviator aviatrices aviatrix avid avidity avionics avocado avocation avoidably avoidance
avoirdupois avow avowal avowedly avuncular awaken awash awe awed aweigh awesome awestruck awhile awing awl awning awoke awoken awry axe axed axial axing axiom axiomatic
axiomatically axis axle axon ayatollah aye azalea azimuth baa babble babe babel baboon babushka babyhood babyish babysat babysit baccalaureate bacchanal bacchanalian
bachelor bacilli bacillus backache backbit backbite backbitten backboard backbone backbreaking backdrop backfield backfire backgammon backhand backhoe backlash backlog
backpedal backrest backside backslapper backslash backslid backslide backspace backspin backstabbing backstage backstairs backstop backstory backstretch backstroke
backtrack backup backward backwash backwater backwoods backyard bacteria bacterial bacteriological bacteriologist bacteriology bacterium bade badgered badgering badinage
badlands badmouth baffle bafflement bagatelle bagel baggage baggy bagpipe bah bailiff bailiwick bailout bait baize bake balalaika balcony bald balderdash bale baleen
baleful balky ballad balladeer ballast ballerina ballistic balloon balloonist ballpark ballplayer ballpoint ballsy ballyhoo balm balmy baloney balsa balsam baluster
balustrade bamboo bamboozle banal banality bandanna bandit banditry bandoleer bandstand bandwagon bandwidth bandy bane baneful bang bangle bani banish banishment banister
banjo banjoist bankbook banknote bankroll bankrupt bankruptcy banns banquet banshee bantam bantamweight banyan baobab baptise baptism baptismal baptistery barb barbacoa
barbarian barbaric barbarism barbarity barbarous barbecue barbell barberry barbershop barbiturate bard bare bareback barefaced barefoot barehanded bareheaded barf bargain
barge baritone barium bark barley barmaid barman barn barnacle barnstorm barnyard barometer barometric baroness baronet baronial baroque barrack barracuda barrage barrel
barren barrette barricade barrio barroom barter basal basalt baseball baseboard baseman basemen bash bashful basilica basin bask bass bassinet bassist basso bassoon
bassoonist bast bastard bastardise baste bastion bat batch bate bathe bathhouse bathmat bathos bathrobe bathtub batik baton batsman batsmen battalion batten battering
battlefield battleground battleship batty bauble baud baulk bauxite bawdy bawl bay bayberry bayonet bayou bazaar bazillion bazooka beachcomber beachhead beacon bead beady
beagle beak beam bean beanbag beard bearish bearskin beast beastlier beastliest beastliness beatific beatification beatify beatitude beatnik beau beauteous beautification
beautifiers beautify beaver bebop becalm beck beckon becomingly bedazzle bedbug bedclothes bedeck bedevil bedevilment bedfellow bedlam bedpan bedraggle bedridden bedrock
bedroll bedside bedsore bedspread bedstead bee beech beechnut beef beefburger beefsteak beefy beehive beekeeping beeline beep beeswax beet beetle beeves befall befallen
befell befit befog befoul befriend befuddle begat beget beggar begone begonia begot begotten begrudge begrudgingly beguile beguilingly behalves behead beheld behemoth
behest behold beholden behove beige belabour belated belay belch beleaguer belfry belie belief belittle belladonna bellboy belle bellhop bellicose bellicosity
belligerence belligerency belligerent bellow bellwether bellyache bellybutton bellyfuls beloved beltway belying bemoan bemuse bend benediction benefaction benefactor
benefactress benefice beneficence beneficent beneficiary benevolence benevolent benighted benign bent benumb benzene bequeath bequest berate bereft beret berg beriberi
berm berry berserk berth beryl beryllium beseech beset besiege besmirch besom besot besought bespeak bespoke bespoken bestial bestiality bestiary bestir bestow bestowal
bestridden bestride bestrode bestseller beta betake betaken betcha bethink bethought betide betoken betook betray betrayal betroth betrothal bettor betwixt bevel beverage
bevy bewail beware bewilder bewilderment bewitch biannual biathlon biblical bibliographer bibliographic bibliographical bibliography bibliophile bibulous bicameral
bicentennial bicep bicker bicuspid bicyclist bidden biddy bide bidet bidirectional biennial bier bifocal bifurcate bifurcation bigamist bigamous bigamy biggie bighearted
bighorn bight bigmouth bigot bigotry bigwig bikini bilateral bile bilge bilious bilk billboard billet billfold billiards billies billionaire billionth billow billowy
bimbo bimonthly binary bindery binge bingo binnacle binocular binomial biochemical biochemist biodegradable biodiversity biofeedback biographer biographical biography
bionic biophysicist biophysics biopsy biorhythm biosphere biotechnology bipartisan bipartite biped bipedal biplane biracial birch birdbath birdbrained birdcage birdhouse
birdie birdseed birdwatcher biretta birthmark birthplace birthrate birthright birthstone bisect bisection bisector bisexuality bishopric bismuth bison bisque bistro bitch
bitchy bitcoin bitmap bitten bitterer bitterest bitterly bittern bitterness bittersweet bitumen bituminous bivalve bivouac bivouacked bivouacking biweekly bizarre blab
blabbermouth blackball blackberry blackbird blackboard blackcurrant blacken blackguard blackhead blackish blackjack blacklist blackout blackthorn blacktop bladder blade
blah blamelessly blameworthy blanch blancmange bland blandishment blare blarney blaspheme blasphemous blasphemy blast blastoff blatant blaze blazon bleach bleak bleary
bleat bled bleed bleep blemish blench blend bless blessedly blessedness blew blight blimp blindfold blindingly blindside bling blink blinkered blinkering blintz blintze
blip blissfulness blithe blitz blizzard bloat blob bloc blockade blockage blockbuster blockhead blockhouse blond blonde bloodbath bloodcurdling bloodhound bloodlessly
bloodmobile bloodshed bloodshot bloodstain bloodstream bloodsucker bloodthirsty bloody bloom blooper blossom blot blotch blotchy blowgun blown blowout blowsy blowtorch
blowup blubber bludgeon bluebell blueberry bluebird bluebottle bluefish bluegrass bluejacket bluenose blueprint bluestocking bluff bluish blunder blunderbuss blunt blur
blurb blurry blurt blush bluster blustery boa boar boardinghouse boardroom boardwalk boast boastful boatman boatmen boatswain bobbin bobble bobcat bobolink bobsled
bobtail bobwhite bode bodega bodice bodkin bodybuilding bodyguard bodywork bog bogey bogeyman bogeymen boggle boggy bogie bogus bohemian boil boilerplate boisterous bolas
bold boldface bole bolero boll bologna bolster bomb bombard bombardiers bombardment bombast bombastic bombshell bonanza bonbon bondage bondsman bondsmen bone bonehead
boneless bong bongo bonito bonkers bonnet bonny bonsai bony boo boob booby boodle boogie bookcase bookend bookie bookish bookkeeping booklet bookmaker bookmaking
bookmarked bookmarking bookmobile bookseller bookshelf bookshelves bookstore bookworm boomerang boon boondocks boondoggle boor boorish bootblack bootee booth bootleg
bootstrap booty booze boozy bop borax bordello borderland borderline boredom borne boron borscht bosh bosom bossy botanical botanist botany botch bothered bothering
bothersome botnet bottleneck botulism boudoir bouffant bough bouillabaisse bouillon boulder boulevard bouncy bound bounden boundless bounteous bountiful bouquet bourbon
bourgeois bourgeoisie boutique bovine bowdlerise bowed bowel bower bowing bowlegged bowman bowmen bows bowsprit bowstring boxcar boxwood boycott boyhood boyish
boysenberry bozo bracken brackish bract brads brag braggart braid brainchild brainchildren brainstorm brainteaser brainwash brainy braise brake brakeman brakemen bramble
bran brand brandish brandy brash brass brassiere brassy brat bratty bravado bravery bravo bravura brawl brawn brawny bray brazen brazier breadbasket breadfruit breadth
breadwinner breakables breakage breakneck breakpoints breakthrough breakup breakwater breast breastbone breastplate breaststroke breastwork breathlessly breathlessness
breathtaking breathy bred breech breed breeze breezy brethren breviary brevity brew brewery briar bribery brick brickbat bridal bride bridegroom bridesmaid bridgehead
bridgework bridle briefcase brig brigade brigand brigandage brigantine brighten brilliance brilliancy brim brimful brimstone brindled brine brink brinkmanship briny
briquette brisk brisket bristle bristlier bristliest britches brittle broach broadcast broadcloth broaden broadloom broadside broadsword brocade broccoli brogan brogue
broil brokenhearted brokerage brokered brokering bromide bromine bronchi bronchial bronchitis bronchus bronco brontosaur brontosaurus bronze brooch brood brooked brooking
broom broomstick broth brothel brotherhood brotherliness brouhaha brow browbeat browbeaten brownie brownish brownout brownstone brr bruin brunch brunet brunette brunt
brushwood brusque brutal brutalise brutality brute brutish bubble bubblier bubbliest buccaneer buck buckboard bucket bucketful buckeye buckle buckram bucksaw buckshot
buckskin buckteeth bucktooth buckwheat buckyball bucolic bud budge budgerigar budgetary budgie buff buffalo buffered buffering buffet buffoon buffoonery bugaboo bugbear
bugle buildup builtin bulbous bulge bulgy bulimia bulimic bulkhead bulky bull bulldog bulldoze bulletproof bullfight bullfinch bullfrog bullheaded bullhorn bullion
bullish bullock bullpen bullring bullshit bulrush bulwark bum bumble bumblebee bump bumpkin bumptious bumpy bun bung bungalow bunghole bungle bunion bunkhouse bunkum
bunny bunt buoy buoyancy buoyant bur burble burdensome burdock bureaucracy bureaucrat bureaucratic bureaucratically burg burgeon burgher burglar burglarise burgle burial
burka burlap burlesque burlier burliest burliness burnish burnoose burnout burnt burp burqa burr burrito burro burrow bursar bursitis burst busboy busby bush bushel
bushman bushmen bushwhack bushy businesslike businessmen businesswomen bust bustle busybody busywork butane butch butchery butt butte buttercup butterfat butterfingers
butterfly buttermilk butternut butterscotch buttery buttock buttonhole buttress buxom buyout buzz buzzard buzzkill buzzword bygone bylaw byline bypass byplay byproduct
bystander byte byway byword cabal cabana cabaret cabbage cabby cabin cabinetmaker cablecast cablegram caboodle caboose cacao cache cachet cackle cacophonous cacophony
cacti cactus cad cadaver cadaverous caddie caddish caddying cadenza cadet cadge cadmium cadre caducei caduceus caesium caesura cafeteria caffeinated caffeine cage cagey
cagier cagiest cagily caginess cahoot cairn caisson cajole cajolery calabash calamine calamitous calamity calcify calcine calcite calcium calculable calculation calculi
calculus calf calfskin calibrate calibration calibrator calibre calico caliper caliph caliphate calisthenic calligrapher calligraphy calliope callisthenics callous callow
callus caloric calorie calorific calumniate calumny calve calypso calyx cam camaraderie camber cambium cambric camcorder camel camellia cameo cameramen camerawoman
camerawomen camisole camouflage campanile campfire campground camphor campsite campy camshaft canal canard canary canasta cancan cancerous candelabra candelabrum candid
candidacy candle candlelight candlestick candour candy cane canine canister canker cankerous cannery cannibal cannibalise cannibalism cannibalistic cannon cannonade
cannonball canny canoeist canon canonical canonisation canonise canopy cantaloupe cantankerous cantata cantered cantering canticle cantilever canto canton cantor
canvasback canvased canvases canvasing canvass canyon capabilities capacious capacitance capacitor caparison cape capered capering capillary capitalisation capitalise
capitalism capitalist capitalistic capitol capitulate capitulation caplet capon cappuccino caprice capricious capsize capstan capsule captaincy caption captious captivate
captivation captive captivity captor capture carafe caramel carapace carat caraway carbide carbine carbohydrate carbon carbonate carbonation carboy carbs carbuncle
carburettor carcass carcinogen carcinogenic carcinoma cardboard cardiac cardigan cardinal cardio cardiogram cardiology cardiopulmonary cardiovascular cardsharp careen
careered careering carefree carelessly carelessness caress caret caretaker careworn carfare cargo caribou caricature caricaturist carillon carjack carmine carnage carnal
carnation carnelian carnival carnivore carnivorous carolled caroller carolling carols carom carotid carousal carouse carousel carp carpal carpel carpetbag carpi carport
carpus carrel carriage carriageway carriers carrion carryall carryout carsick cart cartel cartilage cartilaginous cartographer cartography carton cartoon cartoonist
cartridge cartwheel carve caryatid casein cashback cashew cashmere casino cask casket cassava casserole cassette cassia cassock castanet castaway caste castigate
castigation castigator castle castoff castor castrate castration casualty casuist casuistry cataclysm cataclysmic catacomb catafalque catalepsy cataleptic catalogue
catalpa catalyse catalysis catalyst catalytic catamaran catapult cataract catarrh catastrophe catastrophic catastrophically catatonic catbird catboat catcall catchall
catchphrase catchword catchy catechise catechism categorical categorisation categorise catered caterer caterpillar caterwaul catfish catgut catharses catharsis cathartic
cathedral catheter cathode catholicity cation catkin catnap catnip cattail cattle cattleman cattlemen catty catwalk caucus caudal cauldron cauliflower caulk causal
causality causation causative causeway caustic caustically cauterise cautionary cautious cavalcade cavalier cavalry cavalryman cavalrymen cave caveat caveman cavemen
cavern cavernous caviar cavil cavity cavort caw cayenne ceasefire ceaselessly cedar cede cedilla celebrant celebration celebratory celebrity celerity celery celesta
celestial celibacy celibate cellist cello cellophane cellular cellulite celluloid cellulose cement cemetery cenotaph censer censor censorious censorship censure census
cent centaur centenarian centenary centennial centigrade centigram centilitre centime centimetre centipede centralisation centralise centrefold centrepiece centrifugal
centrifuge centripetal centrist centurion century cephalic ceramic cerebellum cerebra cerebrum ceremonial ceremonious ceremony cerise certainty certifiable certification
certify certitude cerulean cervical cervices cervix cesarean cessation cession cesspool cetacean chafe chaff chaffinch chagrin chainsaw chairlift chairman chairmanship
chairmen chairperson chairwoman chairwomen chaise chalet chalice chalk chalkboard chalky chamber chamberlain chambermaid chambray chameleon chamois chamomile champ
champagne championship chancel chancellery chancellor chancery chancy chandelier chandler changeling changeover chant chantey chanticleer chaotic chaotically chap
chaparral chapel chaplain chaplaincy chaplet char characterisation characterise charade charbroil charcoal chariot charioteer charisma charismatic charitable charlatan
charm charmingly chartered chartering chartreuse charwoman charwomen chary chasm chassis chaste chasten chastise chastisement chastity chasuble chateaus chattel
chatterbox chattered chatterer chattering chauffeur chauvinism chauvinist chauvinistic cheapen cheapskate checkmate checkout checkpoint checkroom checkup cheddar
cheekbone cheep cheer cheerful cheerless cheery cheeseburger cheesecake cheesecloth cheesy cheetah chemical chemise chemotherapy chenille chequebook chequerboard
chequered chequering cherish cheroot cherry cherub cherubic cherubim chervil chessboard chessman chessmen chestnut chevron chew chewy chiaroscuro chic chicanery chichi
chick chickadee chickenpox chickpea chickweed chicle chicory chide chieftain chiffon chigger chignon chilblain childbearing childbirth childish childlessness childlike
childproof chill chilli chilly chime chimera chimerical chimney chimp chimpanzee chinchilla chink chino chinstrap chintz chintzy chipmunk chiropodist chiropody
chiropractic chiropractor chirp chirrup chisel chit chitchat chitin chitterlings chivalrous chivalry chive chloride chlorinate chlorination chlorine chlorofluorocarbon
chloroform chlorophyll chock choler cholera choleric cholesterol chomp choosy chop choppered choppering choppy chopstick choral chorale chord choreograph choreographic
chorister chortle chorus chow chowder christen chromatic chromed chroming chromium chromosome chronicle chronological chronometer chrysalis chrysanthemum chubby chuck
chuckhole chuckle chug chum chummy chump chunk chunky churchgoer churchman churchmen churchyard churl churlish churn chute chutney chutzpah ciabatta cicada cicatrices
cicatrix cider cigar cigarillo cilantro cilia cilium cinch cinchona cincture cinder cinematic cinematographer cinematography cinnabar cinnamon cipher circa circadian
circlet circuit circuitous circuitry circularise circularity circulation circulatory circumcise circumcision circumference circumflex circumlocution circumnavigate
circumnavigation circumscribe circumscription circumspect circumspection circumstantial circumvent circumvention cirrhosis cirrus cistern citadel citation cite citizenry
citric citron citronella citrus civet civilian civilisation civilise civility civvies clack clad claimant clairvoyance clairvoyant clam clambake clamber clammy clamorous
clamour clamp clampdown clan clandestine clang clangour clank clannish clap clapboard claptrap claret clarification clarinettist clarion clasp classic classicism
classicist classifiable classification classifieds classify classmate classy clatter claustrophobia claustrophobic clavichord clavicle claw clayey cleanlier cleanliest
cleanliness cleanse cleanup clearance clearinghouse cleat cleavage cleave clef cleft clematis clemency clench clerestory clergy clergyman clergymen clergywoman
clergywomen cleric clerical clew cliffhanger climactic climate climatic climax clime clinch cling clink clip clique cliquish clit clitoral clitoris cloak cloakroom
clobber cloche clockwise clockwork clod clodhopper clog cloister clomp clone clop closefisted closemouthed closeout closet clot cloth clothe clothesline clothespin
clothiers cloture cloudburst cloudy clout clove cloven cloverleaf cloverleaves clown clownish cloy clubfeet clubfoot clubhouse cluck clump clumsy clung clunk clunky
cluster clutch clutter coachman coachmen coagulant coagulate coagulation coal coalesce coalescence coalition coarse coarsen coastal coastline coax cob cobalt cobble
cobblestone cobra cobweb cocci coccus coccyges coccyx cochlea cochleae cock cockade cockamamie cockatoo cockerel cockeyed cockfight cockle cockleshell cockney cockpit
cockroach cockscomb cocksucker cocksure cocktail cocky cocoa coconut cocoon cod coda coddle codeine codependency codex codfish codger codicil codification codify coeds
coerce coercion coercive coeval coexistence coffeecake coffeehouse coffeepot coffer coffin cog cogency cogent cogitate cogitation cognac cognate cognisance cognisant
cognition cognomen cogwheel cohabitation coherence coherent cohesion cohesive coif coiffure coil coin coinage coincide coincidence coincidental coital coitus coke
coleslaw colicky coliseum colitis collaborator collapse collapsible collar collarbone collateral collation collectables collectivise collectivism collectivist collector
colleens collegian collegiate collide collie colliery collision collocate collocation colloid colloquial colloquialism colloquium colloquy collude collusion collusive
cologne colon colonel colonial colonialism colonialist colonisation colonise colonist colonnade colonoscopy colony coloration coloratura colossal colossi colossus
colouration colourblind coloureds colourfast cols colt coltish columbine columnist coma comatose combat combatant combative combo combustibility combustible combustion
comeback comedic comedienne comedown comedy comelier comeliest comeliness comestible comet comeuppance comfortingly comic comical comity commandant commandeer commando
commemorate commemoration commemorative commend commendable commendation commensurable commensurate commentary commentate commentator commerce commercial
commercialisation commercialise commercialism commingle commiserate commiseration commissar commissariat commissary committal commode commodious commodity commodore
commonplace commonwealth commotion commune communicable communicant communicative communicator communion communique communism communist communistic commutation
commutative compact compaction compactor companionship companionway comparability comparably comparative compartment compartmentalise compassion compassionate
compatibility compatible compatriot compel compellingly compendium compensate compensation compensatory competence competency competent competitive competitor compilation
compile complacence complacency complacent complaisance complaisant complected complement complementary complexion complexity complicate complication complicity complied
complies compliment complimentary complying comport comportment compose composite composition compositor compost composure compote compound comprehend comprehensibility
comprehensible comprehension compress compression compressor compromise comptroller compulsion compulsive compunction computation computational compute computerisation
computerise comrade comradeship con concatenate concatenation concave concavity conceal concealment concede conceit conceivable conceive concentration concentric
concentrically conception conceptual conceptualisation conceptualise concertina concertmaster concerto concession concessionaire conch concierge conciliate conciliation
conciliator conciliatory conclave conclusion conclusive concoct concoction concomitant concord concordance concordant concourse concrete concubine concur concurrence
concurrency condemn condemnation condemnatory condensation condense condescend condescendingly condescension condiment conditional condo condole condolence condom
condominium condone condor conduce conducive conduction conductive conductivity conduit cone confab confection confectionery confederacy confederate confederation confer
conferment confess confessedly confession confessional confessor confetti confidant confidante confide confidentiality configurable configuration configure confine
confinement confirmatory confiscate confiscation conflagration confluence confluent conform conformance conformation conformist conformity confound confront confrontation
confrontational confusedly confusingly confute conga congeal congenial congeniality congenital congest congestion congestive conglomerate conglomeration congratulate
congratulation congratulatory congregate congregation congregational congress congressional congressman congressmen congresswoman congresswomen congruence congruent
congruity congruous conic conical conifer coniferous conjectural conjecture conjoin conjoint conjugal conjugate conjugation conjunctive conjunctivitis conjuncture conjure
conk connective connectivity connector connivance connive connoisseur connotation connotative connote connubial conquer conqueror conquest conquistador consanguinity
conscience conscientious conscious consciousnesses conscript conscription consecrate consecration consecutive consensual consensus consequential conservation conservatism
conservative conservator conservatory conserve considerably considerate consign consignment consolation consolidate consolidation consonance consonant consort consortia
consortium conspicuous conspiracy conspirator conspiratorial conspire constabulary constancy constellation consternation constipate constipation constituency constituent
constitute constitution constitutional constitutionality constrain constrict constriction constrictive constrictor construct constructive constructor construe consul
consular consulate consultancy consultative consumable consume consumerism consummate consummation consumption consumptive contagion contagious contaminant contaminate
contamination contemplate contemplation contemplative contemporaneous contemporary contempt contemptible contemptuous contend contentedly contentedness contention
contentious contest contestant contextual contiguity contiguous continence continent continental contingent continua continual continuance continuation continuum contort
contortion contortionist contour contraband contraception contraceptive contractile contraction contractor contractual contradict contradiction contradictory
contradistinction contrail contralto contraption contrapuntal contrariwise contrary contrast contravene contravention contretemps contributor contributory contrite
contrition contrivance contrive controversial controversy controvert contumacious contumely contuse contusion conundrum conurbation convalesce convalescence convalescent
convection convenience convent convention conventional conventionality converge convergence convergent conversant conversational conversationalist converse conversion
convertible convex convexity convey conveyance convincingly convivial conviviality convocation convoke convoluted convolution convoy convulse convulsion convulsive coo
cookbook cookery cookout coolant coolie coon coop cooperative coot cootie cop copious copperhead coppery copra copse copter copula copulate copulation copycat copyright
copywriter coquette coquettish cord cordial cordiality cordite cordless cordon corduroy corespondent coriander corked corking corkscrew corm cormorant corn cornball
cornbread corncob cornea corneal cornerstone cornet cornflakes cornflower cornice cornmeal cornrow cornstalk cornstarch cornucopia corny corolla corollary corona coronary
coronation coroner coronet corpora corporal corporation corporeal corps corpse corpulence corpulent corpus corpuscle corral correction correctional corrective corrector
correlate correlation correlative correspondent correspondingly corridor corroborate corroboration corroborative corrode corrosion corrosive corrugate corrugation corrupt
corruptible corruption corsage corsair corset cortex cortical cortices cortisone coruscate cosignatory cosine cosmetologist cosmetology cosmic cosmically cosmogony
cosmological cosmologist cosmology cosmonaut cosmopolitan cosmos cosplay costlier costliest costliness costume cosy cote coterie cotillion cottage cotton cottonmouth
cottonseed cottontail cottonwood cotyledon cougar councilman councilmen councilwoman councilwomen countably countdown countenance counteract counteraction counterattack
counterbalance counterclaim counterclockwise counterculture countered counterespionage counterexample counterfeit countering counterintelligence countermand counteroffer
counterpane counterpoint counterproductive counterrevolution counterrevolutionary countersign countersink countersunk countertenor counterweight countess countrified
countryman countrymen countryside countrywoman countrywomen coup coupe couplet courageous couriers courteous courtesan courtesy courthouse courtiers courtlier courtliest
courtliness courtroom courtship courtyard cove coven coverall coverlet covert covet covetous covey cowardice cowardliness cowbird cowboy cowgirl cowhand cowhide cowl
cowlick cowpoke cowpox cowpuncher cowslip cox coxcomb coxswain coy coyote cozen crab crabby crackdown crackerjack crackle crackpot crackup cradle craft craftsman
craftsmanship craftsmen crafty crag craggy cram cramp cranberry crane cranial cranium crank crankcase crankshaft cranky cranny crap crape crappy crass crate cratered
cratering cravat crave craven craw crawl crawlspace crayfish crayon craze creak creaky creamery creamy crease creationism creativity creator creature credence credential
credenza credibility credible creditably creditor credo credulity credulous creed creek creel creep creepy cremate cremation crematoria crematorium crematory creole
creosote crepe crept crescendo crescent cress crest crestfallen cretin cretinous crevasse crevice crewman crewmen crib cribbage crick criers criminologist criminology
crimp crimson cringe crinkle crinklier crinkliest crinoline cripple crises crispy crisscross critic criticism critique critter croak crock crockery crocodile crocus
crofts croissant crone crony crook crookeder crookedest crookedly crookedness croon crop croquet croquette crossbar crossbeam crossbones crossbow crossbred crossbreed
crosscheck crossfire crossover crosspiece crossroad crosstown crosswalk crosswise crossword crotch crotchet crotchety crouch croup croupiers croupy crow crowbar crowdfund
crown crozier crucial crucible crucifix crucifixion cruciform crucify crud cruddy crude crudity cruelty cruet cruise cruller crumb crumble crumblier crumbliest crumby
crummy crumpet crumple crunch crunchy crusade crush crust crustacean crusty crux crybaby cryogenics crypt cryptic cryptically cryptogram cryptographer crystalline
crystallisation crystallise crystallographic crystallography cs cub cubbyhole cube cubic cubical cubicle cubism cubist cubit cuckold cuckoo cucumber cuddlier cuddliest
cudgel cuff cull culminate culmination culotte culpability culpable culprit cult cultivate cultivation cultivator culvert cumbersome cumin cummerbund cumming cums cumuli
cumulus cuneiform cunnilingus cunning cunt cupcake cupfuls cupid cupidity cupola cur curacy curate curative curb curd curdle curie curio curiosity curl curlew curlicue
curmudgeon currant curricula currycomb currying curse cursive cursor cursory curt curtail curtailment curtsy curvaceous curvature curvy cushion cushy cusp cuspid cuss
custard custodial custodian customary customisation customise cutback cutesy cuticle cutlass cutlery cutlet cutout cutthroat cuttlefish cutup cyanide cybernetic cyberpunk
cybersex cyberspace cyclamen cyclic cyclical cyclist cyclone cyclonic cyclotron cygnet cylinder cylindrical cymbal cynic cynical cynicism cynosure cypress cyst cystic
cytology cytoplasm czarina dab dabble dacha dachshund dactyl dactylic dado daemon daffodil daffy daft dagger daguerreotype dahlias dainty daiquiri dairy dairymaid
dairyman dairymen dais dalliance dally dalmatian dam damask dame damn damnable damnation damnedest damp dampen damsel damson dandelion dander dandle dandruff dandy dangle
dank dapper dapple daredevil daringly darken darkroom darn darneder darnedest dart dartboard dashiki dashingly dastardly datatype dateline dative datum daub daunt
dauntless dauphin davenport davit dawdle daybed daybreak daydream daylight daze dazzle deacon deaconess deactivate deadbeat deadbolt deaden deadlier deadliest deadliness
deadlock deadpan deadwood deafen dealership dealt dearth deathbed deathblow deathlike deathtrap deaves deb debacle debar debark debarkation debarment debase debasement
debauch debauchery debenture debilitate debilitation debility debit debonair debrief debris debtor debug debunk debut decadence decadent decaf decaffeinate decal decamp
decant decapitate decapitation decathlon decay decease decedent deceit deceitful deceive decelerate deceleration decency decentralisation decentralise deception deceptive
decibel decidedly deciduous decimal decimate decimation decipher decipherable deck deckhand declaim declamation declamatory declaration declarative declassify declension
declination declivity decode decolonisation decolonise decommission decompose decomposition decompress decompression decongestant deconstruction decontaminate
decontamination decor decoration decorative decorous decorum decoy decree decremented decrements decrepit decrepitude decrescendo decriminalisation decriminalise decry
decryption dedicate dedication deduce deducible deductive deeded deeding deeds deejay deepen deerskin deface defacement defamation defamatory defame defeat defeatism
defeatist defecate defecation defect defection defective defector defence defenceless defend defendant defensible defensive deference deferential defiance deficiency
deficient defile defilement definitive deflate deflation deflect deflection deflector defogger defoliant defoliate defoliation deforest deforestation deform deformation
deformity defraud defray defrayal defrost deft defunct defuse defy degeneracy degenerate degeneration degenerative degradation degrade dehumanisation dehumanise
dehumidifiers dehumidify dehydrate dehydration deice deification deify deign deism deity deject dejectedly dejection delectable delectation deleterious deletion
deleverage deli deliberate deliberation delicacy delicatessen delicious delight delightful delimit delineate delineation delinquency delinquent deliquescent delirious
delirium deliverance delphinium delta delude deluge delusion delusive deluxe delve demagnetisation demagnetise demagogic demagogue demagoguery demagogy demarcate
demarcation demean demeanour demented demesne demigod demijohn demilitarisation demilitarise demise demitasse demo demobilisation demobilise democrat democratic
democratically democratisation democratise demographer demographic demographically demography demolish demolition demon demoniac demoniacal demonic demonstrable
demonstration demonstrative demonstrator demoralisation demoralise demote demotion demount demur demure den denature dendrite deniability deniers denigrate denigration
denim denizen denominate denomination denominational denominator denotation denote denouement denounce denouncement dense density dent dentifrice dentine denture denude
denunciation deodorise departmentalise departure dependably dependant dependence dependency depict depiction depilatory deplane deplete depletion deplorable deplore
deploy depoliticise depopulate depopulation deport deportment depose deposition depositor depository depot deprave depravity deprecate deprecation deprecatory depreciate
depreciation depredation depress depressant depressingly depressive deprogram depth deputation depute deputise derail derailment derange derangement derbies deregulate
deregulation derelict dereliction deride derision derisive derisory derivable derivation derivative derive dermatitis dermatologist dermatology dermis derogate derogation
derogatory derrick derringer dervish desalinate desalination descant descend descendant descendent descent descriptive descriptor descry desecrate desecration desegregate
desegregation desensitisation desensitise desertion deservedly desiccate desiccation desiderata desideratum designation desire desirous desist desolate desolation despair
despairingly desperado desperate desperation despicable despise despoil despondency despondent despot despotic despotism destabilise destine destitute destitution
destruct destructible destruction destructive desultory detach detachable detachment detainee detect detectable detection detector detentes detergent deteriorate
deterioration determinant determinate determination determinism deterministic deterrence deterrent detest detestable detestation dethrone dethronement detonate detonation
detonator detour detox detoxification detoxify detract detraction detractor detriment detrimental detritus deuce deuterium devaluation devalue devastate devastation
developmental deviance deviant deviate deviation devil devilish devilment devilry deviltry devious devise devoid devolution devolve devote devotedly devotee devotion
devotional devour devout dew dewberry dewdrop dewlap dewy dexterity dexterous dextrose dharma dhoti diabolic diabolical diacritic diacritical diadem diagnostic
diagnostician diagonal diagrammatic dialect dialectal dialectic dialog dialyses dialysis diameter diametrical diamond diaper diaphanous diaphragm diarist diarrhoea
diastolic diatom diatribe dibble dicey dichotomy dicier diciest dick dickered dickering dickey dicta dictation dictator dictatorial dictatorship diction dictionary dictum
didactic diddle diereses dieresis dietary dietetic differed differential differentiation differing diffidence diffident diffraction diffuse diffusion digested digestible
digesting digestion digestive digests digit digitalis digitisation digitise dignify dignitary digraph digress digression digressive diked diking dilapidated dilapidation
dilate dilation dilatory dilemma dilettante dilettantism diligence diligent dill dilly dillydally dilute dilution dime dimensional diminish diminuendo diminution
diminutive dimple dimwit din dine dinette ding dinghy dingo dingy dinky dint diocesan diocese diode diorama dioxide dioxin dip diphtheria diphthong diplomacy diplomata
diplomatic dipole dipsomania dipsomaniac dipstick dire directional directive directorate directorial directorship directory dirge dirigible dirk dirt disadvantageous
disaffection disambiguate disambiguation disappearance disappointingly disapprobation disapprovingly disarm disarmament disarray disassemble disastrous disavow disavowal
disbar disbelief disburse discern discernible discernment disciple disciplinarian disciplinary disco discoloration discolouration discombobulate discomfit discomfiture
discommode discompose discomposure disconnectedly disconsolate discontentedly discontinuance discontinuation discord discordant discotheque discountenance discouragingly
discourteous discourtesy discovery discreet discrepancy discrete discriminant discrimination discriminatory discursive discus discussant disdain disdainful disembark
disembarkation disembody disembowel disenchant disenchantment disencumber disenfranchise disenfranchisement disentangle disentanglement disfranchise disfranchisement
disgorge disgruntle disguise disgust disgustedly disgustingly disharmonious dishcloth dishearten dishevel dishonesty dishonourably dishpan dishrag dishtowel dishwater
disillusion disillusionment disinclination disincline disinfect disinfectant disingenuous disinherit disinterestedly disjointedly disk diskette disloyal disloyalty dismal
dismantle dismay dismissal dismissive disobedience disobedient disobey disorderliness disorient disorientation disown disparage disparagement disparate disparity
dispassionate dispel dispensable dispensary dispensation dispense dispersal disperse dispersion dispirit disport disposables disposal disputant disputation disputatious
disquisition disreputable disrepute disrobe dissatisfaction dissect dissemble disseminate dissemination dissension dissidence dissident dissimilarity dissimulate
dissimulation dissipate dissipation dissociate dissociation dissolute dissonance dissonant dissuade dissuasion distaff distant distension distention distil distillate
distillation distillery distinction distinctive distinguish distinguishable distort distortion distraction distraught distressingly distributive distributor disturbance
disturbingly disunity disuse ditched ditches ditching dither ditto ditty diuretic diurnal diva divan diverge divergence divergent diversification diversify diversion
diversionary divert divested divesting divests dividend divination divine divinity divisibility divisible divisional divisive divisor divot divulge divvy dizzy docent
docile docility docket dockyard doctoral doctorate doctrinaire doctrinal doctrine docudrama documentary dodder dodge dodo doff dogcatcher dogfight dogfish doggedly
doggedness doggerel doggone doggy doghouse dogie dogma dogmatic dogmatically dogmatism dogmatist dogtrot dogwood doilies doldrums dole doleful doll dollar dollhouse
dollop dolmen dolorous dolphin dolt doltish dome domesticate domestication domesticity domicile dominance dominant dominate domination domineer dominion domino donor
doodad doohickey doom doomsday doorbell doorknob doorman doormat doormen doorway dope dopey dopier dopiest dork dorky dorm dormancy dormant dormice dormitory dormouse
dorsal dory dosage dossier dot dotage dotcom dote doth dotingly dotty doublet doubloon douche dough doughnut doughty doughy dour douse dove dovetail dowager dowdy dowel
downbeat downcast downfall downgrade downhearted downhill downplay downpour downright downscale downsize downstage downstairs downstate downstream downswing downtime
downtown downtrodden downturn downward downwind downy dowry dowse doxology doyen doze drab drachma draconian draftee dragnet dragonfly dragoon drain drainage drainpipe
drake dram dramatic dramatically dramatisation dramatise dramatist drank drape drapery drastic drastically draught draughtsman draughtsmanship draughtsmen draughty
drawback drawbridge drawl drawn drawstring dray dread dreadful dreadlocks dreadnought dreamland dreamlike dreamt dreamy dreary dredge dregs drench dressage dressy dribble
driblet driers drift driftwood drill drip drivel driven driveway drizzle droll drollery drolly dromedary drone drool droop droopy droplet dropout dropsy dross drought
drove drown drowse drowsy drub drudge drudgery druggist drugstore druid drumstick drunkard drunken dryad drywall dual dualism duality dub dubiety dubious ducal ducat
duchess duchy duckbill duckling duct ductile ductility ductless dud dude dudgeon duel duellist duet duff dug dugout duh dukedom dulcet dulcimer dullard dully duly dumb
dumbbell dumbfound dumbwaiter dumpling dumpster dumpy dun dunce dune dung dungaree dungeon dunk duo duodena duodenal duodenum dupe duplex duplication duplicator duplicity
durability durable duress dusk dusky dust dustbin dustless dustman dustmen dustpan dusty duteous dutiable dutiful dwarf dwarfish dwarfism dweeb dwell dwelt dwindle dye
dyed dyer dyestuff dyke dynamic dynamical dynamism dynamite dynamo dynastic dynasty dysentery dysfunction dysfunctional dyspepsia dyspeptic eagle eaglet earache earbud
eardrum earfuls earldom earlobe earmark earmuff earnestly earnestness earnests earphone earplug earshot earsplitting earthen earthenware earthlier earthliest earthling
earthquake earthshaking earthward earthwork earthworm earthy earwax earwig easel east eastbound easterly eastern easternmost eastward easygoing eatables eaten eatery eave
eavesdrop ebb ebonies ebullience ebullient eccentric eccentrically eccentricity ecclesiastic ecclesiastical echelon echo eclectic eclectically eclecticism eclipsed
eclipsing ecliptic ecological econometric economical economise ecosystem ecotourism ecru ecstasy ecstatic ecstatically ecumenical edamame eddy edelweiss edgewise edgy
edibility edible edict edification edifice edify edition editor editorial editorialise editorship educable educator eel eerie eerily eeriness efface effacement effectual
effectuate effeminacy effeminate effervesce effervescence effervescent effete efficacious efficacy efficiency effigy effluent effortlessly effrontery effulgence effulgent
effusion effusive egalitarian egalitarianism eggbeater egghead eggnog eggplant eggshell eglantine ego egocentric egoism egoist egoistic egotism egotist egotistic
egotistical egregious egresses egret eider eiderdown eigenvalue eighteenth eightieth ejaculate ejaculation eject ejection eke eked eking elaboration elapse elastic
elasticity elate elation elbowroom elderberry eldercare eldest electioneer elector electoral electorate electrification electrify electrocardiogram electrocardiograph
electrocute electrocution electrode electrodynamics electroencephalogram electroencephalograph electrolysis electrolyte electrolytic electromagnet electromagnetic
electromagnetism electron electronica electroplate electrostatic elegance elegant elegiac elegy elemental elementary elephantine elevation elevator eleventh elf elfin
elfish elicit elide eliminate elimination elision elite elitism elitist elixir elk ell ellipse ellipsis elliptic elliptical elm elocution elocutionist elongate elongation
elope elopement eloquence eloquent elucidate elucidation elude elusive elves em emaciate emaciation emanate emanation emancipate emancipation emancipator emasculate
emasculation embalm embankment embargo embark embarkation embarrass embarrassingly embarrassment embattled embellish embellishment embers embezzle embezzlement embitter
emblazon emblem emblematic embodiment embody embolden embolism emboss embrace embroider embroil embryo embryologist embryology embryonic emcee emend emendation emerald
emergence emergent emeritus emery emetic emigrant emigrate emigration eminence eminent emir emirate emissary emission emit emo emoji emollient emolument emote
emotionalism emotive empathetic empathise emperor emphases emphasise emphatic emphatically emphysema empire empirical empiricism emplacement emporium empress ems emu
emulate emulation emulator emulsification emulsify emulsion enact enactment enamel enamour encamp encampment encapsulate encapsulation encase encephalitis enchant
enchantingly enchantment enchantress enchilada encircle encirclement enclave enclosure encode encompass encore encouragingly encroach encroachment encrust encrustation
encrypt encryption encumber encumbrance encyclical encyclopaedia encyclopaedic encyclopedia encyclopedic endanger endear endearingly endearment endeavour endemic endive
endlessly endlessness endocrine endorse endow endowment endue endurable endurance endure endways enema enemy energetic energetically energise enervate enervation enfeeble
enfold enforce enforceable enforcement enfranchise enfranchisement engagingly engender engorge engrave engross engulf enigma enigmatic enigmatically enjoin enlarge
enlargement enlighten enlightenment enlist enlistee enlistment enliven enmesh enmity ennoble ennoblement ennui enormity enrage enrapture ensconce ensemble enshrine
enshroud ensign enslave enslavement ensnare ensue entail entangle entanglement entente enterprise entertain entertainingly entertainment enthral enthrone enthronement
enthuse enthusiasm enthusiast enthusiastic enthusiastically entice enticement entirety entity entomb entombment entomological entomologist entomology entourage entrails
entrant entrap entrapment entreat entreaty entrench entrenchment entrepreneurial entropy entrust entryway entwine enumerable enumerate enumeration enunciate enunciation
envelop envelopment enviable envious environmentalism environmentalist environs envisage envision envoy envy enzyme epaulette ephemeral epic epicentre epicure epicurean
epidemic epidemiology epidermal epidermis epiglottis epigram epigrammatic epilogue episcopacy episcopal episcopate episodic epistemology epistle epistolary epitaph
epithet epitome epitomise epoch epochal epoxy epsilon equability equable equalisation equalise equanimity equate equation equator equatorial equestrienne equidistant
equilateral equilibrium equine equinoctial equinox equipage equipoise equitable equivalence equivocal equivocate equivocation era eradicate eradication erase erasure ere
erect erectile erection erg ergo ergonomic ermine erode erogenous erosion erosive erotic erotica erotically eroticism err errand errant errata erratic erratically erratum
erroneous ersatz erstwhile erudite erudition erupt eruption erythrocyte es escalator escapade escapee escapism escapist escarole escarpment eschatology eschew escort
escrow escutcheon esoteric esoterically espadrille especial espionage esplanade espousal espouse espresso espy esquire essayist essence esteem ester estimable estimation
estimator estrange estrangement estuary eta etch eternal eternity ether ethereal ethic ethical ethnological ethnologist ethnology ethos etiologies etiquette etymological
etymologist etymology eucalypti eucalyptus eugenics eulogise eulogistic eulogy eunuch euphemism euphemistic euphemistically euphony euphoria euphoric eureka euro eutectic
euthanasia evacuate evacuation evacuee evade evanescent evangelical evangelise evangelism evangelist evangelistic evaporate evaporation evasion evasive evenhanded
eventfulness eventide eventuality eventuate everglade evergreen everlasting evermore everyplace evident evil evildoer evince eviscerate evisceration evocation evocative
evoke evolution evolutionary evolve ewe ewer exacerbate exacerbation exactingly exactitude exaggerate exaggeration exalt exaltation exasperate exasperation excavate
excavation excavator exceedingly excelled excellence excelling excerpt excessive exchequer excise excision excitability excitation excitedly excitingly exclaim
exclamation exclamatory exclusive exclusivity excommunicate excommunication excoriate excoriation excrement excrescence excreta excrete excretion excretory excruciating
exculpate excursion exec execrable execrate executable execute execution executor executrices executrix exegeses exegesis exemplar exemplary exemplification exemplify
exert exertion exhalation exhale exhaust exhaustible exhaustion exhaustive exhibition exhibitionism exhibitionist exhibitor exhilarate exhilaration exhort exhortation
exhumation exhume exigency exigent exiguous exile existence existent existential existentialism existentialist exodus exonerate exoneration exoplanet exorbitance
exorbitant exorcise exorcism exorcist exotic exotically expanse expansion expansionist expansive expatiate expatriate expatriation expectancy expectant expectorant
expectorate expectoration expedience expediency expedient expedite expedition expeditionary expeditious expend expendable expenditure experiment experimental
experimentation expertise expiate expiation explanatory expletive explicable explicate explication explode exploitative exploration exploratory explosion explosive expo
exponent exponential exponentiation exportation exposition expository expostulate expostulation exposure expound expressible expression expressionism expressionist
expressionless expressive expressway expropriate expropriation expulsion expunge expurgate expurgation exquisite extant extemporaneous extempore extemporise extensional
extenuate extenuation exterior exterminate extermination exterminator extinct extinction extinguish extinguishable extirpate extirpation extol extort extortion
extortionate extortionist extractor extradite extradition extramarital extraneous extraordinary extrapolate extrapolation extrasensory extraterrestrial extravagance
extravagant extravaganza extremism extremist extremity extricate extrication extrinsic extrinsically extroversion extrovert extrude extrusion exuberance exuberant exude
exult exultant exultation eyeball eyefuls eyeglass eyelash eyelet eyelid eyeliner eyepiece eyesore eyestrain eyeteeth eyetooth eyewitness fa fable fabricate fabrication
fabulous facade facet facetious facial facile facilitation facsimile faction factional factionalism factitious factorial factorisation factorise factotum factual fad
faddish faecal faeces fag faggot fain fainthearted fairground fairway fairy fairyland faithfulness faithfuls faithlessly faithlessness fakir falcon falconry fallacious
fallacy fallibility fallible falloff fallout fallow falsehood falsetto falsifiable falsification falsify falsity falter falteringly fame familial familiarisation
familiarise familiarity famine famish fan fanatic fanatical fanaticism fanboy fanciers fanciful fandom fanfare fang fanny fantasise fantasy fanzine faraway farce farcical
farewell farina farinaceous farmhand farmhouse farmland farmyard farrow farsighted fart farthest farthing fascinate fascination fascism fascist fashionably fashionista
fasten fastidious fastnesses fatal fatalism fatalist fatalistic fatality fate fateful fathead fatherhood fatherland fathom fathomable fathomless fatigue fatten fatty
fatuous faucet faultfinding faultlessly faulty faun fauna favourably favouritism fawn faze fealty fearfulness fearlessly fearlessness fearsome feasibility feast feat
feather featherbedding featherweight feathery febrile feckless fecund fecundity federal federalism federalist federate federation fedora feeble feedbag feelingly feign
feint feisty feldspar felicities felicitous feline fellatio fellowship felon felonious felony feminine femininity feminism feminist femoral femur fen fend fennel fer
feral ferment fermentation ferocious ferocity ferret ferric ferrous ferrule ferry ferryboat fertile fertilisation fertilise fertility fervency fervent fervid fervour fest
festal festered festering festive festivity festoon feta fetal fetch fetchingly feted fetid feting fetish fetishism fetishist fetishistic fetlock fetter fettle fetus feud
feudal feudalism feudalistic feverish fey fez fiasco fiat fib fibreboard fibreglass fibroid fibrous fibula fibulae fiche fickle fiction fictional fictionalise fictitious
fiddle fiddlesticks fidelity fiduciary fie fief fieldwork fiend fiendish fierce fiery fiesta fife fifteenth fiftieth fig figment figurative figurehead figurine filament
filamentous filbert filch filet filial filibuster filigree fillet fillip filly filmstrip filmy filter filterable filth filthy filtrate filtration finagle finale finalist
finality financier finch finery finesse fingerboard fingernail fingerprint fingertip finicky finis finite fink finny fins fir firearm fireball firebomb firebrand
firebreak firebug firecracker firefight firefly firehouse firemen fireplace fireplug firepower fireproof fireside firestorm firetrap firewall firewater firewood firework
firmament firmware firstborn firsthand firth fishbowl fishermen fishery fishhook fishnet fishtail fishwife fishwives fishy fission fissure fistfuls fisticuffs fittingly
fixate fixation fixative fixedly fixity fizz fizzle fizzy fjord flab flabbergast flabby flaccid flack flagella flagellate flagellation flagellum flagon flagpole flagrant
flagship flagstaff flagstone flail flair flak flake flaky flambeing flambes flamboyance flamboyant flame flamenco flamethrower flamingo flammability flammable flan flange
flank flannel flannelette flap flapjack flare flashback flashbulb flashgun flashlight flashy flask flatbed flatboat flatcar flatfeet flatfish flatfoot flatiron flatten
flattered flatterer flattering flattery flattop flatulence flatulent flatware flaunt flautist flavour flavourful flavourless flaw flawless flax flaxen flay flea fleck
fled fledged fledgling flee fleece fleecy fleet fleetingly flesh fleshlier fleshliest fleshy flew flex flextime flibbertigibbet flick flickered flickering flied flies
fliest flighty flimflam flimsy flinch fling flint flintlock flinty flip flippancy flippant flirt flirtation flirtatious flit flock floe flog floodgate floodlight floodlit
floorboard floozy flop flophouse floppy floral floras florid florins floss flotation flotilla flotsam flounce flounder flour flourish floury flout flowerbed flowered
flowering flowerpot flowery flown flu flub fluctuate fluctuation flue fluency fluff fluffy fluid fluidity fluke fluky flume flummox flung flunk flunky fluoresce
fluorescence fluorescent fluoridate fluoridation fluoride fluorine fluorite fluorocarbon fluoroscope flurry flush fluster flutter fluttery flux fly flyby flycatcher
flyleaf flyleaves flyover flypaper flysheet flyspeck flyswatter flyweight flywheel foal foam foamy fob focal fodder foe fog fogbound fogey foghorn foible foil foist
foldaway foliage folio folk folklore folksy follicle folly foment fomentation fond fondant fondle fondue font foodstuff fool foolery foolhardy foolish foolproof foolscap
footage footbridge footfall foothill foothold footlights footlocker footloose footman footmen footpath footprint footrest footsie footsore footstep footstool footwork fop
foppish forage foray forbade forbear forbearance forbid forbidden forbiddingly forbore forborne forcefulness forceps forcible ford fore forebear forebode forecastle
foreclose foreclosure forefather forefeet forefinger forefoot forefront foregather forego foregone foreground forehand foreknowledge foreleg forelock foreman foremast
foremen foremost forename forenoon forensic foreordain foreplay forerunner foresail foresaw foresee foreseen foreshadow foreshorten foresight foreskin forestall
forestation forested forester foresting forestry forests foretaste foretell forethought foretold forever forevermore forewarn forewent forewoman forewomen foreword
forfeit forfeiture forgave forge forgery forgetfulness forgiven forgo forgone forklift forlorn formaldehyde formalisation formalise formalism formality formation formerly
formidable formlessly formlessness formulae formulaic formulate formulation fornicate fornication forsake forsaken forsook forsooth forswear forswore forsworn forsythia
fort forte forthcoming forthright forthwith fortieth fortification fortify fortissimo fortitude fortress fortuitous forwent fossil fossilisation fossilise fought foul
foundered foundering foundling foundry fount fountain fountainhead fourfold fourscore foursome foursquare fourteenth fowl foxglove foxhole foxhound foxtrot foxy foyer
fracas frack fractal fractional fractious fragile fragility fragment fragmentary fragmentation fragrance fragrant frail frailty franc franchise franchisee frankfurter
frankincense frantic frantically frappes frat fraternal fraternisation fraternise fraternity fratricide fraud fraudulence fraudulent fraught fray frazzle freak freakish
freaky freckle freebase freebooter freedman freedmen freehand freehold freeload freeman freemen freestanding freestyle freethinker freethinking freeway freewheel freewill
freight frenetic frenetically frenziedly frenzy fresco freshen freshet freshman freshmen freshwater fret fretful fretwork friable friar fricassee friction fried
friendlier friendlies friendliest friendliness fries frieze frigate fright frighten frighteningly frightful frigid frigidity frill frilly fringe frippery frisk frisky
fritter frivolity frivolous frizz frizzle frizzy fro frock frog frogman frogmen frolic frolicked frolicking frolicsome frond frontage frontal frontiers frontiersman
frontiersmen frontispiece frost frostbit frostbitten frosty froth frothy frown frowzy froze frozen fructify fructose frugal frugality fruitcake fruitfulness fruition
fruitlessly fruitlessness fruity frump frumpy fry fuchsia fuck fuddle fudge fugitive fugue fulcrum fullback fulminate fulmination fulsome fumble fume fumigate fumigation
fumigator functionality functionary fundamental fundamentalism fundamentalist funereal fungal fungi fungicidal fungicide fungous fungus funicular funk funky funnel fur
furbelow furbish furious furl furlong furlough furnace furnish furore furriers furrow furry furtherance furthermore furthermost furthest furtive furze fuse fuselage
fusible fusillade fusion fuss fussbudget fussy fustian fusty futile futility futon futuristic futurity futz fuzz fuzzy gab gabardine gabble gabby gaberdine gable gad
gadabout gadfly gadget gadgetry gaff gaffe gag gaggle gaiety gainsaid gainsay gait gal gala galactic galaxy gale galena gall gallant gallantry gallbladder galleon galley
gallium gallivant gallon gallop gallows gallstone galore galosh galvanic galvanise galvanometer gambit gamble gambol gamecock gamesmanship gamete gamin gamine gamma gamut
gamy gander gangland ganglia gangling ganglion gangplank gangrene gangrenous gangster gangway gannet gantlet gantry gape garb garbageman garbanzo garble gardenia
gargantuan gargle gargoyle garish garland garlic garlicky garment garner garnet garnish garnishee garret garrison garrote garrulity garrulous garter gaseous gash gasket
gaslight gasohol gasoline gasp gassy gastric gastritis gastrointestinal gastronomic gastronomical gastronomy gasworks gatecrasher gatepost gauche gaucho gaudy gauge gaunt
gauntlet gauze gauzy gavel gavotte gawk gawky gaze gazebo gazelle gazette gazillion gazpacho gear gearbox gearshift gearwheel gecko gee geed geek geeky geese geezer
geisha gel gelatin gelatinous geld gelid gemstone gendarme genealogical genealogist genealogy genera generalisation generalise generalissimo generality generation
generative generator generosity generous geneses genetic genetically geneticist genial geniality genie genii genital genitalia genitive genius genocide genome genre gent
genteel gentian gentile gentility gentlefolk gentleman gentlemen gentlewoman gentlewomen gentrification gentrify gentry genuflect genuflection genus geocache geocentric
geode geodesic geoengineering geographer geographic geographical geologic geological geometer geometric geometrical geometry geophysical geophysics geopolitical
geopolitics geostationary geothermal geranium gerbil geriatric germ germane germanium germicidal germicide germinal germinate germination gerontologist gerontology
gerrymander gerund gestate gestation gesticulate gesticulation gesture gesundheit getaway getup gewgaw geyser ghastly gherkin ghetto ghost ghostlier ghostliest
ghostliness ghostwrite ghostwritten ghostwrote ghoul ghoulish giant giantess gibber gibberish gibbet gibbon giblet giddy gigabit gigabyte gigahertz gigantic gigapixel
gigglier giggliest gigolo gild gills gilt gimcrack gimlet gimme gimmick gimmickry gimmicky gimpy gin ginger gingerbread gingersnap gingham gingivitis ginkgo ginseng
giraffe gird girdle girlhood girlish girt girth gist giveaway gizmo gizzard glacial glacier gladden glade gladiator gladiatorial gladiola gladioli gladiolus glamorise
glamorous glamour gland glandular glare glaringly glassfuls glassy glaucoma glaze gleam glean glee gleeful glens glib glide glimmer glimpse glint glissandi glissando
glisten glitch glitter glittery glitz glitzy gloaming gloat glob globalisation globe globetrotter globular globule glockenspiel gloom gloomy glop glorification glorify
glorious gloss glossy glottis glow glowered glowering glowingly glowworm glucose gluey gluier gluiest glum glut glutinous glutton gluttonous gluttony glycerine glycerol
glycogen glyph gnarl gnarly gnash gnat gnaw gneiss gnome gnomish gnu goad goalie goalkeeper goalpost goaltender goatee goatherd goatskin gob gobble gobbledegook goblet
goblin godchild godchildren goddamn goddaughter goddess godforsaken godhood godless godlike godly godparent gods godsend godson gofer goggle goitre goldbrick goldenrod
goldfinch goldfish golf golly gonad gondola gondolier gong gonorrhoea goo goober goodbye goodlier goodliest goodnight goodwill goody gooey goof goofy gook goon goop goose
gooseberry gopher gore gorge gorgeous gorilla gorse gory gosh gosling gospel gossamer gossip gossipy gouge goulash gourd gourmand gourmet gout gouty governess
governmental governorship gown gracefulness gracelessly gracelessness gracious grackle grad gradation gradient graffito graft grail grain grainy gram grammarian
grammatical gramophone granary grandchild grandchildren granddaughter grandee grandeur grandiloquence grandiloquent grandiose grandpa grandstand grange granite granola
granular granularity granulate granulation granule grapefruit grapevine graphic graphical graphite graphologist graphology grapnel grapple grasp grasshopper grassland
grassy grate gratification gratify gratis gratitude gratuitous gratuity gravel graven gravestone graveyard gravitate gravitation gravitational gravity gravy graybeard
graze grease greasepaint greasy grebe greed greedy greenback greenery greengrocer greenhorn greenhouse greenish greensward gregarious gremlin grenade grenadier greyhound
greyish griddle griddlecake gridiron gridlock grievance grievous griffin grill grille grim grimace grime grimy grin grind grindstone gringo grip gripe grippe grisly grist
gristle grit gritty grizzled grizzly groan grocery grog groggy groin grommet groom groove groovy grope grosbeak gross grotesque grotto grouch grouchy groundbreaking
groundhog groundlessly groundswell groundwork groupie grouse grout grovel growl grownup groyne grub grubby grubstake grudge grudgingly gruel gruesome gruff grumble grunge
grungy grunt gs guacamole guano guarantor guaranty guardedly guardhouse guardrail guardroom guardsman guardsmen guava gubernatorial guerrilla guesstimate guesswork guff
guffaw guidebook guild guile guileful guileless guillotine guilt guiltless guise guitarist gulag gulch gulf gull gullet gullibility gullible gully gulp gum gumbo gumdrop
gummy gumption gunboat gunfight gunfire gunk gunman gunmen gunnery gunny gunnysack gunpoint gunpowder gunrunner gunrunning gunslinger gunsmith gunwale guppy gurgle gurney
guru gush gushy gusset gust gustatory gusto gusty gut gutless gutsy guttersnipe guttural guzzle gybe gymnosperm gynaecological gynaecologist gynaecology gyp gypsum gyrate
gyration gyro gyroscope ha haberdasher haberdashery habitat habitation habitual habituate habituation hacienda hack hackle hackneyed hackneying hacksaw hacktivist haddock
haematologist haematology haemoglobin haemophilia haemophiliac haemorrhage haemorrhoid hafnium haft hag haggard haggle haiku hail hailstone hailstorm hairbreadth hairdo
hairline hairnet hairpiece hairpin hairsbreadth hairsplitting hairspring hairstyle hairy hake halberd halcyon hale halfback halfhearted halfpence halfpenny halftime
halibut halitosis hallelujah hallmark hallow hallucinate hallucination hallucinatory hallucinogen hallucinogenic halo halogen halon halt haltered haltering haltingly
halve halyard hamburger hammered hammerhead hammering hammock hamper hamstring hamstrung handbill handcar handcart handcraft handcuff handedness handfuls handgun handheld
handicap handicraft handiwork handkerchief handlebar handmade handmaid handmaiden handpick handrail handset handshake handsome handspring handstand handwork handwritten
handyman handymen hangar hangdog hangman hangmen hangnail hangout hangover hank hankered hankering hanky hansom haphazard hapless happenstance harangue harbinger harbour
hardback hardball hardcover harden hardheaded hardhearted hardliner hardtack hardtop hardwood hardy hare harebrained harelip harem hark harlequin harlot harmlessly
harmlessness harmonic harmonica harmonically harmonious harmonisation harmonise harness harp harpist harpoon harpsichord harpy harridan harried harries harrowed harrowing
harrying hart harvest hash hashish hashtag hasp hassle hassock haste hasten hasty hatch hatchback hatchery hatchet hatchway hatefulness hath hatred haughty haunch haunt
hauntingly hauteur haven haversack havoc haw hawk hawkish hawser hawthorn hay haycock hayloft haymow hayseed haystack haywire hazard hazardous haze hazelnut hazels hazmat
hazy headband headboard headdress headfirst headgear headhunter headland headlight headlock headlong headmaster headmistress headquarter headrest headroom headstone
headstrong headwaiter headwaters headway headwind headword heady heal healthfulness heap hearken hearsay hearse heartache heartbeat heartbreak heartbroken heartburn
hearten heartfelt hearth heartland heartlessly heartlessness heartrending heartsick heartstrings heartthrob heartwarming hearty heatedly heath heathen heathenish
heatstroke heave heavenlier heavenliest heavenward heavyset heavyweight heck heckle hectare hectic hectically hectored hectoring hectors hedge hedgehog hedgerow hedonism
hedonist hedonistic heeded heedful heeding heedless heeds heehaw heel heft hefty hegemony heifer heighten heinous heir heiress heirloom heist helical helices helicopter
heliotrope heliport helium helix hellebore hellhole hellion hellish helm helmet helmsman helmsmen helot helplessly helplessness helpmate hem hemisphere hemispheric
hemispherical hemline hemlock hemp hempen hemstitch hen henceforth henceforward henchman henchmen hennaed hennaing hennas henpeck hep hepatic hepatitis heptagon herald
heraldic heraldry herb herbaceous herbage herbal herbalist herbicide herbivore herbivorous herculean herd herdsman herdsmen hereabout hereafter hereby hereditary heredity
herein hereof heresy heretic heretical hereto heretofore hereupon herewith heritage hermaphrodite hermaphroditic hermetic hermetically hermit hermitage hernia heroic
heroine heroism heron herpes herringbone hertz hesitancy hesitant hesitatingly hesitation heterodox heterodoxy heterogeneity heterogeneous heterosexual heterosexuality
heuristic hew hex hexadecimal hexagon hexagonal hexameter heyday hiatus hibachi hibernate hibernation hibiscus hiccough hiccup hick hickey hickory hid hideaway hidebound
hideous hideout hie hierarchical hierarchy hieroglyphic highball highborn highboy highbrow highchair highfalutin highland hightail highway highwayman highwaymen hijack
hike hilarious hilarity hillbilly hillock hillside hilltop hilly hilt hind hindered hindering hindmost hindquarter hindrance hindsight hinge hinterland hip hippo
hippopotamus hippy hireling hirsute histamine histogram histrionic hitch hitchhike hither hitherto hive hoagie hoard hoarfrost hoarse hoary hoax hobbit hobble hobbyhorse
hobbyist hobgoblin hobnail hobnob hobo hock hockshop hodgepodge hoe hoedown hog hogan hoggish hogshead hogwash hoist hokey hokier hokiest hokum holdout holdover holdup
holier holiest holiness holler hollies hollow hollyhock holocaust hologram holograph holographic holography holster homage homburg homeboy homeliness homeopathic
homeopathy homered homespun homestead homey homicidal homicide homier homiest homily hominy homogeneity homogeneous homogenisation homogenise homograph homonym homophobia
homophone homosexual homosexuality honcho hone honesty honeybee honeycomb honeydew honeymoon honeysuckle honk honorarium honorary honorific honourably hooch hood hoodlum
hoodoo hoodwink hooey hoof hookah hookup hookworm hooky hooligan hooliganism hoop hoopla hooray hoot hooves hop hopscotch horde horizon horizontal hormonal hormone horn
hornet hornless hornpipe horny horology horoscope horrendous horrid horrific horrify horror horseback horsefly horsehair horsehide horseman horsemanship horsemen
horseplay horsepower horseradish horseshoe horsetail horsewhip horsewoman horsewomen horsey horsier horsiest horticultural horticulturist hosanna hose hosiery hospice
hospitable hospitalisation hospitalise hostelry hostess hostile hostility hostler hotbed hotcake hoteliers hothead hotheadedly hotheadedness hothouse hotkey hotshot hound
hourglass houseboat housebound housebreak housebroke housebroken houseclean housecoat housefly househusband housekeeper housemaid housemother houseplant housetop
housewares housewarming housewife housewives housework hovel hover hovercraft howdah howdy howitzer howl howsoever hubbub hubby hubcap hubris huckleberry huckster huddle
hue hued huff huffy huh hula hulk hullabaloo hulled hulling hum humane humanisation humanise humanism humanist humanistic humanitarian humanitarianism humanity humankind
humanoid humble humbug humdinger humdrum humeri humerus humid humidifiers humidify humidity humidor humiliate humiliation humility hummingbird hummock hummus humongous
humorist humorous humourlessness hump humpback humus hunch hunchback hundredfold hundredweight hung hungered hungering hungover hunk hunkered hunkering huntress huntsman
huntsmen hurl hurrah hurricane hurriedly hurtle husbandry hush husk husky hussar hussy hustings hustle hut hutch hyacinth hybridise hydra hydrangea hydrant hydrate
hydraulic hydraulically hydrocarbon hydroelectric hydroelectricity hydrofoil hydrogen hydrogenate hydrology hydrolysis hydrometer hydrophobia hydroplane hydroponic
hydrosphere hydrotherapy hyena hygienic hygienically hygienist hygrometer hying hymen hymn hymnal hype hyperactivity hyperbola hyperbole hyperbolic hypercritical
hyperlink hypermarket hypersensitivity hyperspace hypertension hypertext hyperventilate hyperventilation hyphen hyphenate hyphenation hypnoses hypnosis hypnotic
hypnotically hypnotise hypnotism hypnotist hypo hypoallergenic hypochondria hypochondriac hypocrisy hypocrite hypocritical hypodermic hypoglycemia hypoglycemic hypotenuse
hypothalami hypothalamus hypothermia hypotheses hypothesis hypothesise hypothetical hysterectomy hysteresis hysteria hysteric iamb iambic ibex ibis ibuprofen iceberg
icebound icebox icebreaker icecap icicle icier iciest icily iciness icky iconoclast iconoclastic icy idealisation idealise idealism idealist idealistic idealistically
identifiable identifiers ideogram ideograph ideological ideologist ideology idiocy idiom idiomatic idiomatically idiosyncrasy idiosyncratic idiot idiotic idiotically idol
idolater idolatrous idolatry idolise idyll idyllic iffy igloo igneous ignite ignition ignoble ignominious ignominy ignoramus ignorance ignorant iguana ilk illegality
illegibility illegible illegitimacy illegitimate illiberal illicit illiteracy illiterate illogical illuminate illumination illumine illusion illusive illusory
illustration illustrative illustrious imagery imaginably imaginary imagination imaginative imam imbalance imbecile imbecilic imbecility imbibe imbroglio imbue imitate
imitation imitative imitator immaculate immanence immanent immaterial immaturity immeasurable immediacy immemorial immense immensity immerse immersion immersive immigrate
imminence imminent immobile immobilisation immobilise immobility immoderate immodest immodesty immolate immolation immoral immorality immortal immortalise immortality
immovable immune immunisation immunise immunity immunology immure immutability immutable imp impala impale impalement impalpable impanel impart impartiality impassable
impasse impassioned impassive impassivity impatience impatient impeach impeachment impeccability impeccable impecunious impedance impede impediment impedimenta impel
impend impenetrability impenetrable impenitence impenitent imperative imperceptible imperfect imperfection imperialism imperialist imperialistic imperially imperil
imperious imperishable impermanence impermanent impermeable impermissible impersonal impersonate impersonation impersonator impertinence impertinent imperturbability
imperturbable impervious impetigo impetuosity impetuous impetus impiety impinge impingement impious impish implacability implacable implant implantation implausibility
implausible implicate implicit implode implore implosion impolite impolitenesses impolitic imponderable importation importunate importune importunity impose imposingly
imposition impossibility impostor imposture impotence impotent impound impoverish impoverishment impracticable impractical impracticality imprecation imprecise
imprecision impregnability impregnable impregnate impregnation impresario impressionism impressionist impressionistic impressive imprimatur imprint imprison imprisonment
improbability improbable impromptu improper impropriety improvidence improvident improvisation improvise imprudence imprudent impudence impudent impugn impulsed impulsing
impulsion impunity impure impurity imputation impute inaccessibility inaccuracy inadequacy inadmissible inadvertence inadvertent inalienable inamorata inane inanimate
inanity inapplicable inapt inasmuch inaudible inaugural inaugurate inauguration inauspicious inbound inbred inbreed incalculable incandescence incandescent incantation
incapacitate incarcerate incarceration incarnate incarnation incautious incendiary incense inception incessant incestuous inchoate incidence incidental incinerate
incineration incinerator incipient incise incision incisive incisor incite incitement incivility inclemency inclement inclination incline incognito incoherence incoherent
incombustible incommensurate incommunicado incomparably incompatibility incompatible incompetence incompetent incomprehensible inconceivable inconclusive incongruity
incongruous inconsequential inconsiderate inconspicuous inconstancy incontestable incontinence incontrovertible inconvenience incorporation incorporeal incorrigibility
incorrigible incorruptibility incorruptible increasingly incredibility incredulity incredulous increment incremental incriminate incrimination incriminatory incrustation
incubate incubation incubator incubus inculcate inculcation inculpate incumbency incumbent incurables incurably incursion indebtedness indecency indecipherable indecorous
indefatigable indefensible indefinably indelible indelicacy indemnification indemnify indemnity indent indentation indenture indescribably indestructible indeterminacy
indeterminate indication indict indictable indictment indigence indigenous indigent indigestible indigestion indignant indignation indiscernible indiscreet indispensable
indisposed indisposition indisputably indissoluble indistinguishable individualise individualism individualist individualistic individuality indivisibility indivisible
indoctrinate indoctrination indolence indolent indomitable indubitable induce inducement inductance inductee inductive indulge indulgence indulgent industrial
industrialisation industrialise industrialism industrialist industrious inebriate inebriation inedible ineducable ineffable ineffectual inefficiency inelastic inelegance
inelegant ineluctable inept ineptitude inequitable inert inertia inertial inescapably inestimable inevitability inevitable inexcusably inexhaustible inexorable
inexpedient inexplicable inexpressible inextinguishable inextricable infallibility infallible infamy infanticide infantile infantry infantryman infantrymen infarction
infatuate infatuation infect infectious infelicitous infelicity infer inference inferential inferior inferiority infernal inferno infertile infertility infest infestation
infidel infidelity infiltrate infiltration infiltrator infinite infinitesimal infinitive infinitude infinity infirmary infirmity infix inflame inflammable inflammation
inflammatory inflatables inflate inflation inflationary inflect inflection inflectional inflexion inflict infliction inflorescence influential influenza influx
infomercial informality informant informational infotainment infrared infringe infringement infuriate infuriatingly infuse infusion ingenious ingenuity ingenuous ingest
ingestion inglorious ingot ingrain ingrate ingratiate ingratiatingly ingratitude ingredient ingress inhabitant inhalant inhalation inhalator inhale inherent inherit
inheritance inheritor inhibit inhibition inhospitable inhumane inhumanity inimical inimitable iniquitous iniquity initialisation initialise initiation initiator inject
injector injudicious injunction injurious inkblot inkling inkwell inky inlaid inlay inlet inn innards innate innermost innkeeper innocence innocuous innovate innovation
innovator innuendo innumerable inoculate inoculation inoffensive inoperable inoperative inopportune inordinate inorganic inquest inquietude inquiringly inquisition
inquisitive inquisitor insane insanity insatiable inscribe inscription inscrutable inseam insect insecticide insectivore insectivorous inseminate insemination insensate
insensibility insensitivity insentience insentient inseparability inseparable insert insertion inshore insidious insignia insignificance insincere insincerity insinuate
insinuation insipid insistence insistent insofar insolence insolent insolubility insoluble insolvency insolvent insomniac insouciance insouciant inspirational
installation instalment instantaneous instigate instigation instigator instil instinct instinctive institutional institutionalise instructional instructive instructor
instrumental instrumentalist instrumentality instrumentation insubordinate insubordination insubstantial insufferably insular insularity insulate insulation insulator
insulin insult insureds insurgence insurgency insurgent insurmountable insurrection insurrectionist intact intaglio intangible integer integral integrator integrity
integument intellect intellectualise intellectualism intelligent intelligentsia intelligibility intelligible intemperate intendeds intensification intensifiers intensify
intensity intentional interbred interbreed intercede intercept interception interceptor intercession intercessor interchangeably intercollegiate intercom intercontinental
interdenominational interdependence interdict interdiction interdisciplinary interestingly interference interferon intergalactic interior interject interjection interlace
interlard interleukin interlocutory interloper interlude intermediary intermezzi intermezzo interminably intermingle intermittent intern internalise internationalise
internationalism internecine internee internist internment interplanetary interpolate interpolation interpretation interpretative interpretive interracial interrogate
interrogation interrogative interrogator interrogatory interruption interscholastic intersect intersperse interstellar interstice intertwine interval interviewee
interweave interwove interwoven intestate intestinal intestine intimacy intimate intimation intimidation intolerable intolerance intolerant intonation intoxicant
intoxicate intoxication intractability intractable intramural intransigence intransigent intransitive intravenous intrepid intricacy intricate intrigue intriguingly
intrinsic intrinsically introductory introspection introspective introversion introvert intrude intrusion intrusive intuit intuitive inundate inundation inure invade
invariable invariant invasion invasive invective inveigh inveigle invent invention inventive inventor inventory inverse invert invertebrate investigative investigator
investiture investor inveterate invidious invigorate invigoration invincibility invincible inviolability inviolable inviolate invisibility invitational invitingly invoke
iodine iodise ionisation ionise ionizer ionosphere iota ipecac irascibility irascible irate ire iridescence iridescent iridium irk irksome ironclad ironic ironical
ironware ironwork irony irradiate irradiation irrational irrationality irreconcilable irrecoverable irredeemable irrefutable irregardless irregular irregularity
irrelevance irrelevancy irrelevant irreligious irremediable irreparable irreplaceable irrepressible irreproachable irresistible irresolute irresolution irrespective
irresponsibility irresponsible irretrievable irreverence irreverent irreversible irrevocable irrigate irrigation irritability irritable irritant irritate irritatingly
irritation irruption isinglass isle islet ism isobar isolationism isolationist isometric isomorphic isosceles isotope isotopic isotropic issuance isthmus italicise itchy
itemisation iterate iteration iterative iterator itinerant itinerary ivories jab jabbered jabberer jabbering jabot jackal jackass jackboot jackdaw jacked jackhammer
jacking jackknife jackknives jackpot jackrabbit jacks jaded jades jading jag jaggeder jaggedest jaggedly jaggedness jaguar jailbreak jalopy jalousie jamb jamboree jangle
janitor janitorial japanned japanning jape jar jasmines jaundice jaunt jaunty javelin jawbone jawbreaker jaywalk jazzy jealousy jeep jeer jeeringly jeez jejune jell jelly
jellybean jellyfish jeopardise jeopardy jeremiad jerk jerkin jerkwater jerky jersey jest jet jetsam jettison jetty jewelries jib jibe jiffy jig jiggered jiggering jiggle
jigsaw jihad jihadist jilt jimmied jimmies jimmying jingle jingoism jingoist jingoistic jinn jinni jinrikisha jinx jitney jitterbug jitters jittery jive joblessness jock
jockey jockstrap jocose jocosity jocular jocularity jocund jocundity jodhpurs jog joggle johns joist jokingly jollity jolly jolt jonquil joshed joshes joshing jostle jot
joule jounce journalese journalistic journeyman journeymen joust jovial joviality jowl joyfuller joyfullest joyfulness joyous joyridden joyride joyrode joystick jubilant
jubilation jubilee judgemental judgeship judicature judicial judiciary judicious juggernaut juggle jugular juicy jujube jukebox julep julienne jumble jumbo jumpsuit junco
junction juncture jungle juniper junk junket junkie junkyard junta juridical jurisdiction jurisdictional jurisprudence jurist juror justifiable justification jut jute
juvenile juxtapose juxtaposition kaboom kaftan kale kaleidoscope kaleidoscopic kamikaze kangaroo kaolin kapok kaput karakul karaoke karat karma katydid kazoo kebab keel
keepsake keg kelp kenned kennel kenning kens keratin kerb kerchief kernel kerosene kestrel ketch ketchup kettledrum keybinding keyhole keynote keypunch keystone keystroke
keyword khaki khans kibbutz kibbutzim kibitz kibosh kickback kickoff kickstand kicky kiddie kiddo kidnap kielbasa killdeer killjoy kiln kilobyte kilocycle kilogram
kilohertz kiloton kilowatt kilt kimono kin kinda kindergarten kindlier kindliest kindliness kindnesses kindred kinematic kinetic kinfolk kingdom kingfisher kinglier
kingliest kingpin kingship kink kinky kinsman kinsmen kinswoman kinswomen kiosk kipper kismet kitchenette kitchenware kite kith kitsch kitschy kitten kittenish kitty kiwi
kleptomania kleptomaniac klutz klutzy knack knapsack knave knavery knavish knead kneecap kneel knell knelt knickers knickknack knighthood knit knitwear knives knob knobby
knockout knockwurst knoll knot knothole knotty knowingly knowledgeably knucklehead koala kohlrabi kook kookaburra kooky kopeck kowtow krone kronor krypton kudos kudzu
kumquat lab labia labial labium laboratory laborious laburnum labyrinth labyrinthine lace lacerate laceration lachrymal lachrymose lackadaisical lackey lacklustre laconic
laconically lacquer lacrosse lactate lactation lactic lactose lacuna lacunae lacy laddered laddering laddie lade laden ladle ladybird ladybug ladyfinger ladylike ladyship
lag laggard lagniappe lagoon laid lain lair laity lake lam lama lamasery lamb lambaste lambda lambent lambkin lambskin lame lamebrain lamentable lamentation lamented
lamenting lamination lampblack lampoon lamppost lamprey lampshade lancet landfall landfill landholder landlady landlocked landlubber landmark landmass landowner landscape
landslid landslide landward languid languish languor languorous lank lanky lanolin lantern lapel lapidary lapse lapwing larboard larcenous larceny larch lard largess
largo lariat lark larkspur larva larvae larval larynges laryngitis larynx lascivious lash lassie lassitude lasso lastingly latch latecomer latency latent lateral latex
lath lathe lathered lathering latitude latitudinal latrine lats latte lattice latticework laud laudable laudanum laudatory laughably laughingly laughingstock laughter
launder laundress laundryman laundrymen laureate laurel lava lavatory lavender lavish lawbreaker lawfulness lawgiver lawlessly lawlessness lawmaker lawrencium lawsuit lax
laxative laxity layaway layette layman laymen layoff layover laypeople layperson laywoman laywomen laze lazybones leach leaden leaf leafless leafy leak leakage leaky lean
leap leapfrog leapt leasehold leash leastwise leather leatherneck leathery leaven lecher lecherous lechery lecithin lectern ledge leech leek leer leery lees leeward
leeway leftism leftist leftmost leftover leftwards lefty legacy legalese legalisation legalise legalism legalistic legality legate legatee legation legato legendary
legerdemain leggy legibility legible legion legionnaire legislate legislator legislature legit legitimacy legitimate legitimise legman legmen legroom legume leguminous
legwork lei leitmotif lemma lemme lemon lemony lemur lengthen lengthwise leniency lenient lentil leonine leopard leotard leprechaun leprosy leprous lesbianism lesion
lessee lessen lessor lest letdown lethal lethargic lethargically lethargy lettuce letup leukaemia leukocyte levee levelheaded lever leverage leviathan levitate levitation
levity lewd lexical lexicographer lexicography lexicon lib libation libel libellous liberal liberalisation liberalise liberalism liberality liberate liberation liberator
libertarian libertine libidinous libido librettist libretto licensee licentiate licentious lichen licit lick licorices lid lief liege lien lieu lieutenancy lieutenant
lifeblood lifeboat lifeforms lifelike lifeline lifesaver lifesaving lifespan lifestyle lifetime lifework liftoff ligament ligature lighten lightheaded lighthearted
lighthouse lightning lightweight lignite likeableness likelier likeliest likelihood liken likenesses likewise lilac lilies lilt limb limbered limbering limbless limbo
lime limeade limelight limerick limestone limn limo limousine limp limpet limpid limpidity limy linage linchpin linden lineage lineal lineament linear linebacker linefeed
lineman linemen linen linesman linesmen lineup linger lingerie lingeringly lingo lingual linguistic liniment linkage linkup linnet linoleum linseed lint lintel lioness
lionhearted lionise lipid liposuction lipread liquefaction liquefy liqueur liquidate liquidation liquidator liquidise liquidity liquor liquorice lira lire lisle lisp
lissom listlessly listlessness litany litchi lite literal literary literati lithe lithium lithograph lithographic lithography lithosphere litigant litigate litigation
litigious litmus litre litterbug littoral liturgical liturgy livability livelier liveliest livelihood liveliness livelong liven liverwurst livery livestock livid lizard
llama llano loaf loam loamy loanword loath loathe loathsome loaves lob lobby lobbyist lobe lobotomy lobster locale localisation localise locality locavore loci locket
lockjaw lockout lockstep lockup loco locomotion locomotive locoweed locus locust locution lode lodestar lodestone loft lofty loganberry logarithm logarithmic logbook loge
loggerhead logic logician logistic logistical logjam logoff logotype logout logrolling loin loincloth loiter lolcat loll lollipop lollygag lone lonesome longboat
longevity longhair longhand longhorn longingly longish longitude longitudinal longshoreman longshoremen longtime loofah lookalike lookup loon loonie loony loophole loopy
loosen loot lop lope lopsided loquacious loquacity lord lordlier lordliest lordship lore lorgnette lorn lotion lottery lotto lotus loudmouth loudspeaker louse lousy lout
loutish louvre lovebird lovelier lovelies loveliest loveliness lovelorn lovemaking lovesick lovingly lowbrow lowdown lowercase lowish lowland lowlier lowliest lowliness
lox loyal loyalist loyalty lozenge ls luau lubber lube lubricant lubricate lubrication lubricator lucid lucidity lucrative lucre ludicrous lug lugubrious lukewarm lull
lullaby lumbago lumbar lumber lumberjack lumberman lumbermen lumberyard luminary luminescence luminescent luminosity luminous lummox lump lumpish lumpy lunacy lunar
lunatic luncheon luncheonette lunchroom lunge lupin lupine lupus lurch lure lurid lurk luscious lush lust lustful lustre lustrous lusty lute luxuriance luxuriant
luxuriate luxurious luxury lyceum lye lymph lymphatic lymphoma lynched lynches lynching lynx lyre lyric lyrical lyricist ma macabre macadam macaroni macaroon macaw mace
macerate maceration machete machination machinery machinist machismo macho mackerel mackinaw mackintosh macro macrobiotic macrocosm macron macroscopic madam madame madcap
madden maddeningly mademoiselle madhouse madman madmen madras madrasa madrasah madrassa madrigal madwoman madwomen maelstrom maestro magenta maggot magical magisterial
magma magnanimity magnanimous magnate magnesia magnesium magnet magnetic magnetically magnetisation magnetise magnetism magneto magnetosphere magnification magnificence
magnificent magnifiers magnify magnitude magnolia magnum magpie maharajah maharani maharishi mahatma mahogany maid maiden maidenhair maidenhood maidservant mailman
mailmen maim mainframe mainland mainline mainmast mainsail mainspring mainstay maize majestic majestically majesty makeshift maladjusted maladjustment maladroit malady
malaise malapropism malaria malarial malarkey malcontent malediction malefactor malevolence malevolent malfeasance malformation malformed malfunction malice malicious
malign malignancy malignant malignity malinger mall mallard malleability malleable mallet mallow malnutrition malodorous malpractice malt malteds maltreat maltreatment
malware mama mambo mamma mammal mammalian mammary mammogram mammography mammon mammoth manacle managerial manatee mandate mandible mandolin mandrake mandrill mane manga
manganese mange mangle mango mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manicure manicurist manifest manifestation manifesto manifold
manikin manipulate manipulation manipulator mankind manlier manliest manliness manna mannequin mannerism mannish manoeuvrability manoeuvrable manoeuvre manorial manpower
mansard manse manservant mansion manslaughter mantel mantelpiece mantilla mantis mantissa mantle mantoes mantra manufacture manumit manure manuscript maple marabou maraca
marathon maraud marble marchioness mare margarine margaritas marginal marginalia mariachi marigold marijuana marimba marinade marinas marinate marine marionette marital
maritime marjoram markdown markedly marketplace marksman marksmanship marksmen markup marlin marmalade marmoset marmot maroon marquee marquess marquetry marquis marquise
marred marrieds marring marrow mars marshal marshes marshmallow marshy marsupial mart marten martinet martini martyr martyrdom marvel marvellous marzipan mas mascara
mascot masculine masculinity mashup masochism masochist masochistic masonic masonry masque masquerade massacre massage masseur masseuse mast mastectomy mastermind
masterpiece masterstroke masterwork mastery masthead masticate mastication mastiff mastodon mastoid masturbate masturbation matador matchbook matchbox matchmaker
matchmaking matchstick materialisation materialise materialism materialist materialistic materialistically maternal mathematical matins matriarch matriarchal matriarchy
matrices matricide matriculate matriculation matrimonial matrimony matron matte mattock matts maturation maturity matzo matzoh matzot matzoth maudlin maul maunder
mausoleum mauve maven maverick maw mawkish maxilla maxillae maxillary maxima maximal maximisation maxims mayday mayflower mayfly mayhem mayo mayonnaise mayoral mayoralty
maypole maze mazurka mead meadow meadowlark meagerly meagerness meagre mealtime mealy meander meaningless measles measly measurably meatball meatloaf meatloaves meaty
mecca mechanisation mechanise mechanistic medal medallion medallist meddle meddlesome medial median mediator medic medicate medicinal medieval mediocre mediocrity
meditate meditation meditative medley medulla meek meetinghouse meg megabyte megachurch megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone
megapixel megaton meh melancholia melancholic melancholy melange melanin melanoma meld mellifluous mellow melodic melodically melodious melodrama melodramatic
melodramatically membrane membranous meme memento memoir memorabilia memorable memorandum memorial memorialise memorisation memorise menace menacingly menage menagerie
mendacious mendacity mendicant menfolk menhaden menial meningitis menopausal menopause menorah menservants menses menstrual menstruate menstruation menswear mentality
menthol mentholated mercantile mercenary mercerise merchandise merchant merchantman merchantmen merciful merciless mercurial mercuric mercury mere meretricious merganser
meridian meringue merino meritocracy meritorious mermaid merman mermen merriment merrymaker merrymaking mesa mescal mescaline mesdames mesdemoiselles mesh mesmerise
mesmerism mesquite messenger messiah messieurs mestizo metabolic metabolise metabolism metacarpal metacarpi metacarpus metallic metallurgical metallurgist metallurgy
metamorphic metamorphism metamorphose metamorphosis metaphor metaphorical metaphysical metaphysics metastases metastasis metastasise metatarsal mete meteor meteoric
meteorite meteoroid meteorological meteorology metered metering methadone methane methanol methinks methodical methodological methodology methought meticulous metric
metrical metrication metro metronome metropolis metropolitan mettle mettlesome mew mewl mezzanine mi miaow miasma mica mice microaggression microbe microbiologist
microbiology microchip microcode microcomputer microcosm microeconomics microfiche microfilm microloan micrometer micrometre micron microorganism microphone
microprocessor microscope microscopic microscopically microscopy microsecond microsurgery mid midair middlebrow middleman middlemen middleweight middy midge midget
midland midmost midnight midpoint midriff midshipman midshipmen midst midstream midsummer midterm midtown midway midweek midwinter midwives midyear mien miff mighty
migrant migrate migration migratory miked mikes miking mil milch mild mildew milepost milf milieu militancy militant militarisation militarise militarism militarist
militaristic militate militia militiaman militiamen milkmaid milkman milkmen milkshake milksop milkweed milky millage millennia millennial millennium millet milligram
millilitre millimetre milliner millinery millionaire millionth millipede millisecond millrace millstone milquetoast mime mimeograph mimetic mimic mimicked mimicking
mimicry mimosa minaret minatory mince mincemeat mindbogglingly mindedness mindfulness mindlessly mindlessness minefield mineral mineralogist mineralogy minestrone
minesweeper mingle miniature miniaturisation miniaturise miniaturist minibike minicam minicomputer minim minima minimal minimalism minimalist minimisation minion
miniseries miniskirt ministered ministerial ministering ministrant ministration ministry minivan mink minnow minster minstrel mint minty minuend minuet minuscule
minuteman minutemen minutia minutiae minx miracle miraculous mirage mire mirth mirthful mirthless misadventure misalliance misanthrope misanthropic misanthropist
misanthropy misapprehend misapprehension misappropriation misbegotten miscalculation miscegenation miscellaneous miscellany mischievous misconceive misconception
misconstrue miscreant miscue misdealt misdeeds misdemeanour misdid misdo miser miserably miserliness misery misfeasance misfit misguidedly mishap mishmash
misinterpretation mislaid mislay misled misnomer misogynist misogynistic misogyny mispronounce mispronunciation misrepresentation missal misshapen missile missilery
missionary missive mist mistletoe mistress misty mite mitigate mitigation mitosis mitre mitt mitten mixture mizzen mizzenmast mkay mnemonic moan moat mobilisation
mobilise mobility mobster moccasin mocha mockery mockingbird mockingly mod modal modernisation modernise modernism modernist modernistic modernity modestly modesty
modicum modifiable modification modifiers modish modular modulate modulation modulator modulus mogul mohair moiety moire moist moisten moisture moisturise molar molasses
moldiness mole molecular molecule molehill moleskin molestation moll mollification mollify mollusc mollycoddle molten molybdenum momentary momentous momentum mommy
monarch monarchic monarchical monarchism monarchist monarchy monastery monastic monasticism monaural monetarism monetary monetise moneybag moneymaker moneymaking monger
mongolism mongoose mongrel moniker monk monkeyshine mono monochromatic monochrome monocle monocotyledon monogamous monogamy monogram monograph monolingual monolith
monolithic monologue monomania monomaniac mononucleosis monophonic monopolisation monopolise monopolist monopolistic monopoly monorail monosyllabic monosyllable
monotheism monotheist monotheistic monotone monotonic monotonically monotonous monotony monoxide monsieur monsignor monsoon monster monstrance monstrosity monstrous
montage monthlies monument monumental moo mooch moonbeam moonlight moonlit moonscape moonshine moonshot moonstone moonstruck moor moorland moose moot mop mope moppet
moraine morale moralise moralist moralistic morality morass moratorium moray morbid morbidity mordant morgue moribund morn moron moronic morose morpheme morphine
morphological morphology morrow morsel mortal mortality mortar mortarboard mortgagee mortgagor mortician mortification mortify mortise mortuary mosey mosque mosquito
mosses mossy mote motel moth mothball motherboard mothered motherfucker motherfucking motherhood mothering motherland motherless motherly motif motile motility
motivational motivator motive motley motlier motliest motorbike motorboat motorcade motorcar motorcycle motorcyclist motorise motorist motorman motormen motormouth mottle
mouldered mouldering mouldy moult mound mountaineer mountainous mountainside mountaintop mountebank mournfulness mousetrap mousse moustache mousy mouthfuls mouthpiece
mouthwash mouthwatering movables movie mow mozzarella mu mucilage muck muckrake mucky mucous mucus muddle muddy mudguard mudslide mudslinger mudslinging muesli muezzin
muff muffin muffle mufti muggle muggy mukluk mulatto mulberry mulch mule muleteer mulish mull mullah mullet mulligatawny mullion multiculturalism multidimensional
multifaceted multifarious multilateral multilingual multimillionaire multiplex multiplicand multiplication multiplicative multiplicity multiplied multiplier multiplies
multiplying multiracial multitude multitudinous multivariate multiverse mummery mummification mummify mumps munch mundane municipal municipality munificence munificent
munition mural muralist murderess murderous murk murky murmur muscat muscatel muscular muscularity musculature muse mush mushroom mushy musicale musicianship musicologist
musicology musk muskellunge musket musketeer musketry muskmelon muskrat musky muslin muss mussel mussy mustang mustard mustered mustering musty mutability mutable mutant
mutate mutation mute mutilate mutilation mutineer mutinous mutiny mutt mutton mutuality muumuu muzzle mynah myopia myopic myriad myrrh myrtle mysterious mystery mystic
mystical mysticism mystification mystify mystique myth mythic mythical mythological mythologist mythology nab nabob nacho nacre nadir nag naiad nailbrush naive naivety
naked namesake nanosecond nanotechnology nap napalm nape naphtha naphthalene napkin narc narcissism narcissist narcissistic narcissus narcosis narcotic nark narrate
narration narrator narwhal nary nasal nasalise nascent nasturtium natal nationalisation nationalise nationalism nationalist nationalistic nationwide nativity natty
naturalisation naturalise naturalism naturalist naturalistic nausea nauseate nauseatingly nauseous nautical nautilus naval nave navel navies navigability navigable
navigate navigation navigational navigator nay naysayer nearsighted neath nebula nebulae nebular nebulous necessitate necessity neckerchief neckline necktie necromancer
necromancy necrophilia necrosis nectar nectarine needle needlepoint needlessly needlework needy nefarious negate negation negativity negligee negligence negligent
negligible negotiable negotiation negotiator neigh neighbourliness nematode nemeses nemesis neoclassic neoclassical neoclassicism neocolonialism neocon neoconservative
neodymium neologism neon neonatal neonate neophyte neoprene nephritis nepotism neptunium nerd nerdy nerve nerveless nest nestle netbook nether nethermost nettle
nettlesome neural neuralgia neuralgic neuritis neurological neurology neuron neuroses neurosis neurosurgery neurotic neurotically neurotransmitter neuter neutralisation
neutralise neutrality neutrino neutron nevermore nevertheless newbie newcomer newel newfangled newlywed newsagents newsboy newscast newsflash newsman newsmen newspaper
newspaperman newspapermen newspaperwoman newspaperwomen newsprint newsreel newsstand newsworthy newsy newt newton nexus niacin nib nibble nicety niche nickel nickelodeon
nickname nicotine nifty nigga niggard niggardliness niggaz nigger niggle nigh nightcap nightclothes nightclub nightfall nightgown nighthawk nightie nightingale nightlife
nightmarish nightshade nightshirt nightstick nighttime nihilism nihilist nihilistic nimbi nimble nimbus nincompoop ninepin nineteenth ninetieth ninja ninny nip nipple
nippy nirvana nit nitpick nitrate nitre nitrogen nitrogenous nitroglycerine nitwit nix nobility noble nobleman noblemen noblewoman noblewomen nocturne nodal noddy node
nodular nodule noels noggin noiselessly noiselessness noisemaker noisome nomad nomadic nomenclature nominal nomination nominative nominee nonabrasive nonabsorbent
nonagenarian nonce nonchalance nonchalant noncom noncombatant noncommercial noncommittal noncompetitive nonconformist nonconformity noncontagious noncooperation nondairy
nondenominational nondescript nonentity nonesuch nonetheless nonexistence nonexistent nonfat nonfatal nonfiction nonflammable nongovernmental nonhazardous nonindustrial
noninterference nonjudgmental nonmalignant nonnegotiable nonpareil nonpartisan nonpoisonous nonpolluting nonproductive nonproliferation nonrefillable nonrepresentational
nonrestrictive nonreturnables nonseasonal nonsectarian nonsensical nonsexist nonskid nontoxic nontrivial nook noonday noontime noose norm normalcy normalisation normalise
normality normative northbound northeast northeasterly northeastern northeastward northerly northernmost northward northwest northwesterly northwestern northwestward
nosedive nosegay nosh nostalgia nostalgic nostalgically nostril nostrum nosy notarise notary notation notch notepad notepaper noteworthy noticeably notion notoriety
notorious notwithstanding nougat nought noun nourish nourishment nous nova novae novelette novella novelty novice novitiate nowadays noway nowise noxious nozzle nth nu
nuance nub nubile nuclear nuclei nucleic nucleus nudge nudism nudist nudity nugget nuisance nuke nullification nullify nullity numb numbskull numeral numerate numeration
numerator numeric numerical numerology numismatic numismatist nun nuncio nunnery nuptial nursemaid nurseryman nurserymen nutcracker nuthatch nutmeat nutmeg nutria
nutrient nutriment nutritional nutritious nutritive nutshell nutty nuzzle nylon nymph nymphomania nymphomaniac oaf oafish oaken oakum oar oarlock oarsman oarsmen oases
oasis oat oaten oatmeal obduracy obdurate obedience obedient obeisance obeisant obelisk obey obfuscate obfuscation obit obituary objectionably objectivity objector oblate
oblation obligate obligatory obligingly oblique obliterate obliteration oblivion oblivious oblong obloquy obnoxious oboe oboist obscene obscenity obscurity obsequious
obsequy observably observance observant observational observatory obsess obsession obsessive obsidian obsolescence obsolescent obstacle obstetric obstetrical obstetrician
obstinacy obstinate obstreperous obstruct obstruction obstructionist obstructive obtrude obtrusive obtuse obverse obviate ocarina occidental occlude occlusion occlusive
occult occupancy occupant occurrence oceangoing oceanic oceanographer oceanographic oceanography ocelot ochre octagon octagonal octal octane octave octet octogenarian
octopus ocular oculist oddball oddity ode odious odium odometer odoriferous odorous odour odourless odyssey oedema oesophagi oesophagus oestrogen offal offbeat offensive
offertory offhand offhandedly officeholder officialdom officiate officious offload offset offshoot offshore offside offspring offstage oft oftentimes ogle ogre ohm oho
oilcloth oilfield oilskin oily oink ointment okra olden oldie oleaginous oleander oleo oleomargarine olfactory oligarch oligarchic oligarchy ombudsmen omega omelette omen
ominous omission omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous oncology oncoming onerous oneself onetime onionskin
onlooker onomatopoeia onomatopoeic onrush onset onshore onslaught onus onward onyx oodles ooze opacity opalescence opalescent opaque openhanded openwork opera operable
operand operatic operative operator operetta ophthalmic ophthalmologist ophthalmology opiate opine opinionated opium opossum opponent opportune opportunism opportunist
opportunistic opposition oppress oppression oppressive oppressor opprobrious opprobrium optic optical optima optimal optimisation optimise optimism optimist optimistic
optimistically optimum optometrist optometry opulence opulent opus oracle oracular orangeade orangutan orate oration orator oratorical oratorio oratory orb orbit orbital
orc orchard orchestral orchestrate orchestration orchid ordain ordeal orderlies orderliness ordinal ordinance ordination ordnance ordure ore oregano organ organdie
organelle organic organically organisational organism organist orgasm orgasmic orgiastic orgy orient oriental orientate orientation orifice origin originality originate
origination originator oriole ormolu ornament ornamental ornamentation ornate ornery ornithologist ornithology orotund orphanage orthodontia orthodontic orthodontist
orthodox orthodoxy orthogonal orthogonality orthographic orthography orthopaedic orthopaedist oscillate oscillation oscillator oscilloscope osier osmosis osmotic osprey
ossification ossify ostensible ostentation ostentatious osteopathy osteoporosis ostracise ostracism ostrich otherworldly otiose ottoman ounce oust outage outbid outbound
outburst outcrop outcry outdid outdo outermost outflank outfox outgo outlaid outlandish outlaw outlay outlet outmanoeuvre outpouring outrage outrageous outran outrigger
outrun outset outshone outstrip outwit ova oval ovarian ovary ovation overabundance overabundant overact overage overate overawe overblown overborne overcautious
overcompensate overcompensation overdid overdo overdrawn overeat overeaten overemphasise overenthusiastic overexposure overgenerous overhung overindulge overindulgence
overjoy overlaid overlain overlay overlie overlord overpopulate overran overridden overripe overrode overrun oversaw overshot oversimplification oversimplify overslept
overspecialise overt overtax overture overuse overweening overwhelmingly overwrought overzealous oviduct oviparous ovoid ovulate ovulation ovule ovum ow owl owlet owlish
ownership ox oxbow oxen oxidation oxide oxidise oxyacetylene oxygenate oxygenation oxymora oxymoron ozone pacemaker pacesetter pachyderm pacific pacifically pacification
pacifiers pacifism pacifist pacify pact paddle paddock paddy padlock padre paean pagan paganism pageant pageantry paginate pagination pagoda pail pailful painkiller
painlessly painstaking paintbrush paintwork pairwise paisley palaeontologist palaeontology palatable palatal palate palatial palaver palazzi palazzo paleface palette
palimony palimpsest palindrome palindromic palisade pall palladium pallbearer pallet palliate palliation palliative pallid pallor palm palmetto palmist palmistry palmy
palomino palpable palpate palpation palpitate palpitation paltry pampas pamper pamphlet pamphleteer panacea panache pancake panchromatic pancreas pancreatic panda
pandemonium pander pane panegyric panellist pang panhandle panicked panicking panicky panniers panoply panorama panoramic pansy pant pantaloons pantheism pantheist
pantheistic pantheon panther pantie pantomime pantry pantsuit pantyhose pap papa papacy papal papaya paperback paperboy papergirl paperhanger paperweight papery papilla
papillae papoose paprika papyri par parable parabola parabolic parachute parachutist parade paradigm paradigmatic paradise paradox paradoxical paraffin paragliding
paragon parakeet paralegal parallax parallel parallelism parallelogram paralyse paralysis paralytic paramecia paramecium paramedical parameter paramilitary paramount
paramour paranormal parapet paraphernalia paraphrase paraplegia paraplegic paraprofessional parapsychology parasailing parasite parasitic parasol paratrooper paratroops
parboil parch parchment pardon pardonable pare parentage parentheses parenthesis parenthesise parenthetic parenthetical parenthood parfait pariah parish parishioner
parity parka parkway parlance parlay parley parliamentarian parliamentary parlour parochial parochialism parody parole parolee paroxysm parquet parquetry parricide parrot
parry parse parsec parsimonious parsimony parsley parsnip parson parsonage partake partaken parterre parthenogenesis partiality participator participatory participial
participle particle particularisation particularise particularity particulate partisan partisanship partition partook partridge parturition partway parvenu paschal pasha
passably passage passageway passbook passel passenger passerby passersby passion passionate passionless passive passivity passkey paste pasteboard pastel pastern
pasteurisation pasteurise pastiche pastime pastor pastorate pastrami pastry pasturage pasture pasty patchwork patchy pate patella patellae patent paternal paternalism
paternalistic paternity pathetic pathetically pathogen pathogenic pathological pathology pathos patina patinae patio patois patriarch patriarchal patriarchy patrician
patricide patrimonial patrimony patriot patriotic patriotically patriotism patrol patrolman patrolmen patrolwoman patrolwomen patron patronage patronise patronisingly
patronymic patsy pattered pattering patty paucity paunch paunchy pauper pauperise pauperism pave pavilion paw pawl pawn pawnbroker pawnshop pawpaw paycheck payee payload
paymaster payoff paywall pea peaceably peacefulness peacekeeping peacemaker peacetime peach peacock peafowl peahen peal peanut peasant peasantry peat pebble pecan
peccadillo peccary peck pecs pectin pectoral peculiar peculiarity pecuniary pedagogic pedagogical pedagogue pedagogy pedant pedantic pedantically pedantry peddle pederast
pederasty pedestal pedestrian pedestrianise pedicure pedigree pediment pedlar pedometer pee peek peekaboo peel peep peephole peerage peeve peevish peewee peg pejorative
pekoe pelagic pelican pellagra pellet pellucid pelt pelvic pelvis penal penalise penance penchant pendant pended pendent pends pendulous pendulum penetrable penetrate
penetration penetrative penguin penicillin penile peninsula peninsular penis penitence penitent penitential penitentiary penknife penknives penlight penmanship pennant
penniless pennon pennyweight penologist penology pensive pent pentagon pentagonal pentameter pentathlon penthouse penultimate penurious penury peon peonage peony
peppercorn peppermint pepperoni peppery peppy pepsin peptic perambulate perambulator percale perceivable perceive percentile perceptible perception perceptive perceptual
perch perchance percolate percolation percolator percussion percussionist perdition peregrination peremptory perennial perfectible perfection perfectionism perfectionist
perfidious perfidy perforate perforation perforce perfumery perfunctory pericardia pericardium perigee perihelia perihelion peril perilous perimeter periodic periodical
periodicity periodontal peripatetic peripheral periphery periphrases periphrasis periscope perish perishable peritoneum peritonitis periwig periwinkle perjure perjury
perk perky permafrost permeability permeable permeate permissible permissive permutation permute pernicious peroration peroxide perpendicular perpetrate perpetration
perpetual perpetuate perpetuation perpetuity perplex perplexity perquisite persecute persecution persecutor perseverance persevere persiflage persimmon persistence
persnickety persona personae personage personalise personality personification personify personnel perspective perspicacious perspicacity perspicuity perspicuous
perspiration perspire persuasion persuasive pert pertain pertinacious pertinacity pertinence perturb perturbation perusal peruse pervade pervasive perverse perversion
perversity pervert peseta pesky peso pessimism pessimist pessimistic pessimistically pest pestered pestering pesticide pestilence pestilent pestle petal petard petered
petering petiole petite petition petrel petrifaction petrify petrochemical petrolatum petroleum petticoat pettifog petty petulance petulant petunia pew pewee pewter
peyote phalanges phalanx phalli phallic phallus phantasm phantasmagoria phantom pharaoh pharmaceutical pharmacologist pharmacology pharmacopoeia pharyngeal pharynges
pharynx pheasant phenobarbital phenomena phenomenal phenomenon phenotype pheromone phial philander philanthropic philanthropically philanthropist philanthropy philatelic
philatelist philately philharmonic philippic philistine philodendron philological philologist philology philosopher philosophic philosophical philosophise philtre phish
phlebitis phlegm phlegmatic phlegmatically phloem phlox phobic phoebe phoenix phoneme phonemic phonetic phonetically phonetician phoney phonic phonically phonied phonier
phoniest phoniness phonograph phonological phonologist phonology phonying phooey phosphate phosphor phosphorescence phosphorescent phosphoric phosphorus photocopiers
photocopy photoelectric photogenic photograph photographic photographically photojournalism photojournalist photon photosensitive photosynthesis phototypesetter
phototypesetting phrasal phraseology phrenology phyla phylum physic physician physicked physicking physiognomy physiological physiologist physiology physique pi
pianissimo pianoforte piazza pica picante picaresque picayune piccalilli piccolo pickax pickerel picket pickle pickpocket pickup picky picnic picnicked picnicker
picnicking pictograph pictorial picturesque piddle pidgin piebald piecemeal piecework piercingly piety piffle pigeon pigeonhole piggish piggy pigheaded piglet
pigmentation pigpen pigskin pigsty pigtail pike pilaf pilaster pilchard pile pileup pilfer pilgrim pilgrimage pill pillage pillar pillbox pillion pillory pillowcase
pilothouse pimento pimiento pimp pimpernel pimplier pimpliest pin pinafore pinball pincer pinch pincushion pine pineapple pinfeather ping pinhead pinhole pinion pinkeye
pinkie pinkish pinnacle pinnate pinochle pinpoint pinprick pinstripe pint pintos pinup pinwheel pioneer pious pipe pipeline pipit pippin pipsqueak piquancy piquant pique
piracy piranha pirate piratical pirouette pis piscatorial pistachio pistil pistillate pistol piston pit pita pitchblende pitchfork pitchman pitchmen piteous pitfall pith
pithy pitiable pitiful pitiless piton pittance pituitary pity pivot pivotal pixel pixie pizzazz pizzeria pizzicati pizzicato placard placate placation placebo placeholder
placenta placental placid placidity placket plagiarise plagiarist plague plaice plaid plainclothes plainclothesman plainclothesmen plaint plaintiff plaintive plait planar
planet planetarium planetary plangent plank plankton plantain plantation plaque plasma plasterboard plasticity plastique plateau platefuls platelet platen platinum
platitude platitudinous platonic platoon platter platypus plaudit plausibility plausible playact playback playbill playboy playfulness playgoer playhouse playlist
playmate playoff playpen playroom plaything plaza plea plead pleasantry pleasingly pleasurably pleat plebeian plebiscite plectra plectrum plenipotentiary plenitude
plenteous plentiful plethora pleurisy plexus pliability pliable pliancy pliant plied pliers plies plight plinth plod plop plough ploughman ploughmen ploughshare plover
ploy pluck plucky plugin plum plumage plumb plume plummet plump plunder plunge plunk pluperfect plural pluralise pluralism pluralistic plurality plush plushy plutocracy
plutocrat plutocratic plutonium ply plywood pneumatic pneumatically pneumonia poach pock pocketbook pocketfuls pocketknife pocketknives pockmark pod podcast podiatry
podium poesy poetess poetic poetical pogrom poi poignancy poignant poinsettia pointedly pointillism pointillist pointy poise poison poisonous poke pokey poky pol polar
polarisation polarise polarity pole polecat polemic polemical polestar policemen policewomen policyholder polio poliomyelitis polished polisher polishes polishing
politesse politic politicise politico polity polka pollen pollinate pollination polliwog pollster pollutant pollute pollution polo polonaise polonium poltergeist poltroon
polyamory polyester polyethylene polygamist polygamous polygamy polyglot polygon polygonal polygraph polyhedron polymath polymer polymeric polymerisation polymorphic
polynomial polyp polyphonic polyphony polystyrene polysyllabic polysyllable polytechnic polytheism polytheist polytheistic polythene polyunsaturated pomade pomegranate
pommel pomp pompadour pompom pomposity pompous poncho pond pondered pondering ponderous pone poniard pontiff pontifical pontificate pontoon ponytail pooch poodle pooh
poop poorhouse popcorn pope popgun popinjay poplin popover poppa poppycock populace popularisation popularise popularity populate populism populist populous porcelain
porch porcine porcupine pore pork porn porno pornographer pornographic pornography porosity porous porphyry porpoise porridge porringer port portability portable portage
portcullis portend portent portentous porterhouse porthole portico portlier portliest portliness portmanteau portrait portraitist portraiture portray portrayal poseur
posh posit positional positivism positron posse possessive possessor possibility possum postage postbox postcard postcode postdate postdoc postdoctoral posterior
posterity posthaste posthumous postlude postmark postmaster postmen postmistress postmodern postmortem postoperative postpaid postpartum postscript postulate posture
postwar posy potables potash potassium potbelly potboiler potency potent potentate potentiality potfuls potholder pothole pothook potion potluck potpie potpourri potsherd
potshot pottage potty pouch poultice poultry pounce pour pout powder powdery powerboat powerhouse powerlessly powerlessness powwow pox practicability practicably
practicality pragmatic pragmatically pragmatism pragmatist prairie praiseworthy praline prance prank prankster prate pratfall prattle prawn preach preachy preamble
precarious precautionary precede precedence precept preceptor precinct preciosity precipice precipitant precipitate precipitation precipitous precision preclude
preclusion precocious precocity precognition preconceive preconception precursor predatory predecease predestine predetermination predicament predicate predication
predicative predictably prediction predictive predictor predilection predispose predisposition predominance predominant predominate preeminence preeminent preempt
preemption preemptive preen prefab prefabricate prefabrication prefatory prefect prefecture preferably preferential prefix prehensile prejudice prejudicial preliminary
prelude premarital premeditate premeditation premenstrual premiere premise premonition premonitory prenatal prenup preordain preparatory preparedness prepay preponderance
preponderant preponderate prepositional preposterous preppy prequel prerequisite prerogative prescient prescriptive presentiment preservation preservative preset
preshrank preshrink preshrunk presidency presidential pressman pressmen pressurisation pressurise prestige prestigious presto presumption presumptive presumptuous
presupposition pretence pretension pretentious preterite preternatural prettify pretzel prevail prevalence prevalent prevaricate prevarication prevaricator preventive
prewar prey pricey pricier priciest prick prickle pricklier prickliest pried pries priest priestess priesthood priestlier priestliest prig priggish primacy primal primate
primeval primitive primogeniture primordial primp primrose princelier princeliest principality prioress priory prise prism prismatic prissy pristine prithee privation
privatisation privatise privet privy prizefight probabilistic probabilities probate probationary probe probity problematic problematical proboscis procedural procession
processional processor proclaim proclamation proclivity procrastinate procrastination procrastinator procreate procreation procreative proctor procurator prod prodigal
prodigality prodigious prodigy productive productivity prof profanation profane profanity profess professionalism professor professorial professorship proffered
proffering proficiency proficient profitably profiteer profligacy profligate profound profundity profuse profusion progenitor progeny progesterone prognoses prognosis
prognostic prognosticate prognostication prognosticator programmables progressive prohibition prohibitionist prohibitive prohibitory projectile projection projectionist
projector proletarian proletariat proliferate proliferation prolific prolifically prolix prolixity prologue prolong prolongation promenade prominence promiscuity
promiscuous promisingly promissory promo promontory promotional promulgate promulgation prone prong pronghorn pronounce pronounceable pronouncement pronto pronunciation
proofread prop propaganda propagandise propagandist propagate propagation propane propel propellant propensity prophecy prophesy prophet prophetess prophetic
prophetically prophylactic prophylaxis propinquity propitiate propitiation propitiatory propitious proponent proportional proportionality proposition propositional
propound proprietary proprietor proprietorship proprietress propriety propulsion propulsive prorate prosaic prosaically proscenium proscribe proscription prose
prosecution prosecutor proselyte proselytise prosody prospector prosper prosperity prosperous prostate prostheses prosthesis prosthetic prostitute prostitution prostrate
prostration prosy protagonist protean protector protectorate protein protest protestant protestation proton protoplasm protoplasmic prototype protozoa protozoan protract
protraction protrude protrusion protuberance protuberant provably proven provenance provender proverb proverbial providence provident providential province provincial
provincialism proviso provocation provocative provoke provost prow prowess prowl proximity proxy prude prudent prudential prudery prudish prune prurience prurient pry
psalm psalmist pseudo pseudonym pshaw psoriasis psst psyche psychedelic psychiatry psychic psychical psycho psychoanalyse psychoanalysis psychoanalyst psychobabble
psychogenic psychokinesis psychopath psychopathic psychoses psychosomatic ptarmigan pterodactyl ptomaine pubescence pubescent pubic publican publicise publicist publicity
puck puckered puckering puckish puddle pudgy pueblo puerile puerility puff puffball puffin puffy pug pugilism pugilist pugilistic pugnacious pugnacity puke pulchritude
pullback pullet pulley pullout pullover pulmonary pulp pulpit pulpy pulsar pulsate pulsation pulse pulverisation pulverise puma pumice pummel pumpernickel pumpkin pun
punchline punchy punctilious punctuate punctuation puncture pundit pungency pungent punitive punk punster punt puny pup pupa pupae pupal puppet puppeteer puppetry puppy
purblind purebred puree purgative purgatorial purgatory purge purification purifiers purify purism purist puritan puritanical puritanism purity purl purloin purplish
purport purportedly purr pursuance pursuant pursuit purulence purulent purvey purveyor purview pus pushcart pushover pushy pusillanimity pusillanimous pussy pussycat
pussyfoot pustule putative putrefaction putrefy putrescence putrescent putrid putsch putt puttered puttering putty pwn pygmy pyjamas pylon pyorrhoea pyramid pyramidal
pyre pyrite pyromania pyromaniac pyrotechnic python pyx qua quack quackery quad quadrangle quadrangular quadrant quadraphonic quadratic quadrature quadrennial quadriceps
quadrilateral quadrille quadriplegia quadriplegic quadruped quadruple quadruplet quadruplicate quaff quagmire quahog quail quaint quake qualifiers qualm quandary quanta
quantifiers quantify quantum quarantine quark quarrel quarrelsome quarry quart quarterback quarterdeck quarterfinal quarterlies quartermaster quartet quarto quartz quasar
quash quasi quatrain quaver quavery quay queasy queenlier queenliest quell quench querulous quesadilla quest questionably questioningly quibble quiche quicken quickie
quicklime quicksand quicksilver quiescence quiescent quietude quietus quill quilt quince quinine quintessence quintessential quintet quintuple quintuplet quip quire quirk
quirky quisling quiver quixotic quizzical quoit quondam quoth quotidian quotient rabbi rabbinate rabbinical rabble rabid rabies raccoon racecourse racehorse raceme
racetrack raceway racial rack racket racketeer raconteur racquetball racy radar radial radiance radiant radiate radiation radiator radical radicalism radii radioactive
radioactivity radiogram radioisotope radiology radiotelephone radiotherapist radiotherapy radish radium radius radon raffia raffish raffle raft raga ragamuffin rage
raggeder raggedest raggedly raggedness raggedy raglan ragout ragtag ragtime ragweed raid raillery railroad railway raiment rainbow raindrop rainfall rainmaker rainstorm
rainwater rainy raisin rajah rake rakish rally ramble rambunctious ramification ramify ramp rampage rampant rampart ramrod ramshackle ranch rancid rancidity rancorous
rancour randomise rangy rankle ransack ransom rant rapacious rapacity rapidity rapiers rapine rapist rapprochement rapscallion rapt rapture rapturous rarefy rarity rascal
rasp raspberry raspy raster rat ratchet rathskeller ratification ratify ration rational rationalisation rationalise rationalism rationalist rationalistic rationality
rattan rattle rattlesnake rattletrap rattrap ratty raucous raunchy ravage rave ravel raven ravenous ravine ravioli ravish ravishingly ravishment rawboned rawhide rayon
raze razz reactionary reactivate reactivation readabilities readership readout realisation realism realist realm realty ream reanimate reap reappearance reapportion
reapportionment reappraise rear rearm rearmament rearmost rearward reassemble reassert reassuringly reawaken rebel rebellion rebellious rebound rebroadcast rebuff rebuke
rebus rebut rebuttal recalcitrance recalcitrant recantation recapitulate recapitulation recapture recede receivership receptacle receptive receptivity receptor recess
recession recessional recessive recidivism recidivist reciprocal reciprocate reciprocation reciprocity recital recitation recitative recite reckless reclamation
reclassify recline recluse reclusive recognisably recognisance recoil recompense recompilation recompile reconcilable reconcile reconciliation recondite reconfiguration
reconfigure reconnaissance reconnoitre reconquer reconstitute reconstruct recreant recreational recriminate recrimination recrudescence rectal rectangle rectangular
rectifiable rectification rectifiers rectify rectilinear rectitude rector rectory rectum recumbent recuperate recuperation recuperative recur recurrence recursion
recursive recyclables redbreast redcap redcoat redden reddish rededicate redemption redeploy redhead redid rediscovery redistributor redneck redo redolence redolent
redound redrawn redskin redundancy redwood reedy reef reek reel reemphasise reenact reenactment reenlist reeve refectory referendum referent referential refinery refit
reflector reflex reflexive reforestation reforested reforesting reforests reformation reformatory reformulate refract refractory refrain refreshingly refrigerant
refrigerate refrigeration refrigerator refulgence refulgent refurnish refutation refute regal regale regalia regatta regency regeneration regenerative regent reggae
regicide regime regimen regiment regimental regimentation regionalism registrant registry regress regressive regrettably regularise regulator regulatory regurgitate
regurgitation rehabilitate rehash rehearse reimpose rein reincarnate reincarnation reindeer reinforce reinforcement reinitialise reinsert reinstate reinstatement
reinterpretation reinvent reiterate reiteration rejection rejoiced rejoices rejoicing rejoinder rejuvenate rejuvenation relaid relapse relativistic relativity relaxant
relaxation relay relegate relegation relent relentless relevance relevancy reliance reliant relic relieve relinquish relinquishment relish reluctance remarkably
remediable remedy remembrance reminisce reminiscence reminiscent remnant remonstrance remonstrate remorse remorseful remorseless remunerate remuneration remunerative
renaissance renal renascence renascent rend rendered rendering rendezvous rendition renegade renege rennet renounce renovate renovation renovator renown rental
renunciation reorg repairman repairmen reparation repartee repatriate repatriation repeal repeatably repeatedly repel repellent repent repentance repentant repercussion
repertoire repertory repetition repetitious repetitive replenish replenishment replete repletion replica replication reportage reportedly repository reprehend
reprehensible representational repression repressive reprieve reprimand reprisal reprise reproach reproachful reprobate reproducible reproductive reptile reptilian
republican republicanism repudiate repudiation repugnance repugnant repulse repulsion repulsive reputably reputation repute reputedly requiem requisite requisition
requital reran rerun rescind rescission rescue resemblance resemble reservation reservedly reservist reservoir reshuffle residency residual residue resignation resignedly
resiliency resin resinous resistance resistant resistor resolute resonance resonant resonate resonator resoundingly resourcefulness respectably respective respiration
respirator respiratory respire resplendence resplendent respondent restaurateur restfuller restfullest restfulness restitution restive restoration restorative restrictive
restroom resultant resumption resurgence resurgent resurrect resurrection resuscitate resuscitation resuscitator retaliate retaliation retaliatory retard retardant
retardation retch retentive reticence reticent retina retinal retinue retiree retort retract retractable retraction retread retrench retrenchment retribution retributive
retrieval retroactive retrod retrodden retrofit retrograde retrogress retrogression retrogressive retrorocket retrospect retrospection retrospective returnables returnee
retweet reupholster reuse rev revaluation revamp reveille revel revelation revelry revenge revengeful reverberate reverberation revere reverence reverend reverent
reverential reverie reversal reverse reversible revert revile revilement revitalisation revitalise revival revivalist revive revivification revivify revocable revolt
revoltingly revolution revolutionary revolutionise revolutionist revolve revue revulsion rhapsodic rhapsodise rhapsody rheas rheostat rhetoric rhetorical rhetorician
rheum rheumatic rheumatism rheumy rhinestone rhino rhinoceros rhizome rho rhodium rhododendron rhomboid rhombus rhubarb rhyme rhythm rhythmic rhythmical rib ribald
ribaldry ribbon riboflavin ricked rickets rickety ricking ricks rickshaw ricochet ricotta riddance ridden riddle ridge ridgepole ridicule ridiculous rife riff riffle
riffraff rifle rifleman riflemen rift rig righteous rightfulness rightist rightmost rigidity rigmarole rigour rile rill rim rime rind ringleader ringlet ringmaster
ringside ringtone ringworm rink rinse riot riotous rip ripe ripen riposte ripple ripsaw risen risible rite ritual ritualism ritualistic ritzy rivalry riven riverbed
riverfront riverside rivet rivulet roach roadbed roadblock roadhouse roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam roans roar roast robe
robocall robotic rocket rocketry rocky rococo rod rode rodent rodeo roe roebuck roentgen rogered rogering rogue roguery roguish roil roister rollback rollerskating
rollick romaine romance romantic romantically romanticise romanticism romanticist romp rood roof rooftop rook rookery rookie roomfuls roommate roomy roost rope rosary
roseate rosebud rosebush rosette rosewood rosin roster rostrum rosy rot rotary rotation rotational rote rotisserie rotogravure rotor rotten rotund rotunda rotundity
rouble rouge roughage roughen roughhouse roughneck roughshod roulette roundelay roundhouse roundish roundup roundworm rouse roustabout rout routinise rove rowboat rowdy
rowdyism rowel royalist royalty rs rub rubberise rubberneck rubbery rubbishy rubble rubdown rube rubella rubicund rubric ruckus rudder ruddy rudiment rudimentary rue rued
rueful ruff ruffian ruffle rug ruggeder ruggedest ruggedly ruggedness rugrat ruination ruing ruinous rum rumba rumble ruminant ruminate rumination rummage rummy rumour
rump rumple rumpus runabout runaround runaway rundown rune rung runnel runny runoff runt runway rupee rupture ruse rusk russet rust rustic rustically rusticity rustle
rustproof rut rutabaga ruthless rye sabbatical sable sabotage saboteur sabre sac saccharin saccharine sacerdotal sachem sachet sackcloth sackfuls sacrament sacramental
sacred sacrifice sacrificial sacrilege sacrilegious sacristan sacristy sacrosanct sadden saddle saddlebag sadism sadist sadistic sadistically safari safekeeping safflower
sag saga sagacious sagacity sagebrush sago saguaro sahibs sailboard sailboat sailcloth sailfish saint sainthood saintlier saintliest saintliness saith sake saki salaam
salacious salamander salami salesclerk salesgirl salesmanship salesmen salespeople salesperson saleswoman saleswomen salience salient saline salinity saliva salivary
salivate salivation sallied sallies sallow sallying salmon salmonella salmonellae saloon saltcellar saltine saltpetre saltshaker saltwater salty salubrious salutary
salutation salute salvage salvageable salvation salve salvo samba samovar sampan samurai sanatorium sanctification sanctify sanctimonious sanctity sanctuary sanctum
sandalwood sandbag sandbank sandbar sandblast sandbox sandcastle sandhog sandlot sandman sandmen sandpaper sandpiper sandstone sandstorm sane sang sangfroid sanguinary
sanguine sanitarium sanitary sanitation sanitise sanity sank sans sanserif sap sapience sapient sapling sapphire sappy saprophyte sapsucker sarcasm sarcastic
sarcastically sarcoma sarcophagi sarcophagus sardine sardonic sardonically sari sarong sarsaparilla sartorial sash sashay sass sassafras sassy satanic satanically
satanism satay sate sateen satellite satiate satiety satin satinwood satiny satire satirical satirise satirist satisfaction satisfactory satrap saturate saturation
saturnine satyr sauce saucy sauerkraut sauna saunter savage savagery savanna savant saviour savour savoury savvy sawdust sawhorse sawmill sax saxophonist scab scabbard
scabby scabrous scad scaffold scalar scalawag scalene scalier scaliest scallion scallop scalp scalpel scam scamp scampered scampering scampi scandal scandalise
scandalmonger scandalous scansion scant scanty scapegoat scapula scapulae scarab scarcity scarecrow scarify scarves scat scathing scatological scatterbrain scavenge
scenery scenic scenically scent sceptic sceptical scepticism sceptre schema schematic schematically scherzo schism schismatic schist schizoid schizophrenic schlemiel
schlep schlock schmaltz schmaltzy schmooze schmuck schnapps schnauzer scholar scholastic scholastically schoolbook schoolboy schoolchildren schooldays schoolgirl
schoolhouse schoolmarm schoolmaster schoolmate schoolmistress schoolroom schoolteacher schoolyard schooner schuss schwa sciatic sciatica scimitar scintilla scintillate
scintillation scion scissor sclerosis sclerotic scoff scofflaw scold scoliosis sconce scone scoop scoot scorch scoreboard scorecard scorn scornful scorpion scotch
scoundrel scour scourge scoutmaster scow scowl scrabble scraggly scram scramble scrapbook scrape scrappy scratchy scrawl scrawny screech screechy screenplay screenwriter
screw screwball screwdriver screwy scribble scribe scrimmage scrimp scrimshaw scrip scriptural scripture scriptwriter scrod scrofula scroll scrooge scrota scrotum
scrounge scrub scrubby scruff scruffy scrumptious scrunch scrunchy scruple scrupulous scud scuff scuffle scull scullery scullion sculpt sculptural scum scumbag scummy
scupper scurf scurfy scurrilous scurry scurvy scuttle scuttlebutt scuzzy scythe seabed seabird seaboard seacoast seafarer seafaring seafood seagoing sealant sealskin seam
seaman seamanship seamen seamy seaplane seaport sear searchingly searchlight seascape seashell seashore seasick seaside seasonal seaward seaway seaweed seaworthy
sebaceous secede secession secessionist seclude seclusion seclusive secondhand secrecy secretarial secretariat secrete secretion sect sectarian sectarianism sectional
sectionalism secular secularisation secularise secularism sedan sedate sedation sedative sedentary sedge sediment sedimentary sedimentation sedition seditious seduce
seduction seductive sedulous seeded seeding seedless seedling seeds seedy seemingly seemlier seemliest seemliness seep seepage seersucker seesaw seethe segmentation
segregate segregation segregationist segue seismic seismically seismograph seismographic seismologist seismology seize seldom selectivity selectman selectmen selector
selenium selfish selloff sellout seltzer selvage selves semantic semantically semaphore semblance semen semiannual semiautomatic semicircle semicircular semicolon
semiconductor semiconscious semifinal semifinalist semimonthly seminal seminarian seminary semiotics semipermeable semiprecious semiprivate semiprofessional semiretired
semiskilled semitone semitrailer semitropical semiweekly senate senator senatorial senile senility senna sensation sensational sensationalism sensationalist senselessly
senselessness sensibility sensitisation sensitise sensitivity sensor sensual sensuality sensuous sententious sentience sentient sentiment sentimental sentimentalise
sentimentalism sentimentalist sentimentality sentinel sentry sepal separable separation separatism separatist separator sepia sepsis septa septet septic septicaemia
septuagenarian septum sepulchral sepulchre sequel sequential sequester sequestration sequin sequitur sequoia seraglio serape seraph seraphic sere serenade serendipitous
serendipity serene serf serfdom serialisation serialise sermon sermonise serous serpent serpentine serrated serried serum servant serviceman servicemen servicewoman
servicewomen serviette servile servility servitude servo servomechanism sesame setback settee setup seventeenth seventieth sever severance severity sew sewage sewerage
sewn sexagenarian sexism sexist sexpot sextant sextet sexting sexton sexy sh shabby shack shackle shade shadowbox shadowy shads shady shaft shag shaggy shahs shake
shakedown shaken shakeup shaky shale shallot shallow shalt sham shaman shamble shamefaced shamefulness shamelessly shamrock shandy shanghaied shanghaiing shantung shanty
shantytown shapelessly shapelessness shapelier shapeliest shapeliness shard sharecropper shareholder sharia shariah shark sharkskin sharpen sharpshooter shatter
shatterproof shave shaven shawl sheaf shear sheath sheathe sheave shebang sheen sheepdog sheepfold sheepish sheepskin sheered sheerer sheerest sheering sheikdom sheikhs
shekel shellac shellacked shellacking shellfish shelve shenanigan shepherdess sherbet sheriff sherries shibboleth shield shiftlessness shifty shiitake shill shillelagh
shim shimmered shimmering shimmery shimmy shinbone shindig shingle shinny shiny shipboard shipbuilder shipbuilding shipload shipmate shipshape shipwreck shipwright
shipyard shire shirk shirr shirtsleeve shirttail shirtwaist shit shitty shiver shivery shoal shockingly shockproof shod shoddy shoehorn shoelace shoemaker shoeshine
shoestring shogun shone shoo shook shootout shopaholic shopkeeper shoptalk shopworn shore shoreline shortbread shortcake shortchange shortcoming shorten shorthand
shorthorn shortish shortsighted shortstop shortwave shot shotgun shouldered shouldering shovel shovelful showbiz showboat showdown showered showering showery showgirl
showman showmanship showmen showoff showpiece showplace showroom showy shrank shrapnel shred shrew shrewd shrewish shriek shrift shrike shrill shrilly shrimp shrine
shrink shrinkable shrinkage shrive shrivel shriven shroud shrub shrubbery shrubby shrug shrunk shrunken shtick shuck shuckses shuddered shuddering shuffle shuffleboard
shun shunt shush shutdown shuteye shutout shutterbug shuttered shuttering shuttle shuttlecock shyster sibilant sibyl sic sickbed sicken sickeningly sickle sicklier
sickliest sidearm sidebar sideboard sideburns sidecar sidekick sidelight sideline sidelong sidereal sidesaddle sideshow sidesplitting sidestep sidestroke sideswipe
sidetrack sidewalk sidewall sideways sidle siege siesta sieve sift sigh sightread sightseeing sightseer sigma signalise signatory signboard signet significance
signification signify silage silhouette silica silicate siliceous silicon silicone silicosis silk silken silkworm silky sill silo silt silver silverfish silversmith
silverware silvery simian similarity simile simmered simmering simpatico simper simpleton simplex simplicity simplification simplify simplistic simulate simulation
simulator simulcast sin sincere sincerity sine sinecure sinew sinewy sinful singe singleton singsong singular singularity sinister sinkhole sinuous sinus sinusitis
sinusoidal siphon sire siren sirloin sirocco sis sisal sissy sisterhood sitar sitcom situate sixpence sixteenth sixtieth sizzle skedaddle skeet skein skeletal skeleton
sketch sketchy skew skewered skewering ski skid skiff skilful skillet skim skimp skimpy skinflint skinhead skinny skintight skippered skippering skirmish skit skittered
skittering skittish skivvy skulduggery skulk skullcap skunk skycap skydive skyjack skylark skylight skyline skyrocket skyscraper skyward skywriter skywriting slab slack
slacken slag slain slake slalom slam slander slanderous slang slangy slant slantwise slapdash slaphappy slapstick slat slate slather slattern slaughter slaughterhouse
slave slavered slavering slavery slavish slaw slay sleaze sleazy sled sledge sledgehammer sleek sleeplessness sleepwalk sleepwear sleepy sleepyhead sleet sleety sleeve
sleeveless sleigh slender slenderise slept sleuth slew slice slick slid slideshow slim slime slimy sling slingshot slink slinky slipcover slipknot slippage slippery
slipshod slit slither slithery sliver slob slobbered slobbering sloe slog slogan sloop slop slope sloppy slosh sloth slothful slouch slouchy sloughed sloughing sloven
slovenlier slovenliest slovenliness slowdown slowpoke sludge slue slug sluggard sluggish sluice slum slumber slumberous slumdog slumlord slump slung slunk slur slurp
slush slushy slut sluttish sly smallish smallpox smarmy smarten smattering smear smelly smelt smidgen smilingly smirch smirk smite smithereens smiths smithy smitten smock
smog smoggy smokehouse smokestack smoky smooch smoothie smote smother smoulder smudge smudgy smug smuggle smut smutty snaffle snafu snag snail snake snakebite snaky
snapdragon snappish snappy snapshot snare snarky snarl snatch snazzy sneak sneaky sneer sneeringly sneeze snicker snide sniff sniffle snifter snip snipe snippet snippy
snit snitch snivel snob snobbery snobbish snobby snoop snoopy snoot snooty snooze snore snorkel snort snot snotty snout snowball snowblower snowbound snowdrift snowdrop
snowfall snowflake snowman snowmen snowmobile snowplough snowplowed snowplowing snowshoe snowstorm snowsuit snowy snub snuff snuffbox snuffle snug snuggle soak soapbox
soapstone soapsuds soapy soar sob sobriety sobriquet soccer sociability sociable socialisation socialism socialist socialistic socialite societal socioeconomic
sociological sociologist sociopath sod soda sodden sodium sodomite sodomy softball soften softhearted softwood softy soggy soil sojourn solace solar solaria solarium
soldered soldering solecism solemn solemnise solemnity solenoid solicit solicitation solicitous solicitude solidarity solidification solidify solidity soliloquise
soliloquy solitaire solitary solitude solo soloist sols solstice solubility soluble solvency solvent sombre sombrero someday someplace somersault sometime someway
somnambulism somnambulist somnolence somnolent sonar sonata songbird songster songwriter sonic sonnet sonority sonorous soot sooth soothe soothingly soothsayer sooty sop
sophism sophist sophisticate sophistication sophistry sophomore sophomoric soporific soppy soprano sorbet sorcerer sorceress sorcery sordid sore sorehead sorghum sorority
sorrel sorrow sorrowful sorta sortie sot sottish sough sought soul soulful soulless soulmate soundlessly soundproof soundtrack soupy sour sourdough sourpuss souse
southbound southeast southeasterly southeastern southeastward southerly southernmost southpaw southward southwest southwesterly southwestern southwestward souvenir
sovereign sovereignty soviet sow sown soy soybean spacecraft spaceflight spaceman spacemen spaceship spacesuit spacewalk spacey spacial spacier spaciest spacious spade
spadeful spadework spaghetti spake spam spandex spangle spaniel spank spar spareribs sparingly spark sparrow sparse sparsity spartan spasm spasmodic spasmodically spastic
spat spate spatial spattered spattering spatula spawn spay speakeasy spear spearhead spearmint specialisation specialise specie specifiable specifiers specimen specious
speck speckle spectacle spectacular spectator spectra spectral spectre spectroscope spectroscopic spectroscopy speculate speculation speculative speculator sped speedboat
speedometer speedster speedup speedway speedy spellbind spellbound spellcheck spelunker spendthrift sperm spermatozoa spermatozoon spermicide spew sphere spherical
spheroid spheroidal sphincter sphinx spice spicy spidery spied spiel spies spiffy spigot spike spiky spill spillage spillway spilt spin spinach spinal spindle spindlier
spindliest spinet spinnaker spinster spinsterhood spiny spiraea spiral spire spiritual spiritualism spiritualist spiritualistic spirituality spirituous spitball spite
spiteful spitfire spittle spittoon splash splashdown splashy splat splattered splattering splay spleen splendid splendour splenetic splice spline splint splintered
splintering splodge splotch splotchy splurge splutter spoil spoilage spoilsport spoilt spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spoliation
sponge spongy sponsorship spontaneity spontaneous spoof spook spooky spool spoonbill spoonerism spoonfuls spoor sporadic sporadically spore sporran sportive sportscast
sportsman sportsmanlike sportsmanship sportsmen sportswear sportswoman sportswomen sporty spotlessly spotlessness spotlight spotty spout sprain sprang sprat sprawl spray
spree sprig sprightly springboard springtime springy sprinkle sprint sprite spritz sprocket sprout spruce sprung spry spud spume spumoni spun spunk spunky spur spurious
spurn spurt sputter sputum spy spyglass spyware squab squabble squad squadron squalid squall squalor squander squashy squat squaw squawk squeak squeaky squeal squeamish
squeegee squelch squid squiggle squint squire squirm squirmy squirrel squirt squish squishy sriracha stabilisation stabilise staccato stack stadium stag stagecoach
stagehand stagflation staggered staggering stagnant stagnate stagnation staid stain stainless staircase stairway stairwell stakeout stalactite stalagmite stale stalemate
stalk stall stallion stalwart stamen stamina stamp stampede stance stanch stanchion standardisation standardise standby standoff standoffish standout standpoint
standstill stank stanza staph staphylococci staphylococcus staple starboard starch starchy stardom starfish stargazer stark starlet starlight starling starlit starry
startle startlingly startup starvation starve stash statehood statehouse statelier stateliest stateliness stateroom stateside statesman statesmanlike statesmanship
statesmen statewide statistic statistical statuary statue statuesque statuette stature statute staunch stave stead steadfast steak steakhouse stealth stealthy steamboat
steamed steamer steaming steamroll steamrollered steamrollering steamship steamy steed steely steeple steeplechase steeplejack steer steerage stein stellar stench stencil
stenographer stenographic stenography stent stentorian stepchildren stepladder stepmom steppe steppingstone stereo stereophonic stereoscope stereotype stereotypical
sterile sterilisation sterilise sterility stern sternum steroid stethoscope stevedore stew stewardess stewardship stickleback stickler stickpin stickup sticky sties stiff
stiffen stifle stigmata stigmatise stile stiletto stillbirth stillborn stilt stimulant stimulate stimulation stimuli stimulus sting stingray stingy stink stint stipple
stipulate stipulation stir stirrup stitch stoat stochastic stockade stockbroker stockholder stockpile stockroom stocky stockyard stodgy stoic stoical stoicism stoked
stoker stoking stolid stolidity stomachache stomp stonewalled stonewalling stoneware stonework stony stood stooge stool stoop stopcock stopgap stoplight stopover stoppage
stoppered stoppering stopwatch storefront storehouse storekeeper storeroom storey stork stormy storybook storyteller stout stove stovepipe stow stowaway straddle strafe
straggle stragglier straggliest straightedge straighten strain strait straiten straitjacket stranglehold strangulate strangulation strap strapless strata stratagem
strategist stratification stratify stratosphere stratum straw strawberry streak streaky streamline streetcar streetlight streetwalker strenuous strep streptococcal
streptococci streptococcus streptomycin stretchy strew strewn striated stricken stricture stridden stride strident strife strikeout strikingly stringency stringent
stringy strip stripe stripling striptease strive striven strobe strode stroll strongbox stronghold strontium strop strophe strove struck structural structuralist strudel
strum strumpet strung strut strychnine stub stubble stubby stucco stud studious stuffy stultification stultify stumble stump stumpy stun stung stunk stunningly stunt
stupefaction stupefy stupendous stupidity stupor sturdy sturgeon sty styli stylise stylish stylistic stylus stymie styptic suave suavity sub subatomic subbasement
subclass subcommittee subcompact subconscious subcontinent subcontract subcontractor subculture subcutaneous subdivide subdivision subdue subgroup subhead subhuman
subjection subjective subjectivity subjoin subjugate subjugation subjunctive sublease sublet sublimate sublimation sublime subliminal sublimity submarine submerge
submergence submerse submersible submersion submissive subnormal suborbital subordinate subordination suborn subornation subplot subpoena subprime subprogram subroutine
subscribe subscript subsection subservience subservient subset subside subsidence subsidiary subsidisation subsist subsistence subsoil subsonic subspace substandard
substantial substantiate substantiation substation substitution substrata substrate substratum substructure subsume subsystem subteen subterfuge subterranean subtitle
subtlety subtotal subtract subtraction subtrahend subtropical suburb suburban suburbanite suburbia subversion subversive subvert subway succession successive successor
succotash succour succulence succulent succumb suchlike suck suckered suckering suckle sucrose suction sudsy suede suet sufferance suffix suffocation suffragan suffrage
suffragette suffragist suffuse suffusion sugarcane sugarcoat sugary suggestible suggestive suitor sukiyaki sullen sully sulphate sulphide sulphur sulphuric sulphurous
sultanas sultanate sultans sultry sumac summarise summation summerhouse summertime summery summit summitry summon summonsed summonses summonsing sumo sump sumptuous
sunbathe sunbeam sunblock sunbonnet sunburn sundae sunder sundial sundown sundry sunfish sunflower sung sunglasses sunk sunken sunlamp sunlight sunlit sunrise sunroof
sunscreen sunset sunshine sunspot sunstroke suntan sunup superabundance superabundant superannuate supercharge supercilious supercomputer superconductivity superconductor
superego superficial superficiality superfluity superfluous superhighway superhuman superimpose superintend superintendence superintendency superintendent superior
superiority superlative superman supermen supermodel supernatural supernova supernovae supernumerary superpower superscript supersede supersize supersonic superstar
superstition superstitious superstructure supertanker supervene supervisory supine supplant supple supplemental suppliant supplicant supplicate supplication supposedly
supposition suppository suppress suppression suppurate suppuration supranational supremacist supremacy supreme surcease surcharge surefire surefooted surety surf
surfboard surfeit surge surgical surly surmise surmount surmountable surpass surplice surprisingly surreal surrealism surrealist surrealistic surrender surreptitious
surrogate surtax surveillance survival survivor susceptibility susceptible sushi suspense suspenseful suspicious sustenance suture svelte swab swaddle swag swaggered
swaggerer swaggering swain swallow swallowtail swam swami swamp swampy swan swank swanky sward swarm swarthy swash swashbuckler swashbuckling swastika swat swatch swath
swathe swattered swattering sway swaybacked swearword sweat sweatpants sweatshirt sweatshop sweaty sweep sweepstake sweetbread sweetbrier sweeten sweetie sweetish
sweetmeat swell swellhead swelter swept swerve swifter swiftest swiftly swiftness swig swill swimsuit swindle swine swinish swipe swirl swirly swish switchback
switchblade swivel swoon swoop sword swordfish swordplay swordsman swordsmen sworn swum swung sybarite sybaritic sycamore sycophant sycophantic syllabic syllabication
syllabification syllabify syllable syllogism syllogistic sylph sylvan symbioses symbiosis symbiotic symbolic symbolisation symbolise symbolism symmetric symmetrical
symmetry sympathetic sympathetically sympathise symphonic symphony symposium symptomatic synagogue synapse sync synchronisation synchronise synchronous syncopate
syncopation syndicate syndication synergism synergistic synod synonym synonymous synopses syntactic syntactical syntax syntheses synthesis synthesise synthesizer
synthetic synthetically syphilis syphilitic syringe syrup syrupy systematise systemic systolic tabby tabernacle tableau tableaux tablecloth tableland tablespoon
tablespoonful tableware tabloid taboo tabular tabulate tabulation tabulator tachometer tacit taciturn taciturnity tack tacky taco tactful tactic tactical tactician
tactile tactless tad tadpole taffeta taffy tailcoat tailgate taillight tailpipe tailspin tailwind taint takeoff takeout takeover talc tale talisman talkative tallow tally
tallyho talon tam tamable tamale tamarind tambourine tame tamp tampered tampering tampon tan tanager tandem tang tangelo tangent tangential tangerine tangibility tangible
tangle tangy tank tankard tankful tannery tannin tansy tantalise tantalisingly tantamount tape tapered tapering tapestries tapeworm tapioca tapir taproom taproot tar
tarantula tardy tare tarmac tarmacked tarmacking tarnish taro tarot tarp tarpaulin tarpon tarragon tarry tart tartan tartar tasered tasering taskmaster tassel tastelessly
tastelessness tasty tat tattered tattering tattle tattletale tatty taunt taupe taut tautological tautology tavern tawdry tawny taxation taxicab taxidermist taxidermy
taxonomic taxonomy taxpayer teabag teacup teak teakettle teal tealight teammate teamster teamwork teapot teardrop teargas tearjerker tearoom teary teasel teaspoon
teaspoonful teat teatime technicality techno technocracy technocrat technological technologist tectonics tedious tedium tee teed teem teeny teeter teeth teethe teetotal
telecast telecommunication telecommute teleconference telegram telegraph telegraphic telegraphy telekinesis telemarketing telemeter telemetry telepathic telepathically
telepathy telephonic telephony telephoto telescope telescopic telethon teletype teletypewriter televangelist televise telex tellingly telltale temblor temerity tempera
temperament temperamental temperate tempered tempering tempests tempestuous temple tempo temporal temporise temptation temptingly temptress tempura tenacity tendency
tendentious tendered tenderer tenderest tenderfoot tenderhearted tendering tenderise tenderloin tenderly tenderness tendinitis tendon tendril tenement tenet tenfold tenon
tenor tenpin tensile tension tensor tentacle tentative tenuous tenure tepee tepid tequila terabit terabyte tercentenary termagant terminable termination terminator
termini terminological terminus termite tern terrace terrain terrapin terrarium terrestrial terrier terrific terrifically terrify terrifyingly territorial terror
terrorise terrorism terrorist terse tertiary testament testamentary testate testicle testify testimonial testimony testis testosterone testy tetanus tether tetrahedron
textile textual textural texture thalami thalamus thallium thankfulness thanklessly thanksgiving thatch thaw theatrical thee theism theist theistic thematic thematically
thence thenceforth thenceforward theocracy theocratic theologian theological theorem theoretic theoretical theoretician theorise theorist theosophy thereabout thereafter
thereby therefrom therein thereof thereon thereto thereupon therewith thermal thermionic thermodynamic thermometer thermonuclear thermoplastic thermos thermostat
thermostatic thesauri thesaurus thesis thespian theta thiamine thicken thicket thicknesses thickset thief thieve thievery thievish thighbone thimble thimbleful thine
thingamajig thirst thirsty thirteenth thirtieth thistle thistledown thither thong thoracic thorax thorium thorn thorny thoroughbred thoroughfare thoroughgoing thou
thoughtlessly thoughtlessness thousandth thraldom thrall thrash thread threadbare threateningly threefold threescore threesome threnody thresh thrice thrift thrifty
thrill throaty throb throe thromboses thrombosis throne throng throttle throughput throughway throwaway throwback thrum thrush thrust thud thumbnail thumbscrew thumbtack
thump thunder thunderbolt thunderclap thundercloud thunderhead thunderous thundershower thunderstorm thunderstruck thwack thwart thy thyme thymus thyroid thyself ti tiara
tibia tibiae tic tick ticklish tidal tiddlywinks tide tidewater tiebreaker tiff tighten tightfisted tightrope tightwad tigress tilde tile tillage tilt timber timberland
timberline timbre timekeeper timelessness timepiece timestamp timeworn timezone timid timidity timorous timpani timpanist tincture tinder tinderbox tine tinfoil ting
tinge tingle tinker tinkle tinny tinsel tinsmith tint tintinnabulation tipple tipster tipsy tiptoe tiptop tirade tire tireless tiresome tit titan titanic titanium titbit
tithe titillate titillation titmice titmouse tittered tittering tittle titular tizzy toad toadstool toady toastmaster toasty tobacco tobacconist toboggan tocsin toddle
toddy toehold toeing toenail toffee tofu tog toga toggle toil toiletry toilette toilsome toke tokenism tolerable tolerance tolerant tolerate toleration toll tollbooth
tollgate tomahawk tomb tomboy tombstone tomcat tome tomfoolery toms ton tonal tonality tong tonic tonnage tonsil tonsillectomy tonsillitis tonsorial tonsure toolbar toot
toothache toothpaste toothpick toothsome toothy topazes topcoat topical topknot topmast topmost topographer topographic topographical topography topological topology
topple topsail topside topsoil toque tor torchlight tore toreador torment tormentor torn tornado torpedo torpid torpidity torpor torque torrent torrential torrid torsion
torso tort torte tortilla tortoise tortoiseshell tortuous torus toss tossup tot totalitarian totalitarianism totality tote totem totemic tottered tottering toucan
touchdown touchingly touchstone touchy toughen toupee tourist tourmaline tourney tourniquet tousle tout tow towhead townhouse townsfolk township townsman townsmen
townspeople towpath toxaemia toxic toxicity toxicologist toxicology toxin tracery trachea tracheae tracheotomy tract tractable traction trademark tradesman tradesmen
traditionalist traduce tragedian tragedy tragic tragically tragicomedy trail trailblazer traipse traitor traitorous trajectory trammel tramp trample trance tranquil
tranquillise tranquillity transact transaction transatlantic transceiver transcend transcendence transcendent transcendental transcendentalism transcendentalist
transcontinental transcribe transcription transducer transept transferal transference transfiguration transfigure transfinite transfix transform transformation transfuse
transfusion transgress transgression transgressor transience transiency transient transistor transit transitive transitory transliterate transliteration translucence
translucent transmigrate transmigration transmissible transmission transmit transmittable transmittal transmutation transmute transnational transoceanic transom
transparent transpiration transpire transplant transplantation transponder transportation transpose transposition transsexual transship transshipment transubstantiation
transverse transvestism transvestite trap trapdoor trapeze trapezoid trapezoidal trappable trapshooting trashcan trashy traumatise travail travelogue traverse travesty
trawl tray treacherous treachery treacle tread treadle treadmill treason treasonable treasonous treasure treasury treatise treaty treble treetop trefoil trek trellis
tremble tremendous tremolo tremor tremulous trench trenchant trendy trepidation trespass tress trestle triad triangle triangular triangulation triathlon tribalism tribe
tribesman tribesmen tribulation tribune tributary tribute trice triceps triceratops trickery trickle trickster tricolour tricycle trident triennial trifecta trifle
trifocals trig triglyceride trigonometric trigonometry trike trilateral trill trillion trillionth trilogy trim trimaran trimester trinket trio tripe triplet triplicate
tripod tripos triptych trisect trite triumph triumphal triumphant triumvirate trivet trivia trivial trivialise triviality trochee trod trodden troglodyte troika troll
trolley trollop trombonist tromp troop troopship trope trophy tropic tropical tropism troposphere trot troth troubadour troublemaker troubleshoot troubleshot troublesome
trough trounce troupe trousseau trousseaux trout trowel troys truce truckle truckload truculence truculent trudge truffle truism trump trumpery truncate truncation
truncheon trundle trunk truss trusteeship trustfulness trustworthy trusty truthfulness tryout tryst ts tsar tsunami tub tuba tubby tubercle tubercular tuberculosis
tuberculous tuberous tubular tuck tuckered tuckering tuft tug tugboat tulip tulle tumble tumbledown tumbleweed tumbril tumid tummy tumour tumult tumultuous tun tuna
tundra tune tuneful tuneless tungsten tunic tunnel tunny turban turbid turbine turbojet turboprop turbot turbulence turbulent turd turducken tureen turf turgid turgidity
turmeric turmoil turnabout turnaround turncoat turnip turnkey turnoff turnout turnover turnpike turnstile turntable turpentine turpitude turquoise turret turtle
turtledove turtleneck tush tusk tussle tussock tutelage tutu tux tuxedo twaddle twain twang tweak twee tweeds tweedy tweet tweezers twelfth twentieth twerk twerp twiddle
twig twiggy twilight twill twine twinge twinkle twirl twist twit twitch twittered twittering twofer twofold twosome tycoon tyke tympanum typecast typeface typescript
typeset typewrite typewritten typewrote typhoid typhoon typhus typify typist typo typographer typographic typographical typography tyrannical tyrannise tyrannosaur
tyrannosaurus tyrannous tyranny tyrant tyre tyro ubiquitous ubiquity udder uh ulcer ulcerate ulceration ulcerous ulna ulnae ulterior ultimatum ultra ultraconservative
ultramarine ultrasonic ultrasonically ultrasound ultraviolet ululate umbel umber umbilical umbilici umbilicus umbrage umiak umlaut ump umpire umpteen umpteenth unabashed
unabated unabridged unaccented unacceptably unaccountably unaccustomed unacknowledged unacquainted unadorned unadulterated unalterably unambiguous unanimity unanimous
unanticipated unappetising unappreciative unassailable unattractive unattributed unauthenticated unavailing unavoidably unbar unbearably unbeknown unbelief unbelievably
unbend unbent unbidden unblushing unbosom unbound unbranded unbridled unbuckle uncanny uncatalogued unceasingly uncensored unceremonious uncertainty uncharitable
unchristian uncivilised unclasp unclassified uncleanlier uncleanliest unclothe uncluttered uncoil uncommunicative uncomplimentary uncomprehending uncompressed
uncompromising unconcernedly unconditional unconquerable unconscionable unconstitutional uncontaminated uncontested uncontrollably uncontroversial unconventional
unconvincingly uncork uncorrelated uncorroborated uncouth unction unctuous uncultivated uncut undaunted undeceive undecideds undecipherable undefeated undefended
undemocratic undemonstrative undeniable underact underarm underbid undercarriage underclassman underclassmen undercut underdog underfed undergarment underhandedly
underlain underlay underlie underling undernourished underpay underpin undersea undershot understandably understandingly undertow undeservedly undetectable undetected
undid undignified undiluted undiminished undisguised undistinguished undoubtedly undue undulant undulate undulation unduly uneaten uneconomical unembarrassed unendurable
unenforceable unenlightened unenthusiastic unenviable unequivocal unerringly unethical unexpurgated unfailingly unfaithfulness unfamiliarity unfasten unfathomable
unfavourably unfeelingly unfeigned unfetter unflappable unflattering unflinching unforgettably unfriendlier unfriendliest unfriendliness unfrock unfurl unfurnished
ungainlier ungainliest ungainliness ungentlemanly ungodly ungracious ungrammatical ungrudging unguent ungulate unheeded unhesitatingly unhindered unhinge unhitch unholier
unholiest unicameral unicorn unicycle unidentifiable unidirectional unification uniformity unify unilateral unimaginative unimpeachable unimpressive uninformative
uninhabitable uninhabited uninhibited uninitialised unintelligent unintelligible unintentional unionisation unionise unisex unison unitary unity universality universe
unjustifiable unkempt unkindlier unkindliest unknowingly unlace unlatch unleash unleavened unlikelihood unman unmanlier unmanliest unmemorable unmentionables unmerciful
unmistakably unmitigated unnerve unobservant unobstructed unobtrusive unoffensive unorthodox unpalatable unparalleled unpardonable unpatriotic unpaved unperturbed unpin
unplumbed unpolluted unpopularity unprejudiced unpremeditated unpretentious unproductive unpronounceable unproven unprovoked unquenchable unquestionably unquestioningly
unravel unreconstructed unregenerate unrehearsed unrelenting unrelieved unrepentant unrequited unreservedly unripe unromantic unruffled unrulier unruliest unruliness
unsaddle unsanitary unsatisfactory unsaturated unsavoury unsay unscathed unscramble unscrew unscrupulous unseasonably unseemlier unseemliest unseemliness unselfish
unsentimental unset unshakeable unshaven unsheathe unsightlier unsightliest unsightliness unsnarl unsociable unsolicited unsophisticated unspeakably unspoiled
unsportsmanlike unstrung unsubscribe unsubstantial unsubstantiated unsung unsurpassed unsweetened unswerving unsympathetic untainted untamed untangle unthinkingly untie
untiring unto untouchables untrustworthy untwist unutterable unvarnished unveil unwary unwavering unwed unwholesome unwieldy unworthy unzip upbraid upchuck updraught
upend upheaval upholster upholstery uppercase upperclassman upperclassmen uppercut uppermost uppity uproar uproarious upshot upsurge uranium urbane urbanisation urbanise
urbanity urchin urea urethra urethrae urge uric urinal urinalyses urinalysis urinary urinate urination urine urn urologist urology usher usherette usurer usurious usurp
usurpation usury utensil uteri uterine uterus utilisation utilitarian utilitarianism utmost utopia utter utterance uttermost uvula uvular vacate vaccinate vacillate
vacillation vacuity vacuous vacuum vagabond vagary vagina vaginae vaginal vagrancy vagrant vainglorious vainglory valance vale valedictorian valedictory valence valentine
valet valiant valise valley valorous valour valuation valve vamoose vamp vampire vanadium vandal vandalism vane vanguard vanilla vanish vanity vanquish vantage vapid
vapidity vaporisation vaporise vaporous vapour variability variable variance variant variate varicoloured varicose variegate varlet varmint varnish varsity vascular vase
vasectomy vassal vassalage vat vaudeville vault vaunt veal vector veep veered veering veers vegetable vegetarianism vegetate vegetation vegetative veggie vehemence
vehement vehicular veil vein veld vellum velocity velour velvet velveteen velvety venal venality vend vendetta vendor veneer venerable venerate veneration venereal
vengeance vengeful venial venison venom venomous venous vent ventilate ventilation ventilator ventral ventricle ventricular ventriloquism ventriloquist venture
venturesome venturous veracious veracity veranda verb verbalise verbatim verbena verbiage verbose verbosity verdant verdict verdigris verdure verge verifiable
verisimilitude veritable vermicelli vermilion vermin verminous vermouth vernacular vernal versatile versatility verse versification versify vertebra vertebrae vertebral
vertebrate vertex vertical vertices vertiginous vertigo verve vesicle vesper vessel vest vestibule vestige vestigial vestment vestry vetch veteran veterinarian veto vex
vexation vexatious viaduct vial viand vibe vibrancy vibrant vibraphone vibrate vibration vibrato vibrator viburnum vicarage vicarious vice viceroy vichyssoise vicinity
vicious vicissitude victimisation victimise victorious victors victory victual videocassette videodisc videotape vie vied viewfinder viewpoint vigil vigilance vigilant
vigilante vigilantism vignette vigorous vigour vile vilification vilify villa villain villainous villainy villein vim vinaigrette vindicate vindication vindicator
vindictive vine vinegar vinegary vineyard vintage vintner vinyl viol violable violate violation violator violets violist violoncello viper virago viral vireo virgin
virginal virginity virgule virile virility virology virtue virtuosity virtuoso virtuous virulence virulent virus visage viscera visceral viscid viscosity viscount
viscountess viscous viscus vise visibility visionary visitation visor vista visualisation visualise vitalise vitality vitiate vitiation viticulture vitreous vitriol
vitriolic vituperate vituperation vituperative vivace vivacious vivacity vivid vivify viviparous vivisection vixen vixenish vizier vocal vocalic vocalisation vocalise
vocative vociferate vociferation vociferous vodka vogue voguish void voile volatile volatility volcanic volcano vole volition volley volt voltage voltaic voltmeter
volubility voluble voluminous voluptuary voluptuous voodoo voodooism voracious voracity vortex votary votive vouch vouchsafe vow vowel voyaged voyager voyaging voyeur
voyeurism voyeuristic vulcanisation vulcanise vulgar vulgarisation vulgarise vulgarism vulgarity vulture vulva vulvae vuvuzela vying wack wacko wacky wad waddle wadi
wafer waffle waft wag wagered wagering waggish waggle wagon waif wail wainscot waistband waistcoat waistline wakefulness waken wale walkout walkway wallaby wallboard
walleye wallflower wallop wallow wallpaper walnut walrus waltz wampum wan wand wanderlust wane wangle wannabe wanton wapiti warble warden wardrobe wardroom ware warehouse
warfare warhead warhorse warlike warlock warlord warmhearted warmonger warmth warp warpath warranty warrens warrior warship wart warthog wartime warty wary washables
washbasin washboard washbowl washcloth washerwoman washerwomen washout washroom washstand washtub wasp waspish wassail wastage wastebasket wastefulness wasteland
wastepaper wastewater wastrel watchband watchdog watchfulness watchmaker watchman watchmen watchtower watchword waterbed waterboard watercolour watercourse watercraft
watercress waterfall waterfowl waterfront waterline waterlogged watermark watermelon waterproof watershed waterside waterspout watertight waterway waterworks watery watt
wattage wattle waveform wavelength wavelet wavered wavering wavy wax waxen waxwing waxwork waxy wayfarer wayfaring waylaid waylay wayside wayward weaken weakfish weakling
weal wean weaponry wearisome weary weasel weathercock weatherise weatherman weathermen weatherproof weave webcast webisode webmaster webmistress wedded wedder wedge
wedlock weds wee weedy weeklies weeknight weep weepy weevil weft weightlessness weightlifter weightlifting weighty weir weirdo weld welkin wellington wellspring welshed
welshes welshing welt weltered weltering welterweight wench wend wept werewolf werewolves westbound westerly westernise westernmost westward wetback wetland whack whale
whalebone wham whammy wharf wharves whatchamacallit whatnot whatsoever wheal wheat wheaten wheedle wheelbarrow wheelbase wheelwright wheeze wheezy whelk whelp whence
whereat whereby wherefore wherein whereof whereon wheresoever whereupon wherewithal whet whetstone whew whey whiff whim whimper whimsical whimsicality whimsy whine whinny
whiny whip whipcord whiplash whippersnapper whippet whippoorwill whirl whirligig whirlpool whirlwind whirr whisk whiskered whisky whist whistle whit whitecap whitefish
whiten whitewall whitewash whither whitish whittle whizz whoa whodunit wholehearted wholesale wholesome wholly whomever whomsoever whoop whoopee whoosh whopper whopping
whore whorehouse whorl whosoever wick wickeder wickedest wickedly wickedness wickerwork wicket widescreen widowhood width wield wiener wig wigeon wiggle wigglier
wiggliest wigwag wigwam wiki wildcat wildebeest wilderness wildfire wildflower wildfowl wildlife wile wilfulness willingly willingness willowy willpower wilt wily wimp
wimple wimpy wince winch windbag windbreak windburn windfall windjammer windlass windmill windowpane windowsill windpipe windscreen windshield windsock windstorm windsurf
windswept windup windward windy wineglass winery wing wingless wingnut wingspan wingspread wingtip wink winnow wino winsome wintergreen winterise wintertime wintry
wiretap wiry wisdom wiseacre wisecrack wishbone wisp wispy wist wisteria wistful wit witch witchcraft witchery withal withdrew withered withering withheld withhold
withstand withstood witless witticism wittingly witty wive wiz wizard wizardry wizened wobblier wobbliest woe woebegone woeful wok woke woken wolfhound wolfish wolfram
wolverine wolves woman womanhood womanise womanish womankind womanlier womanliest womanlike womanliness womb wombat women womenfolk wonderland wondrous woodbine
woodcarving woodchuck woodcock woodcut woodland woodman woodmen woodpecker woodpile woodshed woodsman woodsmen woodsy woodwind woodworm wooed wooer woof wooing wool
woolgathering woollen woos woozy wordplay wordy workaday workaholic workbench workday workfare workflow workhorse workhouse workingman workingmen workman workmanlike
workmanship workmen workout workstation workweek worldlier worldliest worldliness worldwide worm wormhole wormwood wormy worriers worrisome worrywart worsen worship
worshipful worthlessness worthy wove woven wrack wraith wrangle wrath wrathful wreak wreath wreathe wreckage wren wrench wrest wrestle wretch wretcheder wretchedest
wretchedly wretchedness wriggle wring wrinkle wrinklier wrinklies wrinkliest wristband wristwatch writ writhe wrongdoer wrongdoing wrongfulness wrongheaded wroth wrought
wrung wry wuss xenon xenophobia xenophobic xerographic xerography xylem xylophone xylophonist yacht yachtsman yachtsmen yahoo yak yam yammered yammering yank yap yardage
yardarm yardstick yarmulke yarn yawed yawing yawl yawn yaws ye yea yearlies yearling yearn yeast yeasty yellowish yelp yeoman yeomen yeshiva yest yesteryear yeti yew yip
yippee yodel yogi yogurt yoke yokel yolk yon yonder yore youngish youthfulness yowl yttrium yucca yuck yucky yuk yuletide yum yummy yup yuppie zany zap zeal zealot
zealous zebra zebu zed zenith zephyr zeppelin zest zestful zeta zigzag zilch zillion zinc zincked zincking zing zinnia zippered zippering zippy zircon zirconium zit
zither zodiac zodiacal zombie zonal zonked zoological zucchini zwieback zygote
`;

/** Words in small letters without accents; base forms only. */
export const dictionaryWords: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean));
