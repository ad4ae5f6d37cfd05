import { entriesOf, type AnsweringEntry } from '../knowledge/entries.ts';
import { noFacts } from '../knowledge/facts.ts';
import { goLiveOf } from '../knowledge/go-live.ts';
import type { Pack } from '../knowledge/schema.ts';
import { answerCard } from './answer-card.ts';
import type { ShownCard } from './card.ts';
import type { CardFace } from './faces.ts';
import { goLiveCard, goLiveChoiceCard } from './go-live-card.ts';
import { profileCard } from './profile-card.ts';
import { whoseChildCard } from './whose-child-card.ts';

const answer = '11111111-1111-4111-8111-111111111111';

/** Every face of the cards that ask whose child it is and who asks, and of a lead's go-live check. */
export function profileFaces(pack: Pack, today: string): readonly CardFace[] {
  const { authority } = pack;
  const choices = [
    { authority: 'cambridgeshire', name: 'Cambridgeshire' },
    { authority: 'hillingdon', name: 'Hillingdon' },
    { authority: 'lambeth', name: 'Lambeth' },
    { authority: 'slough', name: 'Slough' },
  ];
  const article = entriesOf(pack).find((entry): entry is AnsweringEntry => entry.kind === 'article');
  const [document] = pack.documents;
  return [
    face('whose-child', 'Whose child it is', whoseChildCard({ authority, answer, choices })),
    face('profile', 'Where somebody works', profileCard({ choices, authority, role: 'dsl', saved: true })),
    ...(article === undefined
      ? []
      : [
          face(
            'first-answer',
            'Somebody’s first answer, with the question about themselves',
            answerCard({
              pack,
              entry: article,
              rows: [],
              facts: noFacts,
              related: [],
              today,
              answer,
              assumed: true,
              profileQuestion: { choices, authority, role: undefined, answer: { authority, answer } },
            }),
          ),
          face(
            'elsewhere',
            'An answer from another authority’s documents',
            answerCard({
              pack,
              entry: article,
              rows: [],
              facts: noFacts,
              related: [],
              today,
              answer,
              elsewhere: true,
            }),
          ),
        ]),
    face('go-live-choice', 'A lead chooses a document', goLiveChoiceCard(pack)),
    ...(document === undefined ? [] : goLiveFaces(pack, document)),
  ];
}

function goLiveFaces(pack: Pack, document: Pack['documents'][number]): readonly CardFace[] {
  const progress = goLiveOf(pack, document.id, []);
  const view = { pack, document, progress, skipped: 0 };
  return [
    face('go-live', 'A lead looks at an entry', goLiveCard({ ...view, entry: progress.left[0] })),
    face(
      'go-live-done',
      'A lead has looked at every entry',
      goLiveCard({ ...view, progress: { confirmed: 80, withheld: 2, left: [] }, entry: undefined }),
    ),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
