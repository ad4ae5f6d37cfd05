import { memoryOf } from '../memory.ts';
import { engines, type Run } from '../run.ts';
import { load, say } from '../say.ts';

/** What each engine takes of memory. */
export async function memoryPart(run: Run): Promise<void> {
  say('\nMemory over the bare process, CLINC150, 1,500 phrasings');
  for (const { name } of engines(run))
    say(`${name.padEnd(42)}${(await memoryOf(name)).toFixed(0).padStart(5)} MB, ${load()}`);
}
