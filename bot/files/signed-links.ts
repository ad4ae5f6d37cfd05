import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link carries: short plain values, since they stand in an address that others may log. Never a child's. */
export type FileParams = Readonly<Record<string, string>>;

/** Makes the address of a file; undefined where the service does not know its own address from outside. */
export type SignedLink = (kind: string, params: FileParams) => string | undefined;

/** What an address asks for, or why it is refused. */
export type LinkRead =
  | { readonly ok: true; readonly params: FileParams }
  | { readonly ok: false; readonly why: 'not signed by us' | 'expired' };

/** Addresses of files that nobody but this service can make, and that stop working by themselves. */
export interface SignedLinks {
  readonly link: SignedLink;
  /** Reads the `p` and `s` of an address of this kind. A kind's link is good for that kind only. */
  readonly read: (kind: string, query: FileParams) => LinkRead;
}

/** Long enough to open a link that Teams has just shown, short enough that one sent on is soon dead. */
export const linkLastsMs = 30 * 60_000;

const carriedSchema = z.object({ until: z.number(), params: z.record(z.string(), z.string()) });

/**
 * Signs with HMAC-SHA-256 (RFC 2104). What a file is made from travels in the link itself, so that nothing is stored.
 * `key` is at least 32 bytes; whoever has it can make links. `baseUrl` is asked at each link, without a slash at the end.
 */
export function createSignedLinks(options: {
  readonly key: Buffer;
  readonly baseUrl: () => string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}): SignedLinks {
  const { key, baseUrl, now } = options;
  const sign = (kind: string, carried: string): Buffer =>
    createHmac('sha256', key).update(`${kind}\n${carried}`).digest();
  return {
    link: (kind, params) => {
      const base = baseUrl();
      if (base === undefined) return undefined;
      const p = Buffer.from(JSON.stringify({ until: now() + linkLastsMs, params })).toString('base64url');
      return `${base}/files/${kind}?p=${p}&s=${sign(kind, p).toString('base64url')}`;
    },
    read: (kind, { p = '', s = '' }) => {
      const given = Buffer.from(s, 'base64url');
      const due = sign(kind, p);
      if (given.length !== due.length || !timingSafeEqual(given, due))
        return { ok: false, why: 'not signed by us' };
      const carried = carriedSchema.parse(JSON.parse(Buffer.from(p, 'base64url').toString()));
      return carried.until <= now() ? { ok: false, why: 'expired' } : { ok: true, params: carried.params };
    },
  };
}

/** The key that links are signed with. Without a secret of the deployer's, links die with the process: they are short-lived anyway. */
export function signingKey(secret: string | undefined): Buffer {
  return secret === undefined ? randomBytes(32) : createHash('sha256').update(secret).digest();
}
