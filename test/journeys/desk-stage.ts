import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../commands/card-gallery/browser.ts';
import { repliesSchema, type ReplyShown } from '../../tab/contract.ts';
import { deskLinesSchema, type DeskLines } from '../../tab/contract-desk.ts';
import { discardServices, startService, type Service, type ServiceOptions } from '../service.ts';

/** A service with its pages, a browser, and the people of local mode. */
export interface DeskStage {
  readonly browser: Browser;
  readonly service: () => Service;
  /** Asks the service as one of the people of local mode. */
  readonly ask: (path: string, as: string, body?: unknown) => Promise<Response>;
  readonly press: (as: string, data: object) => Promise<readonly ReplyShown[]>;
  readonly lines: (search?: string) => Promise<DeskLines>;
  /** A question to the line, as the asker sends it; gives its id and number. */
  readonly asked: (question: string) => Promise<{ readonly id: string; readonly number: string }>;
  /** The desk as one of the people of local mode, in a browser window of their own. */
  readonly enter: (name: string, path?: string) => Promise<Page>;
  /** Empties all windows: a browser keeps six lines to one service at most, and every desk holds one. */
  readonly leave: () => Promise<void>;
  /** Stops the service and starts it again at the same address. */
  readonly restart: (between: () => Promise<void>) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts the service and a browser, with the pages built from the sources as they are. */
export async function startDesk(options: ServiceOptions = {}): Promise<DeskStage> {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../commands/pages-build.ts', import.meta.url)),
  ]);
  const withPages = { ...options, env: { PACKS: 'slough', ...options.env } };
  const [first, browser] = await Promise.all([startService(withPages), startBrowser()]);
  let service = first;

  const ask: DeskStage['ask'] = (path, as, body) =>
    fetch(`${service.url}/tab/api/${path}`, {
      headers: {
        Authorization: `Bearer ${as}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  const press: DeskStage['press'] = async (as, data) => {
    const said = { kind: 'press', data: { v: 1, authority: 'slough', ...data } };
    const response = await ask('turn', as, { id: randomUUID(), said });
    expect(response.status).toBe(200);
    return repliesSchema.parse(await response.json()).replies;
  };
  const lines: DeskStage['lines'] = async (search = '') =>
    deskLinesSchema.parse(await (await ask(`desk/lines${search}`, 'adviser')).json());
  return {
    browser,
    service: () => service,
    ask,
    press,
    lines,
    asked: async (question) => {
      const before = new Set((await lines()).lines.map(({ id }) => id));
      await press('asker', { verb: 'send-query', form: randomUUID(), question, purpose: 'other' });
      const made = (await lines()).lines.find(({ id }) => !before.has(id));
      if (made === undefined) throw new Error('The question did not come to the desk.');
      return made;
    },
    enter: async (name, path = 'desk') => {
      const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      await page.goto(`${service.url}/tab`);
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto(`${service.url}/tab/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    leave: async () => {
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(pages.map((page) => page.goto('about:blank')));
    },
    restart: async (between) => {
      const { url, dataFolder } = service;
      await service.stop();
      await between();
      service = await startService({
        ...withPages,
        dataFolder,
        env: { ...withPages.env, PORT: new URL(url).port },
      });
    },
    end: async () => {
      await browser.close();
      await discardServices();
    },
  };
}
