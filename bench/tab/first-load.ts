import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Response } from 'playwright-core';

/** What one page needs at first: its scripts as they travel, and how long it takes until somebody can work on it. */
export interface FirstLoad {
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
  /** Milliseconds from the address to what is waited for, of each time. */
  readonly usable: readonly number[];
}

/** Opens a page so many times in a window with nothing kept, as this person of local mode. */
export async function firstLoad(
  browser: Browser,
  page: {
    readonly url: string;
    readonly as: string;
    /** Where the built pages lie. */
    readonly built: string;
    readonly times: number;
    readonly usableWhen: (page: Page) => Promise<void>;
  },
): Promise<FirstLoad> {
  const usable: number[] = [];
  let scripts: FirstLoad['scripts'] = [];
  for (let time = 0; time < page.times; time += 1) {
    const shown = await openAs(browser, page.as);
    // Contexts of this browser share a cache; a first load has none.
    const session = await shown.context().newCDPSession(shown);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const seen: Response[] = [];
    shown.on('response', (response) => seen.push(response));
    const start = performance.now();
    await shown.goto(page.url);
    await page.usableWhen(shown);
    usable.push(performance.now() - start);
    scripts = scriptsIn(seen, page.built);
    await shown.goto('about:blank');
  }
  return { scripts, usable };
}

/** A window of one of the people of local mode. */
export async function openAs(browser: Browser, person: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await context.addInitScript(
    `try { sessionStorage.setItem('advice-line-local-person', '${person}'); } catch { /* about:blank keeps nothing */ }`,
  );
  return context.newPage();
}

/** The scripts among the responses, each once, with the bytes of the packed copy that was sent. */
function scriptsIn(seen: readonly Response[], built: string): FirstLoad['scripts'] {
  const names = new Set(
    seen.flatMap((response) => /\/tab\/(assets\/[\w.-]+\.js)$/.exec(response.url())?.[1] ?? []),
  );
  return [...names]
    .map((name) => ({ name, bytes: sentBytes(join(built, name)) }))
    .toSorted((one, other) => other.bytes - one.bytes);
}

function sentBytes(path: string): number {
  try {
    return readFileSync(`${path}.br`).length;
  } catch {
    return readFileSync(path).length;
  }
}
