import type { Changes } from '../queue/changes.ts';
import type { TenantChange, TenantChanges, TenantRule, Tenants } from '../queue/tenants.ts';

interface LiveTenantsParts {
  /** What the environment says, each tenant once. */
  readonly configured: readonly TenantRule[];
  readonly kept: TenantChanges;
  readonly changes: Pick<Changes, 'announce' | 'listen'>;
  /** Of an authority whose pack is not loaded nobody's home can be. */
  readonly isLoaded: (authority: string) => boolean;
  readonly now: () => number;
}

/**
 * Which tenants are let in: what leads have said of one, else what the environment says. What another process keeps is
 * heard of within about a second; while the store cannot be read, what was known last holds. Rejects where it cannot
 * be read at the start, since a tenant that was shut out must not come in again by that.
 */
export async function liveTenants(parts: LiveTenantsParts): Promise<Tenants> {
  const { configured, kept, changes, isLoaded, now } = parts;
  const bySettings = new Map(configured.map((rule) => [rule.tenant.toLowerCase(), rule]));
  let byLeads = new Map<string, TenantChange>();
  const read = async (): Promise<void> => {
    byLeads = new Map((await kept.all()).map((change) => [change.tenant, change]));
  };
  const ruleOf = (tenant: string): TenantChange | undefined => {
    const id = tenant.toLowerCase();
    const said = byLeads.get(id);
    if (said !== undefined) return said;
    const set = bySettings.get(id);
    return set && { ...set, letIn: true };
  };
  // Heard for as long as the process lives: the store ends it when it closes.
  changes.listen('settings', () => void read().catch(() => undefined));
  await read();
  const told = async (keeping: Promise<void>): Promise<void> => {
    await keeping;
    await read();
    await changes.announce('settings').catch(() => undefined);
  };
  return {
    isLetIn: (tenant) => ruleOf(tenant)?.letIn === true,
    isLetInBySettings: (tenant) => bySettings.has(tenant.toLowerCase()),
    homeOf: (tenant) => ruleOf(tenant)?.authorities.find(isLoaded),
    all: () =>
      [...new Set([...bySettings.keys(), ...byLeads.keys()])].flatMap((tenant) => {
        const rule = ruleOf(tenant);
        return rule === undefined
          ? []
          : [{ ...rule, tenant, saidBy: byLeads.has(tenant) ? ('lead' as const) : ('settings' as const) }];
      }),
    change: (change, by) => told(kept.put({ ...change, tenant: change.tenant.toLowerCase() }, by, now())),
    takeBack: (tenant, by) => told(kept.takeBack(tenant.toLowerCase(), by, now())),
  };
}
