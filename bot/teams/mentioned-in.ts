import { z } from 'zod';
import type { Turn } from '../turns/turn.ts';
import type { CheckedActivity } from './activity-shape.ts';

const mentionSchema = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id: z.string().max(600) }),
});

/** The ids of those whom a message mentions besides the bot. What is no mention is passed over. */
export function mentionedIn({ entities, recipient }: CheckedActivity): Pick<Turn, 'mentioned'> {
  const mentioned = (entities ?? []).flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id !== recipient.id ? [parsed.data.mentioned.id] : [];
  });
  return mentioned.length === 0 ? {} : { mentioned };
}
