import { z } from 'zod';
import { editingSchema } from './editing.ts';
import { day, id, line } from './vocabulary.ts';

/**
 * What a council sets itself, because no document gives it: telephone lines, routes, hours, dates. Everything may be
 * left out; what is left out is said to be missing at start and is never made up.
 */

const phone = z.string().regex(/^\+?[\d ()-]{3,20}$/, 'must be a telephone number: digits and spaces');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as 09:00');
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const span = z.strictObject({ from: day, to: day });

/** Whom a safeguarding route is for. */
export const routeMatters = ['child', 'over-18', 'allegation', 'fgm', 'worker'] as const;

const routeSchema = z.strictObject({
  matter: z.enum(routeMatters),
  /** Office hours, out of them, or always. */
  hours: z.enum(['in', 'out', 'always']),
  title: line,
  phone,
  /** The role that keeps the number true. */
  owner: line,
  /** The day somebody last rang it or read it. */
  checked: day,
});

/** Hours of the line's working time, from a quarter of an hour to ten weeks of days. */
const workingHours = z.number().min(0.25).max(400);
const byNeed = z
  .strictObject({
    urgent: workingHours.optional(),
    /** Where the asker gives a day. */
    dated: workingHours.optional(),
    ordinary: workingHours.optional(),
  })
  .default({});

/** One or more dates of a series of the calendar. */
const sessionsSchema = z
  .strictObject({
    series: id,
    /** A rhythm: every week or fortnight from a first day, or the nth weekday of every month. */
    every: z.enum(['week', 'fortnight', 'month']).optional(),
    weekday: z.enum(weekdays).optional(),
    /** With `month`: the first (1) to fourth (4) such weekday, or the last (-1). */
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]).optional(),
    /** The rhythm begins on the first such weekday from this day on; fortnights and key stages are counted from it. */
    starts: day.optional(),
    ends: day.optional(),
    /** Single days, beside or instead of a rhythm. */
    dates: z.array(day).default([]),
    /** Days on which it does not happen. */
    except: z.array(day).default([]),
    from: clock,
    minutes: z.int().min(5).max(600),
    /** False where it goes on in school holidays. */
    termTimeOnly: z.boolean().default(true),
    /** The key stage of the first session, where the series rolls; without it no key stage is shown. */
    firstKeyStage: line.optional(),
    /** The council's own order of key stages, where it is another than the calendar's. */
    keyStages: z.array(line).default([]),
    room: line.optional(),
    link: z.url().optional(),
  })
  .superRefine(({ every, weekday, starts, ends, nth, dates }, context) => {
    const fault = (field: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    if (every === undefined && dates.length === 0)
      fault('every', 'give a rhythm (every, weekday, starts) or single dates');
    if (every !== undefined && weekday === undefined) fault('weekday', `every ${every} needs a weekday`);
    if (every !== undefined && starts === undefined) fault('starts', `every ${every} needs a first day`);
    if (every === 'month' && nth === undefined)
      fault('nth', 'every month needs the first to fourth, or last');
    if (every !== 'month' && nth !== undefined) fault('nth', 'goes with every month only');
    if (starts !== undefined && ends !== undefined && ends < starts)
      fault('ends', 'must not be before starts');
  });

export const localSchema = z.strictObject({
  /** How to reach the advice line without Teams. */
  line: z
    .strictObject({
      phone: phone.optional(),
      mailbox: z.email().optional(),
      hours: line.optional(),
      /** Within how many hours of the line's working time a first reply, and an end, is aimed at. */
      targets: z.strictObject({ reply: byNeed, settle: byNeed }).optional(),
      /** Which replies a colleague reads before they go; without it none. */
      secondReader: z
        .strictObject({
          matters: z.array(z.enum(['safeguarding', 'money'])).min(1),
          /** The role that reads them, as the council calls it; any other adviser may. */
          deputies: line.optional(),
          /** So long a reply waits for a reader; then it goes without. */
          afterMinutes: z.int().min(5).max(2_880).default(60),
        })
        .optional(),
    })
    .default({}),
  /** When somebody is at the advice line; several spans a day may stand. */
  officeHours: z
    .array(
      z
        .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clock, to: clock })
        .refine(({ from, to }) => from < to, 'the line must open before it closes'),
    )
    .default([]),
  /** Who is on duty by weekday, by their Entra object id; what advisers say in their channel goes before it. */
  rota: z
    .array(
      z.strictObject({
        days: z.array(z.enum(weekdays)).min(1),
        person: z.guid('must be an Entra object id, like 00000000-0000-0000-0000-000000000000'),
      }),
    )
    .default([]),
  /** Days the line is closed beyond weekends and bank holidays. */
  closures: z.array(span.extend({ why: line })).default([]),
  /** School terms, with their half-term holidays. */
  terms: z.array(span.extend({ name: line, halfTerm: span.optional() })).default([]),
  routes: z.array(routeSchema).default([]),
  /** A role's mailbox or number, shown before the person a document names, by the contact's id. */
  contacts: z
    .array(
      z.strictObject({
        contact: id,
        role: line,
        email: z.email().optional(),
        phone: phone.optional(),
        checked: day,
      }),
    )
    .default([]),
  /** Where to send people for what the documents only signpost: SENDIASS, mentoring, mental health. */
  signposts: z
    .array(
      z.strictObject({
        /** The entry on whose card it stands. */
        entry: id,
        title: line,
        phone: phone.optional(),
        email: z.email().optional(),
        url: z.url().optional(),
        checked: day,
      }),
    )
    .default([]),
  sessions: z.array(sessionsSchema).default([]),
  /** Whose eyes an edit of the knowledge needs. */
  editing: editingSchema.default({ reviewers: [], moneyApprovers: [] }),
});

export type Local = z.infer<typeof localSchema>;
export type Targets = NonNullable<Local['line']['targets']>;
export type Route = z.infer<typeof routeSchema>;
export type RouteMatter = (typeof routeMatters)[number];
export type Sessions = z.infer<typeof sessionsSchema>;
export type Weekday = (typeof weekdays)[number];
