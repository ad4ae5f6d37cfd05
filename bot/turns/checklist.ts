import { checklistCard } from '../../cards/checklist-card.ts';
import { checklistItems } from '../../cards/checklist-count.ts';
import { checklistText } from '../../cards/checklist-text.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import { today, type TurnParts } from './parts.ts';
import { inPlace, type Reply } from './reply.ts';
import { searchSeenBy } from './search-seen-by.ts';
import { termEnd } from './term-end.ts';
import type { Turn } from './turn.ts';

/** The buttons of a checklist. */
export type ChecklistPress = Extract<
  ButtonData,
  { verb: 'open-checklist' | 'save-checklist' | 'clear-checklist' | 'copy-checklist' }
>;

/**
 * Opens, keeps, clears or copies the ticks of whoever pressed: they belong to that account, whoever the card was shown
 * to. In a shared conversation the list goes to the person's own chat. Undefined when the list is gone.
 */
export async function checklistPress(
  data: ChecklistPress,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const search = await searchSeenBy(turn, data.authority, parts);
  const entry = search?.entry(data.checklist);
  if (search === undefined || entry?.kind !== 'checklist') return undefined;
  const { pack } = search;
  const { checklist } = entry;
  const day = today(parts);
  if (data.verb === 'copy-checklist') {
    // As the boxes stand on the card, saved or not: that is what the person sees.
    const text = checklistText({ pack, checklist, ticked: new Set(data.ticks), today: day });
    return [{ place: 'text', summary: 'Answer: your checklist as text', text }];
  }
  const lapse = termEnd(pack, day);
  const of = { authority: pack.authority, checklist: checklist.id };
  if (data.verb !== 'open-checklist') {
    const onTheList = new Set(checklistItems(checklist).map(({ id }) => id));
    const items = data.verb === 'save-checklist' ? data.ticks.filter((item) => onTheList.has(item)) : [];
    await parts.checklistTicks.set(turn.person, of, items, { now: parts.now(), lapsesAt: lapse.over });
  }
  const ticked = await parts.checklistTicks.of(turn.person, of, parts.now());
  const saved = data.verb !== 'open-checklist';
  const card = checklistCard({ pack, checklist, ticked, lapse, saved, today: day });
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : inPlace(card)];
}
