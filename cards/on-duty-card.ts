import { shownCard, type ShownCard } from './card.ts';
import type { DigestView } from './digest-card.ts';
import { dutyNoteBlock } from './duty-note-block.ts';
import { queriesAre, weekdayWords } from './duty-words.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** Tells somebody in the morning that they are on duty, how the line stands, and what the last one on duty left. */
export function onDutyCard({
  figures,
  note,
  now,
  day,
}: Omit<DigestView, 'onDuty'> & { readonly day: string }): ShownCard {
  const { waiting, urgent, overdue } = figures;
  const pressing = [
    urgent === 0 ? undefined : `${queriesAre(urgent)} urgent`,
    overdue === 0 ? undefined : `${queriesAre(overdue)} overdue`,
  ].filter((part) => part !== undefined);
  return shownCard('Advice line', 'you are on duty today', [
    heading('You are on duty today'),
    ...(pressing.length === 0 ? [] : [caution(`${pressing.join('; ')}.`)]),
    words(`${weekdayWords(day, now)}. ${queriesAre(waiting)} waiting for an adviser.`),
    ...dutyNoteBlock(note, now),
    smallPrint(
      'I will tell you here when something new or urgent comes in. Before you go, say “duty note …” in the advisers’ channel for whoever comes next.',
    ),
  ]);
}
