/** Asks and claims without end, and prints each number only once it is acknowledged. */
import { createAdviceLine } from '../../../queue/advice-line.ts';
import { openStore } from '../../../store/open.ts';
import { adviser, asking, staffChannel } from '../../queue/people-for-tests.ts';

const [url = '', name = ''] = process.argv.slice(2);
const opened = await openStore(url, { now: () => Date.now() });
if (!opened.ok) throw new Error(opened.sentence);
const line = createAdviceLine({ store: opened.store.queries, now: () => Date.now() });
await line.useChannel(staffChannel);

async function askAndClaim(press: string): Promise<void> {
  const asked = await line.ask(asking(press));
  if (!asked.ok) throw new Error(asked.why);
  console.log(`${asked.query.id} waiting`);
  const claimed = await line.claim({ authority: 'slough', query: asked.query.id, adviser });
  if (!claimed.ok) throw new Error(claimed.why);
  console.log(`${asked.query.id} claimed`);
}

for (let round = 0; ; round += 1) {
  await Promise.all([1, 2, 3, 4].map((n) => askAndClaim(`${name}-${round}-${n}`)));
}
