/**
 * One piece of work after the other; one that waits is done once, however often it was asked for. Resolves or rejects as
 * the work that was begun after the call does.
 */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return (work) => {
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        running = work();
        return running;
      });
    return waiting;
  };
}
