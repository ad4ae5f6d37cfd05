import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { themeNames, type ThemeName } from '../../tab/look/themes.ts';
import { fontStyles } from '../card-gallery/fonts.ts';
import { deskVisits } from './desk-visits.ts';
import { knowledgeVisits } from './knowledge-visits.ts';
import { shelfVisits } from './shelf-visits.ts';
import { firstQueryOpen, type Visit } from './visit.ts';

/** One picture of one page, and what axe-core finds wrong with it. */
export interface PagePicture {
  readonly file: string;
  readonly page: string;
  readonly theme: ThemeName;
  readonly width: number;
  /** `rule: what to do: where`, one a fault. */
  readonly faults: readonly string[];
}

/** Widths in CSS pixels: Teams on a desktop, and the narrowest that WCAG 2.2 asks for (1.4.10), which is also 200% zoom of 640. */
const widths = [1100, 320] as const;

const visits: readonly Visit[] = [
  { name: 'ask', as: 'Sam Asker', path: 'ask' },
  {
    name: 'ask-answered',
    as: 'Sam Asker',
    path: 'ask',
    begin: async (page) => {
      await page.getByLabel('Your question').fill('can my level 2 student get a laptop');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Ask the advice line' }).waitFor();
    },
  },
  ...shelfVisits,
  { name: 'mine', as: 'Sam Asker', path: 'mine', begin: firstQueryOpen },
  ...deskVisits,
  ...knowledgeVisits,
  {
    name: 'doctor',
    as: 'Alex Adviser',
    path: 'doctor',
    begin: (page) => page.getByRole('button', { name: 'Look again' }).waitFor(),
  },
  ...['demand', 'unanswered', 'deflection', 'response', 'ratings', 'knowledge', 'use', 'extract'].map(
    (report): Visit => ({
      name: `reports-${report}`,
      as: 'Alex Adviser',
      path: `reports/${report}`,
      begin: (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
    }),
  ),
  { name: 'nowhere', as: 'Sam Asker', path: 'nowhere' },
];

/** Asks a few questions of the service and lets an adviser have one, so that there is something to see. */
export async function fillQueue(url: string): Promise<void> {
  const send = async (as: string, said: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/tab/api/turn`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: randomUUID(), said }),
    });
    return response.json();
  };
  const press = (as: string, data: object): Promise<unknown> =>
    send(as, { kind: 'press', data: { v: 1, authority: 'slough', ...data } });
  const questions = [
    'Can the school use pupil premium for a drumming course in the holidays?',
    'How long does a college have to hold a place for somebody who starts late?',
    'Is there any help with a driving theory test?',
  ];
  for (const question of questions) {
    await press('asker', { verb: 'send-query', form: randomUUID(), question, purpose: 'other' });
  }
  const desk = await fetch(`${url}/tab/api/desk/lines`, {
    headers: { Authorization: 'Bearer adviser' },
  });
  const { lines } = z.object({ lines: z.array(z.object({ id: z.string() })) }).parse(await desk.json());
  const [first] = lines;
  if (first !== undefined) await press('adviser', { verb: 'claim-query', query: first.id });
}

/** Goes to every page in every theme and width, has axe-core look at it, and draws it into `folder`. */
export async function walkPages(
  browser: Browser,
  url: string,
  folder: string | undefined,
  only: (name: string, width: number) => boolean = () => true,
): Promise<readonly PagePicture[]> {
  const pictures: PagePicture[] = [];
  for (const as of ['Sam Asker', 'Alex Adviser'] as const) {
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      // The page brings no fonts of its own; Teams does, and a headless browser has none. They and axe-core come from outside.
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(`${url}/tab`);
    await page.getByRole('button', { name: new RegExp(as) }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const visit of visits.filter((one) => one.as === as)) {
      for (const theme of themeNames) {
        for (const width of widths.filter((one) => only(visit.name, one))) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`${url}/tab/${visit.path}${visit.path.includes('?') ? '&' : '?'}theme=${theme}`);
          await page.addStyleTag({ content: fontStyles() + pageFonts });
          await page.getByRole('heading', { level: 1 }).waitFor();
          await visit.begin?.(page);
          const file = `${visit.name}-${theme}-${width}.png`;
          if (folder !== undefined) await page.screenshot({ path: join(folder, file), fullPage: true });
          pictures.push({
            file,
            page: visit.name,
            theme,
            width,
            faults: [...(await faultsOn(page)), ...(await tooWide(page))],
          });
        }
      }
    }
  }
  return pictures;
}

/** The fonts of cards, for the words of the pages around them too. */
const pageFonts = `.fui-FluentProvider { --fontFamilyBase: 'Open Sans', Symbols !important; }`;

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const foundSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(
        z.object({ target: z.array(z.unknown()), any: z.array(z.object({ message: z.string() })) }),
      ),
    }),
  ),
});

/** What axe-core finds against WCAG 2.2 A and AA, and its best practices. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axeScript });
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return foundSchema
    .parse(found)
    .violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
}

/** Nothing may have to be scrolled sideways (WCAG 2.2, 1.4.10). */
async function tooWide(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return over > 0 ? [`too wide: ${over} pixels beyond the edge`] : [];
}
