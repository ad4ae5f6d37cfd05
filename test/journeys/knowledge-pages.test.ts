import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../commands/card-gallery/browser.ts';
import { fillKnowledge } from '../../commands/page-gallery/knowledge-visits.ts';
import { walkPages } from '../../commands/page-gallery/walk-pages.ts';
import { discardServices, startService, type Service } from '../service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../commands/pages-build.ts', import.meta.url)),
  ]);
  [service, browser] = await Promise.all([startService({ env: { PACKS: 'slough' } }), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await discardServices();
});

const title = 'Who hires the minibus';
const asked = 'who hires the minibus for a trip';
const says = 'The school hires the minibus and pays for it.';

describe('an answer written on the pages', () => {
  it('is read by a second adviser and answers from then on, without a restart', async () => {
    const alex = await enter('Alex Adviser');
    await alex.getByRole('link', { name: 'Knowledge' }).click();
    await alex.getByRole('link', { name: 'Write a new answer' }).click();
    await alex.getByLabel('Title').fill(title);
    await alex.getByLabel('Asked as').fill(`${asked}\nminibus hire\nis a minibus paid for`);
    await alex.getByRole('textbox', { name: /^Answer/ }).fill(`${says} Ask [the school](htps://x y).`);
    await alex.getByLabel('Document 1').selectOption({ index: 1 });
    await alex.getByLabel('Its statements 1').fill('intro.1');
    await alex.getByLabel('To be read again by').fill('2030-01-01');
    // A link that leads nowhere is found while it is written.
    await alex.getByText(/link/).and(alex.locator('[role=alert], .fui-Field__validationMessage')).waitFor();
    // What is typed outlives loading the page anew.
    await alex.reload();
    await alex.getByRole('heading', { level: 1 }).waitFor();
    expect(await alex.getByLabel('Title').inputValue()).toBe(title);
    await alex.getByRole('textbox', { name: /^Answer/ }).fill(says);
    await alex.locator('.shown-card').getByText(says).waitFor();
    await alex.getByRole('button', { name: 'Send for review' }).click();
    await alex.getByText('It was not sent yet.').waitFor();
    await alex.getByLabel('Why does it change?').fill('It was asked three times this week');
    await alex.getByRole('button', { name: 'Send for review' }).click();
    await alex.getByRole('heading', { name: `${title}, version 1` }).waitFor();
    await alex.locator('.shown-card').getByText(`To read: ${title}`).waitFor();
    // Its author is told who may, and has no button.
    await alex.getByText('Any other member of the advice line’s team may approve it.').waitFor();
    expect(await alex.getByRole('button', { name: 'Approve' }).count()).toBe(0);

    const sam = await enter('Sam Asker');
    expect(await sam.getByRole('link', { name: 'Knowledge' }).count()).toBe(0);
    expect(await answerTo(sam)).not.toContain(says);

    const bo = await enter('Bo Adviser');
    await bo.getByRole('link', { name: 'Knowledge' }).click();
    await bo.getByRole('region', { name: 'Waiting to be read' }).getByRole('link', { name: title }).click();
    await bo.locator('ins').getByText(says).waitFor();
    await approved(bo);
    await bo.getByText('It is live: it answers from now on.').waitFor();
    expect(await answerTo(sam)).toContain(says);

    await bo.getByRole('link', { name: 'The entry and its history' }).click();
    await bo.getByRole('link', { name: 'Version 1: live' }).waitFor();
    await bo.getByText(/Alex Adviser.*approved by Bo Adviser/).waitFor();
    await bo.getByText('It was asked three times this week').waitFor();
  }, 180_000);
});

describe('the pages on which knowledge is edited', () => {
  it('have nothing that axe-core finds, in every theme, on the narrowest screen', async () => {
    await fillKnowledge(service.url);
    const drawn = ['knowledge', 'knowledge-entry', 'knowledge-edit', 'knowledge-version'];
    const pictures = await walkPages(
      browser,
      service.url,
      undefined,
      (name, width) => width === 320 && drawn.includes(name),
    );
    expect(pictures).toHaveLength(12);
    expect(pictures.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  }, 180_000);
});

/** Approves the version that is open, once what it would do is worked out. */
async function approved(page: Page): Promise<void> {
  const approve = page.getByRole('button', { name: 'Approve' });
  const again = page.getByRole('button', { name: 'Look again' });
  await approve.or(again).first().waitFor({ timeout: 60_000 });
  for (let left = 12; left > 0 && (await approve.count()) === 0; left -= 1) {
    await again.last().click();
    await page.waitForTimeout(2_000);
  }
  await approve.last().click();
}

async function answerTo(page: Page): Promise<string> {
  await page.goto(`${service.url}/tab/ask`);
  await page.getByLabel('Your question').fill(asked);
  await page.keyboard.press('Enter');
  await page.locator('.shown-card').first().waitFor();
  return page.locator('.shown-card').first().innerText();
}

/** Opens the pages as one of the people of local mode, in a browser of their own. */
async function enter(name: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${service.url}/tab`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
