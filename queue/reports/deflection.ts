import type { AnswerEnd } from './figures.ts';
import type { Report, ShownTable } from './report.ts';

const helped = 'Answered, and the asker said it helped';
const silent = 'Answered, and nothing was heard of it';
/** Whatever came of an answer falls in the first of these that it fits. */
const ends: readonly (readonly [name: string, fits: (end: AnswerEnd) => boolean])[] = [
  ['Answered, then asked the advice line', (end) => end.outcome === 'answer' && end.handedOver],
  [
    'Answered, and the asker said it did not help',
    (end) => end.outcome === 'answer' && end.helpful === false,
  ],
  [helped, (end) => end.outcome === 'answer' && end.helpful === true],
  [silent, (end) => end.outcome === 'answer'],
  ['No answer, then asked the advice line', (end) => end.outcome === 'no-answer' && end.handedOver],
  ['No answer', (end) => end.outcome === 'no-answer'],
  ['A list to choose from was shown', (end) => end.outcome === 'choose'],
  ['One question was asked back', (end) => end.outcome === 'ask-back'],
  ['Safety came first', () => true],
];

/** What became of what the bot was asked. Silence is not success: nobody knows what became of it. */
export function deflectionReport(answers: readonly AnswerEnd[]): Report {
  const counts = new Map(ends.map(([name]) => [name, 0]));
  for (const end of answers) {
    const [name = ''] = ends.find(([, fits]) => fits(end)) ?? [];
    counts.set(name, (counts.get(name) ?? 0) + end.count);
  }
  return {
    name: 'deflection',
    title: 'Answered without the advice line',
    inWords,
    tables: [
      {
        kind: 'counts',
        id: 'ends',
        caption: 'What became of questions to the bot',
        rowsAre: 'What became of it',
        measures: [{ name: 'Questions to the bot', of: 'answers' }],
        rows: [...counts].map(([name, count]) => ({ name, counts: [count] })),
        order: 'as given',
        chart: 'bars',
      },
    ],
    notes: [
      'Only what an asker marked as helpful, and did not take to the advice line all the same, counts as answered without it.',
      'Silence is counted by itself. It may mean that the answer was enough, or that the asker gave up.',
      'That a question went on to the advice line is known where it was sent from the answer’s card, or from the same message.',
    ],
  };
}

function inWords([table]: readonly ShownTable[]): readonly string[] {
  const figure = (name: string) => table?.rows.find(([row]) => row === name)?.[1];
  const all = table?.total?.[1];
  if (all === 0) return ['Nothing was asked of the bot in this time.'];
  const [yes, nothing] = [figure(helped), figure(silent)];
  if (typeof all !== 'number' || typeof yes !== 'number')
    return ['Too few answers were marked as helpful to show how many.'];
  const share = Math.round((yes / all) * 100);
  const rest =
    typeof nothing === 'number'
      ? ` Of ${nothing} that were answered nothing more was heard: they are not counted as success.`
      : '';
  return [`Answered and marked as helpful: ${yes} of ${all} (${share}%).${rest}`];
}
