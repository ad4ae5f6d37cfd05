/** A number of places, taken in the order of asking. */
export interface Places {
  /** Resolves when there is a place; rejects when those who wait are sent away. */
  readonly take: () => Promise<void>;
  /** Gives a place back to whoever waits longest. */
  readonly giveBack: () => void;
  /** Rejects all that wait. */
  readonly sendAway: (reason: unknown) => void;
}

/**
 * So many may be at it at once; all others wait, however long, since it goes on. Where it does not go on they are told,
 * rather than each finding out in turn.
 */
export function createPlaces(most: number): Places {
  let free = most;
  let waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  return {
    take() {
      if (free === 0) return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
      free -= 1;
      return Promise.resolve();
    },
    giveBack() {
      const next = waiting.shift();
      if (next) next.resolve();
      else free += 1;
    },
    sendAway(reason) {
      const sentAway = waiting;
      waiting = [];
      for (const one of sentAway) one.reject(reason);
    },
  };
}
