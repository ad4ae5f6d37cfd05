import { types } from 'node:util';
import { StoreUnavailable } from './engine.ts';

/** A statement was prepared before somebody changed the table it is about: "cached plan must not change result type". */
export function isOutdated(error: unknown): boolean {
  return sqlState(error) === '0A000';
}

/** PostgreSQL's own code of what went wrong (SQLSTATE); undefined for any other error, a lost connection above all. */
export function sqlState(error: unknown): string | undefined {
  if (!types.isNativeError(error) || !('severity' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Two units met, PostgreSQL undid one of them, and it may simply be run again. */
export function isCollision(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

/** Another unit kept the same key while this one was at it: run again, it sees the other's row first. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === '23505';
}

/** Another process holds what is needed: SQLSTATE lock_not_available, whether bare or as the cause of a `StoreUnavailable`. */
export function isHeld(error: unknown): boolean {
  const cause: unknown = error instanceof StoreUnavailable ? error.cause : error;
  return sqlState(cause) === '55P03' || isCollision(cause);
}

/**
 * The database cannot be used, which is nobody's fault who asked: the connection is lost or refused, the server is
 * starting, stopping, full, read-only, or too slow to answer. What is left are errors in a statement.
 */
export function isOutage(error: unknown): boolean {
  const state = sqlState(error);
  if (state === undefined) return true;
  return /^(?:08|28|3D|53|55P03|57|58|25006|25P03)/.test(state);
}

/** The connection itself is of no more use: it is gone, or it leads to a server that has stopped or cannot write. */
export function isBroken(error: unknown): boolean {
  const cause: unknown = error instanceof StoreUnavailable ? error.cause : error;
  const state = sqlState(cause);
  return state === undefined || /^(?:08|25006|25P03|57P)/.test(state);
}
