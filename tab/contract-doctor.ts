import { z } from 'zod';

/** What the page on the state of the service and the service say to each other. */

export const findingStates = ['ok', 'warning', 'wrong', 'not checked'] as const;
export type FindingState = (typeof findingStates)[number];

export const findingSchema = z.object({
  /** What it belongs to: `the database`. */
  check: z.string(),
  state: z.enum(findingStates),
  says: z.string(),
  /** What to do next. */
  next: z.string().optional(),
});
export type FindingShown = z.infer<typeof findingSchema>;

export const doctorSchema = z.object({
  /** When it was looked at. Milliseconds since 1970. */
  at: z.number(),
  findings: z.array(findingSchema),
});
export type DoctorReport = z.infer<typeof doctorSchema>;
