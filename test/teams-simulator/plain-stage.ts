import { countingBot } from './counting-bot.ts';
import { type CallTeams, connectorAt, type PlainBot, startPlainBot } from './plain-bot.ts';
import { type Simulator, startSimulator } from './simulator.ts';

/** The simulator with a plain bot, and a way to call the connector as the bot would. */
export interface PlainStage {
  readonly teams: Simulator;
  readonly bot: PlainBot;
  readonly call: CallTeams;
  readonly close: () => Promise<void>;
}

/** Starts both; a page of a roster holds two people. */
export async function startPlainStage(): Promise<PlainStage> {
  const bot = await startPlainBot(countingBot);
  const teams = await startSimulator({ botUrl: bot.url, membersPerPage: 2 });
  return {
    teams,
    bot,
    call: connectorAt(teams.serviceUrl),
    close: async () => {
      await teams.close();
      await bot.close();
    },
  };
}
