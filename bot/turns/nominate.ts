import { randomUUID } from 'node:crypto';
import type { ButtonData } from '../../cards/button-data.ts';
import { messageCard } from '../../cards/message-card.ts';
import { mayOpenNomination } from '../../cards/nomination-button.ts';
import { mayNotNominateCard, nominationFormCard } from '../../cards/nomination-form-card.ts';
import type { Nomination, Pack } from '../../knowledge/schema.ts';
import { redact } from '../../privacy/redact.ts';
import { isShared, moveToOwnChat } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { placeQuery, takenOut } from './place-query.ts';
import { asNew, inPlace, type Reply } from './reply.ts';
import { searchSeenBy } from './search-seen-by.ts';
import type { Turn } from './turn.ts';

type Press<Verb extends ButtonData['verb']> = Extract<ButtonData, { verb: Verb }>;

/** Opens the form for whoever may nominate; a school's own lead is told who may instead. */
export async function openNomination(
  data: Press<'open-nomination'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = await findNomination(data, turn, parts);
  if (found === undefined) return [gone()];
  const nothing = redact('').text;
  const card = (await mayNominate(turn, parts))
    ? nominationFormCard({
        ...found,
        form: randomUUID(),
        setting: nothing,
        why: nothing,
        privacyNotice: parts.privacyNotice,
      })
    : mayNotNominateCard(found.pack, found.nomination);
  return [isShared(turn) ? await moveToOwnChat([card], turn, parts) : inPlace(card)];
}

/** Sends the nomination, if whoever sends it may, and it is exactly what they have read. */
export async function sendNomination(
  data: Press<'send-nomination'>,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[]> {
  const found = await findNomination(data, turn, parts);
  if (found === undefined) return [gone()];
  const { pack, nomination } = found;
  const nominator = nomination.nominators.find((each) => each === data.nominator);
  // An old form is no way round who may: what they have said of themselves is asked again.
  if (!(await mayNominate(turn, parts)) || (nominator === undefined && data.nominator !== ''))
    return [inPlace(mayNotNominateCard(pack, nomination))];
  const setting = redact(data.setting.trim(), parts.mayStay);
  const why = redact(data.question.trim(), parts.mayStay);
  const problem = problemWith(setting.text, why.text, nominator) ?? takenOut(setting, why);
  if (problem !== undefined) {
    const form = nominationFormCard({
      pack,
      nomination,
      form: data.form,
      setting: setting.text,
      why: why.text,
      nominator,
      privacyNotice: parts.privacyNotice,
      problem,
    });
    return [inPlace(form)];
  }
  return placeQuery(
    pack,
    {
      press: data.form,
      // Redacted as one text, since that is how it is kept and read.
      question: redact(
        [`School or setting: ${setting.text}`, `Why: ${why.text}`, `Nominated by: ${nominator ?? ''}`].join(
          '\n\n',
        ),
      ).text,
      kind: 'nomination',
      neededBy: 'no hurry',
      purpose: 'other',
      topic: nomination.id,
    },
    turn,
    parts,
  );
}

function problemWith(setting: string, why: string, nominator: string | undefined): string | undefined {
  if (nominator === undefined) return 'Please say who nominates.';
  if (setting === '') return 'Please name the school or setting.';
  return why === '' ? 'Please say why.' : undefined;
}

async function mayNominate(turn: Turn, parts: TurnParts): Promise<boolean> {
  return mayOpenNomination((await parts.profiles.of(turn.person)).role);
}

async function findNomination(
  data: { readonly authority: string; readonly entry: string },
  turn: Turn,
  parts: TurnParts,
): Promise<{ readonly pack: Pack; readonly nomination: Nomination } | undefined> {
  const search = await searchSeenBy(turn, data.authority, parts);
  const entry = search?.entry(data.entry);
  return search === undefined || entry?.kind !== 'nomination'
    ? undefined
    : { pack: search.pack, nomination: entry.nomination };
}

function gone(): Reply {
  return asNew(
    messageCard(
      'Help',
      'no longer there',
      'There is nothing to nominate for there any more. Please ask the advice line.',
    ),
  );
}
