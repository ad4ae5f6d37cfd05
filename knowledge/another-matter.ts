import type { Entry } from './entries.ts';
import { isEmptyWord, stemOf, wordsIn } from './search/words.ts';
import { stemsSaid } from './words-unmet.ts';

/** Words that ask, act or say for whom, and name no matter. */
const namesNothing = new Set(
  `who whos whom whose what whats when where why which how much many long often far soon any anyone anybody anything someone somebody
   something else other others another same different more extra new next last first now soon today tomorrow week month term year years age
   know tell explain describe show say said ask asked speak talk ring call phone email contact message write send find look let see check make sure think
   need needs want wants give given gives take takes taken put use used help helps support advice advise information info idea ideas chance
   pay pays paid fund funds funded funding cost costs cover covers covered money apply applies applied claim request order arrange arranged
   come comes attend attends go goes happen happens work works start starts move moves due deadline date dates time times
   join joins share shared stop stops keep keeps hear sign signs fill pick choose decide decides chase chases step steps arrive arrives expect begin end
   allowed entitled eligible possible available responsible right ok okay true normal usual correct kind sort type way rules rule process
   child children kid kids lad lass lads girl girls boy boys yp person people young student students pupil pupils teen teenager
   carer carers foster parent parents mum dad school schools college uni university social worker workers virtual vs team service council
   care cla lac plac uasc looked after level primary secondary post16 sixthform question questions query matter thing things stuff
   yes no not never ever always urgent asap please thank thanks`
    .split(/\s+/)
    .map(stemOf),
);

/** A word for what was said before: "is there money for that", "who chairs it". */
const refersBack =
  /\b(?:it|them|those|these)\b(?<!\bis it)|\b(?:is|was|does|will|would|can|could|should|has) (?:that|this)\b|\b(?:that|this|one|each)\b(?: (?:too|either|as well|yet|now))?\W*$/i;

/** True for words that can be read alone: they name something, and nothing in them stands for what was said before. Pure. */
export function standsAlone(part: string): boolean {
  return !refersBack.test(part) && named(part).length > 0;
}

/**
 * True when a part of a message names something of which an entry says not a word, so that it cannot be what that entry answers:
 * "who pays for driving lessons" beside the laptops. "How much would he get" and "who comes" name nothing. Slips must be
 * repaired in `part`. Pure.
 */
export function namesAnotherMatter(part: string, entry: Entry): boolean {
  const says = stemsSaid(entry);
  return named(part).some((stem) => !says.has(stem));
}

function named(part: string): readonly string[] {
  return wordsIn(part)
    .filter((word) => /^\p{L}{2,}/u.test(word) && !isEmptyWord(word))
    .map(stemOf)
    .filter((stem) => !namesNothing.has(stem));
}
