import type { ButtonData } from '../../cards/button-data.ts';
import { drawRated } from './draw-rated.ts';
import { findAnswer } from './find-answer.ts';
import { gone } from './gone.ts';
import type { TurnParts } from './parts.ts';
import { inPlace, notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** Keeps what was wrong with an answer that did not help, and draws it again with that said. */
export async function sayUnhelpful(
  data: Press<'say-unhelpful'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = await findAnswer(data, turn, parts);
  if (found === undefined) return [gone()];
  const { authority, id } = found.kept;
  await parts.answers.sayUnhelpful(authority, id, data.what);
  const card = await drawRated(found, { rated: false, unhelpful: data.what }, turn, parts);
  return [inPlace(card)];
}

/** Keeps that the asker wants to be told once there is an answer. They are told in their own chat, so there must be one. */
export async function tellMe(
  { authority, answer }: Press<'tell-me'>,
  { person }: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const kept = await parts.answers.find(authority, answer);
  if (kept === undefined || kept.question === '') return [gone()];
  const { tenant, entraId } = person;
  if ((await parts.conversations.ofPerson(tenant, entraId)) === undefined) return [notice(noOwnChat)];
  const missed = kept.offeredBy ?? kept.id;
  await parts.answerWaits.wait({ authority, missed, person: { tenant, entraId } }, parts.now());
  return [{ place: 'notice', summary: 'Advice line: you will be told', text: noted }];
}

const noted =
  'I will tell you in our own chat once there is an answer. Until then I keep that you want to know, and no longer.';
const noOwnChat =
  'I could only tell you in our own chat, and we have none yet. Please add me in Teams and say hello to me there, then press again.';
