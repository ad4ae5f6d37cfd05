import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from '@opentelemetry/api';

/** What is known of the turn in which something happens. */
export interface TurnAtWork {
  /** The turn's reference, which leads to nobody. */
  readonly turn: string;
  /** Where traces are made: its trace's id, and what the spans of its parts belong to. */
  readonly traced?: { readonly id: string; readonly context: Context };
}

const atWork = new AsyncLocalStorage<TurnAtWork>();

/** Runs a turn so that whatever is logged in it, however deep, says which turn it was. */
export function inTurn<T>(turn: TurnAtWork, work: () => T): T {
  return atWork.run(turn, work);
}

/** The turn that is being taken here; undefined outside of one. */
export function turnAtWork(): TurnAtWork | undefined {
  return atWork.getStore();
}

/** What every line of the log says of the turn it was written in. */
export function turnForLog(): { readonly turn?: string; readonly trace?: string } {
  const { turn, traced } = atWork.getStore() ?? {};
  return { ...(turn !== undefined && { turn }), ...(traced !== undefined && { trace: traced.id }) };
}
