import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Engine } from '../../store/engine.ts';
import { openSqlite } from '../../store/sqlite.ts';
import { statement } from '../../store/statement.ts';

interface Setting {
  readonly key: string;
  readonly value: string;
}

describe('A statement that is built once', () => {
  const engines: Engine[] = [];
  const open = async () => {
    const engine = await openSqlite(':memory:');
    engines.push(engine);
    await engine.unit((tx) => sql`create table settings (key text, value text)`.execute(tx));
    return engine;
  };
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(async () => {
    for (const one of engines.splice(0)) await one.close();
  });

  it('is run with the values of each call, on each engine', async () => {
    let built = 0;
    const put = statement((db, setting: Setting) => {
      built += 1;
      return db.insertInto('settings').values(setting);
    });
    const valueOf = statement((db, { key }: { key: string }) =>
      db.selectFrom('settings').select('value').where('key', '=', key),
    );
    const other = await open();
    await engine.unit((tx) => put(tx, { key: 'a', value: '1' }));
    await engine.unit((tx) => put(tx, { value: '2', key: 'b' }));
    await other.unit((tx) => put(tx, { key: 'a', value: '3' }));
    expect(built).toBe(2);
    const [a, b, elsewhere] = [
      await engine.read((db) => valueOf(db, { key: 'a' })),
      await engine.read((db) => valueOf(db, { key: 'b' })),
      await other.read((db) => valueOf(db, { key: 'a' })),
    ];
    expect([a, b, elsewhere].map(({ rows }) => rows[0]?.value)).toEqual(['1', '2', '3']);
  });

  it('says so where it reckons with a value, which would be the first one for ever', async () => {
    const later = statement((db, { at }: { at: number }) =>
      db
        .selectFrom('settings')
        .selectAll()
        .where('value', '=', `${at + 1}`),
    );
    const asText = statement((db, { key }: { key: string }) =>
      db.selectFrom('settings').selectAll().where('value', '=', JSON.stringify({ key })),
    );
    await expect(engine.read((db) => later(db, { at: 1 }))).rejects.toThrow('reckons with its value "at"');
    await expect(engine.read((db) => asText(db, { key: 'a' }))).rejects.toThrow('its value "key"');
  });

  it('does not run where a value is missing', async () => {
    const put = statement((db, setting: Setting) => db.insertInto('settings').values(setting));
    await engine.unit((tx) => put(tx, { key: 'a', value: '1' }));
    const without: Partial<Setting> = { key: 'b' };
    await expect(engine.unit((tx) => put(tx, without as Setting))).rejects.toThrow('lacks its value "value"');
  });
});
