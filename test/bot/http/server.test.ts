import { afterEach, describe, expect, it } from '@jest/globals';
import { serve, type RunningServer } from '../../../bot/http/server.ts';
import type { LogEvent } from '../../../bot/log.ts';
import type { PlainResponse, Route } from '../../../bot/request.ts';

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.drain();
  server = undefined;
});

const secret = 'Zeb Marsh, DOB 19.11.2016';
const logged: LogEvent[] = [];
const start = async (routes: readonly Route[]): Promise<string> => {
  server = await serve({ host: '127.0.0.1', port: 0, routes, log: (event) => void logged.push(event) });
  return `http://127.0.0.1:${server.port}`;
};

describe('a handler that throws', () => {
  it.each([
    [
      'at once',
      (): Promise<never> => {
        throw new Error(secret);
      },
    ],
    ['later', () => Promise.reject(new Error(secret))],
    ['something that is no error', () => Promise.reject({ toString: () => secret })],
    [
      'in the middle of making its answer',
      () =>
        Promise.resolve({
          status: 200,
          body: {
            toJSON: (): never => {
              throw new Error(secret);
            },
          },
        }),
    ],
  ])(
    '%s is answered with 500 and nothing else, logged without its message, and the service lives on',
    async (_when, handle) => {
      const url = await start([
        { method: 'post', path: '/broken', handle },
        {
          method: 'get',
          path: '/fine',
          handle: () => Promise.resolve({ status: 200, body: { fine: true } }),
        },
      ]);
      const answer = await fetch(`${url}/broken`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      expect({ status: answer.status, body: await answer.text() }).toEqual({
        status: 500,
        body: '{"error":"internal error"}',
      });
      expect(JSON.stringify(logged)).not.toContain('Zeb');
      expect(logged.at(-1)).toMatchObject({ event: 'unhandled' });
      expect((await fetch(`${url}/fine`)).status).toBe(200);
    },
  );
});

describe('draining', () => {
  it('answers what is in hand, refuses what comes after, and then lets go of the port', async () => {
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<PlainResponse>();
    const url = await start([
      {
        method: 'post',
        path: '/slow',
        handle: () => {
          begun.resolve();
          return finish.promise;
        },
      },
    ]);
    const post = (): Promise<Response> => fetch(`${url}/slow`, { method: 'POST' });
    const inHand = post();
    await begun.promise;
    const drained = server?.drain();
    await expect(post()).rejects.toThrow('fetch failed');
    finish.resolve({ status: 200 });
    expect((await inHand).status).toBe(200);
    await drained;
    server = undefined;
  });
});
