import type { CardElement } from '@microsoft/teams.cards';
import type { QuestionsCompared } from '../knowledge/live/own-questions.ts';
import type { Changed, WhatChanges } from '../knowledge/missed/what-changes.ts';
import { label } from './query-thread.ts';
import { asTyped, caution, smallPrint, words } from './words.ts';

/** What a proposal would do to what people ask. */
export interface ProposalEffects {
  /** The pack's own questions; left out where it could not be made. */
  readonly own?: Pick<QuestionsCompared, 'asked' | 'rightBefore' | 'rightAfter' | 'broke'> | undefined;
  /** True where too many of them break for it to go live unread. */
  readonly holdsBack: boolean;
  /** The questions that were asked in the last `days` days; `wait` while they are being gone through. */
  readonly logged?: WhatChanges | 'wait' | undefined;
  readonly days: number;
  /** What an entry is called, for its id. */
  readonly titleOf: (entry: string) => string;
}

const mostShown = 4;

/** What a proposal would do, in sentences, with the questions that it concerns. */
export function effectBlocks(effects: ProposalEffects): readonly CardElement[] {
  const { own, holdsBack, logged, days } = effects;
  return [
    label('What it does'),
    ...(own === undefined
      ? []
      : [
          words(
            `Of the council’s ${own.asked} own questions ${own.rightAfter} would be answered rightly; now it is ${own.rightBefore}.`,
          ),
          ...(holdsBack
            ? [caution('That is a drop of more than one in a hundred. It is not approved without a reason.')]
            : []),
          ...own.broke
            .slice(0, mostShown)
            .map(({ question }) => smallPrint(`No longer right: “${asTyped(question)}”`)),
          ...more(own.broke.length),
        ]),
    ...(logged === undefined ? [] : loggedBlocks(logged, days, effects.titleOf)),
  ];
}

function loggedBlocks(
  logged: WhatChanges | 'wait',
  days: number,
  titleOf: ProposalEffects['titleOf'],
): readonly CardElement[] {
  if (logged === 'wait')
    return [
      words(
        `The questions of the last ${days} days are still being gone through. Open it again in a minute.`,
      ),
    ];
  const { compared, answered, moved, lost } = logged;
  const to = ({ after }: Changed): string => (after === undefined ? '' : ` → “${titleOf(after)}”`);
  const list = (name: string, changed: readonly Changed[]) => [
    ...changed
      .slice(0, mostShown)
      .map((each) => smallPrint(`${name}: “${asTyped(each.question.text.slice(0, 160))}”${to(each)}`)),
    ...more(changed.length),
  ];
  return [
    words(
      `Of ${compared} different questions of the last ${days} days ${answered.length} would be answered that were not, ${moved.length} would get another answer, and ${lost.length} would lose theirs.`,
    ),
    ...list('Now answered', answered),
    ...list('Another answer', moved),
    ...list('No longer answered', lost),
  ];
}

function more(all: number): readonly CardElement[] {
  return all > mostShown ? [smallPrint(`And ${all - mostShown} more.`)] : [];
}
