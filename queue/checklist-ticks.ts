import type { Account } from './profiles.ts';

/** A person's own checklist: what they ticked and when it lapses. It names no child. */
export interface ChecklistTicks {
  /** The ids of the items that are ticked and have not lapsed at `now`. */
  of(account: Account, list: OfChecklist, now: number): Promise<ReadonlySet<string>>;
  /** Makes exactly these items ticked, until `lapsesAt` for those newly ticked; the others are not any more. */
  set(
    account: Account,
    list: OfChecklist,
    items: readonly string[],
    times: { readonly now: number; readonly lapsesAt: number },
  ): Promise<void>;
  /** Removes what has lapsed, for everybody. */
  prune(now: number): Promise<void>;
}

/** Which checklist of which authority. */
export interface OfChecklist {
  readonly authority: string;
  readonly checklist: string;
}
