import { starts } from '../start.ts';
import { load, say } from '../say.ts';

/** How soon a service with every pack listens. */
export async function startPart(): Promise<void> {
  const { cold, kept } = await starts();
  say('\nFrom starting the process to listening, every pack');
  say(
    `nothing kept ${cold.toFixed(0)} ms; calibrations kept ${kept.map((ms) => ms.toFixed(0)).join(', ')} ms, ${load()}`,
  );
}
