import { z } from 'zod';
import { areas, cohorts, tiers } from '../knowledge/schema.ts';

/**
 * The contract of every button. Old cards live in chats for years, so a shape once released stays readable: a change
 * that is not an addition gets a new version number and the old one keeps its meaning.
 */
const version = z.literal(1);
const authority = z.string().max(40);
const entry = z.string().max(80);
/** The id of an answer in the answer log: the question is found there, never in the button. */
const answer = z.uuid().optional();

const button = <Verb extends string, Fields extends z.ZodRawShape>(verb: Verb, fields: Fields) =>
  z.object({ v: version, verb: z.literal(verb), ...fields });

export const buttonDataSchema = z.discriminatedUnion('verb', [
  button('show-entry', { authority, entry, cohort: z.enum(cohorts).optional(), answer }),
  button('pick-entry', { authority, entry, answer }),
  button('pick-cohort', { authority, entry, cohort: z.enum(cohorts), answer }),
  button('browse-offer', { authority }),
  button('browse-cohort', { authority, cohort: z.enum(cohorts) }),
  button('browse-area', { authority, cohort: z.enum(cohorts), area: z.enum(areas) }),
  button('browse-tiers', { authority }),
  button('browse-tier', { authority, tier: z.enum(tiers) }),
  button('copy-record', { authority, answer: z.uuid() }),
  button('rate-answer', { authority, answer: z.uuid(), helpful: z.boolean() }),
  button('ask-advice-line', { authority, answer }),
  button('help', {}),
]);

/** What a press says, checked. */
export type ButtonData = z.infer<typeof buttonDataSchema>;

/** The names of all buttons' actions. */
export type Verb = ButtonData['verb'];

type Unversioned<Data> = Data extends unknown ? Omit<Data, 'v'> : never;

/** What a card hands to `button`: the data without its version, which `button` adds. */
export type ButtonAsk = Unversioned<ButtonData>;
