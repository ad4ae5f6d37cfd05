import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What came of looking whether the pages are up to date. */
export type PagesBuilt = 'fresh' | 'built' | 'no builder';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Builds the pages in `root`/tab/pages into `root`/tab/dist with Vite, unless they were built from exactly these sources
 * before. Says `no builder` where Vite is not installed, as in an image without development packages; what was built
 * before is then served as it is. Rejects where the sources cannot be built.
 */
export async function buildPages(root: string): Promise<PagesBuilt> {
  const dist = join(root, 'tab', 'dist');
  const from = sourcesHash(root);
  const stamp = join(dist, 'built-from.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return 'fresh';
  let vite;
  try {
    vite = await import('vite');
  } catch {
    return 'no builder';
  }
  await vite.build({
    root: join(root, 'tab', 'pages'),
    base: '/tab/',
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: dist,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    mode: 'production',
    // Vite believes the environment over its own mode: built from a test or on a developer's machine, React would come in its
    // slow form, which does everything that a page begins with twice.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const list = filesIn(dist).map((path) => {
    const bytes = readFileSync(join(dist, path));
    const packed = bytes.length > 1_000;
    if (packed) {
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      writeFileSync(join(dist, `${path}.br`), brotliCompressSync(bytes, { params: quality }));
    }
    return { path, contentType: contentTypes[extname(path)] ?? 'application/octet-stream', packed };
  });
  writeFileSync(join(dist, 'files.json'), JSON.stringify(list));
  // Last of all: a build that was cut short is made again.
  writeFileSync(stamp, from);
  return 'built';
}

/** Stands for everything that the pages are built from: their sources, what they share with the service, the locked packages. */
function sourcesHash(root: string): string {
  const hash = createHash('sha256');
  const contracts = readdirSync(join(root, 'tab')).filter((name) => /^contract[\w-]*\.ts$/.test(name));
  const paths = [
    ...filesIn(join(root, 'tab', 'pages')).map((path) => join('tab', 'pages', path)),
    ...contracts.map((name) => join('tab', name)),
    'tab/serving/build-pages.ts',
    'package-lock.json',
    ...filesIn(join(root, 'tab', 'look')).map((path) => join('tab', 'look', path)),
  ];
  for (const path of paths.toSorted()) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
