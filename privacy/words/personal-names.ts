import { namesThatAreWords } from './names-that-are-words.ts';

/**
 * Given names and family names heard in a town like Slough. They let a name written small be seen ("laptop for zainab").
 * A name that is also an English word or a place may stand here: it then counts only with a capital, or where the
 * sentence speaks of a person.
 */
const given = `
ace addison adel afonso ainslie alba albana albie altin alvin amberley ambrose amias amos anca arben archibald ariel arlo artan artie arwen ashlyn ashlynn aspen audra
augustus avery axel aylin ayse aysel barnabas barney barrie baxter beatriz bence benson berfin bernardo bertram besnik beyza blaine blair blaise bledi blerim blythe bobbi
boguslaw bonita bonnie bozidar braden bradford brandi braxton brennan brent brittney brock brody bronson brooklynn bruce bryce bulent busra byron cain callan campbell
candace cansu carlton carolina carson cassidy cayden cecil cem cemal cengiz ceren chantel chelsey christabel christelle christy clarence claudette clifford clifton clint
clinton clyde coby codruta colby collin cornelius cory costel costin cressida cristinel cuong cyrus dallas damien damon dane danica danuta darlene dashiell
dawson deacon deanna debra delia della delores deniz denver deon derrick derya desiree devin dewey dianna diep dilara dillon dirk doinita dominique donny dorottya drazen
drita dritan duane duarte dudley duong dustin dwight ebru eda eddie edona eduardo effie ela elinor elira elle elmer elspeth elton elvis emerson emery emrys erdem
erjon ernie errol estelle ethel everett fatmir feride filipe finnley floarea florina floyd flynn forrest frances francesco francine francisca gabi gail gamze garrett
garrick garth gena genevieve gergo gerry gezim gheorghita giang gideon gilbert gilda giles ginny gizem glenda glynis goncalo goran grady graeme gretchen griffin grover
gul gulay gulsen gwyneth hakan hal haley halina hamish hande hank henrik henrique hieu hoang holden hollis horace howell hulya humphrey huseyin
huyen iggy ignatius ilir ilknur indiana iona ionel ira irem irvin irving isadora isiah issac jacinta jacques jago jamar jamieson jarvis javon jax jaxson jayce jaylan
jaylen jayson jazmine jefferson jensen jeton jett jocelyn jodie jody johanna joni jordana juliette justine kaden kadriye kaidan kaiden kaitlyn kaltrina kane kasper kaya
keaton keegan keeva kelsie kemal kenton kenzie kerem khanh khoa kiera kincso kira kitty kody kristin kubra kurt kushtrim kylan lacramioara larissa laurie lawson
leandro leonor lester leticia lettie levente lewin lexi lexie liliana lilla lillian lillie linus liridon loan lonnie lora lorelei lori lorik louella lourenco
lowell lucille lucius luella luljeta luther lyndon macy maddox madelyn mae mafalda majlinda marcella marcio margery marguerite marinela marley marshall matilde
maude maura maximus mckenzie melike mellisa meltem melvin meryem mieczyslaw mildred miley milos mimi mimoza mindy minnie mirjana misty montgomery monty morgana
murat murray mylee myles myrtle nazli nell neslihan nesrin nettie nevin ngan ngoc nguyet nhung nico nicusor nilufer nola nuno nuray nurcan oanh orson orville
osian oswald oz ozlem paisley patrice patricio patsy patti paulette pelin percival petronela petula phil philip philippa phillip philomena phoebe phoenix phuong phyllis
pinar piper portia presley primrose quynh radoslav raegan rafferty raluca randall randolph ranulph rares raven razvan rebekah reese reid reka ren renato rene
rhett rhianna rhodri rinor rio rod roosevelt rosalyn roscoe roseanne roselyn rosetta royce rubie rudolph rui rukiye ryder ryleigh sammie sanda sandro savanna sawyer seda
selim sema semra serap serkan sevgi sevim seymour shana shawn shawna shayne shelley sheridan sherri shpresa shqipe sid sidney sinem skyler slawomir songul spencer steluta
suleyman sullivan susannah sylvester sylvie talulah tammy tarkan tate tatum telma terrance terrell tess thaddeus thao therese thien thinh thu thuong thuy tiara tien
tillie timmy toni traian tran trang trent trenton trinh truc trudy truman tuan tugba tulay ufuk umut ursula uyen valmira valon vasco vaughn venetia vernon vicki
vinh viorica virgil vjosa vlasta vlora volkan vuong waclaw wade wallace walton wendell wieslaw wieslawa wilbur willie willis winona wladyslaw wyatt xuan yagmur yasemin
yavuz yeliz zafer zak zamira zdenka zdzislawa zeljko zenon zerrin zita zsombor zuhal
hadiza hollie ifeanyi leyton aaliyah aaron abbie abby abdi abdikadir abdirahman abdul abdulkadir abdullah abdullahi abdulrahman abeer abena abeni abi abida abigail abimbola abiola abir abraham adaeze adam adama adan
adaobi adaora adebayo adedayo adeel adekunle adele adeola adeolu aderonke adesuwa adetola adewale adil adina adnan adrian adriana adwoa aerin afia afolabi afua agata agnes agnieszka ahmad
ahmed ahmet aidan aiden aiko aileen aimee aimen ainsley aisha aishah aishwarya aiyana ajay ajmal akash akbar akeem akemi akhil akin akosua akram akua akwasi alabi alan alana alastair alayna
albert alec aled alejandro aleksander aleksandr aleksandra alena alessandro alex alexa alexander alexandra alexandru alexia alexis alfie alfred ali alia alice alicia alicja alin alina alisa
alisha alison alistair aliyah aliza allan allison ally alma alya alysha alyssa amaan aman amanda amandeep amani amar amara amare amarjit amber amelia amelie amie amin amina aminah aminata
amir amira amirah amit amita amitabh amjad ammar amna amoke amrit amrita amritpal amy ana anaisha anand anas anastasia anastazja anaya andre andrea andreea andrei andrej andrew andrius
andriy andrzej andy anela angel angela angelica angelika angelina angie angus anika anil anila anisa anish anisha anita anja anjali anjum ankit ankita anmol ann anna annabel annabelle anne
annette annie annika anoush ansel anthea anthony anton antonia antonio anuj anum anusha anushka anwar anya aoife apinya april aqib aqsa arabella aran archana archer archie archit ardit
areeba arek arham arian ariana arianna arif arjan arjun arman armando arnav arnold aron arooj arsalan arsen arslan art artem arthur artur arturas arun arush arya aryan asad ash asha ashanti
ashfaq ashish ashleigh ashley ashok ashton asia asif asim asiya asma astrid athena atif atiq aubrey audrey august augustin aurelia aurelie aurora austin autumn ava avani avneet avni awais
aya ayaan ayah ayan ayana ayanna ayat ayesha ayisha ayo ayodele ayomide ayra aysha ayub ayush azeem azeez aziz aziza azka azra baasit babajide babatunde badr bailey bakary balbir baljit
balraj balwinder barbara barkat barnaby barry bart bartek bartosz bashir basil basma bayo bea bear beata beatrice beatrix becca beckett beckie becky bella ben benedict benita benjamin
bernadette bernard bernice bertie beth bethan bethany betsy betty beverley beverly bhavesh bhavin bhavna bianca bilal bilkis bill billie billy bilquis binta biodun bishop bisi blake blanka
blessing bob bobbie bobby bodhi bogdan boglarka bola bolaji boris bozena brad bradleigh bradley brady brandon breanna brenda brendan brenna brett brian briana brianna bridget bridie britney
brittany bronagh brontë bronwen brooke brooklyn bruno bryan bryn bryony buddy bukola burak busola cade cadence cael cailey caitlin caitlyn caleb callie callum calum calvin camden camelia
cameron camila camilla camille candice cara carina carl carla carlos carly carmel carmen carol carole caroline carolyn carrie carter carys casper cassandra cassie caterina cathal catherine
cathy catrin catriona cecilia cecily cedric celeste celia celina celine cerys cezar chaima chanel chantal chantelle charan charis charity charlene charles charley charlie charlotte
charmaine chase chelsea chen cheng cherie cherise cheryl chester cheyenne chiamaka chiara chibuike chibuzo chidera chidi chidinma chika chike chima chimamanda china chinedu chinenye
chinwe chinyere chioma chloe chris christa christian christiana christie christina christine christopher chukwudi chukwuemeka chukwuma cian ciara cillian cindy claire clara clare clarissa
claude claudia claudiu clayton clemence clementine cliff clive cody colette colin colleen conall connie connor conor conrad constance constantin cooper cora coral cordelia corey
corina corinne cormac cornel cornelia corrine cosmin courtney craig cristi cristian cristina crystal curtis cynthia cyril czeslaw dabir dagmara dahir dahlia daisy dale damian damilola
damini damola dana daniel daniela daniella danielle danish danny dante daphne dara darcey darcy daria darius dariusz darnell darrell darren darryl daud dave david davina davinder dawid
dawit dawn dayo dean deandre debbie deborah declan deepa deepak deepika deirdre deji delilah delroy demetrius demi demilade denis denise dennis denzel derek dermot desmond destiny dev
devansh devika devon dexter dhruv diana diane diarmuid diego diljit dilraj dima dimitri dina dinesh dion dionne divya diya dmitri dmytro dolores dominic dominik dominika don donal donald
donna dora doreen dorian dorina doris dorota dorothy doug dougie douglas dragos drew dublin duke duncan dwayne dylan eamon eamonn earl ebenezer ebony ebrahim ebun eden edgar edie edith
edmund eduard edward edwin edyta efe efua egle ehsan eileen eilidh eimear eira eisha ejiro ekaterina ekene ekon elaine elea eleanor elena eleni elham eli elias elif elijah elin elina eliot
elisa elisabeth elise elisha eliza elizabeth ella ellen ellie elliot elliott ellis elma elodie eloise elsa elsie elvira elwood emanuel emanuela emeka emem emil emilia emiliano emilie
emilija emily emma emmanuel emmanuella emmett emre enid enoch enzo eoin ephraim eric erica erik erika erin ernest esha eshal esme esmeralda esra esther ethan etienne eucharia eugene eugenia
eunice eva evan evangeline eve evelina evelyn everly evie ewa ewan eyad ezekiel ezinne ezra fabian fabio fadel fadi fadumo fahad fahim fahmida faisal faith faiza faizah faizan farah fareed
farhan farhana farida fariha faris farooq farrah farrukh farzana fatema fathia fatima fatimah fatma fatou fatoumata favour fawad fawzia fay faye federico felicia felicity felix femi
ferdinand fergus fern fernando fiadh filip filipa fin finlay finley finn finnian fiona firdaus fiza flavia flavius fleur flo flora florence florentina florian florin folake fox fran
francesca francis francisco franciszek franek frank frankie franklin fraser fred freda freddie freddy frederick freya frida funmi funmilayo furqan gabriel gabriela gabriella gabrielle gaia
gareth garfield gargi garry gary gaurav gavin gayle gem gemma gene genesis geoff geoffrey george georgia georgie georgina gerald geraldine gerard germaine ghazala gheorghe ghulam gianna
gift gill gillian gina giorgia giovanni gita giulia gladys glen glenn gloria glory godfrey godwin gohar gordon grace gracie graham grainne grant grazyna greg gregor gregory greta grzegorz
guadalupe gulzar gurdeep gurinder gurjit gurleen gurmeet gurpreet gursharan gurvinder gus gustav guy gwen gwendolyn haaris habib habiba habibah hadi hadia hadiya hadley hafiz hafsa hafsah
haider hailey hakeem hakim haleema halima halimah hamid hamida hammad hamna hamsa hamza hamzah hana hanad hanan hania hanif hanna hannah hans hansa haoyu harbir hardeep haris harish
harjinder harjit harkiran harleen harley harlow harman harmeet harmony harold haroon harper harpreet harriet harris harrison harry harsh harsha harshil harun harvey harvinder hasan haseeb
hashim hashmat hasnain hassan hatice hattie hawa hayat hayden hayley hazel hazrat heather heaven hector heena heidi helen helena helene helga helin henna henrietta henry herbert herman
hermione hiba hibaq hibo hilary hilda himanshu hina hira hiro hiroshi hodan holly homera honey honour hooria hope horia howard hubert hudson hugh hugo huma humaira humayun humza hunter
hussain hussein hussnain hye iain ian ianis ibrahim ibtisam ida idil idowu idris ieuan ifeoluwa ifeoma ifra ifrah ifrim igor ihsan ijaz ike ikechukwu ikenna ikra ikram ileana ilham ilias
ilie ilinca ilyas imaan iman imani imelda imogen imran imtiaz inaaya inaya inayah inderjit indi india indie indigo indira indre ines inga ingrid ioan ioana ionela ionut iqbal iqra iram
ireland irena irene irfan irina iris irma irum isa isaac isabel isabella isabelle isaiah ishaan ishaq ishita ishmael isioma isla ismael ismail isobel israel israr issa iuliana ivan ivana
ivo ivor ivy iwan iwona iza izaan izabela izabella izzah izzy jabari jabir jace jacek jack jackie jackson jacky jaclyn jacob jacqueline jacqui jad jada jade jaden jadwiga jadyn jafar
jagdeep jagjit jahid jai jaiden jaime jaipreet jake jakub jamal jameel jameela james jamie jamil jamila jamilah jan jana jane janelle janet janice janine janis janusz jared jarek jarnail
jaroslaw jasdeep jasleen jasmeet jasmin jasmina jasmine jason jaspal jasper jaspreet jasvinder jaswinder javed javeria javier jawad jaxon jay jaya jayda jayden jayesh jayla jayne jazmin
jean jeanette jeanne jed jeevan jeff jeffrey jem jemima jemma jena jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica jessie jethro jewel jian jibril
jide jill jillian jim jimi jimmy jin jing jitendra jiya jo joan joana joanna joanne joao joaquin joe joel joelle joey johan johannes john johnathan johnny jojo jolanta jolene jon jonah
jonas jonathan jonny jordan jorge jorja jose josef joseph josephine josh joshua josiah josie journey joy joyce juan juanita jude judith judy jules julia julian juliana julianna julie juliet
julieta julio julita julius jumoke junaid june junior justice justin justina justus justyna juwairiyah kabir kacper kadeem kadija kai kaia kaif kailash kainaat kaiya kajal kajetan kaleb
kaleem kalina kalpana kamal kamala kamaldeep kamalpreet kameron kamil kamila kamran kanwal kara karan karanjit kareem kareena karen karim karima karina karl karla karol karolina kasey
kashif kasia kasim kaspar kassim katarina katarzyna kate katelyn katerina katharine katherine kathleen kathryn kathy katia katie katrina katy katya kauser kavita kay kayan kayden kaye kayla
kaylee kayleigh kazeem kazi kazimierz keane keeley keely kehinde keira keiran keiron keisha keith kejal kelechi kelly kelsey kelvin kemi ken kendall kendra kenneth kenny kent kenya kenza
keren keri kerrie kerry ketan kevin keziah khadeeja khadija khadijah khadra khaled khalid khalida khalil khansa kian kiana kiara kieran kieron kierra kiki kim kimberley kimberly king kinga
kingsley kingston kinza kiran kirandeep kirk kirsteen kirsten kirstie kirsty kit kiya klara klaudia kobe kobi koby kofi kojo kolade konrad konstantin korede kostas kris krish krishan
krishna krista kristen kristian kristina kristine kristof kristopher krystian krystyna krzysztof kuba kulbir kuldeep kuljit kulvinder kulwant kumar kunal kusum kwabena kwadwo kwaku kwame
kwasi kyla kyle kylie kyra kyran laaibah lacey lachlan ladan laiba laila lainey lakshmi lamar lamin lana lance lara laraib larisa larry lars latifa latifah latisha latoya laura lauren
laurence laurentiu lauryn lavinia lawal lawrence layan layla layton lea leah leander leanna leanne lee leen leena legend leila leilani leland lena lenka lennie lennon lennox lenny lenuta
leo leon leona leonard leonardo leonie leopold leroy lesia lesley leslie leszek levi leyla lia liam lian liana libby liberty lidia lila lilia lilian lilly lily lina lincoln linda lindsay
lindsey linh lisa lisbeth liv livia liz liza lizzie lizzy llewellyn lloyd logan loic lois lola lorcan lorena lorenzo loretta lorna lorraine lottie lou louie louis louisa louise lovepreet
luan lubna luca lucas lucia lucian luciana lucie lucinda lucy lucyna ludmila luis luisa lujain luka lukas lukasz luke lula lulu luna luz lydia lyla lynda lynette lynn lynne lynsey lyra
lyubov maahi maariyah maaz mabel mabli maciej mack mackenzie maddie maddison madeeha madeleine madeline madhav madison mads maeve magda magdalena maggie magnus maha mahad mahadi maham
mahamed mahbub mahdi maheen mahendra mahfuz mahir mahira mahmood mahmoud mahmud mahnoor mai maia maira mairead maisie maisy maja majid makayla malachi malachy malaika malak malcolm malek
malgorzata mali malia malik malika mallory mamadou mamta manahil mandeep mandy manish manisha manjeet manjit manjot manoj manpreet manraj mansi mansoor manuel manuela maqsood mara marat
marc marcel marcela marceli marcelina marcia marcin marco marcos marcus marek margaret margarita margaux margot maria mariah mariam mariama mariame marian mariana marianne maricel marie
mariela marietta marija marika marilena marilyn marina mario marion marios marisa marisol marissa marius mariusz mariya marjan marjorie mark marko marlene marlon marlowe marnie marsha marta
martha martin martina marty martyn marvin marwa mary maryam maryan maryia maryum marzena mason massimo mateo mateusz mathew mathias mathilda matilda matt matteo matthew matthias mattie maud
maureen maurice mavis mawuli max maxim maximilian maxine maxwell may maya mayada mayar mayowa mayur mazen megan megha mehak mehboob mehdi mehmet mehreen mehwish mei melania melanie melek
melina melinda melissa melody memuna mercedes mercy meredith merlin merry merve mia micah michael michaela michal micheal michelle mick mickey miguel mihaela mihai mihail mika mikaeel
mikael mikayla mike mikey miki mikolaj mila milan milena miles millicent millie milly milo milosz mina minahil ming minh mira miranda mircea mirela miriam mirka miroslaw misbah misha
mitchell mo moeez moesha mohamad mohamed mohammad mohammed mohamud mohan mohd mohit mohsin moira moises mojisola mollie molly momin momina mona monica monika monique montana montel morag
morgan moriah morris mosab moses moshe moss mostafa motunrayo muad muaz mubarak mubashir mudassar muhamad muhamed muhammad muhammed muhsin mujahid mukesh mukhtar muneeb munir munira muntaha
muriel murphy murtaza musa musab musfirah muskaan muskan mustafa mustapha muzamil mya mykola myla mylo myra myrna naa nabeel nabeela nabil nabila nada nadeem nadia nadine nadira nadiya
nadja naeem nafeesa nafisa nafisat nahid nahla naila naima najib najma nancy nandini naomi narges narinder naseem naseer nashwa nasim nasir nasra nasreen nasrin nassim natalia natalie
natalya natasha natasza nathalie nathan nathaniel navdeep naveed naveen navjot navneet nawal nawaz naz nazanin nazia nazir nazma neal ned neda neelam neha nehal neil nela nellie nelly
nelson nemanja nermin nerys nesta nevaeh neve nia niall niamh nichola nicholas nicholle nick nicki nicky nicola nicolae nicolas nicole nicoleta nida nigel nihal nika nikhil nikita nikki
niko nikola nikolai nikolaos nikoleta nikolina nilesh nimao nimo nimra nina niranjan nisa nisar nisha nishant nita nitin nivedita nkechi nnamdi nneka noah noel noelle noemi noor noora nora
noreen norma norman nouman nour noura nuala numan nura nuria nusaybah nusrat nwando nyah nyla nyree obafemi obi obinna ocean octavia octavian odette ofelia oisin ojas okechukwu oksana ola
oladele oladipo olamide olanrewaju olayinka ole oleg oleh oleksandr oleksandra olena olga olive oliver olivia olivier ollie olu olubunmi oluchi olufemi olufunke olumide olusegun
oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatoyin olwen omar omari omer omid omolara ondrej onome onur onyeka opal ope ophelia orla orlaith orlando osama osas oscar
osman otis ottilie otto ovidiu owais owen ozan ozge ozzy pablo paige paloma pamela paola paolo paramjit paras paris parker parminder parveen parvez pascal pat patience patricia patrick
patrik patrycja patryk paul paula paulina pauline pavel pavlo pavol pawan pawel payton pearl pedro peggy penelope penny percy perrie perry pete peter petra petre petros petru peyton pia
pierce pierre piers piotr pippa piyush poet polly pooja poonam poppy prabhjot prabhleen pradeep praise prakash pramod pranav pratik praveen precious preethi preeti preston prince princess
priscilla priti pritpal priya priyanka prudence przemek przemyslaw puja puneet purvi qadir qaisar qamar qasim quentin quincy quinn qureshi raafe raana rabia rachael rachel rachelle radek
radhika radoslaw radu rae raees raelynn rafael rafaela rafal raffaella raheem rahel rahim rahima rahma rahman rahmat rahul raihan rain raina raj raja rajan rajani rajesh rajinder rajiv
rajveer rajwinder rakesh ralph ram rama raman ramandeep ramat rameen ramesh rami ramin ramiro ramiz ramla ramon ramona ramsha ramzan rana randeep randy rania ranjit ranveer raphael raquel
rashad rashed rasheed rashid rashida rashmi raul raveena ravi ravinder ravneet rawan ray raya rayan rayane rayhan raymond rayyan raza razia reanna rebecca rebeka reda reece reed reem reema
reggie regina reginald rehan rehana rehman reign rejoice remi remigiusz remus remy rena renae renata renee renu renuka reuben reuel rex reyhan rhea rhian rhiannon rhoda rhona rhonda rhys
ria riaz ricardo riccardo rich richa richard richie rick rickie ricky rico rida riduan rifat rihanna rik riley rimsha rina rishi rita ritesh ritika river rivka riya riyad riyadh rizwan
rizwana roan rob robbie robert roberta roberto robin robyn rocco rochelle rocio roddy roderick rodica rodney rodrigo rogan roger rohaan rohan rohina rohini rohit rokas roksana roland roman
romario romeo romy ron ronald ronaldo ronan ronnie rory rosa rosalie rosalind rosamund rosanna rose rosemary roshan roshni rosie rosina ross rowan rowena roxana roxanne roxy roy royal roza
rozalia ruairi ruari ruben ruby rudi rudo rudy rufaro rufus rukhsana rukhsar rukia ruksana rumaisa rumana rupert rupinder ruqayyah rushil russell rusty ruta rutendo ruth ruvimbo ryan rylan
ryszard saad saada saadia saba sabah sabeen sabiha sabina sabine sabir sabrina sacha sachin sadaf sade sadia sadie sadio sadiq saeed saeeda safa safaa safah saffron safia safiya safiyah
safwan sagal sage sahar sahara sahib sahil sahra saif saima saira saisha saiyan sajad sajid sajida sakina salah salahuddin saleem saleh salem salim salima salisu sally salma salman salome
salvador sam samad samaira saman samantha samara samatar sameena sameer sameera sami samia samina samir samira sammi sammy samson samuel sana sanaa sanah sandeep sander sandra sandy sania
saniya sanjana sanjay sanjeev santiago santosh saoirse sapna sara sarah sarai saran saranya sarina sarita sarmad sasha saskia satnam satpal satvinder saul savannah sayed sayeed saynab
scarlett scott seamus sean seb sebastian sebastien seema seerat selena selene selin selina selma semih semira seraphina seren serena serenity sergei sergio serhiy seth seun
seyi shaan shaban shabana shabbir shabnam shad shadi shafiq shah shahbaz shaheen shahid shahida shahin shahmeer shahnaz shahrukh shahzad shaikha shaima shaina shaista shakeel shakil shakira
shaleen shalini shamim shamima shamsa shamso shanaya shane shanelle shania shanice shannon shaquille shari sharif sharifa sharmarke sharmila sharna sharon shaun shauna shaunagh shay shayan
shayla shaylee shayna shazia shea sheena sheikh sheila shelby sheldon shelly sheraz sherin sherry sheryl shiloh shirin shirley shiv shiva shivam shivani shoaib shola shona shreya shruti
shubham shukri shumaila shyam sian sibel sibtain sidra siena sienna sierra sigrid sikandar silas silvia silviu simao simarjit simeon simon simona simone simran simranjit sinead siobhan
sioned sita siti sivan sky skye skyla skylar sloane sofia sofie sofija sohaib sohail soham sol solomon somaya sonal sonali sonia sonja sonny sonya sophia sophie soraya sorcha sorin stacey
stacy stan stanislaw stanley star stefan stefania stefanie steffan stelian stella stephan stephanie stephen sterling steve steven stevie stewart storm stuart subhan sue suhail suhana suhani
sukaina sukhdeep sukhi sukhjit sukhpreet sukhvinder sukhwinder sulaiman suleiman suleman sultan sumaira sumaiya sumayah sumayya sumera sumit summaya summer sunaina sundas sunil sunita sunny
suraj surbhi suresh surinder surjit susan susanna susanne susie suzanne suzie svetlana swati sybil sydney syed syeda sylvia sylwia szymon tabassum tabitha tadeusz tadhg taha tahir tahira
tahlia tahmid tahmina taiba taimoor taio taiwo takudzwa tala talha talia talitha tallulah tamar tamara tamia tamika tamsin tamzin tanatswa tania tanish tanisha tanja tanjit tanvi tanvir
tanya tara tarak taran tarandeep taranjit taras tarik tariq tarun taryn tasha tashan tasmin tasneem tatenda tatiana tatyana tawanda tayla taylah taylor tayo tayyab tayyaba ted teddy tegan
tehmina tehya teigan tejal tejas temi temitope temperance tendai teodor teodora terence teresa teri terrence terri terry tessa thabo thalia thandi thanh thea thelma themba theo theodora
theodore theresa thi thiago thomas tia tiago tiana tiarna tiegan tiernan tiffany tilda tilly tim timea timi timothy tina tinashe tino tinuke titilayo titus tobi tobias tobiloba toby tochi
todd tola tolu tom tomas tomasz tomi tommy tony tonya topaz tosin toyin tracey tracy travis trevor tricia trinity trisha tristan troy tudor tunde turner tuyet twyla tyler tymon tymoteusz
tyra tyreese tyrell tyrese tyrone tyson ubah ugo ugochi ugochukwu ugonna uju ulrika uma umaima umair umar umaru umer umme una unaisah unathi uriah urooj urszula usama usha usmaan usman
uthman uzair uzma uzoma vadim vaishali vaishnavi val valentin valentina valentino valeria valerie valeriu vanessa vanya varun vasile vasilica vasyl veda veer vera verity verona veronica
veronika vic vicky victor victoria vidya viet vijay vikas vikash vikki vikram viktor viktoria viktoriia vinay vince vincent vineet vinod viola violet violeta viorel vipul viraj virginia
vishal vitaliy vivaan vivek vivian viviana vivienne vlad vladimir vladislav volha volodymyr vytautas wafa wahab waheed wahid wajid waleed wali walid walter wanda wanjiru waqar waqas warda
warsan waseem wasim wayne wendy wes wesley whitney wiktor wiktoria wilf wilfred wilfried wilhelmina will willa willem william willow wills wilma wilson winifred winnie winston
wioletta wojciech wojtek wolf woo woody wunmi xander xanthe xavi xavier xena xia xiao ximena xin xing xochitl yaa yaaseen yacoub yacub yael yahya yakub yan yana yannick yara yaroslav yaseen
yash yasin yasir yasmeen yasmin yasmina yasmine yassin yaw yazan yazmin yelena yemi yen yetunde yevhen yichen yifan ying yinka yiwen yohannes yolanda yolanta yonas yosef yousef youssef
yousuf ysabel yuki yulia yuliia yunis yunus yuri yuriy yusra yusuf yvette yvonne zac zach zachariah zachary zack zafar zaheer zahid zahida zahir zahra zahraa zaid zaidan zain zaina zainab
zainub zakaria zakariya zakir zakiya zander zane zaneta zanna zara zarah zareen zarina zarmina zayaan zayan zayd zayn zayna zaynab zbigniew zdzislaw zeb zeba zeeshan zehra zeinab zelda zena
zenab zendaya zeynep zia ziad zimal zina zion ziva zoe zoey zofia zofka zohaib zohra zola zoltan zoran zosia zoya zsofia zubaida zubair zubayr zula zuleikha zulekha zulfiqar zunaira zuri
zuza zuzanna zygmunt
`;

