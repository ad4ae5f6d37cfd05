import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from '@jest/globals';

const product = fileURLToPath(new URL('../../..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'advice-line-pages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('builds the pages for people to use, whatever the builder’s own surroundings are for', () => {
  for (const folder of ['pages', 'look', 'serving'])
    mkdirSync(join(root, 'tab', folder), { recursive: true });
  symlinkSync(join(product, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'tab/serving/build-pages.ts'), '');
  writeFileSync(join(root, 'tab/pages/index.html'), '<script type="module" src="./main.js"></script>');
  writeFileSync(join(root, 'tab/pages/main.js'), 'document.title = `built for ${process.env.NODE_ENV}`;');
  const build = `
    import { buildPages } from ${JSON.stringify(join(product, 'tab/serving/build-pages.ts'))};
    console.log(await buildPages(${JSON.stringify(root)}), process.env.NODE_ENV);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', build], {
    env: { ...process.env, NODE_ENV: 'development' },
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('built development');
  const assets = join(root, 'tab/dist/assets');
  const script = readdirSync(assets).find((name) => name.endsWith('.js')) ?? '';
  expect(readFileSync(join(assets, script), 'utf8')).toContain('built for production');
}, 60_000);
