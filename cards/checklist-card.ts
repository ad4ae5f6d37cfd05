import { ToggleInput, type CardElement } from '@microsoft/teams.cards';
import type { Checklist, Pack } from '../knowledge/schema.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { checklistItems, countTicked } from './checklist-count.ts';
import { tickBoxId } from './checklist-ticks.ts';
import { sourceButton } from './source-panel.ts';
import { plainDate } from './standing.ts';
import { heading, smallPrint, words } from './words.ts';

/** What a checklist with its boxes is drawn from. */
export interface ChecklistView {
  readonly pack: Pack;
  readonly checklist: Checklist;
  /** The items that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly lapse: TicksLapse;
  /** True right after saving or clearing. */
  readonly saved?: boolean | undefined;
  /** An ISO day. */
  readonly today: string;
}

/** When ticks lapse. */
export interface TicksLapse {
  /** The last ISO day on which they are kept. */
  readonly lastDay: string;
  /** False where the council has not set its term dates, and a usual day stands for the end of term. */
  readonly fromTermDates: boolean;
}

/** Draws a checklist with a box for every item, as the asker has ticked them. */
export function checklistCard(view: ChecklistView): ShownCard {
  const { pack, checklist, ticked, today } = view;
  const of = { authority: pack.authority, checklist: checklist.id };
  const from = sourceButton({
    pack,
    sources: checklistItems(checklist).map(({ source }) => source),
    reviews: [checklist],
    today,
  });
  return shownCard(
    'Answer',
    checklist.title,
    [
      heading(checklist.title),
      words(checklist.about),
      words(`${view.saved === true ? '✓ Saved: ' : ''}${countTicked(checklist, ticked)}`, {
        weight: 'Bolder',
        spacing: 'Small',
      }),
      ...checklist.parts.flatMap((part): readonly CardElement[] => [
        words(part.title, { weight: 'Bolder', spacing: 'Medium' }),
        ...part.items.map(
          ({ id, text }) =>
            new ToggleInput(text, {
              id: tickBoxId(id),
              value: String(ticked.has(id)),
              wrap: true,
              spacing: 'Small',
            }),
        ),
      ]),
      smallPrint(
        'One list for your whole caseload: it names no child and has no place for a name. Only you are shown your ticks.',
        { spacing: 'Medium' },
      ),
      smallPrint(lapseWords(view.lapse, pack)),
    ],
    [
      button('Save ticks', { verb: 'save-checklist', ...of }),
      button('Clear all', { verb: 'clear-checklist', ...of }),
      button('Copy as text', { verb: 'copy-checklist', ...of }),
      ...(from === undefined ? [] : [from]),
    ],
  );
}

function lapseWords({ lastDay, fromTermDates }: TicksLapse, pack: Pack): string {
  const until = `Ticks are kept until the end of ${plainDate(lastDay)} and then cleared`;
  return fromTermDates
    ? `${until}, with the end of term.`
    : `${until}. ${pack.name}’s term dates are not set here, so that day stands for the end of term.`;
}
