import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { cloudSettings } from '../teams/cloud.ts';
import { issuerOf, NotAuthentic, type Trust } from '../teams/whom-to-believe.ts';

const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });
/** Keys of the channel say for which channels they may sign. */
const endorsedSchema = z.looseObject({ kid: z.string(), endorsements: z.array(z.string()).optional() });
/** What the keys and the metadata are waited for. Milliseconds. */
const patienceMs = 5_000;
/** Clocks that differ by less believe each other, as in the Bot Framework. Seconds. */
const clockToleranceS = 300;

/** Rejects with NotAuthentic where the token is bad, with anything else where it could not be checked. */
export type CheckToken = (authorization: string, serviceUrl: string) => Promise<void>;

/**
 * Checks the tokens of what Teams sends (Bot Connector authentication): RS256 by a key that is endorsed for Teams, from
 * the channel's issuer, for this bot, in its time, for the service URL that the activity names. The SDK's own check knows
 * no other list of keys than its own, takes the tokens of other agents too, and asks for no service URL.
 */
export function channelTokens({ credentials, cloud, openIdMetadataUrl }: Trust): CheckToken {
  const { issuer, botbuilder } = cloudSettings(cloud, openIdMetadataUrl);
  const metadataUrl = botbuilder['ToBotFromChannelOpenIdMetadataUrl'] ?? '';
  let keys: Promise<Keys> | undefined;
  const keysNow = (): Promise<Keys> => {
    keys ??= keysNamedAt(metadataUrl).catch((error: unknown) => {
      // The next message asks again.
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (authorization, serviceUrl) => {
    if (credentials === undefined) return;
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    // Before anything is fetched: whoever sends rubbish must not make the service call anybody.
    if (token === undefined || issuerOf(authorization) !== issuer) throw new NotAuthentic('issuer');
    const set = await keysNow();
    const { payload, protectedHeader } = await jwtVerify(token, set, {
      algorithms: ['RS256'],
      issuer,
      audience: credentials.appId,
      requiredClaims: ['exp'],
      clockTolerance: clockToleranceS,
    }).catch((error: unknown) => {
      throw isRefusal(error) ? new NotAuthentic('token') : error;
    });
    // Tokens of other bots name the app that asked; those of the channel name none, and one audience.
    if (typeof payload.aud !== 'string' || payload['appid'] !== undefined || payload['azp'] !== undefined)
      throw new NotAuthentic('not of the channel');
    if (payload['serviceurl'] !== serviceUrl) throw new NotAuthentic('service url');
    if (!isEndorsed(set, protectedHeader.kid)) throw new NotAuthentic('endorsement');
  };
}

type Keys = JWTVerifyGetKey & { readonly jwks: () => unknown };

async function keysNamedAt(metadataUrl: string): Promise<Keys> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error('the list of keys is not to be had');
  const { jwks_uri: where } = metadataSchema.parse(await response.json());
  return createRemoteJWKSet(new URL(where), { timeoutDuration: patienceMs });
}

/** A key that says for which channels it signs must name Teams. */
function isEndorsed(keys: Keys, kid: string | undefined): boolean {
  const listed = z.object({ keys: z.array(z.unknown()) }).safeParse(keys.jwks());
  const used = (listed.data?.keys ?? [])
    .flatMap((key) => endorsedSchema.safeParse(key).data ?? [])
    .find((key) => key.kid === kid);
  const endorsements = used?.endorsements ?? [];
  return endorsements.length === 0 || endorsements.includes('msteams');
}

/** All else (the keys cannot be fetched) is an outage. */
function isRefusal(error: unknown): boolean {
  return error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
}
