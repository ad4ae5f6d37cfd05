import { z } from 'zod';
import type { Credentials } from '../config.ts';
import type { ClockAhead } from './check-clock.ts';
import type { Reached } from './check-address.ts';
import type { TokenAnswer } from './check-credentials.ts';

/** How things are asked for over the network; a test brings its own. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const loginServer = 'https://login.microsoftonline.com';
const connectorScope = 'https://api.botframework.com/.default';
const patienceMs = 5_000;
const refusal = z.object({ error_codes: z.array(z.number()) });

/** Asks Entra for a token as the bot does before it calls Teams. The token is thrown away. Never throws. */
export async function askForToken(credentials: Credentials | undefined, fetch: Fetch): Promise<TokenAnswer> {
  if (credentials?.type !== 'SingleTenant') return { kind: 'not asked' };
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: credentials.appId,
    client_secret: credentials.password,
    scope: connectorScope,
  });
  try {
    const answer = await fetch(`${loginServer}/${credentials.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    if (answer.ok) return { kind: 'given' };
    const said = refusal.safeParse(await answer.json().catch(() => undefined));
    // Anything else than Entra's own refusal is a proxy in between, or an outage.
    return said.success ? { kind: 'refused', code: said.data.error_codes[0] } : { kind: 'no answer' };
  } catch {
    return { kind: 'no answer' };
  }
}

/** Asks for a token from the managed identity that the host gives; for commands that run there. Never throws. */
export async function askManagedIdentity(
  appId: string,
  environment: Readonly<Record<string, string | undefined>>,
  fetch: Fetch,
): Promise<TokenAnswer> {
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: secret } = environment;
  if (endpoint === undefined || secret === undefined) return { kind: 'not asked' };
  const query = new URLSearchParams({
    resource: 'https://api.botframework.com',
    'api-version': '2019-08-01',
    client_id: appId,
  });
  try {
    const answer = await fetch(`${endpoint}?${query.toString()}`, {
      headers: { 'X-IDENTITY-HEADER': secret },
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok ? { kind: 'given' } : { kind: 'refused' };
  } catch {
    return { kind: 'no answer' };
  }
}

/** How far the clock here is from the login server's. Never throws. */
export async function askTheTime(fetch: Fetch, now: () => number): Promise<ClockAhead> {
  try {
    const before = now();
    const answer = await fetch(`${loginServer}/common/v2.0/.well-known/openid-configuration`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(patienceMs),
    });
    const after = now();
    const theirs = Date.parse(answer.headers.get('date') ?? '');
    // Their second had begun, and half of it had passed on average.
    return Number.isNaN(theirs) ? undefined : (before + after) / 2 - (theirs + 500);
  } catch {
    return undefined;
  }
}

/** Asks the service for a sign of life where people reach it. Never throws. */
export async function askForHealth(publicUrl: string | undefined, fetch: Fetch): Promise<Reached> {
  if (publicUrl === undefined) return { kind: 'not asked' };
  try {
    const answer = await fetch(`${publicUrl}/healthz`, { signal: AbortSignal.timeout(patienceMs) });
    const body: unknown = await answer.json().catch(() => undefined);
    return {
      kind: 'answered',
      status: answer.status,
      ours: z.object({ ok: z.literal(true) }).safeParse(body).success,
    };
  } catch {
    return { kind: 'no answer' };
  }
}
