import type { Route } from './request.ts';

/** How much of the knowledge needs somebody's eye. It never makes a service unready. */
export interface Warnings {
  /** Entries whose review is overdue. */
  readonly overdueReviews: number;
  /** Things that councils have not set. */
  readonly notSet: number;
  /** Safeguarding routes that are missing, or whose number nobody has checked for 90 days. */
  readonly routes: number;
  /** Published versions of entries that this release of their pack cannot carry; the pack's own are in force. */
  readonly fellBack: number;
}

/**
 * What a load balancer asks: `/healthz` says that the process lives, `/readyz` whether it can do its work, with how many
 * warnings there are. Neither says more than that; what is wrong stands in the log.
 */
export function healthRoutes(ready: () => Promise<boolean>, warnings: () => Warnings): readonly Route[] {
  return [
    { method: 'get', path: '/healthz', handle: () => Promise.resolve({ status: 200, body: { ok: true } }) },
    {
      method: 'get',
      path: '/readyz',
      handle: async () => {
        const is = await ready();
        return { status: is ? 200 : 503, body: { ready: is, warnings: warnings() } };
      },
    },
  ];
}
