import { type ClientConfig, Pool, type PoolClient, type QueryConfig, types } from 'pg';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { StoreUnavailable, unawaited } from './engine.ts';
import { createPlaces } from './places.ts';
import { isBroken, isOutage, isOutdated } from './postgres-errors.ts';
import { createStatementNames, type StatementNames } from './statement-names.ts';

/** How many units, or reads, are with the server at once; others wait here for their turn. */
const mostConnections = 8;
/** For how long the server may take to let a connection in. */
const connectMs = 2_000;
/** For how long a unit waits for what another holds before it rejects. */
const heldMs = 4_000;
/** A statement takes milliseconds; one that takes so long has hung, and so has a server that says nothing. */
const statementMs = 5_000;
const deafMs = statementMs + 1_000;
/** A process that stopped in the middle of a unit must not hold its rows for ever. */
const idleUnitMs = 30_000;

/** Opening a connection takes longer than a day's whole unit of work, so it is kept through the quiet minutes of a day. */
const idleMs = 10 * 60_000;

/** Takes the advisory lock of its first parameter until the end of the unit. */
export const holding = 'select pg_advisory_xact_lock(hashtextextended(';

/** How PostgreSQL numbers the type of `bigint` columns. */
const bigintType = 20;

/** A client of its own for one connection: what every connection of the service has in common. */
export function clientConfig(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'advice-line',
    connectionTimeoutMillis: connectMs,
    lock_timeout: heldMs,
    idle_in_transaction_session_timeout: idleUnitMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === bigintType ? exactNumber : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  };
}

/**
 * Connections for Kysely. An outage comes out of them as `StoreUnavailable`, and a connection that has been through
 * one is not used again. Statements that hang are ended, unless there is `noHurry`.
 */
export function openPool(url: string, { noHurry = false } = {}): PostgresPool {
  const most = noHurry ? 1 : mostConnections;
  const pool = new Pool({
    ...clientConfig(url),
    max: most,
    idleTimeoutMillis: idleMs,
    pipeline: true,
    ...(!noHurry && { statement_timeout: statementMs }),
  });
  // The server ended a connection that nobody was using: the next call opens another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const places = createPlaces(most);
  const names = noHurry ? undefined : createStatementNames();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      await places.take();
      try {
        return guarded(await pool.connect(), names, noHurry ? undefined : deafMs, places.giveBack);
      } catch (error) {
        const unreachable = new StoreUnavailable('the database cannot be reached', { cause: error });
        places.sendAway(unreachable);
        places.giveBack();
        throw unreachable;
      }
    },
  };
}

/** The connection broke under a statement, and with it everything that was not yet committed. */
export class ConnectionLost extends StoreUnavailable {}

function guarded(
  client: PoolClient,
  names: StatementNames | undefined,
  longestMs: number | undefined,
  released: () => void,
): PostgresPoolClient {
  let broken = false;
  const send = async (text: string, values: readonly unknown[]) => {
    const began = performance.now();
    try {
      return await client.query({
        text,
        // Parsed and planned once on each connection, where there is something to plan.
        ...(names && values.length > 0 && { name: names.of(text) }),
        values: values.map(withoutNul),
        ...(longestMs !== undefined && { query_timeout: longestMs }),
      } as QueryConfig);
    } catch (error) {
      if (names && isOutdated(error)) {
        // A newer version of the program has changed a table: what was planned before is of no use on any connection.
        names.forget();
        broken = true;
        throw new ConnectionLost('the tables have changed', { cause: error });
      }
      if (isBroken(error)) {
        broken = true;
        // From a server that says nothing, nothing is to be had by asking again.
        throw performance.now() - began >= (longestMs ?? Infinity)
          ? new StoreUnavailable('the database does not answer', { cause: error })
          : new ConnectionLost('the connection to the database broke', { cause: error });
      }
      throw isOutage(error) ? new StoreUnavailable('the database refuses', { cause: error }) : error;
    }
  };
  // Sent, and answered in this order; what became of them is heard with the answer to the next that is waited for.
  const unheard: Promise<unknown>[] = [];
  const query = async (text: string, values: readonly unknown[] = []) => {
    const answer = send(text, values);
    answer.catch(() => undefined);
    if (isUnawaited(text)) {
      unheard.push(answer);
      return { command: '', rowCount: 0, rows: [] };
    }
    for (const one of unheard.splice(0)) await one;
    return answer;
  };
  return {
    query: query as unknown as PostgresPoolClient['query'] & (() => Promise<PostgresQueryResult<unknown>>),
    release(discarded) {
      client.release(broken || discarded === true);
      released();
    },
  };
}

/** Statements whose answer says nothing, and those that say of themselves that nobody needs it. */
function isUnawaited(text: string): boolean {
  return text === 'begin' || text.startsWith(holding) || text.endsWith(unawaited);
}

/** PostgreSQL's text holds every character but this one, which nobody can type. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}

/** Times and counts; a number that JavaScript would round is a fault, not a value. */
function exactNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond what a number holds exactly`);
  return value;
}
