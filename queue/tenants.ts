import type { Account } from './profiles.ts';

/** An Entra tenant that is let in, and whose people work in it. */
export interface TenantRule {
  /** The tenant's id, in small letters. */
  readonly tenant: string;
  /** The authorities its people belong to; the first is assumed of who has said no other. None: the service's own. */
  readonly authorities: readonly string[];
}

/** What a lead said of a tenant: let in, and whose it is; or not let in, whatever the settings say. */
export interface TenantChange extends TenantRule {
  readonly letIn: boolean;
}

/** What leads have said of tenants, over what the settings say. */
export interface TenantChanges {
  all(): Promise<readonly TenantChange[]>;
  /** Keeps it in the place of what was said of that tenant, and notes it in the audit in the same unit. */
  put(change: TenantChange, by: Account, at: number): Promise<void>;
  /** Takes back what was said of that tenant, so that the settings hold again; noted likewise. */
  takeBack(tenant: string, by: Account, at: number): Promise<void>;
}

/** Which tenants are let in now, and whose each is. Answers at once, from memory, and never throws. */
export interface Tenants {
  readonly isLetIn: (tenant: string) => boolean;
  /** The authority assumed of a tenant's people who have said no other; undefined where nothing says so. */
  homeOf(tenant: string): string | undefined;
  /** Whether the settings by themselves let it in, were what leads said of it taken back. */
  isLetInBySettings(tenant: string): boolean;
  /** Every tenant that is let in, and those that a lead has shut out. */
  all(): readonly (TenantChange & { readonly saidBy: 'settings' | 'lead' })[];
  /** Follows at once here, and in every other process within about a second. Rejects where it could not be kept. */
  change(change: TenantChange, by: Account): Promise<void>;
  takeBack(tenant: string, by: Account): Promise<void>;
}
