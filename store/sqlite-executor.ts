import {
  type CompiledQuery,
  DefaultQueryExecutor,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

/**
 * Kysely on one connection to SQLite. A statement runs at once: the locks, providers and plugins that Kysely passes it
 * through stand for what is not here (SQLite answers before anybody else could ask), and cost more than most statements.
 */
export function kyselyOn(connection: Connection): Kysely<Tables> {
  const dialect = new SqliteDialect({ database: connection });
  // Does what is not a single statement, such as listing the tables.
  const plain = new Kysely<Tables>({ dialect });
  const executor = new ExecutesAtOnce(connection, plain);
  return new Kysely<Tables>({ config: { dialect }, dialect, driver: dialect.createDriver(), executor });
}

class ExecutesAtOnce extends DefaultQueryExecutor {
  readonly #connection: Connection;

  constructor(connection: Connection, plain: Kysely<Tables>) {
    super(new SqliteQueryCompiler(), new SqliteAdapter(), plain.getExecutor());
    this.#connection = connection;
  }

  override async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#connection.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }
}
