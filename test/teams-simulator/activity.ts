import { z } from 'zod';

import { isJsonObject, type JsonObject } from './json-object.ts';

/** The parts of a Bot Framework activity that the simulator reads; everything else is kept as it came. */
export const activityShape = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
});

/** One activity, in either direction. */
export type Activity = z.infer<typeof activityShape>;

/** The JSON of one Adaptive Card. */
export type Card = JsonObject;

/** The content type of an Adaptive Card, both as an attachment and as the answer to a pressed button. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Cards attached to an activity, in order. */
export function cardsOf(activity: Activity): Card[] {
  return (activity.attachments ?? [])
    .filter((attachment) => attachment.contentType === ADAPTIVE_CARD)
    .map((attachment) => attachment.content)
    .filter((content) => isJsonObject(content));
}
