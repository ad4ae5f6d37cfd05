import { z } from 'zod';
import { readTemplate } from './template.ts';

/** A command or prompt that Teams offers to people, which the bot must therefore answer. */
export interface BotCommand {
  readonly title: string;
  /** The words that reach the bot when somebody picks it. */
  readonly says: string;
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
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
});

/** Every command of the manifest template, once for each list it stands in. */
export const botCommands: readonly BotCommand[] = templateSchema
  .parse(JSON.parse(readTemplate()))
  .bots.flatMap(({ commandLists }) =>
    commandLists.flatMap(({ scopes, commands }) =>
      commands.map(({ title, prompt }) => ({ title, says: prompt ?? title, scopes })),
    ),
  );
