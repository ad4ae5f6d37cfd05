import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { compose } from '../bot/compose.ts';
import { readConfig } from '../bot/config.ts';
import { buildPages } from '../tab/serving/build-pages.ts';
import { startBrowser } from './card-gallery/browser.ts';
import { fillReports } from './page-gallery/fill-reports.ts';
import { fillKnowledge } from './page-gallery/knowledge-visits.ts';
import { fillQueue, walkPages, type PagePicture } from './page-gallery/walk-pages.ts';

// Draws every page in every theme and width into one gallery, and says what axe-core finds on it.
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist/pages' }, only: { type: 'string' } },
});
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });
await buildPages(fileURLToPath(new URL('..', import.meta.url)));
const data = mkdtempSync(join(tmpdir(), 'pages-'));
// A council that has set when something is, so that the page of dates has some.
writeFileSync(
  join(data, 'lambeth.yaml'),
  `sessions: [{ series: social-worker-drop-ins, every: week, weekday: thu, starts: ${DateTime.now().toISODate()}, from: "12:00", minutes: 60, firstKeyStage: KS2, room: "Room 4, Civic Centre", link: "https://teams.example/l/meetup-join/drop-in" }]`,
);
const read = readConfig({
  PORT: '0',
  PACKS: 'slough,hillingdon,lambeth',
  HOME_AUTHORITY: 'slough',
  LOCAL_FOLDER: data,
  DATABASE_URL: `sqlite:${join(data, 'pages.db')}`,
  PLAYGROUND: 'off',
});
if (!read.ok) throw new Error(read.faults.join('\n'));
await fillReports(read.config.databaseUrl, 'slough', Date.now());
const composed = await compose(read.config, () => undefined);
if (!composed.ok) throw new Error(composed.faults.join('\n'));
const { service } = composed;
const browser = await startBrowser();
const url = `http://127.0.0.1:${service.port}`;
try {
  await fillQueue(url);
  await fillKnowledge(url);
  const { only } = values;
  const pictures = await walkPages(browser, url, folder, (name) => only === undefined || name.includes(only));
  writeFileSync(join(folder, 'index.html'), gallery(pictures));
  const faults = pictures.flatMap(({ file, faults: found }) => found.map((fault) => `${file}: ${fault}`));
  for (const fault of faults) process.stdout.write(`FAULT ${fault}\n`);
  process.stdout.write(
    `${join(folder, 'index.html')}: ${pictures.length} pictures, ${faults.length} faults.\n`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await service.stop();
  rmSync(data, { recursive: true, force: true });
}

function gallery(pictures: readonly PagePicture[]): string {
  const shown = pictures.map(
    ({ file, page, theme, width, faults }) =>
      `<figure><figcaption>${page}, ${theme}, ${width} px${faults.length > 0 ? `, ${faults.length} faults` : ''}</figcaption><img src="${file}" alt="" loading="lazy"></figure>`,
  );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pages</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{max-width:560px;border:1px solid #ccc}</style>${shown.join('')}</html>`;
}
