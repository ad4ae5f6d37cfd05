import { createHmac } from 'node:crypto';

/** A message in Teams. */
interface InTeams {
  readonly tenant: string;
  readonly conversationId: string;
  readonly activityId: string;
}

/** Makes stand-ins for messages: the same for the same message while the key is the same. 128 bits, in hexadecimal. */
export function messageMark(key: string): (message: InTeams) => string {
  return ({ tenant, conversationId, activityId }) =>
    createHmac('sha256', key)
      .update(JSON.stringify([tenant, conversationId, activityId]))
      .digest('hex')
      .slice(0, 32);
}
