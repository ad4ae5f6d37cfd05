import type { Page } from 'playwright-core';

/** A page as somebody comes to see it. */
export interface Visit {
  readonly name: string;
  readonly as: 'Sam Asker' | 'Alex Adviser';
  /** Its address under the pages'; what narrows it comes after a question mark. */
  readonly path: string;
  /** What is done before the picture. */
  readonly begin?: (page: Page) => Promise<void>;
}

/** Waits for a card. */
export async function cardShown(page: Page): Promise<void> {
  await page.locator('.shown-card').first().waitFor();
}

/** Opens the first query of a list, and waits for its card. */
export async function firstQueryOpen(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  await cardShown(page);
}
