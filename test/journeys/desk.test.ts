import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { repliesSchema } from '../../tab/contract.ts';
import { startDesk, type DeskStage } from './desk-stage.ts';

let desk: DeskStage;
beforeAll(async () => {
  desk = await startDesk({ env: { UNDO_SECONDS: '30' } });
}, 120_000);
afterEach(() => desk?.leave());
afterAll(() => desk?.end());

const row = (page: Page, number: string) => page.getByRole('listitem').filter({ hasText: number });

describe('what the desk asks of the service', () => {
  it('is told what has changed and no more, settled queries too', async () => {
    const first = await desk.asked('Who pays for a school trip abroad?');
    const { since } = await desk.lines();
    // The service tells of some time before as well, since clocks differ.
    const later = since + 60_000;
    expect((await desk.lines(`?since=${later}`)).lines).toEqual([]);
    await desk.press('asker', { verb: 'withdraw-query', query: first.id });
    expect((await desk.lines()).lines.map(({ id }) => id)).not.toContain(first.id);
    const changed = (await desk.lines(`?since=${since}`)).lines.find(({ id }) => id === first.id);
    expect(changed).toMatchObject({ state: 'withdrawn' });
    expect(JSON.stringify(changed)).not.toMatch(/trip|Asker/);
  });

  it.each([
    ['desk/lines', undefined],
    ['desk/found', { words: 'trip' }],
    ['desk/today', undefined],
  ])('is for advisers: %s', async (path, body) => {
    expect((await desk.ask(path, 'asker', body)).status).toBe(403);
    expect((await desk.ask(path, 'nobody', body)).status).toBe(401);
    expect((await desk.ask(path, 'adviser', body)).status).toBe(200);
  });

  it('lets nobody but advisers say who looks, or anything of the line', async () => {
    const looking = { authority: 'slough', id: randomUUID(), doing: 'looks' };
    expect((await desk.ask('desk/looking', 'asker', looking)).status).toBe(403);
    expect((await desk.ask('desk/looking', 'adviser', { ...looking, authority: 'lambeth' })).status).toBe(
      400,
    );
    const duty = { id: randomUUID(), authority: 'slough', text: 'duty me today' };
    expect((await desk.ask('desk/command', 'asker', duty)).status).toBe(403);
    expect((await desk.ask('desk/command', 'adviser', { ...duty, text: 'what is a pep' })).status).toBe(400);
  });

  it('keeps a rush notice for leads, as the channel does', async () => {
    const rush = {
      id: randomUUID(),
      authority: 'slough',
      text: 'rush until tomorrow: replies within 3 days',
    };
    const answered = await desk.ask('desk/command', 'adviser', rush);
    const { replies } = repliesSchema.parse(await answered.json());
    expect(JSON.stringify(replies)).toMatch(/Only whoever has set up this channel/);
  });
});

