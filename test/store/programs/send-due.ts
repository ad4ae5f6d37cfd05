/** Takes what is due and sends it until nothing is owed any more, and prints each version with the time it took. */
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../store/open.ts';

const [url = ''] = process.argv.slice(2);
const opened = await openStore(url, { now: () => Date.now() });
if (!opened.ok) throw new Error(opened.sentence);
const { deliveries } = opened.store;
console.log('ready');
while ((await deliveries.nextDueAt()) !== undefined) {
  const due = await deliveries.claimDue(Date.now(), 5, 60_000);
  for (const { id, version, to } of due) {
    const began = performance.timeOrigin + performance.now();
    await sleep(Math.random() * 4);
    const ended = performance.timeOrigin + performance.now();
    if (to.kind === 'conversation') console.log(JSON.stringify({ lane: to.key, version, began, ended }));
    await deliveries.sent(id);
  }
  if (due.length === 0) await sleep(5);
}
await opened.store.close();
