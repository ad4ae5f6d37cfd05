import { z } from 'zod';
import { readTemplate } from './template.ts';

/** A command or prompt that Teams offers to people, which the bot must therefore answer. */
export interface BotCommand {
  readonly title: string;
  /** The words that reach the bot when somebody picks it. */
  readonly says: string;
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
  /** A prompt is said as it stands; a command may be gone on with. */
  readonly kind: 'prompt' | 'command';
}

/** What Teams offers in compose boxes and in the menus of messages, which the bot must therefore answer. */
export interface ExtensionCommand {
  readonly id: string;
  readonly kind: 'search' | 'message action';
  /** The names under which what is typed arrives. */
  readonly parameters: readonly string[];
}

const templateSchema = z.object({
  bots: z.array(
    z.object({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.enum(['personal', 'team', 'groupChat'])),
          commands: z.array(z.object({ title: z.string(), prompt: z.string().optional() })),
        }),
      ),
    }),
  ),
  composeExtensions: z.array(
    z.object({
      commands: z.array(
        z.object({
          id: z.string(),
          type: z.enum(['query', 'action']),
          parameters: z.array(z.object({ name: z.string() })).default([]),
        }),
      ),
    }),
  ),
});

const template = templateSchema.parse(JSON.parse(readTemplate()));

/** Every command of the manifest template, once for each list it stands in. */
export const botCommands: readonly BotCommand[] = template.bots.flatMap(({ commandLists }) =>
  commandLists.flatMap(({ scopes, commands }) =>
    commands.map(({ title, prompt }) => ({
      title,
      says: prompt ?? title,
      scopes,
      kind: prompt === undefined ? 'command' : 'prompt',
    })),
  ),
);

/** Every command of the message extension. */
export const extensionCommands: readonly ExtensionCommand[] = template.composeExtensions.flatMap(
  ({ commands }) =>
    commands.map(({ id, type, parameters }) => ({
      id,
      kind: type === 'query' ? 'search' : 'message action',
      parameters: parameters.map(({ name }) => name),
    })),
);
