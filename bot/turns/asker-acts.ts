import type { ButtonData } from '../../cards/button-data.ts';
import { redact } from '../../privacy/redact.ts';
import { stars } from '../../queue/query.ts';
import { told } from './adviser-acts.ts';
import type { TurnParts } from './parts.ts';
import { notice, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The buttons that the asker presses on the card of their query. */
export type AskerPress = Extract<
  ButtonData,
  { verb: 'answer-back' | 'rate-query' | 'rate-stars' | 'reopen-query' | 'withdraw-query' }
>;

/** Does what the asker pressed. The queue refuses anybody else. */
export async function askerAct(data: AskerPress, turn: Turn, parts: TurnParts): Promise<readonly Reply[]> {
  const by = { authority: data.authority, query: data.query, asker: turn.person, press: turn.key };
  const { adviceLine } = parts;
  switch (data.verb) {
    case 'rate-query':
      return told(await adviceLine.rate({ ...by, helped: data.helped }), 'asker', turn.person, parts);
    case 'rate-stars': {
      const rating = stars.find((each) => String(each) === data.stars);
      if (rating === undefined) return [notice('Please choose a number first; nothing was kept.')];
      const { text } = redact(data.reply.trim(), parts.mayStay);
      const rated = { ...by, stars: rating, ...(text === '' ? {} : { text }) };
      return told(await adviceLine.star(rated), 'asker', turn.person, parts);
    }
    case 'withdraw-query':
      return told(await adviceLine.withdraw(by), 'asker', turn.person, parts);
    case 'reopen-query': {
      const { text } = redact(data.addition.trim(), parts.mayStay);
      return told(
        await adviceLine.reopen({ ...by, ...(text === '' ? {} : { text }) }),
        'asker',
        turn.person,
        parts,
      );
    }
    case 'answer-back': {
      const { text } = redact(data.addition.trim(), parts.mayStay);
      if (text === '') return [notice('Please type your words first; nothing was sent.')];
      return told(await adviceLine.answerBack({ ...by, text }), 'asker', turn.person, parts);
    }
  }
}
