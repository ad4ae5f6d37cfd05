import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../commands/card-gallery/browser.ts';
import { fillQueue, walkPages } from '../../commands/page-gallery/walk-pages.ts';
import { meSchema, queryLinesSchema, repliesSchema, type ReplyShown } from '../../tab/contract.ts';
import { deskLinesSchema } from '../../tab/contract-desk.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';
import { discardServices, startService, type Service } from '../service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../commands/pages-build.ts', import.meta.url)),
  ]);
  [service, browser] = await Promise.all([
    startService({ env: { PACKS: 'slough', UNDO_SECONDS: '0' } }),
    startBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await discardServices();
});

const ask = (path: string, as?: string, body?: unknown): Promise<Response> =>
  fetch(`${service.url}/tab/${path}`, {
    headers: {
      ...(as === undefined ? {} : { Authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

async function turn(as: string, said: unknown, id: string = randomUUID()): Promise<readonly ReplyShown[]> {
  const response = await ask('api/turn', as, { id, said });
  expect(response.status).toBe(200);
  return repliesSchema.parse(await response.json()).replies;
}

describe('what the pages ask of the service', () => {
  it.each(['api/me', 'api/mine', 'api/desk/lines', 'api/desk/query', 'api/desk/today', 'api/changes'])(
    'is told to nobody who has not signed in: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, 'somebody')).status).toBe(401);
    },
  );

  it('keeps the desk for advisers', async () => {
    expect((await ask('api/desk/lines', 'asker')).status).toBe(403);
    expect((await ask(`api/desk/query?authority=slough&id=${randomUUID()}`, 'asker')).status).toBe(403);
    expect(meSchema.parse(await (await ask('api/me', 'asker')).json()).adviserOf).toEqual([]);
    expect(meSchema.parse(await (await ask('api/me', 'adviser')).json()).adviserOf).toEqual(['slough']);
  });

  it('answers as the chat does, and a repeated request once', async () => {
    const id = randomUUID();
    const question = { kind: 'text', text: 'who attends the first PEP?' };
    expect(await turn('asker', question, id)).toMatchObject([
      { place: 'new', summary: 'Answer: Which PEPs the Virtual School attends' },
    ]);
    expect(await turn('asker', question, id)).toEqual([]);
  });

  it('puts safety first', async () => {
    const [first] = await turn('asker', {
      kind: 'text',
      text: 'he says he is going to kill himself tonight',
    });
    expect(first?.summary).toMatch(/^Stay safe/);
  });

  it.each([
    ['no body', undefined],
    ['no id', { said: { kind: 'text', text: 'x' } }],
    ['no words', { id: randomUUID(), said: { kind: 'text', text: '' } }],
    ['too many words', { id: randomUUID(), said: { kind: 'text', text: 'x'.repeat(4_001) } }],
    ['another kind', { id: randomUUID(), said: { kind: 'deleted' } }],
  ])('refuses %s', async (_what, body) => {
    expect((await ask('api/turn', 'asker', body ?? {})).status).toBe(400);
  });

  it('does not let anybody act as an adviser by pressing their buttons', async () => {
    const replies = await turn('asker', {
      kind: 'press',
      data: { v: 1, verb: 'claim-query', authority: 'slough', query: randomUUID() },
    });
    expect(replies).toMatchObject([{ place: 'notice' }]);
    expect(queryLinesSchema.parse(await (await ask('api/mine', 'asker')).json()).lines).toEqual([]);
  });

  it('serves the page with its own scripts only, framed by Teams only, and never a page for a lost script', async () => {
    const page = await ask('desk');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com /);
    const script = /\/tab\/(assets\/[\w.-]+\.js)/.exec(await page.text())?.[1] ?? '';
    const served = await ask(script);
    expect(served.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(served.headers.get('cache-control')).toContain('immutable');
    expect((await ask('assets/gone.js')).status).toBe(404);
    expect((await ask('..%2f..%2fpackage.json')).headers.get('content-type')).toBe(
      'text/html; charset=utf-8',
    );
  });
});

describe('the pages in a browser', () => {
  it('take a question to the desk, where one of two advisers gets it and answers', async () => {
    const [asker, alex, bo] = await Promise.all([
      enter('Sam Asker'),
      enter('Alex Adviser'),
      enter('Bo Adviser'),
    ]);

    await asker.getByLabel('Your question').fill('can my level 2 student get a laptop');
    await asker.keyboard.press('Enter');
    await asker.getByRole('button', { name: 'Ask the advice line' }).click();
    await asker.getByRole('button', { name: 'Check and send' }).click();
    const number = /SL-\d{4}/.exec(await asker.getByText(/SL-\d{4} · Waiting/).innerText())?.[0] ?? '';

    // Both desks show it without being asked.
    for (const desk of [alex, bo]) await desk.getByRole('listitem').filter({ hasText: number }).click();
    // Where the first is quick, the other's page has taken the button away already.
    const claim = (desk: Page): Promise<void> =>
      desk
        .getByRole('button', { name: 'Claim' })
        .click({ timeout: 5_000 })
        .catch(() => undefined);
    await Promise.all([alex, bo].map(claim));
    const boxes = [alex, bo].map((desk) => desk.getByLabel('Your words to the asker'));
    const [winner, loser] = await waitUntil(
      async () => {
        const [first = 0, second = 0] = await Promise.all(boxes.map((box) => box.count()));
        if (first + second !== 1) return undefined;
        return first === 1 ? ([alex, bo] as const) : ([bo, alex] as const);
      },
      'one of the two to have it',
      () => '',
    );
    await loser
      .getByText(/has it now|has it/)
      .first()
      .waitFor();

    await winner.getByLabel('Your words to the asker').fill('Yes, please send us the course letter.');
    await winner.getByRole('button', { name: 'Reply and mark answered' }).click();
    await asker.getByRole('link', { name: 'My queries' }).click();
    const mine = asker.getByRole('main').getByRole('listitem').filter({ hasText: number });
    await mine.getByText('Answered').waitFor();
    expect(await mine.count()).toBe(1);
    expect(await mine.innerText()).not.toContain('Adviser');
  }, 90_000);

  it('keep what was typed over a reload', async () => {
    const page = await enter('Sam Asker');
    await page.getByLabel('Your question').fill('half a quest');
    await page.reload();
    const box = page.getByLabel('Your question');
    await box.waitFor();
    expect(await box.inputValue()).toBe('half a quest');
  }, 60_000);

  it('keep a half-written reply, and where it is being written, when the asker adds something', async () => {
    const press = (as: string, data: object): Promise<unknown> =>
      turn(as, { kind: 'press', data: { v: 1, authority: 'slough', ...data } });
    const question = 'Is there any help with a driving theory test?';
    await press('asker', { verb: 'send-query', form: randomUUID(), question, purpose: 'other' });
    const waiting = await ask('api/desk/lines', 'adviser');
    const query = deskLinesSchema.parse(await waiting.json()).lines.at(-1)?.id ?? '';
    await press('adviser', { verb: 'claim-query', query });
    const alex = await enter('Alex Adviser');
    await alex.goto(`${service.url}/tab/desk/slough/${query}`);
    const box = alex.getByLabel('Your words to the asker');
    await box.fill('Yes, up to');
    await box.press('ArrowLeft');

    await press('asker', { verb: 'answer-back', query, addition: 'The test is in June.' });
    await alex.getByText('The test is in June.').waitFor();
    expect(await box.inputValue()).toBe('Yes, up to');
    await alex.keyboard.type('X');
    expect(await box.inputValue()).toBe('Yes, up tXo');
    await press('asker', { verb: 'answer-back', query, addition: 'At ten.' });
    await alex.getByText('At ten.').waitFor();
    expect(await box.inputValue()).toBe('Yes, up tXo');

    await alex.getByRole('button', { name: 'Reply and mark answered' }).click();
    await alex.getByText('Yes, up tXo').waitFor();
    expect(
      await alex.locator('textarea').evaluateAll((boxes) => boxes.map((one) => one.value)),
    ).not.toContain('Yes, up tXo');
  }, 60_000);

  it('say when the service does not answer, and keep the words', async () => {
    const page = await enter('Sam Asker');
    await page.getByLabel('Your question').fill('what is a pep');
    await page.route('**/tab/api/turn', (route) => route.abort());
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The service did not answer').waitFor();
    expect(await page.getByLabel('Your question').inputValue()).toBe('what is a pep');
  }, 60_000);
});

describe('the pages for everybody', () => {
  it('have nothing that axe-core finds, in every theme, on the narrowest screen', async () => {
    await fillQueue(service.url);
    const pictures = await walkPages(
      browser,
      service.url,
      undefined,
      (name, width) => width === 320 && ['ask-answered', 'desk-claimed'].includes(name),
    );
    expect(pictures).toHaveLength(6);
    expect(pictures.flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  }, 120_000);
});

/** Opens the pages as one of the people of local mode, in a browser of their own. */
async function enter(name: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('close', () => expect(faults).toEqual([]));
  await page.goto(`${service.url}/tab`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
