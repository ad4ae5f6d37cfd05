import { types } from 'node:util';
import { type Engine, StoreUnavailable } from './engine.ts';

/** Where a database is, and how that is shown to people: without the password. */
export interface Place {
  readonly engine: 'sqlite' | 'postgres';
  /** The path of the file, or the whole address. */
  readonly at: string;
  readonly shown: string;
}

/** Reads DATABASE_URL; nothing where it names no kind of database that there is. */
export function placeOf(databaseUrl: string): Place | undefined {
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
  if (path !== undefined) return { engine: 'sqlite', at: path, shown: path };
  if (!/^postgres(?:ql)?:\/\//.test(databaseUrl)) return undefined;
  const url = URL.parse(databaseUrl);
  return url === null
    ? undefined
    : { engine: 'postgres', at: databaseUrl, shown: `${url.host}${url.pathname}` };
}

/** Opens the database, whichever kind it is; what only the other kind needs is not loaded. */
export async function openEngine({ engine, at }: Place): Promise<Engine> {
  if (engine === 'sqlite') return (await import('./sqlite.ts')).openSqlite(at);
  return (await import('./postgres.ts')).openPostgres(at);
}

const whatToCheck = {
  sqlite:
    'Check that DATABASE_URL names the right file, that this program may write to it and its folder, and that ' +
    'nothing else keeps it locked.',
  postgres:
    'Check that DATABASE_URL names the right server, database, user and password, that the server is running and ' +
    'lets this machine in, and that the user may create tables.',
};

/** A plain sentence for whoever started the program. */
export function whyNotOpened({ engine, shown }: Place, error: unknown): string {
  return `The database ${shown} cannot be opened (${reasonOf(error)}). ${whatToCheck[engine]}`;
}

/** What the error says that was behind it all. */
export function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof StoreUnavailable ? (error.cause ?? error) : error;
  if (!types.isNativeError(cause)) return String(cause);
  // Node gathers the failures of several addresses of one host under an error without words.
  const first: unknown = 'errors' in cause && Array.isArray(cause.errors) ? cause.errors[0] : undefined;
  return types.isNativeError(first) ? first.message : cause.message;
}
