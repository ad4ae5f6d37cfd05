import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../store/back-up.ts';
import { linesOf } from '../../store/backup-file.ts';
import { migrations } from '../../store/migrations/all.ts';
import { openStore } from '../../store/open.ts';
import { lastingEngines, openForTest, type TestDatabase, testClock } from './engines.ts';

const { now } = testClock();
const older = migrations.slice(0, -1);

for (const engine of lastingEngines) {
  describe(`Going back to an older version on ${engine.name}`, () => {
    let folder = '';
    let database: TestDatabase;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'advice-line-'));
      database = await engine.fresh();
    });
    afterEach(async () => {
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    it('is refused on what the newer has used, and goes by the backup made before', async () => {
      const file = join(folder, 'before.jsonl');
      const before = await openStore(database.url, { now, migrations: older });
      if (!before.ok) throw new Error(before.sentence);
      await before.store.settings.set('x', 'from before');
      await before.store.close();
      expect(await backUp(database.url, file, now)).toMatchObject({ ok: true });

      const upgraded = await openForTest(database.url, now);
      await upgraded.settings.set('x', 'from after');
      await upgraded.close();
      const refused = await openStore(database.url, { now, migrations: older });
      expect(refused).toMatchObject({
        ok: false,
        why: 'newer-database',
        sentence: expect.stringContaining('backup made before the upgrade'),
      });

      // What the older version is given is of its own step, with what was there then.
      const lines = [];
      for await (const line of linesOf(file)) lines.push(line);
      expect(lines[0]).toMatchObject({ kind: 'head', head: { step: older.length } });
      expect(readFileSync(file, 'utf8')).toContain('from before');
      expect(readFileSync(file, 'utf8')).not.toContain('from after');
    });
  });
}
