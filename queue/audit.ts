import type { Account } from './profiles.ts';
import type { EventKind } from './query.ts';
import type { Role } from './states.ts';

/** What is noted in the audit besides everything that happens to a query. */
export const furtherActs = [
  'viewed',
  'searched',
  'exported',
  'erased',
  'removed',
  'setting',
  'shortened',
  'knowledge',
] as const;

/** What is noted in the audit. */
export type AuditedAct = EventKind | (typeof furtherActs)[number];

/** Who did it: an operator works at the command line. */
export type AuditedRole = Role | 'operator';

/** A thing to be noted. The store keeps pseudonyms only, in the place of people. */
export interface AuditEntry {
  /** Whose chain it goes into; `serviceChain` where it is no one authority's. */
  readonly authority: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: AuditedAct;
  readonly by: { readonly role: AuditedRole; readonly person?: Account | undefined };
  /** The id of the query it was done to. */
  readonly about?: string | undefined;
  /** Whom it was done to, as in an export. */
  readonly subject?: Account | undefined;
  /** Fixed words and numbers that say more: never what a person wrote, and no name or id of one. */
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
}

/** A link of a chain, as it is kept. */
export interface AuditLink {
  readonly authority: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: number;
  readonly what: string;
  readonly role: string;
  /** A pseudonym, which stands for one person in one authority's chain until that person is erased. */
  readonly who?: string;
  readonly about?: string;
  readonly subject?: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** The end of a chain: whoever notes it elsewhere can tell later that nothing before it was changed. */
export interface ChainEnd {
  readonly authority: string;
  readonly number: number;
  /** SHA-256 in hexadecimal over this link and, by way of the hash before it, all earlier ones. */
  readonly hash: string;
}

/** What walking one chain came to. */
export type Walked =
  | { readonly ok: true; readonly authority: string; readonly links: number; readonly end: ChainEnd }
  | {
      readonly ok: false;
      readonly authority: string;
      /** The first link that is not as it was written. */
      readonly number: number;
      readonly why: 'missing' | 'changed' | 'not as noted';
    };

/** The chain of what is done for the whole service. */
export const serviceChain = 'service';

/**
 * The audit: append-only, a hash chain for each authority. What changes something is noted by the store in the unit of
 * the change.
 */
export interface Audit {
  /** Notes something that changed nothing, such as a view. Rejects where it could not be kept. */
  note(entry: AuditEntry): Promise<void>;
  /** Walks every chain. `noted` are ends that were written down before, which must still be in them. */
  walk(noted?: readonly ChainEnd[]): Promise<readonly Walked[]>;
}
