import type { webcrypto } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** One key of an issuer: `endorsements` are the channels it may sign for. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: webcrypto.CryptoKey;
  readonly publicJwk: JWK & { readonly endorsements: readonly string[] };
}

/** An OpenID endpoint on this machine, and the managed identity that gives a bot its own tokens. */
export interface OpenIdEndpoint {
  readonly metadataUrl: string;
  /** What a service needs to ask this endpoint for its own tokens, as App Service sets it. */
  readonly identity: Readonly<Record<string, string>>;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Who signs what Teams sends in the public cloud. */
export const issuer = 'https://api.botframework.com';

/** The token that the managed identity gives out. */
export const ownToken = 'the-token-of-the-bot-itself';

/** Makes an RSA key of 2048 bits that may sign for these channels. */
export async function signingKey(
  kid: string,
  endorsements: readonly string[] = ['msteams'],
): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, endorsements } };
}

/** Serves the metadata and the public halves of these keys on a free port of 127.0.0.1. */
export async function startOpenIdEndpoint(keys: readonly SigningKey[]): Promise<OpenIdEndpoint> {
  const asked: string[] = [];
  let base = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    if (pathname === '/openid') return answer(response, { issuer, jwks_uri: `${base}/keys` });
    if (pathname === '/keys') return answer(response, { keys: keys.map(({ publicJwk }) => publicJwk) });
    if (pathname === '/identity') {
      const expires = Math.floor(Date.now() / 1000) + 86_400;
      return answer(response, { access_token: ownToken, expires_on: String(expires), token_type: 'Bearer' });
    }
    response.writeHead(404);
    response.end();
  });
  base = `http://127.0.0.1:${await listen(server)}`;
  return {
    metadataUrl: `${base}/openid`,
    identity: { IDENTITY_ENDPOINT: `${base}/identity`, IDENTITY_HEADER: 'asked-by-the-test' },
    asked,
    close: () => closed(server),
  };
}

/** Listens on a free port of 127.0.0.1 and gives its number. */
export async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Stops listening and cuts what is open. */
export async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}

function answer(response: ServerResponse, body: object): void {
  // Of a caller that has hung up, writeHead gives nothing back.
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
