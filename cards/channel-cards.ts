import type { Pack } from '../knowledge/schema.ts';
import { shownCard, type ShownCard } from './card.ts';
import { heading, smallPrint, words } from './words.ts';

/** What makes a channel the advice line's, as it is typed after mentioning the bot. */
const sentence = '**use this channel for the advice line**';

/**
 * Says that queries come here from now on. `announced`: how many were waiting and are now owed to the channel. `topics`:
 * the titles of those that come here; none where all come that have no channel of their own.
 */
export function channelInUseCard({
  pack,
  announced,
  topics = [],
}: {
  readonly pack: Pack;
  readonly announced: number;
  readonly topics?: readonly string[];
}): ShownCard {
  const waited =
    announced === 0
      ? 'Nothing was waiting.'
      : announced === 1
        ? 'One query was waiting; it is being passed on now.'
        : `${announced} queries were waiting; they are being passed on now.`;
  return shownCard('Advice line', `this channel is ${pack.name}’s advice line`, [
    heading(
      `This channel is now the advice line for ${pack.name}${topics.length === 0 ? '' : ', for some topics'}`,
    ),
    ...(topics.length === 0 ? [] : [words(`Here: ${topics.join(', ')}. Everything else goes where it did.`)]),
    words(
      `New queries appear here with their number, topic and how soon they are needed, and nothing of the case. Whoever claims one reads it in their own chat with me.`,
    ),
    words(waited),
    smallPrint(
      'Every member of this team can claim and reply; guests cannot. Mention me here and say **queries** for the queue, or **find** and some words.',
    ),
  ]);
}

/** Says that nothing had to be changed. */
export function alreadyThisChannelCard({
  pack,
  topics = [],
}: {
  readonly pack: Pack;
  readonly topics?: readonly string[];
}): ShownCard {
  return shownCard('Advice line', 'nothing has changed', [
    heading(
      `This channel already is the advice line for ${pack.name}${topics.length === 0 ? '' : `: ${topics.join(', ')}`}`,
    ),
    words('Nothing has changed, and nothing was passed on a second time.'),
  ]);
}

/** Refuses, and says who may or what to type. `byCode`: no leads are named, so that the pairing code decides. */
export function channelNeedsLeadCard({ byCode }: { readonly byCode: boolean }): ShownCard {
  return byCode
    ? shownCard('Advice line', 'the pairing code is needed', [
        heading('That needs the pairing code'),
        words(
          `Mention me here and say ${sentence}, followed by the four digits of the pairing code. The service prints them when it starts; whoever runs it can tell you.`,
        ),
        smallPrint('After several wrong codes none is taken until the service is started again.'),
      ])
    : shownCard('Advice line', 'only a lead may do that', [
        heading('Only a lead may do that'),
        words(
          `Please ask somebody who is named in the service’s LEADS setting to mention me here and say ${sentence}. Whoever runs the service can say who that is, or add you.`,
        ),
      ]);
}

/** Refuses outside a channel of a team. */
export function sayItInAChannelCard(): ShownCard {
  return shownCard('Advice line', 'say it in a channel', [
    heading('Say it in a channel, not here'),
    words(
      `The advice line works in a channel of the advisers’ team. Add me to that team, then go to the channel. Mention me there and say ${sentence}.`,
    ),
  ]);
}
