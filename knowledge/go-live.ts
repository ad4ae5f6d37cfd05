import { entriesOf, type Entry } from './entries.ts';
import { fingerprintOf, type EntryCheck } from './entry-checks.ts';
import type { Pack } from './schema.ts';

/** How far a lead has come with one document. */
export interface GoLive {
  readonly confirmed: number;
  readonly withheld: number;
  /** Entries nobody has looked at as they are now, in the pack's order. */
  readonly left: readonly Entry[];
}

/** The entries of a document, sorted by what leads have made of them. Pure. */
export function goLiveOf(pack: Pack, document: string, checks: readonly EntryCheck[]): GoLive {
  const checked = new Map(checks.map((check) => [check.entry, check]));
  const entries = entriesOf(pack).filter(({ cites }) =>
    cites.some(({ source }) => source.document === document),
  );
  const verdictOf = (entry: Entry): EntryCheck['verdict'] | undefined => {
    const check = checked.get(entry.id);
    return check?.fingerprint === fingerprintOf(entry) ? check.verdict : undefined;
  };
  const having = (verdict: EntryCheck['verdict'] | undefined): readonly Entry[] =>
    entries.filter((entry) => verdictOf(entry) === verdict);
  return {
    confirmed: having('confirmed').length,
    withheld: having('withheld').length,
    left: having(undefined),
  };
}
