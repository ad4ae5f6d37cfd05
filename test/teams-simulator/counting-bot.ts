import { ADAPTIVE_CARD, type Activity, type Card } from './activity.ts';
import { isJsonObject, type JsonObject, textOf } from './json-object.ts';
import { type Behaviour, connectorPath } from './plain-bot.ts';

/** A message with a card of these elements. */
export function messageWithCard(card: Card): JsonObject {
  return {
    type: 'message',
    summary: 'Help: a card',
    attachments: [{ contentType: ADAPTIVE_CARD, content: card }],
  };
}

/** A card that says something and can be pressed, by new clients and by old ones. */
export function pressableCard(words: string): Card {
  const data = { v: 1, topic: 'laptop' };
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: words },
      {
        type: 'Input.Text',
        id: 'name',
        label: 'Your name',
        isRequired: true,
        errorMessage: 'Say who you are',
      },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Count me',
        verb: 'count',
        data,
        fallback: { type: 'Action.Submit', title: 'Count me', data: { ...data, verb: 'count' } },
      },
    ],
  };
}

/** Answers words with a card, a pressed button with a card for the presser only, an old client's press with an edit. */
export const countingBot: Behaviour = async (activity, callTeams) => {
  const value = isJsonObject(activity['value']) ? activity['value'] : undefined;
  if (activity.type === 'invoke') {
    return { statusCode: 200, type: ADAPTIVE_CARD, value: pressableCard(`Only for ${nameIn(value)}`) };
  }
  if (activity.type !== 'message') return undefined;
  const conversationId = conversationOf(activity);
  if (value) {
    const path = connectorPath('conversations', conversationId, 'activities', textOf(activity['replyToId']));
    await callTeams('PUT', path, messageWithCard(pressableCard(`Counted ${textOf(value['name'])}`)));
    return undefined;
  }
  const path = connectorPath('conversations', conversationId, 'activities', activity.id ?? '');
  await callTeams('POST', path, messageWithCard(pressableCard(`You said: ${activity.text ?? ''}`)));
  return undefined;
};

/** The conversation an activity belongs to. */
export function conversationOf(activity: Activity): string {
  const { conversation } = activity;
  return isJsonObject(conversation) ? textOf(conversation['id']) : '';
}

function nameIn(value: JsonObject | undefined): string {
  const action = value?.['action'];
  const data = isJsonObject(action) ? action['data'] : undefined;
  return isJsonObject(data) ? textOf(data['name']) : '';
}
