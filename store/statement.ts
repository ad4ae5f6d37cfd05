import type { Compilable, CompiledQuery, DialectAdapter, QueryResult } from 'kysely';
import type { Database } from './engine.ts';

type Value = string | number | null;

/**
 * A statement that many turns need: built and compiled once for each engine, and run with other values each time, since
 * building it costs several times what running it does. `build` is given a stand-in for each value, to be put where the
 * value goes and nowhere else: it does not reckon with them, and the statement is the same whatever they are. Values that
 * `build` does not use are passed over.
 */
export function statement<Values extends { readonly [Name in keyof Values]: Value }, Row>(
  build: (db: Database, values: Values) => Compilable<Row>,
): (db: Database, values: Values) => Promise<QueryResult<Row>> {
  const compiled = new WeakMap<DialectAdapter, CompiledQuery<Row>>();

  return (db, values) => {
    // Each engine has one adapter, whatever connection it is on.
    const executor = db.getExecutor();
    let kept = compiled.get(executor.adapter);
    if (kept === undefined) {
      kept = build(db, standIns(values)).compile();
      compiled.set(executor.adapter, kept);
    }
    const { query, queryId, sql, parameters } = kept;
    return executor.executeQuery<Row>({ query, queryId, sql, parameters: withValues(parameters, values) });
  };
}

/** Stands for a value while the statement is built. */
class StandIn {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Asked for by whatever reckons with it or makes text of it. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(`the statement reckons with its value "${this.name}"`);
  }

  toJSON(): never {
    return this[Symbol.toPrimitive]();
  }
}

function standIns<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.keys(values).map((name) => [name, new StandIn(name)])) as Values;
}

function withValues(parameters: readonly unknown[], values: object): readonly unknown[] {
  return parameters.map((parameter) => {
    if (!(parameter instanceof StandIn)) return parameter;
    const value = (values as Readonly<Record<string, unknown>>)[parameter.name];
    if (value === undefined) throw new TypeError(`the statement lacks its value "${parameter.name}"`);
    return value;
  });
}
