/** The words that must be understood even when they are mistyped. */
const words = `
suicide suicidal stabbed stabbing strangled strangling battered beating beaten punched punching kicked kicking slapped choked choking attacked assaulted threatened threatening
bruise bruises bruised bruising knife missing abused abusing abuse raped molested touching touched groomed grooming trafficked exploited overdose tablets paracetamol cutting killing killed
burned burning scared frightened terrified homeless tonight nowhere unconscious bleeding breathing hitting hurting machete weapon marriage married abroad circumcised disclosed strangle strangles
drugs kidnapped locked starving hungry absconded unaccompanied boyfriend himself herself themselves alone anymore away neck scars wrists harming
`;

/** Neighbours of those words that are words in their own right, or far likelier to be meant. */
const ownWords = new Set(
  `sapped choke coking overdoes tables circumcise disclose strange staving writs haring abase abuser abusers abseil alone atone along alone away awry bearing beating beaten beat eaten heaten beater bating betting beading bleating bedding bruise cruise bruised braised cruised
  burned burner burners turned burning turning burnt brned busing touching torching teaching toughing couching tuching cutting putting cuttings kicked killed kicking killing filled milled filling
  billed billing pilled tilling willed tilled willing scared scarred scored shared scares scare stared spared scaled snared sacred cared hitting hurting hunting hurtling knife knifed knives locked looked licked
  lacked locker locket blocked clocked flocked linked missing mission messing mixing kissing massing mossing musing rapid raped roped rated raged taped gaped reaped draped groomed groomer roomed grooming
  rooming abode aboard broad abroad drugs drags drug alone clone necks neck nick nicks deck peck scars scares scar stars cars scabs wrists wrist tonight slapped slipped clapped flapped snapped lapped
  choked chocked checked joked coked poked stoked stabbed stabbing tablets tablet weapon weapons marriage carriage married harried marred marries bleeding breeding bleating pleading breathing breathings
  beathing sheathing attached attacked attracted hungry angry hungary starving staring starring carving starting harming farming charming warming arming harming themselves himself hisself exploited explored exploded punching
  punched bunched lunched munched punches homeless boyfriend touched torched touches batter better buttered bettered mattered battered scattered alone anymore beating heating seating meeting killed skilled kited kiled`.split(
    /\s+/u,
  ),
);

/** What people write instead, beyond a slip: by sound, by phone, by habit. */
const habits: Readonly<Record<string, string>> = {
  suiside: 'suicide',
  suicde: 'suicide',
  sucide: 'suicide',
  suecide: 'suicide',
  siucide: 'suicide',
  sewerside: 'suicide',
  unalive: 'kill',
  unaliving: 'killing',
  kms: 'kill myself',
  stabed: 'stabbed',
  stabd: 'stabbed',
  shanked: 'stabbed',
  knifes: 'knives',
  nife: 'knife',
  knive: 'knife',
  shank: 'knife',
  ching: 'knife',
  rambo: 'knife',
  beeting: 'beating',
  beatin: 'beating',
  beatting: 'beating',
  hittin: 'hitting',
  hiting: 'hitting',
  hitted: 'hit',
  punchin: 'punching',
  kickin: 'kicking',
  kikd: 'kicked',
  kiked: 'kicked',
  strangeled: 'strangled',
  strangld: 'strangled',
  strangulated: 'strangled',
  awy: 'away',
  awya: 'away',
  runaway: 'run away',
  misssing: 'missing',
  mising: 'missing',
  missin: 'missing',
  misper: 'missing person',
  abscond: 'absconded',
  awol: 'absconded',
  overdoze: 'overdose',
  overdosed: 'took an overdose',
  paracetomol: 'paracetamol',
  paracetamols: 'paracetamol',
  paracetmol: 'paracetamol',
  cuting: 'cutting',
  cuttin: 'cutting',
  selfharm: 'self harm',
  selfharming: 'self harming',
  selfharmed: 'self harmed',
  hisself: 'himself',
  theirself: 'themselves',
  themself: 'themselves',
  themselfs: 'themselves',
  meself: 'myself',
  gonna: 'going to',
  gona: 'going to',
  gunna: 'going to',
  wanna: 'want to',
  wana: 'want to',
  wants2: 'wants to',
  tonite: 'tonight',
  '2nite': 'tonight',
  tonigt: 'tonight',
  tonght: 'tonight',
  anymore: 'any more',
  nomore: 'no more',
  nowere: 'nowhere',
  noware: 'nowhere',
  dnt: 'dont',
  doesn: 'doesnt',
  doesent: 'doesnt',
  dosnt: 'doesnt',
  dosent: 'doesnt',
  wnt: 'wont',
  scard: 'scared',
  frightend: 'frightened',
  terified: 'terrified',
  brused: 'bruised',
  bruse: 'bruise',
  bruses: 'bruises',
  bruces: 'bruises',
  brusies: 'bruises',
  brusing: 'bruising',
  burnt: 'burned',
  molestd: 'molested',
  tuched: 'touched',
  toched: 'touched',
  tuching: 'touching',
  sexualy: 'sexually',
  abusd: 'abused',
  abuesd: 'abused',
  traffiked: 'trafficked',
  trafiked: 'trafficked',
  trafficed: 'trafficked',
  grommed: 'groomed',
  marryed: 'married',
  maried: 'married',
  homless: 'homeless',
  unconcious: 'unconscious',
  unconsious: 'unconscious',
  breething: 'breathing',
  breathin: 'breathing',
  bleedin: 'bleeding',
};

/** For each slip of the keyboard the word that was meant. */
export const repairs: ReadonlyMap<string, string> = new Map([...slips(), ...Object.entries(habits)]);

/** A letter left out, doubled or swapped with its neighbour, the first letter apart. */
function slips(): Map<string, string> {
  const listed = words.split(/\s+/u).filter((word) => word.length >= 6);
  const found = new Map<string, string>();
  const correct = new Set(words.split(/\s+/u));
  for (const word of listed) {
    for (let place = 1; place < word.length; place += 1) {
      const [head, letter, tail] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
      for (const slip of [
        head + tail,
        head + letter + letter + tail,
        head + tail.slice(0, 1) + letter + tail.slice(1),
      ]) {
        if (!ownWords.has(slip) && !correct.has(slip)) found.set(slip, word);
      }
    }
  }
  return found;
}
