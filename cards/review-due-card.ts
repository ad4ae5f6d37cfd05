import { Container, OpenUrlAction, TextInput } from '@microsoft/teams.cards';
import type { DueEntry } from '../knowledge/due-entries.ts';
import { button, unfold } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { asDrawn } from './proposal-preview-card.ts';
import { pressOnly } from './query-button.ts';
import { dayWords } from './query-times.ts';
import { asTyped, caution, heading, smallPrint, words } from './words.ts';

/** What the list of due reviews is drawn from. */
export interface ReviewsDueView {
  readonly authority: string;
  readonly authorityName: string;
  /** The longest overdue first. */
  readonly due: readonly DueEntry[];
  /** An ISO day. */
  readonly today: string;
  /** The address of the page with all of them, where there is one. */
  readonly page?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const mostRows = 8;

/** What has to be read against its document again: for its owner, or for the line where nobody of that name is in its team. */
export function reviewsDueCard(view: ReviewsDueView): ShownCard {
  const { authority, due, today, page, now } = view;
  const overdue = due.filter(({ reviewBy }) => reviewBy < today).length;
  return shownCard(
    'Advice line',
    'reviews are due',
    [
      heading(`To be read again · ${view.authorityName}`),
      words(howMany(due.length, overdue)),
      ...due.slice(0, mostRows).map(({ entry, title, owner, reviewBy }) =>
        new Container(
          words(`**${asTyped(title)}** ›`),
          smallPrint(
            `${reviewBy < today ? 'Overdue since' : 'Due by'} ${dayWords(reviewBy, now)} · ${asTyped(owner)}`,
            { spacing: 'None' },
          ),
        ).withOptions({
          separator: true,
          spacing: 'Small',
          selectAction: pressOnly(`Open ${title}`, { verb: 'open-due', authority, entry }),
        }),
      ),
      ...(due.length > mostRows ? [smallPrint(`And ${due.length - mostRows} more.`)] : []),
    ],
    page === undefined ? [] : [new OpenUrlAction(page, { title: 'All of them' })],
  );
}

function howMany(due: number, overdue: number): string {
  if (due === 1)
    return `One answer is to be read against its document again${overdue === 1 ? ', and is overdue' : ''}.`;
  const late =
    overdue === 0 ? '' : overdue === due ? ', all of them overdue' : `, ${overdue} of them overdue`;
  return `${due} answers are to be read against their documents again${late}.`;
}

/** What the card of one due review is drawn from. */
export interface ReviewDueView {
  readonly authority: string;
  readonly due: DueEntry;
  readonly today: string;
  /** The card that askers see now. */
  readonly asItReads?: ShownCard | undefined;
  /** The address of its form, where there is one. */
  readonly form?: string | undefined;
  /** Said where a change to it waits already. */
  readonly waits: boolean;
  readonly now: number;
}

/** One due review: how the entry reads, and confirming, editing or archiving it. */
export function reviewDueCard(view: ReviewDueView): ShownCard {
  const { authority, due, today, asItReads, form, waits, now } = view;
  const { entry } = due;
  return shownCard(
    'Advice line',
    'a review is due',
    [
      heading(`Still right? ${due.title}`),
      smallPrint(
        `${due.reviewBy < today ? 'Overdue since' : 'Due by'} ${dayWords(due.reviewBy, now)} · ${asTyped(due.owner)}`,
      ),
      ...(asItReads === undefined ? [] : [asDrawn(asItReads)]),
      ...(waits ? [caution('A change to it waits to be read already.')] : []),
      words('Please read it against its document. A colleague approves whatever you choose.'),
      ...(form === undefined ? [smallPrint('To edit it, open Knowledge in this app’s tabs.')] : []),
    ],
    [
      ...(waits
        ? []
        : [pressOnly('Confirm unchanged', { verb: 'confirm-due', authority, entry }, { style: 'positive' })]),
      ...(form === undefined ? [] : [new OpenUrlAction(form, { title: 'Edit' })]),
      ...(waits
        ? []
        : [
            unfold(
              'Archive',
              [
                new TextInput({
                  id: 'reason',
                  label: 'Why is it to be taken out?',
                  isRequired: true,
                  errorMessage: 'Please say why in a few words',
                  maxLength: 300,
                }),
              ],
              [button('Propose to take it out', { verb: 'archive-due', authority, entry })],
            ),
          ]),
    ],
  );
}
