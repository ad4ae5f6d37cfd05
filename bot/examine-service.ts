import type { StaffChannels } from '../queue/staff-channel.ts';
import type { StoreFacts } from '../queue/store-facts.ts';
import type { Config } from './config.ts';
import { examine } from './doctor/examine.ts';
import type { Finding } from './doctor/finding.ts';
import { today, type TurnParts } from './turns/parts.ts';

/** As much of the store as is looked at. */
interface ExaminedStore {
  facts(): Promise<StoreFacts>;
  readonly staffChannels: Pick<StaffChannels, 'routing'>;
}

/** A page that is opened again and again must not ask Entra each time. */
const believedForMs = 30_000;

/** How the service is, looked at from inside it; what was found is believed for half a minute. Never rejects. */
export function serviceExaminer(
  config: Config,
  partsNow: () => TurnParts,
  store: ExaminedStore,
  now: () => number,
): () => Promise<{ readonly at: number; readonly findings: readonly Finding[] }> {
  let last: { readonly at: number; readonly findings: Promise<readonly Finding[]> } | undefined;
  const look = async (): Promise<readonly Finding[]> => {
    const { packs, searchOf, tenants, routesOf } = partsNow();
    const storeFacts = await store
      .facts()
      .catch((): StoreFacts => ({ found: 'unusable', sentence: 'The database does not answer.' }));
    return examine({
      config,
      packs: packs.flatMap(({ authority }) => searchOf(authority)?.pack ?? []),
      routesOf: ({ authority }) => routesOf(authority),
      storeFacts,
      routingOf: (authority) => store.staffChannels.routing(authority),
      tenants: tenants.all(),
      fetch,
      now,
      today: today({ now }),
    });
  };
  return async () => {
    if (last === undefined || now() - last.at >= believedForMs) last = { at: now(), findings: look() };
    const { at, findings } = last;
    return { at, findings: await findings };
  };
}
