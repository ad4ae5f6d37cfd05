import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../commands/card-gallery/browser.ts';
import { fillReports } from '../../commands/page-gallery/fill-reports.ts';
import { walkPages } from '../../commands/page-gallery/walk-pages.ts';
import { meSchema } from '../../tab/contract.ts';
import { reportLinesSchema, reportPages, reportsSchema } from '../../tab/contract-reports.ts';
import { discardServices, startService, type Service } from '../service.ts';

let service: Service;
let browser: Browser;
let dataFolder: string;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../commands/pages-build.ts', import.meta.url)),
  ]);
  dataFolder = await mkdtemp(join(tmpdir(), 'advice-line-'));
  await fillReports(`sqlite:${join(dataFolder, 'advice-line.db')}`, 'slough', Date.now());
  [service, browser] = await Promise.all([
    startService({ env: { PACKS: 'slough' }, dataFolder }),
    startBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await discardServices();
  await rm(dataFolder, { recursive: true, force: true });
});

const ask = (path: string, as?: string): Promise<Response> =>
  fetch(`${service.url}/tab/api/reports${path}`, {
    headers: as === undefined ? {} : { Authorization: `Bearer ${as}` },
  });

/** What the audit holds of reports, the newest last. */
function audited(): readonly { readonly what: string; readonly who: string; readonly detail: string }[] {
  const database = new DatabaseSync(service.databaseFile, { readOnly: true });
  try {
    return database
      .prepare("select what, who, detail from audit where detail like '%report%' order by number")
      .all() as never;
  } finally {
    database.close();
  }
}

describe('what reports give out', () => {
  const paths = [
    '',
    ...reportPages.map((page) => `/${page}?authority=slough`),
    '/demand/stages?authority=slough',
  ];

  it.each([...paths, '/extract/text?authority=slough'])(
    'is nothing for who has not signed in: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, 'somebody')).status).toBe(401);
    },
  );

  it('is nothing for who only asks, and no page of theirs names it', async () => {
    for (const path of paths.slice(1)) expect((await ask(path, 'asker')).status).toBe(403);
    expect((await ask('/extract/text?authority=slough', 'dsl')).status).toBe(403);
    expect(reportLinesSchema.parse(await (await ask('', 'asker')).json()).lines).toEqual([]);
    const me = async (as: string) =>
      meSchema.parse(
        await (
          await fetch(`${service.url}/tab/api/me`, { headers: { Authorization: `Bearer ${as}` } })
        ).json(),
      );
    expect((await me('asker')).readsReports).toBe(false);
    expect((await me('adviser')).readsReports).toBe(true);
  });

  it('is of their own line only', async () => {
    expect((await ask('/demand?authority=lambeth', 'adviser')).status).toBe(403);
    expect((await ask('/extract/text?authority=lambeth', 'adviser')).status).toBe(403);
  });

  it.each([
    ['no council', '/demand', 400],
    ['a day that is none', '/demand?authority=slough&from=2026-02-30', 400],
    ['days in the wrong order', '/demand?authority=slough&from=2026-03-02&to=2026-03-01', 400],
    ['days to come', '/demand?authority=slough&from=2999-01-01&to=2999-02-01', 400],
    ['ten years', '/demand?authority=slough&from=2016-01-01&to=2026-01-01', 400],
    ['a report that there is not', '/advisers?authority=slough', 404],
    ['a table that there is not', '/demand/askers?authority=slough', 404],
  ])('is nothing for %s', async (_what, path, status) => {
    expect((await ask(path, 'adviser')).status).toBe(status);
  });

  it('holds every small number back, in every report, and names nobody', async () => {
    const read = reportsSchema.parse(await (await ask('/extract?authority=slough', 'adviser')).json());
    expect(read.reports.map(({ name }) => name)).toEqual(reportPages.filter((page) => page !== 'extract'));
    const ofPeople = read.reports.filter(({ name }) => name !== 'knowledge').flatMap(({ tables }) => tables);
    const figures = ofPeople.flatMap(({ rows, total = [] }) => [...rows.flat(), ...total]);
    expect(figures.filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([]);
    expect(figures).toContain(null);
    expect(JSON.stringify(read)).not.toMatch(/invented-|29:|local-adviser|Alex/);
  });

  it('shows the words of what was asked often, and of nothing else', async () => {
    const text = await (await ask('/unanswered?authority=slough', 'adviser')).text();
    expect(text).toContain('driving theory test');
    const { reports } = reportsSchema.parse(JSON.parse(text));
    const rows = reports[0]?.tables[0]?.rows ?? [];
    const inWords = rows.flatMap(([words, count]) =>
      String(words).startsWith('“') && typeof count === 'number' ? [count] : [],
    );
    expect(inWords.length).toBeGreaterThan(0);
    expect(Math.min(...inWords)).toBeGreaterThanOrEqual(5);
  });

  it('comes as a file to be saved, and is noted in the audit before it goes', async () => {
    const before = audited().length;
    const csv = await ask('/demand/topics?authority=slough&from=2026-01-01&to=2026-01-31', 'adviser');
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe(
      'attachment; filename="demand-topics-slough-2026-01-01-to-2026-01-31.csv"',
    );
    expect(await csv.text()).toBe('Topic,Asked the bot,Asked the advice line\r\nAll,0,0\r\n');
    const text = await ask('/extract/text?authority=slough', 'second-adviser');
    expect(text.headers.get('content-disposition')).toMatch(
      /^attachment; filename="advice-line-slough-.*\.md"$/,
    );
    expect(await text.text()).toContain('[c] stands for a figure that is held back');
    await ask('/use?authority=slough', 'adviser');
    await ask('/use?authority=slough', 'asker');
    const noted = audited().slice(before);
    expect(noted.map(({ what, detail }) => [what, JSON.parse(detail)])).toEqual([
      ['exported', { report: 'demand', from: '2026-01-01', to: '2026-01-31' }],
      ['exported', { report: 'extract', from: expect.any(String), to: expect.any(String) }],
      ['viewed', { report: 'use', from: expect.any(String), to: expect.any(String) }],
    ]);
    expect(noted[0]?.who).toBe(noted[2]?.who);
    expect(noted[0]?.who).not.toBe(noted[1]?.who);
  });
});

