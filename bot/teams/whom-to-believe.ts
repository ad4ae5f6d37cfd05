import type { Credentials } from '../config.ts';
import type { Cloud } from './cloud.ts';

/** What a message's token is checked with, and where calls may go. */
export interface Trust {
  readonly credentials: Credentials | undefined;
  readonly cloud: Cloud;
  /** Where the keys are listed; undefined for the cloud's own list. */
  readonly openIdMetadataUrl?: string | undefined;
}

/** A token that is not one of Teams for this bot. */
export class NotAuthentic extends Error {
  override readonly name = 'NotAuthentic';
}

/** An address that is no part of Teams; no client is made for it, so that neither call nor token leaves. */
export class ForeignServiceUrl extends Error {
  override readonly name = 'ForeignServiceUrl';
  /** What Teams itself would say where the bot has no business; whoever owes a message gives it up at that. */
  readonly statusCode = 403;
  readonly code = 'ForeignServiceUrl';
}

/** Who says to have issued a token: unchecked, and only ever a reason to refuse it. */
export function issuerOf(header: string): unknown {
  const [, payload = ''] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(header) ?? [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null && 'iss' in claims ? claims.iss : undefined;
  } catch {
    return undefined;
  }
}
