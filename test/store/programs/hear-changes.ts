/** Says whatever it hears of changes, until it is killed. */
import { changeKinds } from '../../../queue/changes.ts';
import { openStore } from '../../../store/open.ts';

const [url = ''] = process.argv.slice(2);
const opened = await openStore(url, { now: () => Date.now() });
if (!opened.ok) throw new Error(opened.sentence);
const { changes, settings } = opened.store;
for (const kind of changeKinds) {
  let times = 0;
  changes.listen(kind, () => {
    times += 1;
    console.log(`${kind} ${times}`);
  });
}
await settings.get('anything');
// The connection that hears is made beside the others.
setTimeout(() => console.log('listening'), 700);
setInterval(() => {}, 60_000);
