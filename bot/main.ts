import process from 'node:process';
import { compose } from './compose.ts';
import { turnCrashReportsOff } from './crash-reports.ts';
import { errorKind, jsonLog } from './log.ts';
import { startPlayground } from './playground.ts';
import { turnForLog } from './watching/turn-at-work.ts';
import { readSettings } from './secret-files.ts';
import { giveMemoryBack } from '../knowledge/search/give-memory-back.ts';

/** A drain that takes longer has met something that will not end; Kubernetes and App Service kill at 30 s. */
const longestDrainMs = 14_000;

function refuse(head: string, faults: readonly string[]): never {
  process.stderr.write(`${[head, ...faults.map((fault) => `  - ${fault}`)].join('\n')}\n`);
  process.exit(1);
}

turnCrashReportsOff();
const read = readSettings(process.env);
if (!read.ok) refuse('The advice line cannot start. These settings need attention:', read.faults);
const { config } = read;
const log = jsonLog(config.logLevel, turnForLog);
process.on('unhandledRejection', (error) => log({ event: 'unhandled', error: errorKind(error) }));
process.on('uncaughtException', (error) => log({ event: 'unhandled', error: errorKind(error) }));
// botbuilder writes whole errors there, stack and all, for every badly signed request.
console.error = (first: unknown) => log({ event: 'library error', error: errorKind(first) });
const composed = await compose(config, log);
if (!composed.ok) refuse('The advice line cannot start:', composed.faults);
const { service } = composed;
log({ event: 'started', port: service.port, mode: config.mode, packs: service.packs.length });
const address = `http://${config.host}:${service.port}`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`The advice line is listening on ${address}`);
say(
  config.mode === 'local'
    ? 'Local mode: for trying it out on this machine only. Messages need no signature and replies go nowhere else.'
    : 'Production mode: signed messages from the allowed tenants only.',
);
for (const pack of service.packs) {
  say(`Knowledge: ${pack.name}, ${pack.entries} entries`);
  if (pack.routeTroubles.length > 0)
    say(`  SAFEGUARDING ROUTES of ${pack.name} need somebody’s eye: ${pack.routeTroubles.join('; ')}`);
  if (pack.notSet.length > 0) say(`  not set for ${pack.name}: ${pack.notSet.join('; ')}`);
}
if (service.packs.some((pack) => pack.notSet.length > 0))
  say('What is not set is left out of cards or said to be missing; knowledge/README.md says how to set it.');
if (service.pairingCode !== undefined) {
  say(
    `To set up the advice line, say in the advisers' channel: @bot use this channel for the advice line ${service.pairingCode}`,
  );
}
// Reading the packs leaves more behind than it keeps, and nobody is waiting yet.
giveMemoryBack();
// So does learning what sentences mean, later.
if (config.searchVectors) void service.vectorsLearnt.then(giveMemoryBack);
say('Ask without Teams: npm run ask -- "can my level 2 student get a laptop"');
const playground =
  config.mode === 'local' && config.playground ? startPlayground(`${address}/api/messages`, say) : undefined;

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log({ event: 'stopping' });
  playground?.stop();
  const forced = setTimeout(() => {
    log({ event: 'stopped', clean: false });
    process.exit(1);
  }, longestDrainMs);
  await service.stop();
  clearTimeout(forced);
  log({ event: 'stopped', clean: true });
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
