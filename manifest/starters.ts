import { z } from 'zod';

const commandsSchema = z.looseObject({
  commands: z.array(z.looseObject({ title: z.string(), type: z.string().optional() })),
});
/** As much of a manifest as offers questions. */
const offeringSchema = z.looseObject({
  bots: z.array(z.looseObject({ commandLists: z.array(commandsSchema) })),
  composeExtensions: z.array(
    z.looseObject({ commands: z.array(z.looseObject({ id: z.string(), type: z.string() })) }),
  ),
});

/** Teams takes no more commands and prompts in one list, and no more sample prompts. */
const mostInList = 12;
const mostSamples = 5;
const mostStarters = 3;

/**
 * The manifest with a council's own questions to begin with: after the first prompt of each list, as far as the list has
 * room, and as samples of the search for knowledge. They are the questions that its pack names and is tested to answer.
 * Throws where the manifest has no lists, which is a fault of the template.
 */
export function withStarters(manifest: unknown, questions: readonly string[]): Record<string, unknown> {
  const { bots, composeExtensions, ...rest } = offeringSchema.parse(manifest);
  return {
    ...rest,
    bots: bots.map((bot) => ({
      ...bot,
      commandLists: bot.commandLists.map((list) => {
        const room = Math.min(mostStarters, mostInList - list.commands.length);
        const [first, ...others] = list.commands;
        const starters = questions.slice(0, room).map((question) => ({
          type: 'prompt',
          title: question,
          description: 'A question that people ask',
          prompt: question,
        }));
        return { ...list, commands: [...(first === undefined ? [] : [first]), ...starters, ...others] };
      }),
    })),
    composeExtensions: composeExtensions.map((extension) => ({
      ...extension,
      commands: extension.commands.map((command) =>
        command.id === 'knowledge' && questions.length > 0
          ? { ...command, samplePrompts: questions.slice(0, mostSamples).map((text) => ({ text })) }
          : command,
      ),
    })),
  };
}
