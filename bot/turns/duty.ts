import type { ShownCard } from '../../cards/card.ts';
import { dutyCard } from '../../cards/duty-card.ts';
import { onDutyName, weekdayWords } from '../../cards/duty-words.ts';
import { messageCard } from '../../cards/message-card.ts';
import { dayNamed } from '../../knowledge/office-hours/day-said.ts';
import { daysFrom } from '../../knowledge/office-hours/working-days.ts';
import { redact } from '../../privacy/redact.ts';
import type { Person } from '../../queue/people.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';
import { standingNote } from './digest.ts';
import { isWorkingDay } from './line-figures.ts';
import { onDuty } from './line-people.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/** How far the rota is shown. */
const daysShown = 14;
const workingDaysShown = 5;

/** Shows who is on duty in the working days to come, and what the last one left. `done` is said above it. */
export async function showDuty(
  { authority }: StaffChannel,
  parts: TurnParts,
  done?: string,
): Promise<ShownCard> {
  const first = today(parts);
  const coming = [...daysFrom(first, daysShown)];
  const said = await parts.rota.of(authority, first, coming.at(-1) ?? first);
  const shown = coming
    .filter((day) => day === first || said.has(day) || isWorkingDay(authority, day, parts))
    .slice(0, workingDaysShown);
  const days = [];
  for (const day of shown) days.push({ day, person: await onDuty(authority, day, parts) });
  return dutyCard({ days, note: await standingNote(authority, parts), done, now: parts.now() });
}

/** Puts whom it names on duty for a day, or nobody, and shows the rota. Only members of the line's team can be. */
export async function changeDuty(
  change: { readonly who: 'me' | 'mentioned' | 'nobody'; readonly day: string },
  channel: StaffChannel,
  turn: Turn,
  parts: TurnParts,
): Promise<ShownCard> {
  const day = dayNamed(change.day === '' ? 'today' : change.day, today(parts));
  if (day === undefined || day < today(parts))
    return sayAgain(
      'which day?',
      'Which day is that? Please say “duty me today”, “duty me thu” or “duty me 30 Sept”.',
    );
  const person = change.who === 'nobody' ? null : await memberMeant(change.who, channel, turn, parts);
  if (person === undefined)
    return sayAgain('not a member', 'Only members of this team can be on duty, and guests cannot.');
  await parts.rota.set(channel.authority, day, person, parts.now());
  const done = `On ${weekdayWords(day, parts.now())} ${onDutyName(person ?? undefined)} is on duty.`;
  return showDuty(channel, parts, done);
}

async function memberMeant(
  who: 'me' | 'mentioned',
  channel: StaffChannel,
  { person, mentioned }: Turn,
  { roster }: TurnParts,
): Promise<Person | undefined> {
  // Whoever spoke was found to be a member already.
  if (who === 'me') return person;
  const members = await roster.members(channel);
  return members.find(({ channelUserId }) => channelUserId === mentioned?.[0]);
}

/** Keeps what is left for whoever comes next, without what could identify a child. */
export async function noteForNext(
  words: string,
  { authority }: StaffChannel,
  { person }: Turn,
  parts: TurnParts,
): Promise<ShownCard> {
  const { text, removed } = redact(words.trim(), parts.mayStay);
  const at = parts.now();
  const by = {
    tenant: person.tenant,
    entraId: person.entraId,
    ...(person.name !== undefined && { name: person.name }),
  };
  await parts.dutyNotes.put({ authority, day: today(parts), by, text, at });
  const kept = 'Your note is kept for whoever is on duty next, and stands in the next digest.';
  return messageCard(
    'Advice line',
    'your note is kept',
    Object.keys(removed).length === 0
      ? kept
      : `${kept} What could identify somebody (${Object.keys(removed).join(', ')}) was taken out of it; Teams still shows what you typed here.`,
  );
}

function sayAgain(title: string, text: string): ShownCard {
  return messageCard('Advice line', title, text);
}
