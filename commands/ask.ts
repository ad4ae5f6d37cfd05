import process from 'node:process';
import { composeTurns } from '../bot/compose.ts';
import { noWayOut } from '../bot/sender.ts';
import { readConfig } from '../bot/config.ts';
import { visibleText } from './card-text.ts';
import { terminalTurn } from './terminal-turn.ts';

/** `npm run ask -- "a question"`: the same turn pipeline as in Teams, printed; nothing is kept. */
const question = process.argv.slice(2).join(' ').trim();
if (question === '') {
  process.stderr.write('Type a question: npm run ask -- "can my level 2 student get a laptop"\n');
  process.exit(2);
}
const read = readConfig(process.env);
const composed = read.ok
  ? await composeTurns(
      // One question is not worth the start of the encoder.
      { ...read.config, databaseUrl: 'sqlite::memory:', searchVectors: false },
      noWayOut,
      () => undefined,
      Date.now,
    )
  : read;
if (!composed.ok) {
  process.stderr.write(`${composed.faults.map((fault) => `- ${fault}`).join('\n')}\n`);
  process.exit(1);
}
const { turns } = composed;
await turns.take(terminalTurn(question), (reply) => {
  const lines = 'text' in reply ? [reply.text] : visibleText(reply.card);
  process.stdout.write(
    `\n${reply.summary}\n${lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n`,
  );
  return Promise.resolve();
});
await turns.store.close();
