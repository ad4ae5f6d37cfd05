import { z } from 'zod';

/** One time that a series takes place. */
export const calendarSessionSchema = z.object({
  /** An ISO day in England. */
  day: z.string(),
  /** "Thursday 3 December, 12:00–13:00". */
  when: z.string(),
  /** Milliseconds since 1970. */
  starts: z.number(),
  onNow: z.boolean(),
  keyStage: z.string().optional(),
  room: z.string().optional(),
  /** Where to join it online. */
  link: z.string().optional(),
  /** A diary file, for half an hour. */
  diary: z.string().optional(),
});
export type CalendarSession = z.infer<typeof calendarSessionSchema>;

/** Something that comes again and again, with what is known of when. */
export const calendarSeriesSchema = z.object({
  id: z.string(),
  /** The entry that describes it. */
  entry: z.string(),
  title: z.string(),
  kind: z.string(),
  forWhom: z.string(),
  /** True where it is for somebody in the role of whoever looks, as far as the documents say. */
  mine: z.boolean(),
  sessions: z.array(calendarSessionSchema),
  /** What is known instead, where no session is to come. */
  noDates: z.string().optional(),
  /** True where a date may fall in the holidays. */
  termsUnknown: z.boolean(),
});
export type CalendarSeries = z.infer<typeof calendarSeriesSchema>;

export const calendarSchema = z.object({
  authority: z.string(),
  name: z.string(),
  standing: z.array(z.string()),
  kinds: z.array(z.object({ id: z.string(), name: z.string() })),
  series: z.array(calendarSeriesSchema),
  /** One diary file with everything to come, for half an hour. */
  diary: z.string().optional(),
});
export type Calendar = z.infer<typeof calendarSchema>;
