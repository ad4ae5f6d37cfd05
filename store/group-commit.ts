import { setImmediate as nextRound, setTimeout as sleep } from 'node:timers/promises';

/** How a transaction is steered. `begin` and `onDisk` may wait; the others act at once. */
export interface TransactionControl {
  begin(): Promise<void>;
  savepoint(): void;
  release(): void;
  /** Undoes everything since the savepoint and drops it. */
  undo(): void;
  commit(): void;
  /** Resolves once what was committed survives a loss of power; rejects where that cannot be said. */
  onDisk(): Promise<void>;
  rollback(): void;
}

interface Waiting<Tx> {
  run(tx: Tx): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** What became of one unit, held back until the commit has happened. */
type Outcome<Tx> =
  { unit: Waiting<Tx>; kept: true; value: unknown } | { unit: Waiting<Tx>; kept: false; error: unknown };

/** Where units of work are handed in. */
export interface GroupCommit<Tx> {
  /** Runs `work` in the next batch; resolves with its value once that is committed. */
  readonly unit: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Resolves when nothing is under way any more. */
  readonly drained: () => Promise<void>;
}

/**
 * Lets units of work that arrive together share one transaction, so that they wait for the disk once. Each has a
 * savepoint: one that throws is undone and rejects alone. Where the commit fails, all of its batch reject; where not
 * even the beginning succeeds, everyone who waits is told, rather than each waiting for the same failure in turn.
 * One transaction takes `most` units at most. Where the last had several, the next waits `gatherMs` for its own: the
 * process is busy, and all of them can go to the disk together. Who comes alone waits for nobody.
 */
export function groupCommit<Tx>(
  control: TransactionControl,
  tx: Tx,
  { most = 128, gatherMs = 0 }: { readonly most?: number; readonly gatherMs?: number } = {},
): GroupCommit<Tx> {
  const waiting: Waiting<Tx>[] = [];
  let running = Promise.resolve();
  let idle = true;
  let together = 0;

  async function runOne(unit: Waiting<Tx>): Promise<Outcome<Tx>> {
    control.savepoint();
    try {
      const value = await unit.run(tx);
      control.release();
      return { unit, kept: true, value };
    } catch (error) {
      try {
        control.undo();
      } catch {
        throw new Error('the database gave the whole transaction up', { cause: error });
      }
      return { unit, kept: false, error };
    }
  }

  async function runBatch(batch: readonly Waiting<Tx>[]): Promise<void> {
    const outcomes: Outcome<Tx>[] = [];
    let committed = false;
    try {
      for (const unit of batch) outcomes.push(await runOne(unit));
      control.commit();
      committed = true;
      await control.onDisk();
    } catch (error) {
      if (!committed) control.rollback();
      const own = new Map(outcomes.map((outcome) => [outcome.unit, outcome]));
      for (const unit of batch) {
        const outcome = own.get(unit);
        unit.reject(outcome?.kept === false ? outcome.error : error);
      }
      return;
    }
    for (const outcome of outcomes) {
      if (outcome.kept) outcome.unit.resolve(outcome.value);
      else outcome.unit.reject(outcome.error);
    }
  }

  async function runAll(): Promise<void> {
    while (waiting.length > 0) {
      // At least one round of the event loop, in which every request that has already arrived adds its unit.
      await (together > 1 ? sleep(gatherMs) : nextRound());
      try {
        await control.begin();
      } catch (error) {
        for (const unit of waiting.splice(0)) unit.reject(error);
        break;
      }
      const batch = waiting.splice(0, most);
      together = batch.length;
      await runBatch(batch);
    }
    idle = true;
  }

  return {
    unit: <T>(work: (tx: Tx) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ run: work, resolve: (value) => resolve(value as T), reject });
        if (!idle) return;
        idle = false;
        running = runAll();
      }),
    drained: () => running,
  };
}
