import type { TurnParts } from './parts.ts';

/**
 * The parts as somebody of this tenant needs them: the authority assumed of who has said no other is their tenant's, where
 * TENANTS or a lead has said whose it is, and so are the telephone routes for a child at risk. Reads memory only.
 */
export function partsForTenant(tenant: string, parts: TurnParts): TurnParts {
  try {
    const home = parts.tenants.homeOf(tenant);
    return home === undefined || home === parts.homeAuthority
      ? parts
      : { ...parts, homeAuthority: home, routes: parts.routesOf(home) };
  } catch {
    // The card for a child at risk comes even where nothing else works.
    return parts;
  }
}