const family = `
abbott acar adcock addison adkins ainsworth aitken aksoy alcock alderson aldous allcock allenby allsop almeida alston alves ambler amery amis anderton andrade andrews
ansell anstey appleby appleton araujo arkwright armitage armstrong arnott arslan ashby ashcroft ashdown ashworth aslan aspinall astley atherton aubrey audley avci
averill axton aydin ayres babcock bagley bagshaw bainbridge bairstow baldock baldwin balfour balogh bamford bancroft bannister barbosa barclay bardsley barham
barlow barnard barnes barnett barraclough barros barrowclough bartlett bartram basford baskerville batchelor bateman bates bateson bauer baxendale baxter bayliss
baynes beardsley beattie beaumont becker beckett beckford beddoes beecham beeston belcher bellamy benfield bentley beresford berisha beswick bickerstaff biggs billings
bingham binns birch birchall birkett birtwistle blackman blackmore blackwell blagg blair blakemore blanchard blenkinsop bloomfield bloor boardman boden bodley bonham
bonner boothroyd borges bostock boswell bosworth bottomley boulton bourne bowden bowen bowes bowles bowyer boyce boyd boyle bozkurt bracewell bradbury
braddock bradwell brailsford braithwaite bramley branco brandon brassington brearley brereton brewster bridgeman briggs brigham brightman brindley brinkley
briscoe bristow broadbent broadhurst brockbank brocklehurst brookes broomfield brotherton brough broughton brownlow brunton bryant buchanan buckland buckley buckmaster
budd bui bulut burdett burgess burnett burrell burtenshaw busby bushell butterfield butterworth byers byrd bytyqi cadman cairns calder caldwell
callaghan calvert cameron capper cardoso carew carlton carmichael carnegie carr carruthers carson cartledge cartwright carvalho casey cassidy castleton
castro cavendish celik cerny cetin chadwick chalmers chaplin chappell charlton charnley chatterton cheetham cheney chesterton chilton
cholmondeley christie churchill claridge clark clayton clegg clements clifford clough coates cobb cochrane cockburn coelho coleman collett colley collingwood
colman coltman compton conway cookson coombes copeland corbett cordeiro cordingley cornish cornwell correia coskun cotterill coulson coulter cowan cowell cowley
coyle crabtree craddock craig cranston creighton cresswell crichton critchley croft crompton crosby crossley crowley crowther croxford cruikshank cruz
cullen culshaw cunha cunliffe curran currie curtis dalby dalton daly danby daniels darby darnell davenport davey dawkins dawson deacon deakin dearden delaney demir
dempsey denby denton dervishi desmond devereux dewhurst dias dickinson dickson dillon dinh dixon doan dobson dodd dodson dogan donaldson donovan dooley douglas dowling
downes doyle driscoll drummond dryden duarte duckworth duffield dugdale duman duncan dunlop dunn dunne duong durrant dutton dvorak dwyer eagleton eastwood eccles
eccleston eckersley edgar edmonds edmondson egan egerton elkington ellis ellison ellwood elton emerson emmerson entwistle erdogan ergin erskine esteves etherington
eustace evershed eyre fairbairn fairbrother fairclough fairfax faria farkas farley farnsworth farquhar farrell farrington faulkner fawcett fearnley
featherstone felton fenton fenwick ferrier figueiredo findlay finlay finnigan firth fischer fitton fitzroy flanagan fleming fogarty fonseca forbes
forrester forshaw forster forsyth fothergill foulkes fowler fowles frampton freitas frith froggatt fullerton fulton furness gaffney galbraith gallacher
galloway garbutt gardiner garnett garrett garside gascoigne gashi gaskell gaskin gatehouse geddes gee gerrard gibbs gifford gilbert
gilchrist gilles gillespie gilmour gjergji gjoka gladstone gladwin gledhill glover goddard godfrey godwin gomes goncalves gooch goodall goodfellow goodwin
gorman gould gow grainger granger greenaway greenhalgh greenwood gregory gregson grenville gresham grice grierson grimshaw guler gunes guthrie
hackett hadfield haigh hainsworth halliday halliwell hambleton hampson hampton hancock handley hanley hanson harcourt hardcastle harding hardwick hargreaves harker
harland harper harrop hartley harwood haslam hatton havelock haworth haydock hazelwood hazlewood heald healey heaton hebden hemmings henderson hendry henshaw
hepburn hepworth herbert heslop hetherington hewitt heywood hibbert hickman hicks higginbottom higgins higginson higgs hilton hinchcliffe hindle hirst hoang hobbs hobson
hodge hodges hodgkinson hodgson hoffman hogan hogarth holbrook holden holdsworth holgate holland holliday hollingworth hollins holt hooper hopkins hopkinson hopwood
horner horrocks horsfall horsley horton horvath hoskins hough houghton houston howard howarth howe howells hoxha hubbard huddleston hudson huggins hulme hume hurley hurst
hutchings hutchins hutchinson hutton huxley hyde ibbotson illingworth ingham ingleby ingram irvine irving isherwood jacobs jagger jamieson janes jardine jarman jarvis
jeffries jennings jessop jewell johns johnstone jolley jowett joyner judd kara karaca kaya kaye kearns keating keegan keenan keller kellett kelley kelmendi kelso kemp
kendall kenny kenyon kerr kershaw keskin keyes kidd kilbride kilic kimber kingsley kirk kirkham kirkland kirkpatrick kirkwood klein knapp knowles knox koc koch
korkmaz kovac krause kucera kurt lacey laidlaw laing laird lambert lamont langdon langford langridge langton larkin lawler lawson lawton leadbetter leary 
leigh leighton leka lennon lennox leonard lester leyland liddell lightfoot lindley lindsay linley linton livingstone lloyd lockhart lockwood lomax longbottom
longden longworth lopes lorimer lovell lovett lowe lowry loxley lucas ludlow lumley lund lunn luu lyle lyons lythgoe mabbott macarthur macaulay machado mackenzie mackie
mackintosh maclean macleod macpherson madden maddison maddox magalhaes maguire maher mahoney mai mainwaring makin malcolm mallory malone maloney 
mardell margetts marku marques marriott marsden marston matheson mathieson matos matthews maughan maxwell mayhew maynard meadowcroft melling mellor melo
melville mendes mercer meredith merrick merriman metcalfe meyer middlemiss midgley milburn millar milligan millington millward milne milner miranda moffat molloy molyneux
monaghan monroe montague monteiro montgomery moran mordaunt moreira moreton morina morley morrell mortimer morton moseley mostyn mottram mountford muir mulholland
mullen mulligan murdoch musgrave myers nagy nascimento nash naylor needham neill nesbitt nettleton neumann neves nevin newbold newell newland newsome newton nichol
nicholas nicholls nicholson nixon norcross norris northcote novotny nowell nunes nuttall oakes oakley oates ogden ogilvie olah oldfield oliveira oliver
openshaw ormerod orr orton orwell osborne osgood oswald otley overton oxley ozcan ozdemir ozturk pacheco padgett paget palfreyman palin palmer pankhurst pargeter parkes
parkin parkinson parr parrish parrott parsons partington pascoe paterson patterson pattison paxton payne pearce pemberton pendlebury
pendleton pennington percival pereira perkins perrin peters petersen pettigrew phan phelps philpott phipps pickard pickering pilkington pinder pinheiro pinkerton
pires pitt platt plummer polat pollard pollitt pomfret ponsonby popplewell porteous postlethwaite potts poulter pountney prescott prifti pritchard prochazka
prosser pryce purcell purvis pye quayle queiroz quigley radcliffe rainford ralston ramalho ramsay ramsden randall rankin ransome ratcliffe rathbone 
rawlings rawlinson rawson rayner redfern redgrave redman redmond regan reid renshaw renwick reynard rhodes richter riddell ridgway ridley rigby rimmer ripley
ritchie rix robb robbins rocha romney ronson ross rothwell routledge rowan rowland rowlands rowley rowntree roy royle rudd ruddock rushton ruskin rutherford
rutter ryder sadler sahin samuels sanderson sandford sargent sari saunders savill saxby saxton sayers schaefer schmidt schneider schofield scholes schroeder
schultz schwartz seaton sedgwick selby seymour sezer shackleton shala shannon sharples sharrock shehu shelley shelton sheppard sheridan sherman
sherratt sherwood shipley shipman shipton shuttleworth sibley siddall simmonds simmons simms simpkins simsek sinclair skelton skinner slade
slater sloan smallwood smedley smithson snell snowden somerville sousa southgate southwell sparkes spence spicer sproston stainton
standish stanfield stanford stanhope stanley stansfield stanton stapleton starkey statham staunton steadman steele stockdale stoddart strachan stratton
strickland stroud stuart stubbs sturgess sugden summerfield sumner sutcliffe svoboda swann sweeney swindells swinton sykes symonds szucs
talbot tate tatham tatlow tavares taverner teasdale tebbutt teixeira tekin templeman tennant thackeray thatcher theobald thirlwell thistlethwaite thorburn
thornhill thornley thornton thurlow thurston tilley timmins tindall todd tolley tomkins tomlinson tompkins topham toprak townend townsend tozer trainor
travers travis treadwell trevelyan trinh troughton truong tuckett tully tunc tunnicliffe tupper turan turnbull turpin twigg tyler tyndall tyson unal underhill
underwood unsworth unwin urquhart uysal vance vaughan vaz venables vernon vickers vieira vincent viner vuong wadsworth wagner wagstaff wainwright wakeman
walcott waldron walford wallis walmsley walpole walters walton warburton wardle wareham warner waterhouse waterman watkinson watling waugh weatherall 
webber weber webster wedgwood welch weldon weller wellock welton wentworth werner wesley westbrook weston westwood wetherall whalley wharton
wheatcroft wheatley wheeldon whelan whitaker whitbread whitehead whitehouse whitelaw whiteley whitfield whitley whitmore whitney whittaker whittingham whittington
whitworth whyte wickham widdowson wigley wilcox wilde wilkes wilkins wilks willard willetts willis willoughby wilmot wilton windle winfield wingate
winn winship winstanley winston winterbottom winterton wintour witherspoon wolfe wolstenholme wolverton woodall woodbridge woodburn woodhead woodhouse
woodley woodruff woodward woodworth woolf woolley wooton worrall worsley worthington wragg wrigley wyatt wylie wynne yalcin yardley yarwood yates yavuz 
yorke yuksel zimmerman
abbasi abdi abdullahi abubakar acheampong achebe addo adebayo adegoke adekunle adeleke ademola adeniyi adeoye adewale adeyemi adjei afolabi aguilar agyeman ahmadi ahmadzai ahmed ajayi
akhtar akhtari akinola akintola akter alam albu aldridge alexandru ali aliyev amadi amankwah amoah ampofo anand andrzejewski ansah ansari antwi appiah aquino asante asghar ashraf aslam
atkins atkinson awan ayodele aziz babatunde badmus bailey bajwa bakare balogun banerjee bangar bangura baptiste barrett barua bashir basra begum bello belova bennett bhatt bhatti bhullar
bibi blackwood boakye boateng bogdan bondar bondarenko bradshaw brennan brzezinski burke byrne campbell chatterjee chaudhary chaudhry chen chernenko cheung chima chirwa chiu choudhury
chowdhury chukwu ciobanu clarke clarkson cohen collins connolly constantin contreras cooke costa coulibaly crawford cunningham czarnecki dabrowski danjuma danso darko dass davidson davies
davis dhaliwal dhillon dhindsa diaconu diallo diaz dlamini doherty donnelly dosanjh dragan dragomir duffy dumitrescu dumitru edwards ekwueme elmi estrada evans eze farah farooqi ferguson
fernandes fernandez ferreira fitzgerald fitzpatrick fletcher flynn fofana foley francis fraser friel gallagher garcia gavrila ghafoor gheorghe ghosh gibson gill gonzalez gordon goswami
grabowski graham grewal griffiths guled gupta gurung gutierrez haddad hadzic haji hakimi hamid hamilton haque harrington harris harrison hassan hassani hawkins hayward hernandez hosseini
howell hristov huang hughes humphreys hussain hussein hussey ibeh ibrahim idowu ignat igwe iliescu ionescu ionita iqbal ishaq ismail ivanov ivanova iyer jabbar jackson jadhav jakubowski
jama jandu jankowski jaworski jenkins jibril johal johnson johnston jones joshi kaczmarek kadri kamara kaminski kandola kapoor karimi kaur kavanagh kelly kendrick kennedy khalid khalil khan
khanom khatun kim klimek kolawole koroma kovacs kovalchuk kovalenko kowalczyk kowalski kozlowski krasniqi kravchenko krawczyk kruczek kucharski kulkarni kumar kumari kwiatkowski lakhani
lawal lazar lebedev leszczynski lewandowski lewis lim lis liu lungu lysenko macdonald mackay mahmood mahmoud majewski malhotra malik malinowski mangat mann marsh martin martinez martins
masih mazur mbeki mccarthy mccormack mcdonagh mcdonald mckenna mckenzie mclaughlin mcnamara meah mehmood mehta melnyk mensah miah mian michalski mihai miller mirza misra mistry mitchell
mohamed mohammadi mohamud molnar moore moraru morgan morozov morris morrison moyo muller munteanu murphy murray musa mustafa mutasa naidu nair nasser nawaz ncube ndlovu neagu negus
nguyen nicolae nistor njoku nolan nowak nowakowski nwachukwu nwosu nyathi obi obrien ochieng odell odhiambo odonnell oduya ofori oguike ogunleye oguntade okafor okeke okeowo okereke okolie
okonkwo okoro okoye oladipo olejnik olszewski omar onyango opoku ortega osei osman ossai otieno owens owusu oyelade oyelaran oyinlola pandey panesar pappas parmar patel pathak patil
pavlenko pawlak pawlowski perera petrenko petrov petrova pham phillips pietrzak pillai pinto popa popescu popov powell prasad puri qadir qasim qureshi radu rafiq rahimi rahman rai raja
rajput ramirez ramos rana ranganathan rao rashid rasool rauf raza razaq reddy rehman reilly reyes reynolds richards richardson riley rivera roberts robertson robinson rodrigues rodriguez
rogers romero rosu rudenko russo rusu rutkowski ryan sadiq safi sahota saini saleh samra sanchez sanders sandhu sandu sanghera santos sarkar savchenko sawicki sesay sethi shabbir shah
shahid shaikh shapiro sharif sharma shaw sheikh sherwani shevchenko shinwari shukla siddiqi siddiqui sidhu sikora silva simpson singh singhal sinha smith smyth sohal solanki soltani
sosnowski srivastava stancu stanescu stefan stephens stephenson stewart stoica stoyanov strzelecki suleiman sullivan sultana sutherland sylla szabo szczepanski szewczyk szymanski takahashi
tanaka tanveer tariq tesfaye tewolde thakur thapa thompson thomson tkachenko tomaszewski torres toth toure tran tudor turay turner uddin ullah umar usman vaid valdez varga vargas vasile
vasquez virdee virk vu wadhwa walczak wallace wang warraich warsame watkins watson watts wieczorek wilczek wilkinson williams williamson wilson wisniewski wojcik wong wozniak wright wrobel
wu yadav yamamoto yang yeboah yildiz yilmaz yousaf yusuf zafar zahid zahir zajac zaman zawadzki zhang zhao zheng zhou zielinski zubairi
`;

