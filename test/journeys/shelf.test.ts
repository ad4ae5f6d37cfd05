import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { walkPages } from '../../commands/page-gallery/walk-pages.ts';
import { readTemplate } from '../../manifest/template.ts';
import { openInTeams } from '../teams-host/teams-host.ts';
import { startDesk, type DeskStage } from './desk-stage.ts';

let stage: DeskStage;
beforeAll(async () => {
  stage = await startDesk({ env: { PACKS: 'slough,hillingdon,lambeth', HOME_AUTHORITY: 'slough' } });
}, 120_000);
afterAll(() => stage?.end());

const at = (page: Page): string =>
  decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search);
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const card = (page: Page) => page.locator('.shown-card').first();

describe('looking through the offer', () => {
  it('keeps what was chosen in the address, over a reload and back from a row’s card', async () => {
    const page = await stage.enter('Sam Asker', 'offer');
    await page.getByText('All 139 lines of the offer').waitFor();
    await page.getByLabel('Age group').selectOption('post-16');
    await page.getByLabel('Part of the offer').selectOption('Resources');
    await page.getByLabel('What is promised').selectOption('will');
    await page.getByText('13 of 139 lines of the offer').waitFor();
    expect(at(page)).toBe('/tab/offer/slough?cohort=post-16&area=Resources&commitment=will');
    await page.reload();
    await page.getByText('13 of 139 lines of the offer').waitFor();
    await page.getByRole('link', { name: 'Laptop, Level 4 and above', exact: true }).click();
    await heading(page, 'Laptops');
    expect(await card(page).getByText('Will do').first().innerText()).toContain('£400');
    expect(at(page)).toMatch(/^\/tab\/entry\/slough\/laptops\?cohort=post-16&row=[\w-]+$/);
    await page.goBack();
    await page.getByText('13 of 139 lines of the offer').waitFor();
  }, 60_000);

  it('says what it does not offer, and leads to what is near', async () => {
    const page = await stage.enter('Sam Asker', 'offer/slough?cohort=secondary&area=NEETs');
    await page.getByText('Slough’s offer says nothing about NEETs for Secondary.').waitFor();
    await page.getByRole('link', { name: 'The same for all age groups (7)' }).click();
    await page.getByText('7 of 139 lines of the offer').waitFor();
    expect(at(page)).toBe('/tab/offer/slough?area=NEETs');
  }, 60_000);

  it('takes nothing from an address that it does not know', async () => {
    const page = await stage.enter('Sam Asker', 'offer/slough?cohort=adults&area=<b>x</b>&tier=gold');
    await page.getByText('All 139 lines of the offer').waitFor();
    expect(await page.getByLabel('Age group').inputValue()).toBe('');
    const other = await stage.enter('Sam Asker', 'offer/kent');
    await other.getByRole('alert').getByText('There is nothing here.').waitFor();
  }, 60_000);

  it('copies a link that leads to the same', async () => {
    const page = await stage.enter('Sam Asker', 'offer/slough?tier=targeted');
    // A browser without a window has no clipboard; what would be put there is kept instead.
    await page.evaluate('void (navigator.clipboard.writeText = async (text) => { window.copied = text; })');
    await page.getByText('For a particular need').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    const copied = z.string().parse(await page.evaluate('window.copied'));
    expect(copied).toBe(`${stage.service().url}/tab/offer/slough?tier=targeted`);
  }, 60_000);
});

describe('when something is not there', () => {
  it('says so while it waits, when it fails, and reads again when asked to', async () => {
    const page = await stage.enter('Sam Asker');
    let answers: 'late' | 'never' | 'no right' | 'no sign-in' | 'well' = 'late';
    const late: (() => void)[] = [];
    await page.route('**/tab/api/offer?*', async (route) => {
      if (answers === 'late') await new Promise<void>((resolve) => late.push(resolve));
      if (answers === 'never') return route.abort();
      if (answers === 'no right') return route.fulfill({ status: 403 });
      if (answers === 'no sign-in') return route.fulfill({ status: 401 });
      return route.continue();
    });
    await page.getByRole('link', { name: 'The offer' }).click();
    await page.getByRole('status', { name: 'Fetching the offer' }).waitFor();
    answers = 'never';
    for (const go of late) go();
    await page.getByRole('alert').getByText('The service did not answer').waitFor();
    const again = page.getByRole('button', { name: 'Try again' });
    answers = 'no right';
    await again.click();
    await page.getByRole('alert').getByText('You do not have access to this').waitFor();
    answers = 'no sign-in';
    await again.click();
    await page.getByRole('alert').getByText('Your sign-in has run out').waitFor();
    answers = 'well';
    await again.click();
    await page.getByText('All 139 lines of the offer').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().setOffline(true);
    await page.getByText('What you see is from before').waitFor();
    await page.context().setOffline(false);
    await page.getByText('What you see is from before').waitFor({ state: 'detached' });
  }, 60_000);
});

