import { answerLinks } from '../../knowledge/answer-links.ts';
import type { Pack } from '../../knowledge/schema.ts';

/** Whoever does not answer within this time may only be slow; it is said, and fails nothing. Milliseconds. */
const patienceMs = 8_000;
const atOnce = 4;

/** Asks an address for its head; gives the status, or undefined where nobody answered. */
export type Reach = (address: string) => Promise<number | undefined>;

/**
 * A line for each web address in a pack's answers, documents and notes that is not reached, and how many were tried. It tells
 * and never fails: a council's network may let nothing out, and sites turn programs away that people may read.
 */
export async function linksReached(pack: Pack, reach: Reach = reachOverHttps): Promise<readonly string[]> {
  const places = Map.groupBy(addressesIn(pack), ({ address }) => address);
  const waiting = [...places];
  const lines: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [address, from] = next;
      const status = await reach(address);
      if (status === undefined || status === 404 || status === 410)
        lines.push(
          `  link ${status === undefined ? 'not reached' : `gone (${status})`}: ${address} (${from.map(({ entry }) => entry).join(', ')})`,
        );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [
    `  ${places.size} links tried, ${lines.length} not reached`,
    ...lines.toSorted((one, other) => one.localeCompare(other)),
  ];
}

function addressesIn(pack: Pack): readonly { readonly entry: string; readonly address: string }[] {
  const said = answerLinks(pack).filter(({ address }) => address.startsWith('https://'));
  const documents = pack.documents.flatMap((document) =>
    [...JSON.stringify(document).matchAll(/"url":"(https:[^"]+)"/g)].map(([, address = '']) => ({
      entry: document.id,
      address,
    })),
  );
  return [...said, ...documents];
}

async function reachOverHttps(address: string): Promise<number | undefined> {
  try {
    const init = { method: 'HEAD', redirect: 'follow' as const, signal: AbortSignal.timeout(patienceMs) };
    return (await fetch(address, init)).status;
  } catch {
    return undefined;
  }
}
