import type { QueryState } from './states.ts';

/** How the line stands just now, in numbers. */
export interface LineState {
  /** Open queries; a state that none is in is left out. */
  readonly queries: readonly {
    readonly authority: string;
    readonly state: QueryState;
    readonly count: number;
    /** When the oldest of them was asked, milliseconds since 1970. */
    readonly oldest: number;
  }[];
  /** Messages that are due, and since when the first of them is, milliseconds since 1970. */
  readonly owed: { readonly count: number; readonly since?: number };
  /** Messages that were given up. */
  readonly dead: number;
}

/** Looks how the line stands. */
export interface LineStates {
  /** Of all authorities: it is for whoever runs the service, and tells of nobody. */
  now(now: number): Promise<LineState>;
}
