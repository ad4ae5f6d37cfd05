import { setImmediate as nextRound } from 'node:timers/promises';

/** How a transaction is steered. `begin` may wait; the others act at once. */
export interface TransactionControl {
  begin(): Promise<void>;
  savepoint(): void;
  release(): void;
  /** Undoes everything since the savepoint and drops it. */
  undo(): void;
  commit(): void;
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
 * `most` is how many units one transaction takes.
 */
export function groupCommit<Tx>(control: TransactionControl, tx: Tx, most = 128): GroupCommit<Tx> {
  const waiting: Waiting<Tx>[] = [];
  let running = Promise.resolve();
  let idle = true;

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
    try {
      for (const unit of batch) outcomes.push(await runOne(unit));
      control.commit();
    } catch (error) {
      control.rollback();
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
      // One round of the event loop, in which every request that has already arrived adds its unit.
      await nextRound();
      try {
        await control.begin();
      } catch (error) {
        for (const unit of waiting.splice(0)) unit.reject(error);
        break;
      }
      await runBatch(waiting.splice(0, most));
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
