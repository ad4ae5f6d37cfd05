import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { pictureName, screens } from './face.ts';
import type { Face, Screen } from './face.ts';
import { hostConfig } from '../../tab/look/host-config.ts';
import { drawInPage } from './in-page.ts';
import { galleryPage } from './index-page.ts';
import { markdownScript } from '../../tab/look/markdown.ts';
import { drawingPage } from './page.ts';
import { themeNames, themes } from '../../tab/look/themes.ts';

/**
 * Draws every face in every theme on every screen into `folder` (made where it is missing) as
 * `<face>-<theme>-<screen>.png`, with an `index.html` that shows them all. Returns what was wrong with the cards,
 * a line each; an empty list is a clean gallery. Throws if the browser cannot be started or the disk written.
 */
export async function drawGallery(faces: readonly Face[], folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const browser = await startBrowser();
  try {
    const faults = new Set<string>();
    // One page for all: this Chromium runs as a single process and ends with the first page that is closed.
    const page = await openPage(browser);
    for (const screen of Object.keys(screens) as Screen[]) {
      await page.setViewportSize(screens[screen].viewport);
      for (const face of faces)
        for (const fault of await drawFace(page, face, screen, folder)) faults.add(fault);
    }
    await writeFile(join(folder, 'index.html'), galleryPage(faces));
    return [...faults];
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  // Pictures must not depend on the network: an image from afar shows its alternative text.
  await page.route('**/*', (route) => route.abort());
  await page.setContent(drawingPage());
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  });
  await page.addScriptTag({ content: markdownScript });
  await page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => null)');
  return page;
}

async function drawFace(page: Page, face: Face, screen: Screen, folder: string): Promise<readonly string[]> {
  const frame = page.locator('#frame');
  const faults: string[] = [];
  for (const theme of themeNames) {
    const drawn = await page.evaluate(drawInPage, {
      card: wireForm(face.card),
      hostConfig: hostConfig(themes[theme]),
      summary: face.summary ?? face.title,
      theme,
      bubble: screens[screen].bubble,
      fold: screens[screen].fold,
    });
    await frame.screenshot({ path: join(folder, pictureName(face, theme, screen)) });
    faults.push(...drawn.faults.map((fault) => `${face.name}: ${fault}`));
    if (drawn.missing.length > 0) faults.push(`${face.name}: no font here draws ${drawn.missing.join(' ')}`);
  }
  return faults;
}

/** The card as Teams receives it: built cards are objects of classes, which do not cross into the page as they are. */
function wireForm(card: unknown): unknown {
  return JSON.parse(JSON.stringify(card));
}
