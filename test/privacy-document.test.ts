import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from '@jest/globals';
import { retentionDefaults, retentionKinds, retentionTable } from '../queue/retention.ts';
import { readRetention } from '../queue/retention-setting.ts';
import { engines, openForTest } from './store/engines.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/privacy.md');

describe('the data protection impact assessment', () => {
  it('shows the table of retention as the code has it', async () => {
    const rows = retentionKinds.map((kind) => {
      const { what, days, from, afterwards } = retentionTable[kind];
      return `| \`${kind}\` | ${what} | ${days} | ${from} | ${afterwards} |`;
    });
    const table = ['| kind | what | days | from | then |', '| --- | --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
    const shown = /<!-- retention: begin -->\n([\s\S]*?)\n?<!-- retention: end -->/.exec(page)?.[1]?.trim();
    expect(shown).toBe((await format(table, { parser: 'markdown' })).trim());
  });

  it('says of every table of the database what it holds and for how long', async () => {
    const [inFile] = engines;
    const database = await inFile?.fresh();
    const store = await openForTest(database?.url ?? '', Date.now);
    const tables = await database?.ask(
      // The tables in which the index of words keeps itself are part of it.
      "select name from pragma_table_list where schema = 'main' and type <> 'shadow' and name not like 'sqlite_%' order by name",
    );
    await store.close();
    await database?.remove();
    const further = page.replace(/<!-- retention: begin -->[\s\S]*<!-- retention: end -->/, '');
    const described = [...further.matchAll(/^\| `([a-z_]+)` +\|.*\|.*\|$/gm)].map((found) => found[1] ?? '');
    expect(described.toSorted()).toEqual(tables);
  });

  it('links every control to a test that exists, and names only commands and settings that exist', () => {
    const controls = [...page.matchAll(/^\|(?! risk| -).*\]\(\.\.\/test\/.*\|$/gm)];
    expect(controls.length).toBeGreaterThan(12);
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map((found) => found[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([]);
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '');
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
    for (const row of page.split('\n').filter((line) => line.startsWith('| ') && /\]\(/.test(line)))
      expect(row).toMatch(/\]\(\.\.\/test\/[\w./-]+\.test\.ts\)/);
  });
});

describe('the setting of retention', () => {
  it('is in .env.example with the days that hold without it', () => {
    const lines = read('.env.example').split('\n');
    const at = lines.findIndex((line) => line.startsWith('RETENTION_DAYS='));
    const explained = lines.slice(at - 2, at).join(' ');
    const days = Object.fromEntries(
      [...explained.matchAll(/([a-z]+)=(\d+)/g)].map(([, kind, figure]) => [kind, Number(figure)]),
    );
    expect(days).toEqual(retentionDefaults);
  });

  it('changes the kinds it names and no others', () => {
    expect(readRetention('answers=30, closed = 90')).toEqual({
      ok: true,
      days: { ...retentionDefaults, answers: 30, closed: 90 },
    });
  });

  it.each(['answers', 'answer=30', 'answers=-1', 'waiting=3', 'inbox=0', 'closed=999999', 'answers=ten'])(
    'refuses %s, and says what is wrong',
    (text) => expect(readRetention(text)).toMatchObject({ ok: false, fault: expect.stringContaining(text) }),
  );
});
