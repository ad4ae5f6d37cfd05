const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const subjects =
  set(`policy policies training trained guidance procedure procedures protocol process webinar workshop
  module course courses leaflet leaflets poster posters essay dissertation research statistics stats figures data
  definition threshold legislation law statutory kcsie lesson lessons assembly awareness resources toolkit speaker
  conference audit template script book novel film movie play poem story song documentary character chapter gcse game
  history article assignment offer funding therapy support pp counselling entitled eligible bursary`);
const asking = set('what whats how who whos where wheres when whens which why if whether');
/** These ask only where they come first. */
const askingFirst = set(`do does did is are am can could should would will any must may might was were`);
const owning = set('have has');
const asked = set('you we anyone anybody any the your');
const openers =
  set(`hi hello hey quick q one question pls please also and so but or just ok morning afternoon thanks dsl
  here`);
const definite = set(
  'he she him her hes shes his himself herself hers today tonight yesterday now yp yps mine',
);
/** These say of whom it is only where the statement itself holds them: people also ask for themselves, or of all. */
const own = set('i me im ive my myself we weve us our they them theyre');
const conditions = set('if when whether where');
const pointing = set('my our this these the one his her');
const persons =
  set(`child children kid kids boy boys girl girls lad lads lass yp yps person pupil pupils student baby
  toddler teen teenager son sons daughter daughters sister brother twins mum dad stepdad carer carers family client leaver
  cousin uncle uasc one`);
const sanctions =
  set(`excluded exclude exclusion exclusions suspended suspension suspensions pex pexed pexing detention
  detentions sanction sanctions reintegration`);
const past = `
years ago, year ago, months ago, last year, last yr, used to, history of, as a baby, as a child, as a toddler,
when he was, when she was, when they were, before he came, before she came, before coming, came into care, came to us,
in care because, in the past, no longer, previously, historic, historical, in primary, since then, all over with,
in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, anniversary, file says,
chronology, last placement, last term, old placement, previous placement, before adoption
`
  .trim()
  .split(/,\s+/);

/** A statement that was found in a sentence: from which word up to which, and whether one child may do it to another. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly byChild: boolean;
}

/**
 * For a sentence, whether a statement in it is taken back by what stands around it: it is long past, is talk about a
 * subject and of nobody, or is what a school has already dealt with between children.
 */
export function takesBack(words: readonly string[]): (found: Found) => boolean {
  const sentence = ` ${words.join(' ')} `;
  const isPast = past.some((phrase) => sentence.includes(` ${phrase} `));
  const isTalk = words.some((word) => subjects.has(word)) || isAsked(words);
  const isOfSomebody = words.some((word, at) => definite.has(word) || pointsAtSomebody(words, at));
  const isSanctioned = words.some((word) => sanctions.has(word));
  return ({ from, to, byChild }) => {
    const isOwn = isOfSomebody || words.slice(from, to).some((word) => own.has(word));
    return isPast || (isTalk && !isOwn) || (byChild && isSanctioned);
  };
}

function pointsAtSomebody(words: readonly string[], at: number): boolean {
  return (
    pointing.has(words[at] ?? '') &&
    !conditions.has(words[at - 1] ?? '') &&
    words.slice(at + 1, at + 4).some((next) => persons.has(next))
  );
}

function isAsked(words: readonly string[]): boolean {
  if (words.slice(0, 5).some((word) => asking.has(word))) return true;
  const first = words.findIndex((word) => !openers.has(word));
  const [word = '', next = ''] = words.slice(first, first + 2);
  return askingFirst.has(word) || (owning.has(word) && asked.has(next));
}
