import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startDesk, type DeskStage } from './desk-stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await startDesk();
}, 120_000);
afterEach(() => stage.leave());
afterAll(() => stage?.end());

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('finding the way about the pages', () => {
  it('tells an asker whose the desk is, and leads on from there', async () => {
    const page = await stage.enter('Sam Asker', 'desk');
    await heading(page, 'The desk is for advisers');
    expect(await page.getByText('ask the owner of the advisers’ team to add you').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    await page.getByRole('main').getByRole('link', { name: 'Ask the Virtual School' }).click();
    await heading(page, 'Ask the Virtual School');
    await page.goto(`${stage.service().url}/tab/nowhere`);
    await heading(page, 'There is no such page');
    expect(await page.getByRole('main').getByRole('link', { name: 'My queries' }).count()).toBe(1);
  }, 60_000);

  it('goes on with the keyboard at the top of the page that a link led to, which has a name of its own', async () => {
    const page = await stage.enter('Sam Asker', 'look-up');
    const link = page.getByRole('region', { name: 'Answers' }).getByRole('link').last();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.shown-card').waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.title()).toMatch(/^.+ – Virtual School advice line$/);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Dates' }).click();
    await heading(page, 'Dates');
    expect(await page.title()).toBe('Dates – Virtual School advice line');
    expect(await focused(page)).toBe('Dates');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
  }, 60_000);

  it('keeps the pages’ names, and offers to try again, where a page does not arrive', async () => {
    const page = await stage.enter('Sam Asker', 'ask');
    await page.route('**/assets/calendar-*.js', (route) => route.abort());
    const dates = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Dates' });
    await dates.click();
    await heading(page, 'This page could not be opened');
    await page.unroute('**/assets/calendar-*.js');
    expect(await dates.getAttribute('aria-current')).toBe('page');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Dates');
  }, 60_000);

  it('keeps the focus on a narrow screen, into a query of the desk and back', async () => {
    const { number } = await stage.asked('Is there any help with a bus fare?');
    const page = await stage.enter('Alex Adviser', 'desk');
    await page.setViewportSize({ width: 320, height: 800 });
    const row = page.getByRole('listitem').filter({ hasText: number }).getByRole('button');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.locator('.shown-card').waitFor();
    expect(await soon(() => focused(page), 'Back to the list')).toBe('Back to the list');
    await page.keyboard.press('Enter');
    await row.waitFor();
    const inRow = async () => ((await focused(page)).includes(number) ? number : '');
    expect(await soon(inRow, number)).toBe(number);
  }, 60_000);

  it('lets a council be chosen where an address names one that is not here', async () => {
    const page = await stage.enter('Sam Asker', 'offer/kent');
    await page.getByRole('alert').getByText('choose something else on this page').waitFor();
    expect(await page.getByLabel('Council').inputValue()).toBe('');
    await page.getByLabel('Council').selectOption('slough');
    await page.getByText('lines of the offer').first().waitFor();
  }, 60_000);
});

describe('what somebody is in the middle of', () => {
  it('is not lost when the answer to the question before arrives', async () => {
    const page = await stage.enter('Sam Asker', 'ask');
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/tab/api/turn', async (route) => {
      await held;
      await route.continue();
    });
    const box = page.getByLabel('Your question');
    await box.fill('What does PEP mean?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Asking…' }).waitFor();
    await box.fill('And who attends it?');
    answer();
    await page.locator('.shown-card').waitFor();
    expect(await box.inputValue()).toBe('And who attends it?');
  }, 60_000);

  it('has the focus again after a press that was not answered', async () => {
    const page = await stage.enter('Sam Asker', 'what-they-get');
    const go = page.getByRole('button', { name: 'Work it out' });
    await go.waitFor();
    await page.route('**/tab/api/turn', (route) => route.abort());
    await go.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The service did not answer.').waitFor();
    expect(await soon(() => focused(page), 'Work it out')).toBe('Work it out');
  }, 60_000);

  it('is read anew when it could not be read before, and then nothing is said of it', async () => {
    const { id } = await stage.asked('Is there any help with a bus pass?');
    const page = await stage.enter('Sam Asker', 'mine');
    await page.route('**/tab/api/mine/query?*', (route) => route.abort(), { times: 1 });
    await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
    await page.getByText('The service did not answer.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.shown-card').waitFor();
    expect(page.url()).toContain(id);
    expect(await page.getByText('The service did not answer.').count()).toBe(0);
  }, 60_000);

  it('comes back by itself where the list of one’s queries could not be read', async () => {
    const { number } = await stage.asked('Is there any help with a uniform?');
    const page = await stage.enter('Sam Asker', 'ask');
    await page.route('**/tab/api/mine', (route) => route.abort());
    await page.getByRole('link', { name: 'My queries' }).click();
    await page.getByText('this page goes on trying by itself').waitFor();
    await page.unroute('**/tab/api/mine');
    await page.getByRole('listitem').filter({ hasText: number }).waitFor();
    expect(await page.getByText('The service did not answer.').count()).toBe(0);
  }, 60_000);

  it('stays in sight while the service is looked at again, also when that fails', async () => {
    const page = await stage.enter('Alex Adviser', 'doctor');
    const again = page.getByRole('button', { name: 'Look again' });
    await again.focus();
    await page.route('**/tab/api/doctor', (route) => route.abort(), { times: 1 });
    await page.keyboard.press('Enter');
    await page.getByText('The service did not answer.').waitFor();
    expect(await page.getByRole('heading', { name: 'The database' }).count()).toBe(1);
    expect(await soon(() => focused(page), 'Look again')).toBe('Look again');
    await page.keyboard.press('Enter');
    await page.getByText('The service did not answer.').waitFor({ state: 'detached' });
  }, 60_000);
});

/** A page shows what came a moment after it came. */
async function soon(read: () => Promise<string>, wanted: string): Promise<string> {
  const last = Date.now() + 5_000;
  let seen = await read();
  while (seen !== wanted && Date.now() < last) seen = await read();
  return seen;
}
