import { decide } from '../../knowledge/decide.ts';
import { factsIn } from '../../knowledge/facts.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { isKnownWord } from '../../privacy/known-words.ts';

/** Asks a pack its own questions and says, line by line, which entry answered where another was meant. */
export function packQuestionsReport(pack: Pack): string {
  const search = packSearch(pack, isKnownWord);
  const misses: string[] = [];
  const counts = { right: 0, offered: 0, offeredInVain: 0, handedOver: 0, wrong: 0 };
  for (const { question, entry } of pack.questions) {
    const decision = decide(search, question, factsIn(question));
    const given =
      decision.kind === 'answer'
        ? decision.entry.id
        : decision.kind === 'ask-back'
          ? decision.topic.id
          : decision.kind === 'choose'
            ? decision.entries.map(({ id }) => id).join(' or ')
            : 'none';
    if (given === entry) counts.right += 1;
    else if (decision.kind === 'choose' && decision.entries.some(({ id }) => id === entry))
      counts.offered += 1;
    else if (decision.kind === 'none') counts.handedOver += 1;
    else if (decision.kind === 'choose') counts.offeredInVain += 1;
    else counts.wrong += 1;
    if (given !== entry) misses.push(`  ${question}\n    meant ${entry}, got ${given}`);
  }
  const { answer, offer } = search.calibration;
  return [
    `${pack.authority}: ${pack.questions.length} questions, ${counts.right} right, ${counts.offered} offered among others, ${counts.offeredInVain} offered in vain, ${counts.handedOver} handed over, ${counts.wrong} wrong`,
    `  thresholds: answer ${answer.toFixed(2)}, offer ${offer.toFixed(2)}`,
    ...misses,
    '',
  ].join('\n');
}
