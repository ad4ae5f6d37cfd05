import { Container } from '@microsoft/teams.cards';
import type { MissedQuestion } from '../knowledge/missed/missed.ts';
import { shownCard, type ShownCard } from './card.ts';
import { missedKindsWords } from './missed-kind-words.ts';
import { pressOnly } from './query-button.ts';
import { dayWords } from './query-times.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** What the list of missed questions is drawn from. */
export interface MissedListView {
  readonly authority: string;
  readonly authorityName: string;
  /** Those of this page; each group newest first. */
  readonly groups: readonly (readonly MissedQuestion[])[];
  /** How many groups there are on all pages. */
  readonly all: number;
  /** Counted from 0. */
  readonly page: number;
  readonly hasMore: boolean;
  /** How many days back was looked. */
  readonly days: number;
  /** What was just done, as a sentence. */
  readonly done?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the knowledge missed, by what was asked, what matters most first. For editors in their own chat. */
export function missedListCard(view: MissedListView): ShownCard {
  const { authority, groups, all, page, days, done } = view;
  const turnTo = (to: number) => ({ verb: 'missed-questions', authority, page: to }) as const;
  return shownCard(
    'Advice line',
    'missed questions',
    [
      heading(`Missed questions · ${view.authorityName}`),
      ...(done === undefined ? [] : [words(done)]),
      smallPrint(
        all === 0
          ? `Nothing is open of the last ${days} days.`
          : `${all === 1 ? 'One matter is' : `${all} matters are`} open of the last ${days} days: what had no answer, was chosen from a list, did not help or went to the advice line. What is asked often and lately comes first.`,
      ),
      ...groups.map((group, place) => row(view, group, place > 0)),
    ],
    [
      ...(view.hasMore ? [pressOnly('More', turnTo(page + 1))] : []),
      ...(page > 0 ? [pressOnly('Back', turnTo(page - 1))] : []),
      pressOnly('Waiting for review', { verb: 'review-queue', authority }),
    ],
  );
}

function row({ authority, now }: MissedListView, group: readonly MissedQuestion[], separator: boolean) {
  const [latest] = group;
  const day = latest === undefined ? '' : dayWords(latest.at, now);
  const times = group.length === 1 ? `Once, on ${day}` : `${group.length} times, last on ${day}`;
  return new Container(
    words(`**${asTyped(shortened(latest?.text ?? ''))}** ›`),
    smallPrint(`${times} · ${missedKindsWords(group)}`),
  ).withOptions({
    separator,
    spacing: 'Small',
    selectAction: pressOnly(`Open: ${shortened(latest?.text ?? '')}`, {
      verb: 'open-missed',
      authority,
      missed: latest?.id ?? '',
    }),
  });
}

/** A question is a sentence; a story is read when the matter is opened. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
