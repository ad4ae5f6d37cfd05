import { messageCard } from '../../cards/message-card.ts';
import { anotherCouncil, profileCard, roleNames } from '../../cards/profile-card.ts';
import type { ButtonData } from '../../cards/button-data.ts';
import { authorityName } from '../../knowledge/authorities.ts';
import { asksForEverything } from '../../knowledge/entitlements/asks-for-everything.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { responsibleAuthority } from '../../knowledge/responsible-authority.ts';
import type { Profile } from '../../queue/profiles.ts';
import { answerQuestion, otherCouncil } from './answer-question.ts';
import { homeOf } from './home-authority.ts';
import { whoseChildCard } from '../../cards/whose-child-card.ts';
import type { TurnParts } from './parts.ts';
import type { ProfileWords } from './profile-words.ts';
import { asNew, inPlace, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';
import { askWhatTheyGet } from './what-they-get.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** Does what somebody typed of themselves: shows their profile, changes it, or forgets it. */
export async function changeByWords(
  words: ProfileWords,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  if (words.forget === true) {
    await parts.profiles.forget(turn.person);
    return [
      asNew(
        messageCard(
          'Help',
          'forgotten',
          'Done: we no longer keep where you work or your role. Answers come from this service’s own council again.',
        ),
      ),
    ];
  }
  const said = {
    ...(words.authority === undefined
      ? {}
      : { authority: parts.searchOf(words.authority) === undefined ? anotherCouncil : words.authority }),
    ...(words.role === undefined ? {} : { role: words.role }),
  };
  const changes = Object.keys(said).length > 0;
  const profile = changes
    ? await parts.profiles.change(turn.person, { ...said, asked: true }, parts.now())
    : await parts.profiles.of(turn.person);
  return [asNew(ownProfileCard(profile, parts, changes))];
}

/** Keeps what was chosen, and draws the answer beneath which it was asked again for the council chosen. */
export async function saveProfile(
  data: Press<'save-profile'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const profile = await parts.profiles.change(
    turn.person,
    {
      asked: true,
      ...(data.worksIn === '' ? {} : { authority: data.worksIn }),
      ...(data.worksAs === '' ? {} : { role: data.worksAs }),
    },
    parts.now(),
  );
  const kept = data.answer === undefined ? undefined : await parts.answers.find(data.authority, data.answer);
  if (kept === undefined || kept.question === '') return [inPlace(ownProfileCard(profile, parts, true))];
  // The words kept may be one part of a message, and the facts those of all of it.
  const facts = kept.shown?.facts ?? factsIn(kept.question);
  const responsible = responsibleAuthority(kept.question, facts, homeOf(profile, parts), parts.councils);
  return [
    await answerQuestion(
      {
        question: kept.question,
        removed: kept.removed,
        facts,
        responsible,
        profile,
        note: `Saved: ${inWords(profile, parts)}. To change it, type “my profile”.`,
      },
      turn,
      parts,
      inPlace,
    ),
  ];
}

/** Asks whose child it is, in place of the answer. */
export async function askWhoseChild(data: Press<'whose-child'>, parts: TurnParts): Promise<readonly Reply[]> {
  return [inPlace(whoseChildCard({ authority: data.authority, answer: data.answer, choices: parts.packs }))];
}

/** Answers the same question for the council that was chosen, this once. */
export async function answerFor(
  data: Press<'answer-for'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const kept = await parts.answers.find(data.authority, data.answer);
  if (kept === undefined || data.to === anotherCouncil)
    return [inPlace(otherCouncil(anotherCouncil, kept?.id, parts))];
  if (asksForEverything(kept.question)) return askWhatTheyGet(kept.question, turn, parts, data.to);
  const profile = await parts.profiles.of(turn.person);
  return [
    await answerQuestion(
      {
        question: kept.question,
        removed: kept.removed,
        facts: kept.shown?.facts ?? factsIn(kept.question),
        responsible: { authority: data.to, how: 'named' },
        profile,
      },
      turn,
      parts,
      inPlace,
    ),
  ];
}

function ownProfileCard(profile: Profile, parts: TurnParts, saved: boolean): ReturnType<typeof profileCard> {
  return profileCard({ choices: parts.packs, authority: profile.authority, role: profile.role, saved });
}

function inWords(profile: Profile, parts: TurnParts): string {
  return [
    ...(profile.authority === undefined
      ? []
      : [
          profile.authority === anotherCouncil
            ? 'another council'
            : authorityName(profile.authority, parts.councils),
        ]),
    ...(profile.role === undefined ? [] : [roleNames[profile.role].toLowerCase()]),
  ].join(', ');
}
