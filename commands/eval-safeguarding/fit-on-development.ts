import { fitKinds } from './fit-kinds.ts';
import { fitModel } from './fit.ts';
import { ordinaryPackSentences } from './pack-sentences.ts';
import { linesOf, partsIn, sentencesOf, setFolder, type Sentence } from './safeguarding-set.ts';
import { writeWeights } from './write-weights.ts';

/** Fits the weights on every development part and on what packs are asked, and writes the tables. */
export function fitOnDevelopment(): void {
  const telling = linesOf(`${setFolder}/pack-questions/implied.txt`).map((text): Sentence => ({
    text,
    class: 'implied',
    category: 'implied',
  }));
  const written = [...partsIn('development').flatMap((part) => sentencesOf(part)), ...telling];
  writeWeights(fitModel(written, ordinaryPackSentences()), fitKinds(written));
}
