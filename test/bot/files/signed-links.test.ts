import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fileRoutes } from '../../../bot/files/file-routes.ts';
import { createSignedLinks, linkLastsMs } from '../../../bot/files/signed-links.ts';
import { serve, type RunningServer } from '../../../bot/http/server.ts';

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.drain();
  server = undefined;
});

let clock = Date.UTC(2026, 10, 21);
const key = randomBytes(32);
const baseUrl = (): string | undefined =>
  server === undefined ? undefined : `http://127.0.0.1:${server.port}`;
const links = createSignedLinks({ key, baseUrl, now: () => clock });
const greeting = new Map([
  [
    'greeting',
    (params: Readonly<Record<string, string>>) =>
      Promise.resolve(
        params['who'] === 'nobody'
          ? undefined
          : {
              name: 'greeting.txt',
              contentType: 'text/plain; charset=utf-8',
              bytes: new TextEncoder().encode(`Dear ${params['who'] ?? ''}`),
            },
      ),
  ],
]);

async function start(): Promise<void> {
  server = await serve({
    host: '127.0.0.1',
    port: 0,
    routes: fileRoutes(links, greeting),
    log: () => undefined,
  });
}

/** The link, which the service has since it is listening. */
function linkTo(kind: string, params: Readonly<Record<string, string>>): string {
  const link = links.link(kind, params);
  if (link === undefined) throw new Error('There is no link');
  return link;
}

async function refusalOf(link: string): Promise<unknown> {
  const response = await fetch(link);
  return { status: response.status, body: await response.text() };
}

describe('a signed link', () => {
  it('brings the file made from what it carries, to be saved and not kept on the way', async () => {
    await start();
    const response = await fetch(linkTo('greeting', { who: 'St Æthel’s & Co' }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('Dear St Æthel’s & Co');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="greeting.txt"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is refused when anything of it was changed, with no word of why', async () => {
    await start();
    const link = linkTo('greeting', { who: 'a colleague' });
    const forbidden = { status: 403, body: '{"error":"forbidden"}' };
    const url = new URL(link);
    const other = Buffer.from(JSON.stringify({ until: clock * 2, params: { who: 'a stranger' } }));
    url.searchParams.set('p', other.toString('base64url'));
    expect(await refusalOf(url.href)).toEqual(forbidden);
    expect(await refusalOf(link.replace(/s=.*/, 's=AAAA'))).toEqual(forbidden);
    expect(await refusalOf(link.replace(/&s=.*/, ''))).toEqual(forbidden);
    expect(await refusalOf(link.replace(/\?.*/, ''))).toEqual(forbidden);
    const ofAnotherKey = createSignedLinks({ key: randomBytes(32), baseUrl, now: () => clock });
    expect(await refusalOf(ofAnotherKey.link('greeting', { who: 'a stranger' }) ?? '')).toEqual(forbidden);
    const ofAnotherKind = linkTo('farewell', { who: 'a colleague' });
    expect(await refusalOf(ofAnotherKind.replace('/farewell', '/greeting'))).toEqual(forbidden);
  });

  it('stops working when its time is over', async () => {
    await start();
    const link = linkTo('greeting', { who: 'a colleague' });
    clock += linkLastsMs - 1;
    expect((await fetch(link)).status).toBe(200);
    clock += 1;
    expect(await refusalOf(link)).toEqual({ status: 410, body: '{"error":"gone"}' });
  });

  it('leads nowhere when its kind is not served or what it names is gone', async () => {
    await start();
    const missing = { status: 404, body: '{"error":"not found"}' };
    expect(await refusalOf(linkTo('farewell', {}))).toEqual(missing);
    expect(await refusalOf(linkTo('greeting', { who: 'nobody' }))).toEqual(missing);
  });

  it('is not made where the service does not know its own address', () => {
    expect(links.link('greeting', {})).toBeUndefined();
  });
});
