import type { Page } from 'playwright-core';
import { firstQueryOpen, type Visit } from './visit.ts';

/** The advisers' desk as they come to see it. */
export const deskVisits: readonly Visit[] = [
  { name: 'desk-list', as: 'Alex Adviser', path: 'desk?show=all&sort=urgent', begin: listShown },
  { name: 'desk', as: 'Alex Adviser', path: 'desk', begin: firstQueryOpen },
  {
    name: 'desk-claimed',
    as: 'Alex Adviser',
    path: 'desk',
    begin: async (page) => {
      await page.getByRole('button', { name: 'Mine' }).click();
      await firstQueryOpen(page);
      await page.getByLabel('Your words to the asker').waitFor();
    },
  },
  {
    name: 'desk-today',
    as: 'Alex Adviser',
    path: 'desk',
    begin: async (page) => {
      await listShown(page);
      await page.getByRole('button', { name: 'Today' }).click();
      await page.getByText('Tell askers of a rush').first().click();
    },
  },
  {
    name: 'desk-keys',
    as: 'Alex Adviser',
    path: 'desk',
    begin: async (page) => {
      await listShown(page);
      await page.getByRole('button', { name: 'Keys' }).click();
    },
  },
];

async function listShown(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listitem').first().waitFor();
}
