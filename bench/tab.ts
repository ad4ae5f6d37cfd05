import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { startBrowser } from '../commands/card-gallery/browser.ts';
import { discardServices, startService } from '../test/service.ts';
import { percentile } from './queue-latency.ts';
import { fillDesk } from './tab/fill-desk.ts';
import { firstLoad, openAs } from './tab/first-load.ts';
import { scrolling } from './tab/scrolling.ts';

/**
 * `npm run bench:tab`: what the pages weigh and how quickly they are there, how soon a change of the queue is seen in another
 * window, and how the desk scrolls with ten thousand open queries; in the browser that `npm ci` brought, which draws
 * without a graphics processor. `--rows` and `--times` make it shorter. It ends by itself.
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '10000' }, times: { type: 'string', default: '7' } },
});
const rows = Number(values.rows);
const times = Number(values.times);
const built = fileURLToPath(new URL('../tab/dist', import.meta.url));
const topicsSchema = z.object({ entries: z.array(z.object({ id: z.string(), kind: z.string() })) });

await promisify(execFile)(process.execPath, [
  fileURLToPath(new URL('../commands/pages-build.ts', import.meta.url)),
]);
const env = { PACKS: 'slough', RATE_PER_PERSON: '10000', RATE_PER_TENANT: '10000' };
let service = await startService({ env });
let started: Browser | undefined;
try {
  const asked = await post('look-up', 'asker', { authority: 'slough', words: '' });
  const { entries } = topicsSchema.parse(await asked.json());
  const topics = entries.filter(({ kind }) => kind === 'topic').map(({ id }) => id);
  await service.stop();
  await fillDesk(service.databaseFile, rows, topics.slice(0, 30));
  service = await startService({ env, dataFolder: service.dataFolder });
  const browser = await startBrowser();
  started = browser;
  print(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, Chromium ${browser.version()}, ${rows} open queries; load average ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`,
  );
  await weigh(browser);
  await seeChanges(browser);
  await scroll(browser);
} finally {
  await started?.close();
  await discardServices();
}

async function weigh(browser: Browser): Promise<void> {
  const firstRow = (page: Page): Promise<void> =>
    page.getByRole('main').getByRole('listitem').first().waitFor();
  // By its name: in local mode another page, on which one chooses who to be, is there for a moment.
  const headed = (page: Page, name: string): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const pages = [
    { name: 'ask', as: 'asker', usableWhen: (page: Page) => page.getByLabel('Your question').waitFor() },
    {
      name: 'offer',
      as: 'asker',
      usableWhen: (page: Page) => headed(page, 'The offer'),
    },
    {
      name: 'mine',
      as: 'asker',
      usableWhen: (page: Page) => headed(page, 'My queries'),
    },
    { name: 'desk', as: 'adviser', usableWhen: firstRow },
  ];
  for (const { name, as, usableWhen } of pages) {
    const loaded = await firstLoad(browser, {
      url: `${service.url}/tab/${name}`,
      as,
      built,
      times,
      usableWhen,
    });
    const total = loaded.scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    print(
      `${name}: ${kB(total)} of scripts; usable after ${ms(loaded.usable, 0.5)} (median), ${ms(loaded.usable, 1)} (longest of ${times})`,
    );
    for (const script of loaded.scripts) print(`  ${kB(script.bytes).padStart(9)} ${script.name}`);
  }
}

async function seeChanges(browser: Browser): Promise<void> {
  const page = await openAs(browser, 'adviser');
  const sizes: number[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/desk/lines?since='))
      void request.sizes().then(({ responseBodySize }) => sizes.push(responseBodySize));
  });
  let whole = 0;
  page.on('requestfinished', (request) => {
    if (/\/desk\/lines\?(?!since)/.test(request.url()))
      void request.sizes().then(({ responseBodySize }) => (whole += responseBodySize));
  });
  await page.goto(`${service.url}/tab/desk?show=all&sort=newest`);
  await page.getByRole('button', { name: new RegExp(`^All open ${rows}$`) }).waitFor();
  const took: number[] = [];
  for (let time = 0; time < times * 2; time += 1) {
    const start = performance.now();
    await post('turn', 'asker', {
      id: randomUUID(),
      said: {
        kind: 'press',
        data: {
          v: 1,
          verb: 'send-query',
          authority: 'slough',
          form: randomUUID(),
          question: `Is week ${time} free?`,
          purpose: 'other',
        },
      },
    });
    await page.getByRole('button', { name: new RegExp(`^All open ${rows + time + 1}$`) }).waitFor();
    took.push(performance.now() - start);
  }
  print(
    `a new query, from the asker’s press to the other window: ${ms(took, 0.5)} (median), ${ms(took, 1)} (longest of ${took.length})`,
  );
  print(
    `the list: ${kB(whole)} for all of it, packed; ${kB(percentile(sizes, 0.5))} for a change (median), ${kB(Math.max(...sizes))} (largest)`,
  );
  await page.goto('about:blank');
}

async function scroll(browser: Browser): Promise<void> {
  const page = await openAs(browser, 'adviser');
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${service.url}/tab/desk?show=all`);
  await page.getByRole('button', { name: new RegExp(`^All open ${rows + times * 2}$`) }).waitFor();
  await page.waitForTimeout(1_000);
  for (const pixels of [20, 70, 400]) {
    const { framesPerSecond, longestMs, pixels: gone } = await scrolling(page, pixels, 5_000);
    print(
      `scrolling ${pixels} px a frame for 5 s: ${framesPerSecond.toFixed(0)} frames a second, the longest ${longestMs.toFixed(0)} ms; ${gone.toFixed(0)} px`,
    );
    await page.evaluate(
      `document.querySelector('section[aria-label=Queries] [role=list]').parentElement.scrollTop = 0`,
    );
  }
}

function post(path: string, as: string, body: unknown): Promise<Response> {
  return fetch(`${service.url}/tab/api/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ms(took: readonly number[], share: number): string {
  return `${percentile([...took], share).toFixed(0)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