/** Given names, lower case, without accents. */
export const givenNames: ReadonlySet<string> = new Set([
  ...given.split(/\s+/u).filter(Boolean),
  ...namesThatAreWords,
]);

/** Family names that are no English words, lower case, without accents. */
export const familyNames: ReadonlySet<string> = new Set(family.split(/\s+/u).filter(Boolean));

/** Given names that are places or peoples as well, and are heard as people often enough to be taken so by their verb. */
export const placelikeGivenNames: ReadonlySet<string> = new Set(
  'jordan chelsea georgia paris india russell christian claude sierra preston chester brooklyn savannah florence soham asia'.split(
    ' ',
  ),
);

/** Family names that are English words or places too: they count only after a given name or an unknown word. */
export const wordlikeFamilyNames: ReadonlySet<string> = new Set(
  `askew badger batty bowler bowman brand bray bullock bunting burrows cannon carver chamberlain chandler childs collier cotton craven cropper dainty dyer falconer farrow fielder fielding finch frost gale gamble garland garner gibbons golding griffin grimes groves hale harmer hatch kinder leach leech lister manners manning maples mather mayo meek moss nightingale parry partridge peacock peck peel pickles plumb pope proctor quilter raven reeve reeves roebuck salter sands scullion sellers shanks shields shore singleton slack spears spooner squires stokes storey streeter stringer swain swan tasker thrower towers trotter usher waring warren weaver weir wellington wheeler whittle wilder wilding withers woodcock woodman yeoman younger girling smithers
    young white black brown green grey gray king rose banks bell cook hunt hunter price wood woods hill ford stone west north east page day grant long little bishop knight
  parks park lane field fields fox wolf lamb rice rivers waters brook brooks summers winters winter sharp short strong small bird swan nelson mason carter cooper baker butler taylor tailor
  turner parker potter fisher miller porter gardener gardner weaver shepherd barber archer farmer walker barker chambers church temple abbey castle bridge bridges wells marsh moss frost snow
  burns cross bush reed forest head power love hope joy may march june summer walsh french english irish scott norman german england ireland london york lincoln bradford preston sutton
  ashton burton barton norton norwood hastings warwick kent derby chester lancaster washington jordan israel paris francis best good goodman sage savage noble wise blunt gold golden silver steel
  case cash coins pound penny bond pope dean abbott prior monk nunn priest sexton marshall major constable sergeant page squire lord earl baron duke prince newman freeman workman chapman hardy keen
  may law laws court courts ward warden marks mark rolls joyce patience peace wall walls hall halls house holmes houses gates gate street road rowe grove groves glen heath moor moore meadows lake lakes pool bean beans berry cherry plum peach curry rice salt pepper bacon ball bass bishop bird finch nightingale drake
  islam birch mills noble carpenter pope sparrow crane hawk hawkins swift starling martin peacock bull hogg lyon bear buck hart roe rush root roots thorn thorne branch twigg leaf bloom flowers rosebud holland wales gill gale rain storm mist`
    .split(/\s+/u)
    .filter(Boolean),
);
