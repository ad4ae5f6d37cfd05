import { inTurn } from './turn-at-work.ts';
import type { Watch } from './watch.ts';

/** Watches nothing: lines of the log still say which turn they belong to. */
export const noWatch: Watch = {
  log: (log) => log,
  turn: (turn, take) => inTurn({ turn: turn.reference }, take),
  vectors: (vectors) => vectors,
  adviceLine: (line) => line,
  deliveries: (deliveries) => deliveries,
  routes: [],
  stop: () => Promise.resolve(),
};
