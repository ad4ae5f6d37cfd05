import { tenantOf, type CheckedActivity } from './activity-shape.ts';

/** Who is let in. */
export interface DoorRules {
  /** In local mode messages are unsigned: only calls back to this machine leave, and every tenant is let in. */
  readonly local: boolean;
  readonly tenants: readonly string[];
}

/** Why an activity is turned away; undefined when it may come in. It must already be authenticated. */
export function turnedAway(activity: CheckedActivity, rules: DoorRules): string | undefined {
  if (activity.channelId !== 'msteams') return 'channel';
  if (rules.local) return isLoopback(activity.serviceUrl) ? undefined : 'service url';
  return rules.tenants.includes(tenantOf(activity)) ? undefined : 'tenant';
}

function isLoopback(serviceUrl: string): boolean {
  const { hostname, protocol } = new URL(serviceUrl);
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
