import type { z } from 'zod';

/** Why the service did not do what it was asked; each is said in words of its own. */
export type Trouble = 'offline' | 'sign in' | 'not allowed' | 'gone' | 'too fast' | 'service';

/** What came of asking the service. */
export type Asked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** How the pages speak to the service. */
export interface Service {
  get<T>(path: string, shape: z.ZodType<T>, signal?: AbortSignal): Promise<Asked<T>>;
  post<T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<Asked<T>>;
  /** Opens a line on which changes are told; the caller reads and closes it. */
  listen(path: string, signal: AbortSignal): Promise<Response>;
}

/** A turn waits for Teams, vectors and the store; beyond this nobody waits any longer. Milliseconds. */
const longestWait = 20_000;

/** A service reached with a token, which is asked for anew once when it is refused. */
export function createService(token: (anew: boolean) => Promise<string>): Service {
  const send = async (path: string, init: RequestInit, anew = false): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${await token(anew)}`);
    const response = await fetch(`/tab/api/${path}`, { ...init, headers, cache: 'no-store' });
    return response.status === 401 && !anew ? send(path, init, true) : response;
  };
  const ask = async <T>(path: string, init: RequestInit, shape: z.ZodType<T>): Promise<Asked<T>> => {
    let response: Response;
    try {
      const late = AbortSignal.timeout(longestWait);
      const signal = init.signal == null ? late : AbortSignal.any([late, init.signal]);
      response = await send(path, { ...init, signal });
    } catch (error) {
      return { ok: false, trouble: error instanceof TypeError || isLate(error) ? 'offline' : 'sign in' };
    }
    if (!response.ok) return { ok: false, trouble: troubleOf(response.status) };
    const read = shape.safeParse(await response.json().catch(() => undefined));
    return read.success ? { ok: true, value: read.data } : { ok: false, trouble: 'service' };
  };
  return {
    get: (path, shape, signal) => ask(path, signal === undefined ? {} : { signal }, shape),
    post: (path, body, shape) =>
      ask(
        path,
        { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
        shape,
      ),
    listen: (path, signal) => send(path, { signal }),
  };
}

function isLate(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');
}

function troubleOf(status: number): Trouble {
  if (status === 401) return 'sign in';
  if (status === 403) return 'not allowed';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 ? 'too fast' : 'service';
}
