import { reloads } from '../reload.ts';
import { load, say } from '../say.ts';

/** What reading a pack again costs while turns go on. */
export async function reloadPart(): Promise<void> {
  say('\nReading a pack again while turns go on, nothing kept (three times; the longest block of all)');
  say(`${''.padEnd(24)}phrasings  ready after ms  event loop held up ms  built at once ms`);
  for await (const { authority, phrasings, took, longestBlock, atOnce } of reloads())
    say(
      `${authority.padEnd(24)}${String(phrasings).padStart(9)}${took.toFixed(0).padStart(16)}${longestBlock.toFixed(1).padStart(23)}${atOnce.toFixed(0).padStart(18)}  ${load()}`,
    );
}