describe('the desk in a browser', () => {
  it('narrows, orders and finds, and keeps all but the words in its address', async () => {
    const [one, two, three] = [
      await desk.asked('Is there help with a bicycle?'),
      await desk.asked('Is there help with a bus pass?'),
      await desk.asked('Is there help with a uniform?'),
    ] as const;
    await desk.press('adviser', { verb: 'set-urgent', query: two.id, urgent: true });
    const page = await desk.enter('Alex Adviser');
    const numbers = async (): Promise<readonly string[]> =>
      (await page.getByRole('main').getByRole('listitem').allInnerTexts()).map(
        (text) => /SL-\d+/.exec(text)?.[0] ?? '',
      );
    await row(page, three.number).waitFor();
    await page.getByLabel('Order').selectOption({ label: 'Urgent first' });
    expect((await numbers())[0]).toBe(two.number);
    await page.getByRole('button', { name: /^Urgent 1$/ }).click();
    await row(page, one.number).waitFor({ state: 'detached' });
    expect(await numbers()).toEqual([two.number]);
    expect(page.url()).toMatch(/show=urgent&sort=urgent$/);
    await page.reload();
    await row(page, two.number).waitFor();
    expect(await numbers()).toEqual([two.number]);

    await page.keyboard.press('5');
    await row(page, three.number).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('uniform');
    await row(page, one.number).waitFor({ state: 'detached' });
    await row(page, three.number).waitFor();
    expect(await numbers()).toEqual([three.number]);
    expect(page.url()).not.toContain('uniform');
  }, 60_000);

  it('is worked by keys, which can be turned off', async () => {
    const { number } = await desk.asked('Is there help with a trombone?');
    const page = await desk.enter('Alex Adviser', 'desk?sort=newest');
    await row(page, number).waitFor();
    await page.keyboard.press('j');
    await page.locator('.shown-card').getByText(number).first().waitFor();
    await page.keyboard.press('c');
    await row(page, number).waitFor({ state: 'detached' });
    await page.keyboard.press('2');
    await row(page, number).getByText('With you').waitFor();
    await page.getByLabel('Your words to the asker').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('j c x');
    expect(await page.getByLabel('Your words to the asker').inputValue()).toBe('j c x');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await page.getByRole('region', { name: 'Keys' }).waitFor();
    await page.getByRole('switch', { name: 'Use these keys' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Keys' }).waitFor({ state: 'detached' });
    await row(page, number).getByText('With you').waitFor();
    // The windows of this browser share what they keep.
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Use these keys' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('x');
    await row(page, number).waitFor({ state: 'detached' });
  }, 60_000);

  it('shows a claim at once, and takes it back with the reason where somebody else was quicker', async () => {
    const { id, number } = await desk.asked('Is there help with a swimming course?');
    const bo = await desk.enter('Bo Adviser', `desk/slough/${id}?show=all`);
    await row(bo, number).getByText('Waiting').waitFor();
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await bo.route('**/api/turn', async (route) => {
      await gate;
      await route.continue();
    });
    // So that the page cannot know better in the meantime.
    await bo.route('**/api/desk/lines**', async (route) => {
      await gate;
      await route.continue();
    });
    await bo.keyboard.press('c');
    await row(bo, number).getByText('With you').waitFor();
    await desk.press('adviser', { verb: 'claim-query', query: id });
    letGo();
    await bo.getByText(`Alex Adviser has ${number}, so nothing was done.`).first().waitFor();
    await row(bo, number).getByText('With Alex Adviser').waitFor();
    expect(await bo.getByText('With you').count()).toBe(0);
  }, 60_000);

  it('tells two advisers of each other while both are at a query, and when one writes', async () => {
    const { id } = await desk.asked('Is there help with a guitar?');
    await desk.press('adviser', { verb: 'claim-query', query: id });
    const alex = await desk.enter('Alex Adviser', `desk/slough/${id}`);
    const bo = await desk.enter('Bo Adviser', `desk/slough/${id}`);
    await alex.getByText('Bo Adviser has this query open too.').waitFor();
    await bo.getByText('Alex Adviser has this query open too.').waitFor();
    await alex.getByLabel('Your words to the asker').fill('Yes');
    await bo.getByText('Alex Adviser is writing in this query now.').waitFor();
    await bo.getByRole('link', { name: 'My queries' }).click();
    await alex.getByText('Bo Adviser opened this query a moment ago.').waitFor();
    expect(await alex.getByText('has this query open too').count()).toBe(0);
  }, 60_000);

  it('lets a reply be taken back, and gives its words back', async () => {
    const { id } = await desk.asked('Is there help with a violin?');
    await desk.press('adviser', { verb: 'claim-query', query: id });
    const page = await desk.enter('Alex Adviser', `desk/slough/${id}`);
    await page.getByLabel('Your words to the asker').fill('The school lends one.');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByText(/Goes to the asker at/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    const box = page.getByLabel('Your words to the asker');
    await box.waitFor();
    expect(await box.inputValue()).toBe('The school lends one.');
  }, 60_000);

  it('keeps a half-written reply while its adviser looks at another query, and over a reload', async () => {
    const { id, number } = await desk.asked('Is there help with a cello?');
    const other = await desk.asked('Is there help with a drum?');
    await desk.press('adviser', { verb: 'claim-query', query: id });
    const page = await desk.enter('Alex Adviser', `desk/slough/${id}?show=all`);
    const box = page.getByLabel('Your words to the asker');
    await box.fill('The music service lends');
    await row(page, other.number).click();
    await page.locator('.shown-card').getByText(other.number).first().waitFor();
    await row(page, number).click();
    await box.waitFor();
    expect(await box.inputValue()).toBe('The music service lends');
    await page.reload();
    await box.waitFor();
    expect(await box.inputValue()).toBe('The music service lends');
    await box.fill('The music service lends them.');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByText(/Goes to the asker at/).waitFor();
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toContain('music service');
  }, 60_000);

  it('shows how the line stands, and takes whoever is on duty and a note from the page', async () => {
    const alex = await desk.enter('Alex Adviser');
    await alex.getByRole('button', { name: 'Today', exact: true }).click();
    await alex.getByRole('button', { name: 'I am on duty today' }).click();
    await alex.getByText('Alex Adviser is on duty').first().waitFor();
    await alex.getByLabel(/Note for whoever comes next/).fill('The printer is being mended.');
    await alex.getByRole('button', { name: 'Leave the note' }).click();
    await alex.getByText('Your note is kept for whoever is on duty next').waitFor();
    const bo = await desk.enter('Bo Adviser');
    await bo.getByText('Alex Adviser is on duty').waitFor();
    await bo.getByRole('button', { name: 'Today', exact: true }).click();
    const panel = bo.getByRole('region', { name: 'Today at Slough' });
    await panel.getByText('The printer is being mended.').waitFor();
    expect(await panel.innerText()).toMatch(/Today\s+Alex Adviser/);
  }, 60_000);
});
