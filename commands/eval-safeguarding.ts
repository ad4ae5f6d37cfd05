import process from 'node:process';

/**
 * `npm run eval:safeguarding`: how many of the written messages the safeguarding signal sees, by part, kind of sentence
 * and category, and how often it is a false alarm, on questions about such matters and on what people ordinarily ask.
 * `-- --misses` lists what it got wrong in the development parts (the held-out part is counted, never shown);
 * `-- --fit` first fits the weights anew on the development parts and the packs' questions.
 `-- --leave-one-out` adds how well each round
 * would be judged had it not been learnt from (some minutes).
 */
if (process.argv.includes('--fit')) {
  const { fitOnDevelopment } = await import('./eval-safeguarding/fit-on-development.ts');
  fitOnDevelopment();
}
const { safeguardingReport } = await import('./eval-safeguarding/report.ts');
process.stdout.write(safeguardingReport({ misses: process.argv.includes('--misses') }));
const { speedReport } = await import('./eval-safeguarding/speed.ts');
process.stdout.write(speedReport());
if (process.argv.includes('--leave-one-out')) {
  const { leaveOneRoundOut } = await import('./eval-safeguarding/leave-one-round-out.ts');
  const { riskLine } = await import('../privacy/safeguarding-signals.ts');
  process.stdout.write(leaveOneRoundOut(riskLine));
}
