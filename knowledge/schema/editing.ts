import { z } from 'zod';

/** Portals show ids in either case. */
const person = z.guid('must be an Entra object id, like 00000000-0000-0000-0000-000000000000').toLowerCase();

/**
 * Whose eyes an edit of the knowledge needs beside its author's. Everything may be left out: then any other adviser of
 * the authority may approve.
 */
export const editingSchema = z.strictObject({
  /** Who may approve; any other adviser where nobody is named. */
  reviewers: z.array(person).default([]),
  /** Who alone may approve what changes a sum of money or its conditions; the reviewers where nobody is named. */
  moneyApprovers: z.array(person).default([]),
  /** For a small team: may approve although no reviewer, once a proposal has waited so many working days. */
  deputy: z.strictObject({ person, afterWorkingDays: z.int().min(1).max(30) }).optional(),
});

export type Editing = z.infer<typeof editingSchema>;
