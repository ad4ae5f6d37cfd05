import { readFileSync } from 'node:fs';
import process from 'node:process';
import { compose } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { jsonLog } from '../../bot/log.ts';

/** The service as `bot/main.ts` starts it, but that its clock runs as far ahead as the file CLOCK_FILE says. */
const file = process.env['CLOCK_FILE'] ?? '';
const now = (): number => Date.now() + Number(readFileSync(file, 'utf8'));
const read = readConfig(process.env);
if (!read.ok) throw new Error(read.faults.join('\n'));
const composed = await compose(read.config, jsonLog(read.config.logLevel), now);
if (!composed.ok) throw new Error(composed.faults.join('\n'));
const { service } = composed;
process.stdout.write(`listening on http://${read.config.host}:${service.port}\n`);
process.stdout.write(`use this channel for the advice line ${service.pairingCode ?? ''}\n`);
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
