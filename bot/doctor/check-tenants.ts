import type { TenantChange } from '../../queue/tenants.ts';
import type { Config } from '../config.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, warning, wrong } = findingsOf('the tenants');

/** Who is let in, and whether whoever is let in has an authority that is held. `loaded` are the packs' ids. */
export function checkTenants(
  config: Pick<Config, 'mode' | 'credentials'>,
  tenants: readonly TenantChange[],
  loaded: readonly string[],
): readonly Finding[] {
  if (config.mode === 'local') return [ok('Every tenant is let in: local mode.')];
  const inside = tenants.filter(({ letIn }) => letIn);
  const own = config.credentials?.tenantId.toLowerCase() ?? '';
  const unheld = inside.flatMap(({ tenant, authorities }) =>
    authorities
      .filter((authority) => !loaded.includes(authority))
      .map((authority) => ({ tenant, authority })),
  );
  const found = [
    ...(inside.length === 0
      ? [
          wrong(
            'No tenant is let in, so nobody is answered.',
            'Set TENANTS, or take back what a lead said of them.',
          ),
        ]
      : []),
    ...(inside.length > 0 && !inside.some(({ tenant }) => tenant === own)
      ? [
          warning(
            'The tenant that the bot is registered in is not let in itself.',
            'Name it in TENANTS, unless the advisers work in another.',
          ),
        ]
      : []),
    ...unheld.map(({ tenant, authority }) =>
      wrong(
        `${tenant} is said to belong to ${authority}, whose pack is not loaded.`,
        `Name ${authority} in PACKS, or say whose it is: “tenant ${tenant} belongs to …”.`,
      ),
    ),
  ];
  const count = inside.length === 1 ? 'One tenant is' : `${inside.length} tenants are`;
  return found.length === 0 ? [ok(`${count} let in.`)] : found;
}