describe('the reports in a browser', () => {
  it('are chosen, looked at behind their charts, kept by address and taken away', async () => {
    const page = await enter('Alex Adviser');
    await page.getByRole('link', { name: 'Reports' }).click();
    const words = page.getByText('The bot was asked most about Key stage 4');
    await words.waitFor();
    const chart = page.getByRole('img', { name: 'Bar chart: Questions by key stage' });
    expect(await chart.count()).toBe(1);
    const table = page.getByRole('table', { name: 'Questions by key stage' });
    await table.getByRole('row', { name: /^Key stage 4 \d+/ }).waitFor();

    // By keyboard alone: another period, and the address keeps it.
    const days = page.getByLabel('Days');
    await days.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/period=academic-year/);
    await words.waitFor();

    await page.getByRole('link', { name: 'Not answered' }).click();
    await page.getByRole('heading', { name: 'Not answered, or handed over', level: 2 }).waitFor();
    await page.waitForURL(/\/tab\/reports\/unanswered\?.*period=academic-year/);
    await page.reload();
    await page.getByRole('cell', { name: /^\d+$/ }).first().waitFor();
    expect(await days.inputValue()).toBe('academic-year');

    await days.selectOption('Days of your own');
    await page.getByLabel('From', { exact: true }).fill('2020-01-31');
    await page.getByLabel('To', { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Show these days' }).click();
    await page.getByText('The first day must not be after the last.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('2020-02-29');
    await page.getByRole('button', { name: 'Show these days' }).click();
    await page.getByText('From 31 January 2020 to 29 February 2020.').waitFor();
    await page.getByText('Every question of this time was answered').waitFor();

    await page.goto(`${service.url}/tab/reports/demand?period=three-months`);
    const begun = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV: Questions by week' }).click();
    const saved = await begun;
    expect(saved.suggestedFilename()).toMatch(/^demand-weeks-slough-.*\.csv$/);
    expect(await readFile(await saved.path(), 'utf8')).toMatch(/^\uFEFFWeek from Monday,Asked the bot/);
  }, 90_000);

  it('say what is wrong, and try again', async () => {
    const page = await enter('Alex Adviser');
    await page.route('**/tab/api/reports/**', (route) => route.abort());
    await page.goto(`${service.url}/tab/reports/ratings`);
    await page.getByRole('alert').getByText('The service did not answer').waitFor();
    await page.unroute('**/tab/api/reports/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Ratings', level: 2 }).waitFor();
    await page.goto(`${service.url}/tab/reports/nowhere`);
    expect(await page.getByText('There is no report of that name').innerText()).toContain('choose one');
  }, 60_000);

  it('are not for who only asks, who is told so', async () => {
    const page = await enter('Sam Asker');
    expect(await page.getByRole('link', { name: 'Reports' }).count()).toBe(0);
    await page.goto(`${service.url}/tab/reports/demand`);
    await page.getByText('Reports are for leads, and for advisers of the whole line.').waitFor();
  }, 60_000);

  it('have nothing that axe-core finds, in every theme, on the narrowest screen', async () => {
    const pictures = await walkPages(
      browser,
      service.url,
      undefined,
      (name, width) => width === 320 && name === 'reports-demand',
    );
    expect(pictures).toHaveLength(3);
    expect(pictures.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  }, 120_000);
});

async function enter(name: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${service.url}/tab`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
