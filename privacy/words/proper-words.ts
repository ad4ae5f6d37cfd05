/**
 * Words that are written with a capital and are still not people: places, organisations, products, faiths,
 * nationalities, languages and months. Several are given names too (Jordan, Chelsea, May): those are taken for a
 * person only where the sentence says so.
 */
const properNouns = `
spotify grammarly canva padlet kindle audible bbc bitesize itv disney pixar lego playmobil pokemon nintendo sega fitbit garmin samsung huawei lenovo hp acer asus sony nokia motorola logitech epson adobe photoshop excel powerpoint outlook onedrive onenote sharepoint skype telegram discord reddit
twitch tumblr pinterest wattpad goodreads duolingo babbel wikipedia google bing yahoo gmail hotmail icloud itunes chatgpt tesco asda sainsburys morrisons waitrose lidl aldi coop superdrug primark matalan asos shein temu amazon argos currys halfords decathlon jd smyths hobbycraft wilko poundland ikea
dunelm specsavers vodafone giffgaff lebara lycamobile ee monzo starling revolut paypal klarna uber deliveroo greggs mcdonalds nandos kfc subway starbucks starbuck butlins centreparcs alton thorpe chessington legoland eurodisney disneyland hogwarts snowdonia snowdon eryri dartmoor exmoor cotswolds
pennines chilterns norfolk broads windermere ullswater anglesey gower tenby barmouth skegness blackpool brighton scarborough whitby newquay bournemouth weymouth bognor auschwitz normandy ypres somme berlin madrid barcelona lisbon rome venice vienna prague budapest krakow warsaw amsterdam brussels
bruges dublin copenhagen stockholm oslo helsinki athens istanbul dubai tokyo beijing nairobi lagos accra kampala mogadishu hargeisa addis ababa asmara khartoum cairo tripoli tunis algiers rabat kabul herat kandahar mazar islamabad lahore karachi peshawar mirpur dhaka sylhet delhi mumbai punjab
gujarat kerala kolkata chennai colombo kathmandu baghdad mosul erbil sulaymaniyah damascus aleppo idlib beirut amman gaza jerusalem tehran mashhad tirana pristina kosovo skopje bucharest chisinau kyiv kiev lviv kharkiv donetsk mariupol minsk vilnius riga tallinn hanoi saigon nowruz newroz vesak
passover purim sukkot navratri raksha bandhan lohri ashura muharram mawlid epiphany pentecost whitsun lent halloween bonfire easter chanukah hanukkah diwali ramadan eid sylheti mirpuri pahari punjabi panjabi gujarati urdu hindi bengali tamil telugu marathi nepali sinhala pashto dari farsi persian
kurmanji sorani arabic amharic tigrinya oromo somali swahili lingala yoruba igbo hausa twi fante akan krio mandarin cantonese hakka vietnamese tagalog thai korean japanese polish romanian bulgarian albanian lithuanian latvian russian ukrainian romani aqa ocr edexcel wjec eduqas ncfe cache btec asdan
citb cscs sia hnc hnd nebosh ielts toefl lamda abrsm dofe ncs cadets scouts brownies woodcraft nspcc barnardos childline samaritans papyrus mencap centrepoint redthread abianda kooth togetherall shout youngminds beateatingdisorders cruse coram reesfoundation spurgeons catch22 buttle cerebra ipsea
sendias
westgate grove lyne stortford harborough lynn aycliffe
baylis castleview claycots churchmead colnbrook cippenham foxborough godolphin haybrook herschel iqra khalsa marish montem parlaunt pippins ryvers ethelberts bernards josephs anthonys littledown wexham ditton elliman
abbotsfield barnhill bishopshalt botwell charville colham coteford cranford deanesfield triplett tripletts douay frithwood guru nanak nanaksar haydon hedgewood hewens minet moorcroft newnham pinkwell queensmead rabbsfarm ryefield stockley swakeleys vyners warrender whiteheath yeading breakspear belmore harlyn uxbridge
bonneville dunraven elmgreen fenstanton glenbrook granton heathbrook hitherfield livity platanos paxton reay rosendale sudbourne sunnyhill telferscot turney woodmansterne wyvil tenison
bassingbourn bottisham chesterton comberton cottenham ernulf gamlingay hinchingbrooke impington longsands melbourn netherhall northstowe sawston sawtry swavesey trumpington witchford meadowgate
afghani albanian algerian angolan argentinian bangladeshi bolivian brazilian bulgarian cameroonian canadian chilean chinese congolese cuban cypriot czech danish ecuadorian egyptian eritrean ethiopian filipino filipina gambian georgian ghanaian greek guinean guyanese hungarian iraqi iranian israeli italian ivorian jamaican japanese jordanian kenyan kosovan kurd kurds kuwaiti lebanese libyan lithuanian latvian malawian malaysian malian mauritian mexican moldovan montenegrin moroccan mozambican namibian nepalese nepali nigerian pakistani palestinian philippine portuguese romanian roma russian rwandan saudi senegalese serbian sierra leonean singaporean slovakian somali somalian somaliland spanish sri lankan sudanese syrian taiwanese tanzanian thai togolese trinidadian tunisian turkish ugandan ukrainian vietnamese yemeni zambian zimbabwean
cpoms myconcern seesaw tapestry arbor bromcom classcharts edulink parentpay parentmail mathletics lexia nessy numicon mymaths sparx seneca gcsepod hegarty bedrock kerboodle dojo kahoot quizlet duolingo wordshark toontown boardmaker widgit makaton twinkl oxfordowl youngminds winstons kinship nurtureuk elsa catch22 intouniversity
andorra emirates afrikaans antigua barbuda anguilla akan armenia armenian antarctica argentina samoa samoan assamese austria australia azerbaijan azerbaijani herzegovina barbados barbadian belarusian burkina faso bahrain bhojpuri burundi benin bermuda bambara brunei tibetan bahamas bosnian bhutan botswana belize catalan kinshasa chechen brazzaville colombia colombian costa rica slavic verde chuvash czechia djibouti dominica dominican dzongkha ecuador esperanto estonian basque fulah fulani finnish fiji fijian falkland falklands faroe gabon gaelic guiana guernsey gibraltar greenland galician guadeloupe equatorial guatemala guinea bissau guyana hebrew honduras croatian haiti haitian creole indonesian iceland icelandic javanese kyrgyzstan cambodia cambodian kazakh comoros khmer kitts nevis kannada korean korea kyrgyz laos lesotho liberia liberian liechtenstein luxembourg madagascar malagasy macedonia macedonian malayalam mongolia mongolian macao martinique mauritania marathi montserrat malay maltese maldives burmese mozambique nauru norwegian caledonia ndebele niger vanuatu nicaragua dutch zealand oman odia panama peru peruvian polynesia papua paraguay qatar saudi arabia sanskrit seychelles sindhi sinhala slovak slovenian marino shona sotho sundanese suriname swedish eswatini tajik tajikistan timor turkmen turkmenistan tonga trinidad tobago tatar tuvalu uyghur uruguay uzbekistan uzbek vatican venezuela venezuelan wallonia wolof xhosa yiddish zulu twi igbo hausa krio lingala amharic oromo kurmanji sorani hazara hazaragi dinka luganda
aberdare aberystwyth accrington aldeburgh alnwick altrincham ambleside antrim arundel atherstone axminster bangor barnstaple batley belper berwick bideford biggleswade billericay birkenhead blyth bodmin bootle brecon bridgend bridgnorth bridgwater bridlington bromsgrove caerphilly camborne cannock carmarthen castleford chippenham chorley christchurch cirencester cleethorpes clitheroe coalville congleton consett cramlington crewe cromer daventry devizes dewsbury dorchester driffield droitwich dronfield dumfries eastleigh ellesmere evesham exmouth felixstowe gainsborough glastonbury glossop grantham halesowen halstead harpenden harwich haslemere haywards heanor hexham hitchin honiton hoylake hucknall ilfracombe ilkeston ilkley jarrow keighley kenilworth keswick kettering kidderminster knaresborough knutsford launceston leamington leatherhead leominster letchworth lichfield littlehampton llandudno llanelli lymington macclesfield mablethorpe maldon malmesbury malvern matlock melksham merthyr minehead morecambe morpeth nantwich neath newark northallerton nuneaton oakham oldbury okehampton ormskirk oswestry padstow paignton penrith penzance perth peterlee petersfield pontefract portishead prescot prestatyn prestwich pudsey ramsbottom rawtenstall redditch redruth retford rhyl rossendale rugeley rushden saltash scunthorpe seaford sidmouth skegness skelmersdale skipton sleaford smethwick southport spalding stalybridge stourbridge stowmarket swadlincote swanage tamworth taunton tavistock teignbridge teignmouth tewkesbury thetford thirsk tiverton todmorden totnes trowbridge ulverston uttoxeter wadebridge wallasey wallsend warminster wetherby whitby whitehaven widnes wilmslow windermere winsford workington worksop yeovil stirling paisley falkirk lisburn newry armagh galway limerick cambs northants wilts beds notts lancs yorks herts berks bucks oxon salop staffs warks worcs hants
eiffel youtube tiktok snapchat instagram whatsapp facebook childline samaritans semrac trix
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
christmas xmas easter eid ramadan diwali vaisakhi hanukkah passover halloween michaelmas lent advent whitsun yule epiphany candlemas spring summer autumn winter
england english wales welsh scotland scottish ireland irish britain british uk gb european europe london londoner africa african asia asian america american
slough langley chalvey wexham cippenham farnham britwell burnham datchet colnbrook iver upton manor denham gerrards chalfont beaconsfield stoke poges windsor maidenhead eton ascot bracknell reading newbury wokingham berkshire berks thatcham twyford
hungerford bucks buckinghamshire aylesbury wycombe amersham marlow milton keynes bletchley oxford oxfordshire banbury bicester abingdon didcot witney henley thames heathrow staines spelthorne egham surrey guildford woking epsom redhill reigate camberley farnborough aldershot runnymede
lambeth brixton streatham clapham stockwell vauxhall kennington norwood tulse hillingdon uxbridge hayes yiewsley drayton ruislip harefield northwood hounslow feltham heston isleworth ealing southall hanwell acton greenford northolt harrow wembley pinner stanmore brent willesden kilburn
barnet finchley hendon edgware enfield edmonton tottenham haringey hornsey islington camden hackney shoreditch hoxton dalston tower hamlets stepney poplar bow mile newham stratford plaistow dagenham barking havering romford hornchurch redbridge ilford woodford walthamstow waltham leyton leytonstone chingford
greenwich woolwich eltham thamesmead lewisham catford deptford southwark peckham camberwell bermondsey dulwich bexley bexleyheath sidcup erith bromley orpington beckenham croydon purley coulsdon sutton cheam merton mitcham morden wimbledon kingston surbiton richmond twickenham teddington wandsworth tooting battersea putney
westminster kensington chelsea hammersmith fulham pimlico soho mayfair paddington marylebone holborn
cambridge cambridgeshire peterborough huntingdon huntingdonshire wisbech fenland march ely soham littleport ramsey chatteris whittlesey cambourne neots ives royston newmarket kent kentish medway maidstone canterbury dover folkestone margate ramsgate thanet ashford tonbridge tunbridge wells sevenoaks dartford gravesend gravesham chatham gillingham rochester sheerness sittingbourne swale faversham deal hythe
essex chelmsford colchester southend basildon thurrock grays harlow braintree clacton tendring brentwood suffolk ipswich lowestoft norfolk norwich yarmouth hertfordshire herts watford hemel hempstead hatfield welwyn stevenage hertford albans luton bedfordshire bedford dunstable northampton northamptonshire kettering corby wellingborough
leicester leicestershire loughborough rutland derby derbyshire nottingham nottinghamshire mansfield lincoln lincolnshire grimsby boston birmingham solihull coventry warwick warwickshire rugby wolverhampton walsall sandwell dudley stoke stafford staffordshire telford shropshire shrewsbury hereford herefordshire worcester worcestershire gloucester gloucestershire cheltenham
bristol bath somerset swindon wiltshire salisbury dorset bournemouth poole weymouth hampshire southampton portsmouth basingstoke winchester andover fareham gosport havant sussex brighton hove worthing crawley horsham eastbourne hastings lewes devon exeter plymouth torbay torquay cornwall truro wight
manchester salford bolton bury oldham rochdale stockport tameside trafford wigan liverpool merseyside wirral sefton knowsley helens warrington halton runcorn chester cheshire lancashire lancaster preston blackpool blackburn burnley cumbria carlisle barrow leeds bradford wakefield huddersfield kirklees halifax calderdale york yorkshire harrogate sheffield
rotherham doncaster barnsley hull humberside scarborough middlesbrough teesside redcar cleveland stockton hartlepool darlington durham newcastle gateshead sunderland tyneside northumberland tyne cardiff swansea newport wrexham conwy gwynedd powys dyfed glamorgan edinburgh glasgow dundee aberdeen inverness belfast derry dublin cork
afghanistan afghan albania albanian algeria algerian angola bangladesh bangladeshi belarus belgium bosnia brazil brazilian bulgaria bulgarian cameroon canada china chinese congo congolese croatia cuba cyprus czech denmark egypt egyptian eritrea eritrean estonia ethiopia ethiopian finland france french gambia gambian georgia georgian germany german ghana ghanaian
greece greek guinea hungary hungarian india indian indonesia iran iranian iraq iraqi israel italy italian ivory jamaica jamaican japan japanese jordan kazakhstan kenya kenyan kosovo kurdistan kurdish kuwait latvia latvian lebanon libya libyan lithuania lithuanian malawi malaysia mali malta mauritius mexico moldova moldovan morocco moroccan myanmar namibia nepal nepali nepalese netherlands nigeria nigerian
norway pakistan pakistani palestine palestinian philippines filipino poland polish portugal portuguese romania romanian russia russian rwanda senegal serbia serbian sierra leone singapore slovakia slovenia somalia somali somaliland spain spanish sri lanka lankan sudan sudanese sweden switzerland syria syrian taiwan tanzania thailand thai togo tunisia turkey turkish uganda ugandan ukraine ukrainian usa vietnam vietnamese yemen zambia zimbabwe zimbabwean
paris madrid rome berlin amsterdam barcelona lisbon vienna prague venice athens warsaw krakow gdansk bucharest budapest kyiv kiev lviv kharkiv odesa moscow tokyo delhi mumbai lahore karachi islamabad dhaka kabul kandahar herat damascus aleppo lagos abuja accra nairobi mogadishu hargeisa asmara khartoum tehran baghdad erbil mosul cairo dubai doha istanbul ankara tirana hanoi saigon beijing shanghai hollywood disneyland florida texas california melbourne toronto calais dunkirk lampedusa
arabic amharic bengali cantonese dari farsi gujarati hausa hindi igbo kinyarwanda krio latin lingala mandarin oromo pashto patwa persian punjabi pothwari mirpuri swahili sylheti tamil telugu tigrinya twi urdu yoruba kurmanji sorani caribbean windrush roma romany traveller travellers
christian christians catholic anglican muslim muslims islam islamic hindu hindus sikh sikhs jewish judaism buddhist jehovah methodist baptist quaker khalsa gurdwara quran bible god allah
adobe amazon android apple arbor argos asda asus autocad azure barnardo barnardos bitesize bkka bodyswaps boots bromcom canva capita caredirector childline childview chatgpt chrome chromebook classcharts claude clas coram cpoms curry currys dell doddle duolingo ecdl edge edukey egress email excel facebook fastbridge firefox
fiverr fortnite github gmail google gsuite halfords hp hegarty huawei ikea imovie instagram ipad iphone itunes kahoot kerboodle kindle kooth lenovo lexia libreoffice linkedin liquidlogic logitech mac macbook mathletics mcafee microsoft minecraft mosaic mymaths myon nessy netflix nintendo office onedrive onenote oculus outlook oyster papier
paypal photoshop pinterest playstation powerpoint primark purplemash quizlet rosetta sage sainsburys samsung seneca sharepoint sims skype smartschool sparx spotify steam swift teams tesco tiktok tinkercad trello tripadvisor twinkl twitter uber vodafone whatsapp wikipedia windows word xbox xero yammer youtube yubo zoom zones ee o2 giffgaff tapestry satchel showbie
siss siass egov holloway jisc mailchimp meetup mentimeter oneadvanced eclipse azeus welfarecall ewelfare epep synergy impulse tribal eclipse carefirst proquest parentpay parentmail schoolcomms schoolpod smoothwall securly impero lgfl nessie rapid toe letterbox dyson bookstart booktrust bookmark beanstalk fairbridge ymca ywca nacro catch22 prospects connexions adviza remploy shelter centrepoint
mencap scope samaritans papyrus mermaids stonewall mind nspcc barnados buttle become nyas voyage article39 ofsted ofqual dfe ucas gov parliament brook thrive thinkuknow beat childrens refuge crisis turn2us turning kidscape ditch princes outward duke unicef oxfam oxwell rees timpson caldecott tact fca nfa foster carers5 compass orange grove amberleigh
pearson edexcel ocr aqa cambridge oxbridge harvard stem bbc itv sky channel4 royal army navy raf marines cadets scouts brownies guides rainbows beavers cubs woodcraft arsenal spurs tottenham fulham liverpool everton barcelona
berkeley brunel bucks goldsmiths imperial lse soas ucl middlesex roehampton warwick loughborough keele aston russell buckingham cranfield surrey exeter reading westking weald capel uxbridge strodes thorpe berkshire activate windsorforest eastberks lynch langleyhall herschel upton marish marylebone beechwood ditton baylis ryvers godolphin penn wexham haybrook arbour mallards
gillick merton southwark hackitt munro laming climbie wood narey leaving staying put boxall salford lac rapid makaton thrive zones pace dyadic theraplay talkabout lego signalong numicon accelerated toebytoe comicstrip rosenberg goodman maslow
senior junior head lead chair assistant deputy director manager officer adviser advisor coordinator practitioner principal secretary treasurer president minister mayor councillor sergeant constable inspector detective police judge magistrate recorder commissioner ombudsman
`;

