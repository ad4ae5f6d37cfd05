import { namesAnotherMatter, standsAlone } from './another-matter.ts';
import { factsIn, type Facts } from './facts.ts';
import { messageParts, type MessagePart } from './message-parts.ts';
import { bothMeant, inOneBreath, isAboutTwo, orInOneBreath } from './one-breath.ts';
import { firstOfEach, notOursOf, readPart, type PartRead } from './part-read.ts';
import type { PackSearch } from './search/pack-search.ts';
import type { Candidate } from './search/ranker.ts';
import { areOfSeveralChildren } from './several-children.ts';
import { mattersInOneBreath } from './several-questions.ts';

/** One of several matters in a message, to be answered by itself. */
export interface Matter {
  /** The asker's words for it, or their whole message where only that is sure. */
  readonly question: string;
  /** What the message says of the child that they are about. */
  readonly facts: Facts;
  /** What those words were ranked as. */
  readonly ranked: readonly Candidate[];
  /** False where the knowledge is not sure of it, so that it is said which part that is. */
  readonly sure: boolean;
}

/** What a message holds: its matters where they are several, and what the whole of it was ranked as where that was looked at. */
export interface Matters {
  readonly matters: readonly Matter[];
  readonly ranked?: readonly Candidate[];
}

/**
 * From this chance of being right one part is believed though the whole message is not: what the chance was learnt from are whole
 * questions, and a part of one that leads nowhere is wrong more often.
 */
const surelyAlone = 0.95;

/**
 * The matters in one message, those the knowledge is sure of first; none where it is one, which is then answered as a whole. A
 * part counts as another matter where the knowledge is sure of it and of another entry, or where it asks by itself and is surely
 * not ours or names something of which what is answered says not a word. Half a message read alone is easily read wrongly, so
 * that whatever only tells is left to the whole. Each text is ranked once.
 */
export function mattersIn(question: string, facts: Facts, search: PackSearch): Matters {
  const parts = messageParts(question);
  if (parts.length === 0 && mattersInOneBreath(question).length === 0) return { matters: [] };
  const own = areOfSeveralChildren(parts.map(({ text }) => factsIn(text)));
  const read = (part: MessagePart): PartRead => readPart(part, own ? factsIn(part.text) : facts, search);
  const inTwo = (part: PartRead): readonly PartRead[] => orInOneBreath(part, read);
  const said = parts.filter(({ does }) => does !== 'tells').map(read);
  const each = firstOfEach(said);
  if (each.length > 1 && each.length === parts.length && each.every(({ does }) => does === 'asks'))
    return { matters: inOrder(each.flatMap(inTwo)) };
  const ranked = search.rank(question);
  if (parts.length === 0 && !isAboutTwo(ranked)) return { matters: [], ranked };
  const whole = readPart({ text: question, does: 'asks' }, facts, search, ranked);
  const found = ofParts(said, whole, search).flatMap((part) => (part === whole ? [part] : inTwo(part)));
  return {
    matters: inOrder(found.length > 0 ? found : inOneBreath(whole, read)),
    ranked,
  };
}

/** What of the parts that do not only tell is to be answered; nothing where they are one matter. */
function ofParts(parts: readonly PartRead[], whole: PartRead, search: PackSearch): readonly PartRead[] {
  const asked = parts.filter(({ does, text }) => does !== 'names' && standsAlone(text));
  const sure = firstOfEach(parts.filter((part) => part.does === 'names' || asked.includes(part)));
  const answered = whole.entry === undefined ? trusted(sure, asked, whole, search) : withWhole(sure, whole);
  const others = asked.filter((part) => part.entry === undefined && isAnother(part, answered, search));
  const all = [...answered, ...others];
  const rest = parts.filter((part) => !all.includes(part));
  return answered.length > 0 &&
    all.length > 1 &&
    answered.every((each) => parts.includes(each) || rest.some((part) => comesFrom(each, part)))
    ? all
    : [];
}

/** What the whole message is answered with must come from a part that nothing else is said to. */
function comesFrom({ entry }: PartRead, part: PartRead): boolean {
  return part.entry === entry || (part.does !== 'names' && part.ranked[0]?.entry === entry);
}

/**
 * Where the whole message leads to nothing of ours: two parts that ask and are sure; or one that is the nearest of ours to the
 * whole as well, where another is surely not ours and so tells why the whole leads nowhere. A doubt that nothing explains stays.
 */
function trusted(
  sure: readonly PartRead[],
  asked: readonly PartRead[],
  { ranked, decision: ofWhole }: PartRead,
  search: PackSearch,
): readonly PartRead[] {
  const sureAsked = sure.filter(({ does }) => does !== 'names');
  if (sureAsked.length > 1) return sureAsked;
  const others = asked.filter(({ entry }) => entry === undefined);
  const notOurs = others.flatMap(({ decision }) => notOursOf(decision) ?? []);
  if (notOurs.length === 0) return [];
  // Where the whole is surely the very thing that the other part is, nothing is left to doubt.
  const explained = notOurs.includes(notOursOf(ofWhole) ?? '');
  const [best] = ranked;
  const ours = ranked.find(({ entry }) => search.entry(entry)?.kind !== 'not-ours');
  if (best === undefined || ours === undefined || ours.score < bothMeant * best.score) return [];
  return sure.filter(
    (part) =>
      part.entry === ours.entry && (explained || search.calibration.confidence(part.ranked) >= surelyAlone),
  );
}

/** Where the whole message is sure: its parts if one of them leads there too, else it and what else asks and is sure. */
function withWhole(sure: readonly PartRead[], whole: PartRead): readonly PartRead[] {
  return sure.some(({ entry }) => entry === whole.entry)
    ? sure
    : [whole, ...sure.filter(({ does }) => does !== 'names')];
}

/** True for a part that is about none of what is answered: it is surely not ours, or it names what no answer says a word of. */
function isAnother(part: PartRead, answered: readonly PartRead[], search: PackSearch): boolean {
  if (notOursOf(part.decision) !== undefined) return true;
  const spelt = search.ranker.spelt(part.text);
  return answered.every(({ entry: id }) => {
    const entry = id === undefined ? undefined : search.entry(id);
    return entry !== undefined && part.ranked[0]?.entry !== entry.id && namesAnotherMatter(spelt, entry);
  });
}

/** What is sure first, since it may be all that somebody reads. */
function inOrder(read: readonly PartRead[]): readonly Matter[] {
  const unsure = read.filter(({ entry }) => entry === undefined);
  return [...firstOfEach(read), ...unsure].map(({ text, facts, ranked, entry }) => ({
    question: text,
    facts,
    ranked,
    sure: entry !== undefined,
  }));
}
