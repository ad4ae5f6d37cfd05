import type { Pack } from '../knowledge/schema.ts';
import { shownCard, type ShownCard } from './card.ts';
import { asTyped, heading, smallPrint, words } from './words.ts';

/** The kinds of channel whose people a bot cannot tell from those of the team. */
export const limitedChannels = ['private', 'shared'] as const;
export type LimitedChannel = (typeof limitedChannels)[number];

/** Refuses a private or shared channel, and says what to use. */
export function limitedChannelCard(kind: LimitedChannel): ShownCard {
  const why =
    kind === 'private'
      ? 'I can ask Teams who is in a team, but not who is in a private channel of it: members of the team who are not in this channel could claim queries, and you would not see who they are.'
      : 'I can ask Teams who is in a team, but a shared channel has people from other teams and other councils in it, who would see the cards here and could not claim anything.';
  return shownCard('Advice line', `not in a ${kind} channel`, [
    heading(`A ${kind} channel cannot be the advice line`),
    words(why),
    words(
      'Please use a standard channel of a team in which all members are advisers. If there is none, make a team for the advice line.',
    ),
  ]);
}

/** Refuses a channel that belongs to another council’s advice line. */
export function anothersChannelCard({
  pack,
  whose,
}: {
  readonly pack: Pack;
  readonly whose: string;
}): ShownCard {
  return shownCard('Advice line', `this channel is ${whose}’s`, [
    heading(`This channel is the advice line for ${whose}`),
    words(
      `A channel works for one council, so that nobody answers for another by mistake. Please use a channel of its own for ${pack.name}.`,
    ),
  ]);
}

/** Says which of the named topics there are none of, and what topics are called. Nothing was changed. */
export function topicsUnknownCard({
  pack,
  unknown,
}: {
  readonly pack: Pack;
  readonly unknown: readonly string[];
}): ShownCard {
  const near = nearest(unknown, pack);
  const names = unknown.map((word) => `“${asTyped(word.slice(0, 60))}”`).join(', ');
  return shownCard('Advice line', 'which topics?', [
    heading('Which topics?'),
    words(
      `${pack.name} has no topic called ${names}, and nothing was changed. Say the topics as they are called, with commas between them.`,
    ),
    ...(near.length === 0 ? [] : [words(`For example:\n\n${near.map((title) => `- ${title}`).join('\n')}`)]),
    smallPrint(
      'Any other title works too, as it stands on the card of its answer. For all that has no channel of its own, say “use this channel for the advice line”.',
    ),
  ]);
}

/** Some titles: those with a word in common, or else the first. */
function nearest(unknown: readonly string[], pack: Pack): readonly string[] {
  const stems = unknown
    .flatMap((word) => word.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .map((word) => word.slice(0, 5));
  const titles = pack.topics.map(({ title }) => title);
  const alike = titles.filter((title) => stems.some((stem) => title.toLowerCase().includes(stem)));
  return (alike.length === 0 ? titles : alike).slice(0, 6);
}