describe('what a young person can get', () => {
  it('leaves nothing that was said of a child in an address, in the history or in the browser', async () => {
    const page = await stage.enter('Sam Asker');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.getByRole('link', { name: 'What can they get?' }).click();
    await card(page).getByLabel('Social care').selectOption('cla');
    await card(page).getByLabel('Age group or school year').selectOption('year-12');
    await card(page).getByLabel('Age, in whole years').fill('17');
    await card(page)
      .getByRole('button', { name: /Work it out/ })
      .click();
    await card(page).getByText('Worked out for').waitFor();
    const kept = await page.evaluate<string>(
      'JSON.stringify([location.href, history.state, Object.entries(sessionStorage), Object.entries(localStorage), document.cookie])',
    );
    expect(at(page)).toBe('/tab/what-they-get');
    for (const fact of ['year-12', 'Year 12', '17', 'cla']) {
      expect(kept.replace(/:\d+\//, '/')).not.toContain(fact);
      for (const address of addresses)
        expect(address.replace(/:\d+\//, '/')).not.toMatch(new RegExp(`=${fact}\\b`));
    }
  }, 60_000);
});

describe('checklists, words, dates and titles', () => {
  it('keeps ticks through the card’s own button, and counts them in the list', async () => {
    const page = await stage.enter('Sam Asker', 'checklists/hillingdon');
    await page.getByText('0 of 14 ticked').waitFor();
    await page.getByRole('link', { name: /education checklist for the term/ }).click();
    await card(page)
      .getByLabel(/Attend the termly PEP meeting/)
      .check();
    await card(page).getByRole('button', { name: 'Save ticks' }).click();
    await card(page).getByText('Saved: 1 of 14 ticked.').waitFor();
    await page.getByRole('link', { name: 'All checklists and duties' }).click();
    await page.getByText('1 of 14 ticked').waitFor();
    expect(at(page)).toBe('/tab/checklists/hillingdon');
  }, 60_000);

  it('finds a title with a slip in it, without the words in any address', async () => {
    const page = await stage.enter('Sam Asker', 'look-up');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.getByRole('searchbox').fill('tutiion');
    await page.getByText(/likeliest first/).waitFor();
    await page.getByRole('list', { name: 'What was found' }).getByRole('link').first().click();
    await heading(page, 'Tuition');
    expect(addresses.filter((address) => address.includes('tutiion'))).toEqual([]);
    await page.goBack();
    await page.getByRole('searchbox').fill('zzzzqqq');
    await page.getByText('Nothing is called that here').waitFor();
  }, 60_000);

  it('opens a word and a part of the dates by their addresses', async () => {
    const page = await stage.enter('Sam Asker', 'glossary/slough/term-plac');
    await page
      .getByText(/words$/)
      .first()
      .waitFor();
    await page.getByLabel('Word or letters').fill('uasc');
    await page.getByText(/^\d of 85 words$/).waitFor();
    await page.goto(`${stage.service().url}/tab/calendar/slough?kind=drop-in`);
    await page.getByRole('button', { name: 'Drop-in (3)', pressed: true }).waitFor();
    expect(await page.getByRole('list', { name: 'Without dates' }).getByRole('listitem').count()).toBe(3);
    await page.getByRole('button', { name: 'Everything (12)' }).click();
    expect(at(page)).toBe('/tab/calendar/slough');
  }, 60_000);
});

describe('in Teams', () => {
  const appId = '6c1f0e0a-3b7e-4d0f-9c54-0d2a5b8f7e11';

  it('gives a deep link for a page, which opens at that page', async () => {
    const context = await stage.browser.newContext({ locale: 'en-GB' });
    const { url } = stage.service();
    const { tab } = await openInTeams(context, { url, token: 'asker', subPageId: '/offer/slough?area=EYJS' });
    await tab.getByText('4 of 139 lines of the offer').waitFor();
    await tab.getByRole('button', { name: 'Copy link' }).click();
    // Teams' window keeps pages from the clipboard here, so that the link is shown to be taken by hand.
    const link = new URL(await tab.getByLabel('Please copy this link yourself').inputValue());
    expect(`${link.origin}${link.pathname}`).toBe(
      `https://teams.microsoft.com/l/entity/${appId}/advice-line`,
    );
    expect(link.searchParams.get('webUrl')).toBe(`${url}/tab/offer/slough?area=EYJS`);
    const { subEntityId } = z
      .object({ subEntityId: z.string() })
      .parse(JSON.parse(link.searchParams.get('context') ?? ''));
    const again = await openInTeams(context, { url, token: 'asker', subPageId: subEntityId });
    await again.tab.getByText('4 of 139 lines of the offer').waitFor();
  }, 60_000);

  it('says what to do where nobody is signed in, and goes on once somebody is', async () => {
    const context = await stage.browser.newContext({ locale: 'en-GB' });
    const { tab, giveTokens } = await openInTeams(context, { url: stage.service().url, token: 'nobody' });
    await tab.getByText('Teams did not sign you in here').waitFor();
    await tab.getByText('You can ask in the chat of this app meanwhile').waitFor();
    await giveTokens();
    await tab.getByRole('button', { name: 'Try again' }).click();
    await tab.getByText('Teams said: “consentRequired”').waitFor();
    await giveTokens('asker');
    await tab.getByRole('button', { name: 'Try again' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Ask the Virtual School' }).waitFor();
    expect(await tab.getByRole('alert').count()).toBe(0);
  }, 60_000);

  it('has a page for every tab of the app package', async () => {
    const page = await stage.enter('Alex Adviser');
    const { staticTabs } = z
      .object({ staticTabs: z.array(z.object({ contentUrl: z.string().optional() })) })
      .parse(JSON.parse(readTemplate()));
    const paths = staticTabs.flatMap(
      ({ contentUrl }) => contentUrl?.replace('https://{{PUBLIC_HOST}}', '') ?? [],
    );
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      await page.goto(`${stage.service().url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('no such page');
    }
  }, 60_000);
});

describe('the shelf for everybody', () => {
  it('has nothing that axe-core finds, in every theme, on the narrowest screen', async () => {
    const names = ['offer', 'offer-narrowed', 'offer-nothing', 'look-up-found', 'checklists'];
    const pictures = await walkPages(
      stage.browser,
      stage.service().url,
      undefined,
      (name, width) => width === 320 && names.includes(name),
    );
    expect(pictures).toHaveLength(3 * names.length);
    expect(pictures.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  }, 180_000);
});
