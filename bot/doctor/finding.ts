/** How a thing was found: in order, worth somebody's eye, or such that the service cannot do its work. */
export type FindingState = 'ok' | 'warning' | 'wrong' | 'not checked';

/** One thing that was looked at. */
export interface Finding {
  /** What it belongs to, as a heading: `the database`. */
  readonly check: string;
  readonly state: FindingState;
  /** A sentence: how it was found. Never a secret, and nothing that anybody asked. */
  readonly says: string;
  /** What to do next; there for everything that is not in order. */
  readonly next?: string;
}

/** The findings of one check, made short to write. */
export function findingsOf(check: string): {
  readonly ok: (says: string) => Finding;
  readonly warning: (says: string, next: string) => Finding;
  readonly wrong: (says: string, next: string) => Finding;
  readonly notChecked: (says: string, next: string) => Finding;
} {
  return {
    ok: (says) => ({ check, state: 'ok', says }),
    warning: (says, next) => ({ check, state: 'warning', says, next }),
    wrong: (says, next) => ({ check, state: 'wrong', says, next }),
    notChecked: (says, next) => ({ check, state: 'not checked', says, next }),
  };
}
