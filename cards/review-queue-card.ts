import { Container } from '@microsoft/teams.cards';
import type { EntryVersion } from '../knowledge/live/entry-version.ts';
import { shownCard, type ShownCard } from './card.ts';
import { pressOnly } from './query-button.ts';
import { dayWords } from './query-times.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** What the list of proposals is drawn from. */
export interface ReviewQueueView {
  readonly authority: string;
  readonly authorityName: string;
  readonly waiting: readonly { readonly version: EntryVersion; readonly title: string }[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The proposals that wait for somebody to read them, the longest waiting first. */
export function reviewQueueCard({ authority, authorityName, waiting, now }: ReviewQueueView): ShownCard {
  return shownCard(
    'Advice line',
    'waiting for review',
    [
      heading(`Waiting for review · ${authorityName}`),
      ...(waiting.length === 0 ? [words('Nothing is waiting.')] : []),
      ...waiting.map(({ version, title }, place) =>
        new Container(
          words(`**${asTyped(title)}** ›`),
          smallPrint(
            `${asTyped(version.author?.name ?? 'A colleague')}, ${dayWords(version.submittedAt ?? version.changedAt, now)}`,
          ),
        ).withOptions({
          separator: place > 0,
          spacing: 'Small',
          selectAction: pressOnly(`Open ${title}`, {
            verb: 'open-review',
            authority,
            entry: version.entry,
            number: version.number,
          }),
        }),
      ),
    ],
    [pressOnly('Missed questions', { verb: 'missed-questions', authority, page: 0 })],
  );
}

/** Says in the staff channel, or to a named reviewer, that a proposal waits. No word of it: what it says is read in their own chat. */
export function reviewNoticeCard(of: {
  readonly authority: string;
  readonly entry: string;
  readonly number: number;
  readonly author: string | undefined;
}): ShownCard {
  const { authority, entry, number, author } = of;
  return shownCard(
    'Advice line',
    'a proposal waits to be read',
    [
      heading('A change to the answers waits to be read'),
      words(
        `${author === undefined ? 'A colleague' : asTyped(author)} proposes it. It goes live once somebody else has approved it.`,
      ),
    ],
    [
      pressOnly('Read it', { verb: 'open-review', authority, entry, number }, { style: 'positive' }),
      pressOnly('All that wait', { verb: 'review-queue', authority }),
    ],
  );
}

/** Tells its author what became of a proposal. */
export function reviewedNoticeCard(of: {
  readonly version: EntryVersion;
  readonly title: string;
}): ShownCard {
  const { version, title } = of;
  const { authority, entry, number, state, reviewer, comments } = version;
  const by = asTyped(reviewer?.name ?? 'A colleague');
  const why = comments.findLast(({ kind }) => kind === 'sent-back')?.text;
  const live = state === 'published';
  return shownCard(
    'Advice line',
    live ? 'your proposal is live' : 'your proposal was sent back',
    [
      heading(live ? `Live: ${title}` : `Sent back: ${title}`),
      words(live ? `${by} has approved it. It answers from now on.` : `${by} sent it back:`),
      ...(live || why === undefined ? [] : [words(asTyped(why))]),
    ],
    [
      ...(live ? [] : [pressOnly('Change it', { verb: 'change-proposal', authority, entry, number })]),
      pressOnly('Open it', { verb: 'open-review', authority, entry, number }),
    ],
  );
}
