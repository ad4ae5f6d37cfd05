import { tenantsOf, type CheckedActivity } from './activity-shape.ts';
import type { Cloud } from './cloud.ts';
import { isServiceUrl } from './service-url.ts';

/** Who is let in. */
export interface DoorRules {
  /** In local mode messages are unsigned, and every tenant is let in. */
  readonly local: boolean;
  readonly tenants: readonly string[];
  /** Where Teams is, and so where replies may go. */
  readonly cloud: Cloud;
}

/**
 * Why an activity is turned away before its signature is looked at: only what comes from Teams, and asks for calls to
 * Teams, is worth checking. botbuilder checks other channels' tokens by other rules, so none of them may reach it.
 */
export function notTeams(
  activity: CheckedActivity,
  { cloud }: DoorRules,
): 'channel' | 'service url' | undefined {
  if (activity.channelId !== 'msteams') return 'channel';
  return isServiceUrl(activity.serviceUrl, cloud) ? undefined : 'service url';
}

/**
 * Why an authenticated activity is turned away. It names its tenant in up to two places, and every one it names must
 * be allowed: the host's of a shared channel and the asker's own.
 */
export function foreign(activity: CheckedActivity, { local, tenants }: DoorRules): 'tenant' | undefined {
  if (local) return undefined;
  const named = tenantsOf(activity);
  return named.length > 0 && named.every((tenant) => tenants.includes(tenant)) ? undefined : 'tenant';
}
