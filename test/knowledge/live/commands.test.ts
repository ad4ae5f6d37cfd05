import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openForTest } from '../../store/engines.ts';
import { packsFolder } from '../every-pack.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('knowledge:import and knowledge:export', () => {
  let folder: string;
  let url: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'advice-line-commands-'));
    url = `sqlite:${join(folder, 'line.db')}`;
    await (await openForTest(url, () => 0)).close();
    for (const copy of ['edited', 'written'])
      cpSync(join(packsFolder, 'cambridgeshire'), join(folder, copy, 'cambridgeshire'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const command = async (name: string, ...given: readonly string[]): Promise<string> => {
    const path = join(root, 'commands', `knowledge-${name}.ts`);
    const env = { PATH: process.env['PATH'], DATABASE_URL: url };
    return (await run(process.execPath, [path, 'cambridgeshire', ...given], { env, cwd: root })).stdout;
  };

  it('publish what files say, and write it back to the character', async () => {
    const edited = join(folder, 'edited', 'cambridgeshire', 'pack.yaml');
    const text = readFileSync(edited, 'utf8').replace(/^prefix: .+$/m, 'prefix: CZ');
    writeFileSync(edited, text);
    const from = ['--from', join(folder, 'edited')];
    expect(await command('import', ...from, '--dry-run')).toContain(
      '1 entries of cambridgeshire would be live',
    );
    expect(await command('import', ...from)).toContain('published pack.yaml');
    expect(await command('import', ...from)).toContain('says what the files say already (edition 1)');
    const to = ['--to', join(folder, 'written')];
    expect(await command('export', ...to)).toContain('written cambridgeshire/pack.yaml');
    expect(readFileSync(join(folder, 'written', 'cambridgeshire', 'pack.yaml'), 'utf8')).toBe(text);
    expect(await command('export', ...to)).toContain('say what is live already');
  }, 90_000);
});
