import { withoutThread } from '../../queue/conversations.ts';
import type { Destination, Sender, Sent } from '../sender.ts';

/** So many calls within any stretch of so many milliseconds. */
export interface Window {
  readonly most: number;
  readonly withinMs: number;
}

/**
 * What Teams publishes for one bot in one conversation ("Optimize your bot with rate limiting in Teams"), and for one app in
 * one tenant: 50 a second there, of which the rest is left to the replies that people wait for.
 */
export const teamsLimits = {
  conversation: [
    { most: 7, withinMs: 1_000 },
    { most: 8, withinMs: 2_000 },
    { most: 60, withinMs: 30_000 },
    { most: 1_800, withinMs: 3_600_000 },
  ],
  tenant: [{ most: 30, withinMs: 1_000 }],
} as const satisfies Record<string, readonly Window[]>;

/** What the limits need. */
export interface LimitParts {
  readonly sender: Sender;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many processes send on one database: each keeps to its fair share, since none hears how much another sends. 0 for no limits. */
  readonly processes?: number;
}

/** Keeps the limits: what would go beyond one is not sent, and comes back with how long it is to wait. */
export function withinLimits({ sender, now, processes = 1 }: LimitParts): Sender {
  if (processes === 0) return sender;
  const share = (windows: readonly Window[]): readonly Window[] =>
    windows.map(({ most, withinMs }) => ({ most: Math.max(1, Math.floor(most / processes)), withinMs }));
  const conversations = createMeters(share(teamsLimits.conversation));
  const tenants = createMeters(share(teamsLimits.tenant));

  async function limited(conversation: string, serviceUrl: string, send: () => Promise<Sent>): Promise<Sent> {
    const at = now();
    const afterMs = Math.max(conversations.waitMs(conversation, at), tenants.waitMs(serviceUrl, at));
    if (afterMs > 0) return { kind: 'later', afterMs, heldBack: true };
    conversations.note(conversation, at);
    tenants.note(serviceUrl, at);
    return send();
  }
  return {
    post: (to, shown) => limited(nameOf(to), serviceUrlOf(to), () => sender.post(to, shown)),
    update: (place, shown) =>
      limited(withoutThread(place.conversationId), place.serviceUrl, () => sender.update(place, shown)),
  };
}

function nameOf(to: Destination): string {
  if (to.kind === 'conversation') return withoutThread(to.conversation.conversationId);
  return to.kind === 'person' ? to.person.channelUserId : to.channel.channelId;
}

/** Teams gives every tenant, or every region, an address of its own; counting a region as one tenant is on the safe side. */
function serviceUrlOf(to: Destination): string {
  if (to.kind === 'person') return to.serviceUrl;
  return to.kind === 'conversation' ? to.conversation.serviceUrl : to.channel.serviceUrl;
}

interface Meters {
  /** How long until one more fits into every window; 0 for now. */
  readonly waitMs: (name: string, at: number) => number;
  readonly note: (name: string, at: number) => void;
}

/** Beyond so many names, those that count for nothing any more are forgotten. */
const mostNames = 1_000;

function createMeters(windows: readonly Window[]): Meters {
  const longestMs = Math.max(...windows.map(({ withinMs }) => withinMs));
  const times = new Map<string, number[]>();
  const recent = (name: string, at: number): number[] => {
    const kept = times.get(name) ?? [];
    const first = kept.findIndex((time) => time > at - longestMs);
    if (first > 0) kept.splice(0, first);
    return first < 0 ? [] : kept;
  };
  return {
    waitMs(name, at) {
      const noted = recent(name, at);
      const waits = windows.map(({ most, withinMs }) => (noted.at(-most) ?? -Infinity) + withinMs - at);
      return Math.max(0, ...waits);
    },
    note(name, at) {
      const noted = recent(name, at);
      noted.push(at);
      times.set(name, noted);
      if (times.size <= mostNames) return;
      for (const [each, its] of times) if ((its.at(-1) ?? 0) <= at - longestMs) times.delete(each);
    },
  };
}
