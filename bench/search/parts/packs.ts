import { packFigures } from '../packs.ts';
import { say } from '../say.ts';

/** How the packs' own questions fare. */
export async function packsPart(): Promise<void> {
  say("\nThe packs' own questions");
  for await (const line of packFigures()) say(line);
}
