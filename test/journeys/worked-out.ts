import { setTimeout as pause } from 'node:timers/promises';
import type { PersonalChat } from '../teams-simulator/chat.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';

/** True for a message whose card has such a button. */
export const has =
  (verb: string) =>
  (message: SeenMessage): boolean =>
    JSON.stringify(message.card ?? '').includes(`"${verb}"`);

/**
 * The newest card with this button and these words, opening the proposal again for as long as what it would do is still being
 * worked out: on a busy machine that takes longer than Teams waits for the answer to a press.
 */
export async function workedOut(chat: PersonalChat, verb: string, words: string): Promise<SeenMessage> {
  for (let left = 60; left > 0; left -= 1) {
    const last = chat
      .messages()
      .findLast((message) => message.card !== undefined && (has(verb)(message) || isWaiting(message)));
    if (last !== undefined && has(verb)(last) && !isWaiting(last) && last.words.includes(words)) return last;
    if (last !== undefined && isWaiting(last)) {
      const opens = chat.messages().findLast(has('open-review'));
      if (opens !== undefined) await chat.press(opens, 'open-review');
    }
    await pause(1_000);
  }
  throw new Error(`No card with ${verb} and “${words}” within a minute.`);
}

function isWaiting({ words }: SeenMessage): boolean {
  return words.includes('still being worked out');
}
