import { tenantsOf, type CheckedActivity } from './activity-shape.ts';
import type { Cloud } from './cloud.ts';
import { isServiceUrl } from './service-url.ts';

/** Who is let in. */
export interface DoorRules {
  /** In local mode messages are unsigned, and every tenant is let in. */
  readonly local: boolean;
  readonly isLetIn: (tenant: string) => boolean;
  /** Where Teams is, and so where replies may go. */
  readonly cloud: Cloud;
}

/** True for the one channel there is; botbuilder checks others' tokens by other rules, so none of them may reach it. */
export function isTeams({ channelId }: CheckedActivity): boolean {
  return channelId === 'msteams';
}

/**
 * True in the chat of a meeting, of a channel's meeting too: Teams names the meeting beside the message, and the chat's
 * own id begins with it. Carers, young people and guests read along there, whom no roster of the council's knows.
 */
export function isMeetingChat({ conversation, channelData }: CheckedActivity): boolean {
  return channelData?.meeting != null || conversation.id.startsWith('19:meeting_');
}

/**
 * Why an authenticated activity is turned away, before any client is made for its service URL. It names its tenant in
 * up to two places, and every one it names must be allowed: the host's of a shared channel and the asker's own.
 */
export function turnedAway(
  activity: CheckedActivity,
  { local, isLetIn, cloud }: DoorRules,
): 'service url' | 'tenant' | undefined {
  if (!isServiceUrl(activity.serviceUrl, cloud)) return 'service url';
  if (local) return undefined;
  const named = tenantsOf(activity);
  return named.length > 0 && named.every(isLetIn) ? undefined : 'tenant';
}
