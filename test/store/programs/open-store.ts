/** Opens the store as the service does, says how that went, and closes it. */
import { openStore } from '../../../store/open.ts';

const [url = ''] = process.argv.slice(2);
const opened = await openStore(url, { now: () => 0 });
console.log(opened.ok ? 'opened' : opened.sentence);
if (opened.ok) await opened.store.close();
