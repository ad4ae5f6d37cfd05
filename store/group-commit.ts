import { setImmediate as nextRound } from 'node:timers/promises';

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
 * One transaction takes `most` units at most. Where the last had several, the next waits `rounds` of the event loop for its
 * own, so that all of them go to the disk together: a busy process needs some milliseconds for these, an idle one none.
 */
export function groupCommit<Tx>(
  control: TransactionControl,
  tx: Tx,
  { most = 128, rounds = 1 }: { readonly most?: number; readonly rounds?: number } = {},
): GroupCommit<Tx> {
  const waiting: Waiting<Tx>[] = [];
  let running = Promise.resolve();
  let telling: Promise<unknown> = Promise.resolve();
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

  /** Runs and commits; gives back what became of each. Where the commit fails there is nothing left to tell them but that. */
  async function commitAll(batch: readonly Waiting<Tx>[]): Promise<readonly Outcome<Tx>[]> {
    const outcomes: Outcome<Tx>[] = [];
    try {
      for (const unit of batch) outcomes.push(await runOne(unit));
      control.commit();
      return outcomes;
    } catch (error) {
      control.rollback();
      return batch.map((unit, place) => refused(outcomes[place] ?? { unit, kept: false, error }, error));
    }
  }

  async function tell(outcomes: readonly Outcome<Tx>[]): Promise<void> {
    let told = outcomes;
    try {
      if (outcomes.some(({ kept }) => kept)) await control.onDisk();
    } catch (error) {
      told = outcomes.map((outcome) => refused(outcome, error));
    }
    for (const outcome of told) {
      if (outcome.kept) outcome.unit.resolve(outcome.value);
      else outcome.unit.reject(outcome.error);
    }
  }

  async function runAll(): Promise<void> {
    while (waiting.length > 0) {
      // At least one round of the event loop, in which every request that has already arrived adds its unit.
      for (let left = together > 1 ? rounds : 1; left > 0; left -= 1) await nextRound();
      try {
        await control.begin();
      } catch (error) {
        for (const unit of waiting.splice(0)) unit.reject(error);
        break;
      }
      const batch = waiting.splice(0, most);
      together = batch.length;
      // The next need not wait until this one is on disk.
      const told = tell(await commitAll(batch));
      telling = Promise.all([telling, told]).then(() => undefined);
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
    async drained() {
      await running;
      await telling;
    },
  };
}

/** A unit that failed by itself keeps its own reason. */
function refused<Tx>(outcome: Outcome<Tx>, error: unknown): Outcome<Tx> {
  return outcome.kept ? { unit: outcome.unit, kept: false, error } : outcome;
}
