import { contradictionIn } from '../knowledge/entitlements/contradiction.ts';
import { whatTheyGet } from '../knowledge/entitlements/what-they-get.ts';
import { factsIn, noFacts } from '../knowledge/facts.ts';
import type { Pack } from '../knowledge/schema.ts';
import { contradictionCard } from './contradiction-card.ts';
import type { CardFace } from './faces.ts';
import { whatTheyGetCard } from './what-they-get-card.ts';
import { whatTheyGetForm } from './what-they-get-form.ts';
import { whatTheyGetInstead } from './what-they-get-instead.ts';

const answer = '22222222-2222-4222-8222-222222222222';

/** Children as askers describe them, one for each kind of face that the offer shows. */
const children: readonly (readonly [name: string, question: string])[] = [
  ['primary', 'looked after, y4'],
  ['secondary', 'looked after, y9, SEN, out of area'],
  ['level-3', 'looked after, 17, level 3'],
  ['neet', 'care leaver, 19, neet'],
  ['uasc', 'uasc, looked after, 16, esol entry'],
  ['university', 'care leaver, 20, law at uni, attendance 85%'],
  ['university-attendance', 'care leaver, 20, law at uni, attendance 60%'],
  ['adopted', 'adopted, y4'],
];

/** The form, what it leads to for several children, and the question where two facts do not fit. */
export function whatTheyGetFaces(pack: Pack, today: string): readonly CardFace[] {
  if (pack.topics.length === 0) {
    return [
      {
        name: 'what-they-get-instead',
        title: 'What can this young person get, without an offer',
        ...whatTheyGetInstead({ pack, articles: pack.articles, facts: noFacts }),
      },
    ];
  }
  const clashing = factsIn('Year 3, at university');
  const contradiction = contradictionIn(clashing);
  return [
    {
      name: 'what-they-get-form',
      title: 'What can this young person get? The form',
      ...whatTheyGetForm({ pack, facts: noFacts }),
    },
    {
      name: 'what-they-get-form-primary',
      title: 'The form, age group known, with a problem',
      ...whatTheyGetForm({
        pack,
        facts: factsIn('adopted, y4'),
        answer,
        problem: 'Please say what the child is to social care.',
      }),
    },
    ...children.map(([name, question]) => {
      const facts = factsIn(question);
      const everything = whatTheyGet(pack, pack.topics, facts);
      return {
        name: `what-they-get-${name}`,
        title: `What this young person can get: ${question}`,
        ...whatTheyGetCard({ pack, facts, everything, answer, today }),
      };
    }),
    ...(contradiction === undefined
      ? []
      : [
          {
            name: 'what-they-get-contradiction',
            title: 'Two facts that do not fit together',
            ...contradictionCard({ pack, facts: clashing, contradiction, answer }),
          },
        ]),
  ];
}
