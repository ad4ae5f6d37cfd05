/**
 * The words of four and five letters that are written most (size 10 of the lists named in `dictionary-words.ts`, and
 * the field's own). So short a word is taken for a slip of the keyboard only if one of these was meant.
 */
export const frequentShortWords: ReadonlySet<string> = new Set(
  `
maths whats twins hows gonna wanna gotta dads nans fees club apps fund laptop ofsted
able about above abuse acted acts added adds admit adopt after again ages agree ahead aimed aims alarm album
alias alive allow alone along also alter among amuse angle angry annoy apart apple apply area areas argue
arise army aside asked asks avoid awake award aware away awful back backs badly ball band bank bars base based
bases basic basis bear bears been began begin begun being below best bets bids bill bind binds bite bites bits
black blame blank block blow blue board boat body book books boot bore borne both bound boxes brand break
brief bring broke brown bugs build built bulk bury busy buys byte bytes call calls came cant card cards care
carer cares carry case cases catch cause cease cell cent chain chair chaos char chars cheap check child chip
chips chose city claim class clean clear clock close club clue code coded codes cold come comes cope copy core
cost costs could count court cover crash crazy crisp cross cums cure cuts cycle dads daily dare dark data date
dated dates datum days dead deal deals dealt dear death deem deems deep delay depth desk didnt died dies digit
dirty disc discs disk ditto does doing done dont door doors doubt down dozen draw drawn draws dream drew drink
drive drop drops drove dumb dump duty dying each early earth ease east easy eaten eats edge edit edits eight
elect else email empty ended ends enemy enjoy enter entry equal error even evens event ever every exact exist
extra eyes face fact facts fail fails fair faith fall falls false fancy farm fast fatal fate fault fear feed
feeds feel feels feet fell felt fewer field fight file filed files fill fills film final find finds fine fire
firm first fish fits five fixed fixes flag flash flat flew flied flies float floor flow flown folk folks food
foot force form forms forth found four frame free fresh fries from front full fully fund funds funny gain
gains game games gave gets girl give given gives glad glass goes going gone gonna good goods grade grand grant
graph grave great green grew grey grind gross group grow grown grows guard guess guide habit hack hair half
hall hand hands handy hang hangs happy hard harm hate have head heads hear heard hears heart heat heavy held
hell hello help helps hence here hide hides high hill hint hints hits hold holds hole holes home hope hoped
hopes horse host hotel hour hours house huge human hung hunt hurry idea ideal ideas image imply inch index
info inner input into issue item items jobs join joins joint joke judge jump jumps junk just keen keep keeps
kept keys kill kills kind kinds king knew knock know known knows label lack lacks lady lain land lands large
last lasts late later laws lazy leach lead leads leaf learn least leave left legal legs lend less lets level
lied lies life lift light like liked likes limit line lines link links list lists live lived lives load loads
loan local lock locks logic logs long look looks loop loose lorry lose loses loss lost lots love lower luck
lucky lunch lying made magic mail main major make makes many march mark marks marry mass match maybe mean
means meant media meet meets mere merit mess messy metal might mile miles mind minds mine minor miss mixed
mixes mode model money month moral more most mouth move moved moves movie much mums music must naive name
named names nasty near neck need needs never news next nice nicer night nine noise noisy none north note noted
notes novel numb obey occur odds offer often older omit omits once ones only onto open opens order other ought
ours outer over owed owes owing owner pack page pages paid pain pair pairs paper park part parts party pass
past patch path pause payed pays peace peak peps phase phone pick picks piece pile pint pipe place plain plan
plane plans plant play plays plea plot plots plug plus poem poet point poll pool poor port post posts pound
power press price prime print prior prone proof prove pull pulls pupil pure push puts putt putts queue quick
quid quiet quit quite quits quote race radio rain raise range rapid rare rate rates reach react read reads
ready real refer rely reply rest ride rids right ring rise risk river road role roll room rooms root rough
round route rule rules runs rush sadly safe safer said saint sake saki sale sales same save saved saves says
scale scan scene score scrap seek seeks seem seems seen sees self sell sells send sends sense sent serve sets
seven shall shame shape share sharp sheet shelf shell shift ship shoot shop shops short show shown shows shut
shuts side sides sight sign signs silly since site sites sits size sizes skill sleep slip slow small smile
soft sold solid solve some soon sorry sort sorts sound south space spare speak speed spell spelt spend spent
spite split spoke spot spots staff stage stand start state stay stays steal step stick still stock stone stood
stop stops store story stuck study stuff style such sugar suit suits sure table take taken takes talk talks
tank tanks tape tapes task tasks taste taxi teach team teen teeth tell tells tend tends term terms test tests
text than thank that their them then there these they thin thing think third this those three threw throw thus
tied ties tight till time timed times title today token told took tooth topic total touch town trace track
train trap traps trash treat tree trees trial trick tried tries trip truck true truly trunk trust truth tune
turn turns tutor twice tying type typed types ugly under unit unite units until upon upper upset usage used
user users uses using usual vague valid value vans vary vast very vice video view views visit vital voice vote
votes wait waits walk walks wall walls want wants warm warn warns wash waste watch water ways wear wears week
weeks weird well went were west what wheel when where which while white whole whom whose wide wider wife wild
will wills wind wine wins wire wise wish with woman women wont word words wore work works world worn worry
worse worst worth would write wrong wrote year years young your yours zero
`
    .split(/\s+/u)
    .filter(Boolean),
);
