import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** The pages inside Teams, as far as a page can tell. */
export interface InTeams {
  /** The window that plays Teams. */
  readonly page: Page;
  /** The frame in which our pages are. */
  readonly tab: Frame;
  /** What Teams gives as tokens from now on, the last for good; without any it says that the person has to agree first. */
  readonly giveTokens: (...tokens: readonly string[]) => Promise<void>;
  readonly changeTheme: (theme: 'default' | 'dark' | 'contrast') => Promise<void>;
  /** What the pages have asked of Teams, in order. */
  readonly calls: () => Promise<readonly string[]>;
}

const html = readFileSync(new URL('host.html', import.meta.url), 'utf8');

/**
 * Opens the pages in a frame of a window that answers as Teams does. The window's address is Teams' own, although nothing
 * is fetched from there: the browser then holds our pages to their `frame-ancestors`, and Teams' library to the origins it
 * believes, just as in Teams. Neither is told anything for the test's sake.
 */
export async function openInTeams(
  context: BrowserContext,
  options: {
    /** Where the service is, without a slash at the end. */
    readonly url: string;
    readonly token: string;
    /** What a deep link names. */
    readonly subPageId?: string;
    readonly theme?: 'default' | 'dark' | 'contrast';
    /** Whose window it is; Teams' unless a test says otherwise. */
    readonly origin?: string;
  },
): Promise<InTeams> {
  const { url, token, subPageId, theme = 'default', origin = 'https://teams.microsoft.com' } = options;
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const asked = new URLSearchParams({
    tab: `${url}/tab`,
    theme,
    token,
    ...(subPageId === undefined ? {} : { subPageId }),
  });
  await page.goto(`${origin}/v2/#${asked.toString()}`);
  const element = await page.locator('iframe').elementHandle();
  const tab = await element?.contentFrame();
  if (tab === null || tab === undefined) throw new Error('There is no frame in the window.');
  return {
    page,
    tab,
    giveTokens: (...tokens) => page.evaluate<undefined>(`void (host.tokens = ${JSON.stringify(tokens)})`),
    changeTheme: (next) => page.evaluate(`host.changeTheme(${JSON.stringify(next)})`),
    calls: () => page.evaluate<string[]>('host.calls'),
  };
}
