import { z } from 'zod';

/** A checklist, or the duties of a role, as one line of a list. */
export const checklistLineSchema = z.object({
  id: z.string(),
  kind: z.enum(['checklist', 'duties']),
  title: z.string(),
  about: z.string(),
  /** How many things it asks for; and for a checklist, how many of them this person has ticked. */
  items: z.number(),
  ticked: z.number().optional(),
});
export type ChecklistLine = z.infer<typeof checklistLineSchema>;

export const checklistsSchema = z.object({ name: z.string(), lists: z.array(checklistLineSchema) });
