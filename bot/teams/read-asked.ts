import { z } from 'zod';
import { buttonDataSchema } from '../../cards/button-data.ts';
import type { Asked } from '../turns/asked.ts';
import { executeValueSchema, type CheckedActivity } from './activity-shape.ts';
import { plainWords } from './message-html.ts';

/** The ids of the commands in the manifest, and what each is for. */
export const searchCommands = { knowledge: 'knowledge', queries: 'queries' } as const;
export const messageActions = {
  askAboutMessage: 'askAboutMessage',
  addToKnowledge: 'addToKnowledge',
} as const;

/** A line in a compose box; more is no search. */
const words = z.string().max(500);
const mostAtOnce = 25;

const searchSchema = z.object({
  commandId: z.enum(searchCommands),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.union([words, z.boolean()]).nullish() }))
    .max(5)
    .default([]),
  queryOptions: z
    .object({
      skip: z.int().min(0).max(10_000).default(0),
      count: z.int().min(1).max(1_000).default(mostAtOnce),
    })
    .default({ skip: 0, count: mostAtOnce }),
});

const pickSchema = z.object({
  kind: z.enum(['entry', 'query']),
  authority: z.string().max(40),
  id: z.string().min(1).max(80),
});

const messageSchema = z.object({
  commandId: z.enum(messageActions),
  /** Absent where it was chosen beside the compose box, and the form begins empty. */
  messagePayload: z
    .object({
      body: z
        .object({ contentType: z.string().nullish(), content: z.string().max(100_000).nullish() })
        .nullish(),
      from: z.object({ user: z.object({ displayName: z.string().max(300).nullish() }).nullish() }).nullish(),
    })
    .nullish(),
});

const dialogSchema = z.object({ data: z.unknown() });

/** What an invoke asks that is answered at once and changes nothing; undefined for what is done to something. */
export function readAsked({ type, name, value }: CheckedActivity): Asked | undefined {
  if (type !== 'invoke') return undefined;
  switch (name ?? '') {
    case 'composeExtension/query': {
      const read = searchSchema.safeParse(value);
      if (!read.success) return { kind: 'unknown', of: 'search' };
      const { commandId, parameters, queryOptions } = read.data;
      // The first look, before anything is typed, says so in a parameter of its own.
      const typed = parameters.find((one) => one.name === 'words')?.value;
      return {
        kind: 'search',
        in: commandId,
        words: typeof typed === 'string' ? typed.trim() : '',
        skip: queryOptions.skip,
        count: Math.min(queryOptions.count, mostAtOnce),
      };
    }
    case 'composeExtension/selectItem': {
      const read = pickSchema.safeParse(value);
      return read.success ? { kind: 'pick', pick: read.data } : { kind: 'unknown', of: 'search' };
    }
    case 'composeExtension/fetchTask': {
      const read = messageSchema.safeParse(value);
      if (!read.success) return { kind: 'unknown', of: 'dialog' };
      const { body, from } = read.data.messagePayload ?? {};
      return {
        kind: read.data.commandId === messageActions.addToKnowledge ? 'add-knowledge' : 'about-message',
        words: plainWords(body?.content ?? '', body?.contentType === 'html'),
        author: from?.user?.displayName ?? undefined,
      };
    }
    case 'task/fetch': {
      const data = buttonDataSchema.safeParse(dialogSchema.safeParse(value).data?.data);
      return data.success ? { kind: 'dialog', data: data.data } : { kind: 'unknown', of: 'dialog' };
    }
    case 'adaptiveCard/action': {
      const read = executeValueSchema.safeParse(value);
      const data = buttonDataSchema.safeParse(read.data?.action.data);
      return data.success && data.data.verb === 'look-again'
        ? { kind: 'refresh', data: data.data }
        : undefined;
    }
    default:
      return undefined;
  }
}
