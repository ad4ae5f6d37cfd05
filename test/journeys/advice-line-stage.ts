import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { startStage, type Stage } from './stage.ts';
import type { PersonalChat } from '../teams-simulator/chat.ts';
import type { Person } from '../teams-simulator/people.ts';
import type { SharedConversation } from '../teams-simulator/shared-conversation.ts';
import type { ServiceOptions } from '../service.ts';

/** The advice line with its people: an asker, two advisers, a guest of their team and somebody who is not in it. */
export interface AdviceLineStage extends Stage {
  readonly asker: PersonalChat;
  readonly ada: Person;
  readonly ben: Person;
  readonly guest: Person;
  readonly stranger: Person;
  readonly staff: SharedConversation;
  /** The sentence that makes the staff channel the advice line's, with the code this start has printed. */
  readonly useChannel: () => Promise<void>;
  /** Asks, has no answer, opens the form and sends it; gives the query's number. */
  readonly handOver: (question: string, inputs?: Readonly<Record<string, string>>) => Promise<string>;
}

/** A question that the Slough offer does not answer. */
export const unanswered = 'what is the foster carer allowance this year';

/** Starts everything, with the staff channel named unless `without` says not. */
export async function startAdviceLine(
  options: ServiceOptions & { withoutChannel?: boolean } = {},
): Promise<AdviceLineStage> {
  const stage = await startStage(options);
  const { teams } = stage;
  const [ada, ben] = [teams.person('Ada Adviser'), teams.person('Ben Adviser')];
  const guest = teams.person('Gus Guest', { userRole: 'guest' });
  const stranger = teams.person('Sam Stranger');
  const team = teams.team('Virtual School advisers', {
    channels: ['Advice line'],
    members: [ada, ben, guest],
  });
  const staff = teams.channel(team, 'Advice line');
  const asker = teams.chat(teams.person('Asha Asker'));
  await asker.say('hello');
  for (const adviser of [ada, ben]) await teams.chat(adviser).say('hello');
  const useChannel = async (): Promise<void> => {
    const code = /for the advice line (\d{4})/.exec(stage.service().stdout())?.[1] ?? '';
    await staff.mention(ada, `use this channel for the advice line ${code}`);
  };
  if (options.withoutChannel !== true) await useChannel();
  return {
    ...stage,
    asker,
    ada,
    ben,
    guest,
    stranger,
    staff,
    useChannel,
    handOver: async (question, inputs = {}) => {
      await asker.say(question);
      // Where they have an open query, whether it is for that one is asked beneath the answer.
      const withButton = (verb: string): SeenMessage => {
        const found = asker
          .messages()
          .findLast(({ card }) => JSON.stringify(card ?? '').includes(`"${verb}"`));
        if (found === undefined) throw new Error(`There is no button ${verb} in the chat.`);
        return found;
      };
      await asker.press(withButton('ask-advice-line'), 'ask-advice-line');
      const form = withButton('send-query');
      await asker.press(form, 'send-query', inputs);
      const sent = await asker.waitFor(
        ({ id, words }) => id === form.id && /[A-Z]{2}-\d{4}/.test(words) && !/Check and send/.test(words),
        'the query’s card',
      );
      return /[A-Z]{2}-\d{4}/.exec(sent.words)?.[0] ?? '';
    },
  };
}
