import type { Route } from './request.ts';

/**
 * What a load balancer asks: `/healthz` says that the process lives, `/readyz` whether it can do its work. Neither
 * says more than that; what is wrong stands in the log.
 */
export function healthRoutes(ready: () => Promise<boolean>): readonly Route[] {
  return [
    { method: 'get', path: '/healthz', handle: () => Promise.resolve({ status: 200, body: { ok: true } }) },
    {
      method: 'get',
      path: '/readyz',
      handle: async () => {
        const is = await ready();
        return { status: is ? 200 : 503, body: { ready: is } };
      },
    },
  ];
}