/** Words that are written with a capital although they name no person. */
export const properWords: ReadonlySet<string> = new Set(properNouns.split(/\s+/u).filter(Boolean));

/** Public names that contain a person's name: charities, awards, laws, tests. Lower case, words joined by one space. */
export const publicNames: readonly string[] = [
  'anna freud',
  'anne frank',
  'bernardos',
  'boxall profile',
  'bruce perry',
  'carol dweck',
  'dan hughes',
  'dolly parton',
  'duke of edinburgh',
  'eileen munro',
  'fraser guidelines',
  'gillick competence',
  'harry potter',
  'jack petchey',
  'john lewis',
  'josh macalister',
  'karen treisman',
  'louise bomber',
  'louise bombèr',
  'margot sunderland',
  'marcus rashford',
  'martin narey',
  'marks and spencer',
  'martha gellhorn',
  'martyns law',
  "martyn's law",
  'queen elizabeth',
  'queen mary',
  'king charles',
  'king edward',
  'rees foundation',
  'romeo and juliet',
  "sarah's law",
  "clare's law",
  'claires law',
  'clares law',
  'sarahs law',
  "jay's treatment",
  'stephen lawrence',
  'thomas coram',
  'thomas gray',
  'thomas pocklington',
  'tom hanks',
  'tony attwood',
  'william hill',
  'william shakespeare',
  'macmillan',
  'marie curie',
  'barnardos',
  'khan academy',
  'james elliman',
  'lynch hill',
  'dr bike',
  'dr martens',
  'mcdonalds',
  'mr men',
  'st john ambulance',
  'michaela',
  'ruth miskin',
  'doctor barnardo',
  'jane austen',
  'of mice and men',
  'an inspector calls',
  'ben kinsella',
  'damilola taylor',
  'victoria climbie',
  'victoria climbié',
  'samuel pepys',
  'stoke on trent',
  'burton on trent',
  'kings lynn',
  'market harborough',
  'newton abbot',
  'newton aycliffe',
  'melton mowbray',
  'barnard castle',
  'bishop auckland',
  'bishops stortford',
  'crystal palace',
  'harold hill',
  'harold wood',
  'frances bardsley',
  'ashton under lyne',
  'newcastle under lyme',
  'hemel hempstead',
  'houghton le spring',
  'chester le street',
  'leigh on sea',
  'ross on wye',
  'kirkby in ashfield',
  'sutton in ashfield',
  'sacred heart',
  'leeds beckett',
  'leeds trinity',
  'royal holloway',
  'liverpool hope',
  'liverpool john moores',
  'sheffield hallam',
  'nottingham trent',
  'birmingham newman',
  'oxford brookes',
  'anglia ruskin',
  'canterbury christ church',
  'edinburgh napier',
  'robert gordon',
  'heriot watt',
  'glasgow caledonian',
  'st marys twickenham',
  'de montfort',
  'brunel',
  'goldsmiths',
  'edge hill',
  'john moores',
  'eden girls',
  'evelyn grace',
  'lilian baylis',
  'henry fawcett',
  'herbert morrison',
  'allen edwards',
  'richard atkins',
  'michael tippett',
  'henry cavendish',
  'thomas clarkson',
  'prince william',
  'lady bankes',
  'bishop ramsey',
  'bishop thomas grant',
  'alice in wonderland',
].map((phrase) => phrase.toLowerCase());
