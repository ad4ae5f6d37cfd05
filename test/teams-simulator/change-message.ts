import type { BotAnswer } from './bot-link.ts';
import { channelData } from './envelope.ts';
import type { Seat } from './seat.ts';

/** What Teams sends when somebody changes a message of theirs: the message's own id, and when it was changed. */
function change(
  seat: Seat,
  messageId: string,
  type: string,
  eventType: string,
  text?: string,
): Promise<BotAnswer> {
  return seat.send({
    type,
    id: messageId,
    timestamp: new Date().toISOString(),
    channelData: { ...channelData(seat.place), eventType },
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
  });
}

/** Edits the message with this id. */
export function edit(seat: Seat, messageId: string, text: string): Promise<BotAnswer> {
  return change(seat, messageId, 'messageUpdate', 'editMessage', text);
}

/** Deletes the message with this id. */
export function softDelete(seat: Seat, messageId: string): Promise<BotAnswer> {
  return change(seat, messageId, 'messageDelete', 'softDeleteMessage');
}
