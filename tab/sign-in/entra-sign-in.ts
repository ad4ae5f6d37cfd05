import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Person } from '../../queue/people.ts';
import { bearerOf, type SignIn } from './sign-in.ts';

/** Where a cloud's people sign in: the public one's is `https://login.microsoftonline.com`. */
export interface EntraParts {
  readonly loginUrl: string;
  readonly appId: string;
  /** Whether a tenant is let in just now. */
  readonly isLetIn: (tenant: string) => boolean;
  /** The id by which a message reaches somebody in Teams, where the bot has met them. */
  readonly channelUserIdOf: (tenant: string, entraId: string) => Promise<string | undefined>;
  /** The keys of one tenant; asked of Entra, and kept, unless a test brings its own. */
  readonly keysOf?: (tenant: string) => JWTVerifyGetKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Claims of an access token of version 1 and 2 (learn.microsoft.com, "Access token claims reference"). */
const claimsSchema = z.object({
  tid: z.guid().toLowerCase(),
  oid: z.guid().toLowerCase(),
  scp: z.string(),
  name: z.string().max(200).optional(),
});
const unverifiedSchema = z.object({ tid: z.guid().toLowerCase() });
const scope = 'access_as_user';

/**
 * Lets in whoever holds a token that Entra gave to Teams for this app: RS256, signed by the tenant's keys, from the
 * tenant's issuer, for this app, in its time, with the scope `access_as_user`. Who it is hangs on `tid` and `oid`, never on a
 * name. A token that is wrong or late is answered with 401, a tenant that is not let in with 403; keys that cannot be
 * fetched reject, since that is an outage and nobody's fault who asks.
 */
export function entraSignIn(parts: EntraParts): SignIn {
  const keys = new Map<string, JWTVerifyGetKey>();
  const keysOf = (tenant: string): JWTVerifyGetKey => {
    const kept = keys.get(tenant);
    if (kept !== undefined) return kept;
    const made =
      parts.keysOf?.(tenant) ??
      createRemoteJWKSet(new URL(`${parts.loginUrl}/${tenant}/discovery/v2.0/keys`), {
        timeoutDuration: 4_000,
      });
    keys.set(tenant, made);
    return made;
  };
  return async (authorization) => {
    const token = bearerOf(authorization);
    const tenant = token === undefined ? undefined : tenantNamedIn(token);
    if (token === undefined || tenant === undefined) return { ok: false, status: 401 };
    // Before any key is fetched: a stranger's token must not send the service anywhere.
    if (!parts.isLetIn(tenant)) return { ok: false, status: 403 };
    const claims = await verified(token, tenant, keysOf(tenant), parts);
    if (claims === undefined) return { ok: false, status: 401 };
    const { oid: entraId, name } = claims;
    const person: Person = {
      tenant,
      entraId,
      channelUserId: (await parts.channelUserIdOf(tenant, entraId)) ?? entraId,
      ...(name === undefined ? {} : { name }),
    };
    return { ok: true, visitor: { person } };
  };
}

async function verified(
  token: string,
  tenant: string,
  keys: JWTVerifyGetKey,
  { appId, loginUrl, now }: EntraParts,
): Promise<z.infer<typeof claimsSchema> | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: [`${loginUrl}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`],
      currentDate: new Date(now()),
      requiredClaims: ['exp', 'iat', 'aud'],
      clockTolerance: 60,
    });
    const claims = claimsSchema.safeParse(payload);
    const audiences = [payload.aud].flat();
    const forUs = audiences.some((aud) => aud?.toLowerCase() === appId.toLowerCase() || isApiUri(aud, appId));
    if (!forUs || !claims.success || claims.data.tid !== tenant) return undefined;
    return claims.data.scp.split(' ').includes(scope) ? claims.data : undefined;
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
    return undefined;
  }
}

/** `api://<host>/<app id>`, as Teams asks for, or with `botid-` before the id. */
function isApiUri(audience: string | undefined, appId: string): boolean {
  return (
    audience !== undefined && new RegExp(`^api://(?:[\\w.:-]+/)?(?:botid-)?${appId}$`, 'i').test(audience)
  );
}

function tenantNamedIn(token: string): string | undefined {
  try {
    const [, payload = ''] = token.split('.');
    return unverifiedSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data
      ?.tid;
  } catch {
    return undefined;
  }
}
