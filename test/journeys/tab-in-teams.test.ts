import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { lookUpSchema } from '../../tab/contract.ts';
import { openInTeams, type InTeams } from '../teams-host/teams-host.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';
import { startDesk, type DeskStage } from './desk-stage.ts';

let desk: DeskStage;
beforeAll(async () => {
  desk = await startDesk();
}, 120_000);
afterEach(() => desk?.leave());
afterAll(() => desk?.end());

async function open(options: Partial<Parameters<typeof openInTeams>[1]> = {}): Promise<InTeams> {
  const context = await desk.browser.newContext({ locale: 'en-GB' });
  return openInTeams(context, { url: desk.service().url, token: 'adviser', ...options });
}

const shown = (tab: Frame, text: string | RegExp): Promise<void> => tab.getByText(text).first().waitFor();
const boxIn = (tab: Frame) => tab.getByLabel('Your words to the asker');

describe('the pages inside Teams', () => {
  it('sign in with what Teams gives, say that they are ready, and follow its theme', async () => {
    const { tab, calls, changeTheme } = await open({ theme: 'dark' });
    await tab.getByRole('heading', { level: 1, name: 'Desk' }).waitFor();
    expect(await calls()).toEqual(
      expect.arrayContaining(['initialize', 'getContext', 'authentication.getAuthToken']),
    );
    expect((await calls()).some((name) => /appInitialization\.success/.test(name))).toBe(true);
    const background = (): Promise<string> =>
      tab.evaluate<string>("getComputedStyle(document.querySelector('header')).backgroundColor");
    const dark = await background();
    await changeTheme('default');
    await waitUntil(
      async () => ((await background()) === dark ? undefined : true),
      'the light theme',
      () => dark,
    );
  }, 60_000);

  it('are shown in no frame but those of Teams', async () => {
    const { tab, page } = await open({ origin: 'https://elsewhere.example' });
    await page.waitForTimeout(500);
    expect(tab.url()).not.toContain('/tab');
    expect(await tab.locator('h1').count()).toBe(0);
  }, 60_000);

  it('open at what a deep link names: a page, a query, an entry', async () => {
    const { id, number } = await desk.asked('Who books an interpreter for a meeting?');
    const query = await open({ subPageId: `/desk/slough/${id}` });
    await query.tab.locator('.shown-card').getByText(number).first().waitFor();
    const page = await open({ subPageId: '/look-up', token: 'asker' });
    await page.tab.getByRole('heading', { level: 1, name: 'Look it up' }).waitFor();
    const found = await desk.ask('look-up', 'asker', { authority: 'slough', words: '' });
    const entry = lookUpSchema.parse(await found.json()).entries.find(({ kind }) => kind === 'article');
    const named = await open({ subPageId: `/entry/slough/${entry?.id ?? ''}`, token: 'asker' });
    await shown(named.tab, entry?.title ?? 'no article');
    // What is no page of ours is not gone to.
    const wrong = await open({ subPageId: 'https://elsewhere.example/', token: 'asker' });
    await wrong.tab.getByRole('heading', { level: 1 }).waitFor();
    expect(wrong.tab.url()).toContain(desk.service().url);
  }, 90_000);

  it('go on with a new token where the old one has run out', async () => {
    const { id } = await desk.asked('Does the offer cover a driving theory test?');
    const { tab, giveTokens, calls } = await open({ subPageId: `/desk/slough/${id}` });
    const claim = tab.getByRole('button', { name: 'Claim' });
    await claim.waitFor();
    const before = (await calls()).length;
    await giveTokens('run-out', 'adviser');
    await claim.click();
    await boxIn(tab).waitFor();
    expect(
      (await calls()).slice(before).filter((name) => name.includes('getAuthToken')).length,
    ).toBeGreaterThan(1);
  }, 60_000);

  it('say what to do where there is no new token, keep what was typed, and go on after it', async () => {
    const { id } = await desk.asked('May a school claim for a bus pass?');
    await desk.press('adviser', { verb: 'claim-query', query: id });
    const { tab, giveTokens } = await open({ subPageId: `/desk/slough/${id}` });
    await boxIn(tab).fill('Yes, with the form.');
    for (const tokens of [['run-out'], []]) {
      await giveTokens(...tokens);
      await tab.getByRole('button', { name: 'Reply', exact: true }).click();
      await shown(tab, 'sign in to Teams again');
      expect(await boxIn(tab).inputValue()).toBe('Yes, with the form.');
    }
    await giveTokens('adviser');
    await tab.getByRole('button', { name: 'Reply', exact: true }).click();
    await shown(tab, 'Yes, with the form.');
  }, 60_000);

  it('come back by themselves when the service is started again, with what was typed', async () => {
    const { id } = await desk.asked('Is a residential trip paid for?');
    await desk.press('adviser', { verb: 'claim-query', query: id });
    const { tab } = await open({ subPageId: `/desk/slough/${id}?show=all` });
    await boxIn(tab).fill('The school pays half');
    await desk.restart(() => shown(tab, /Changes arrive every few seconds|did not answer/));
    const { number } = await desk.asked('Can a tutor come on a Saturday?');
    await tab.getByRole('listitem').filter({ hasText: number }).waitFor();
    await tab.getByText('Changes arrive every few seconds').waitFor({ state: 'detached' });
    expect(await boxIn(tab).inputValue()).toBe('The school pays half');
    await tab.getByRole('button', { name: 'Reply', exact: true }).click();
    await shown(tab, 'The school pays half');
  }, 90_000);
});
