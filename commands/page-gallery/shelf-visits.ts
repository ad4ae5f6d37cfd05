import type { Page } from 'playwright-core';
import { cardShown, type Visit } from './visit.ts';

const by = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const as = 'Sam Asker';

/** The askers' pages in the states that somebody comes upon. */
export const shelfVisits: readonly Visit[] = [
  { name: 'offer', as, path: 'offer', begin: by(/lines of the offer/) },
  {
    name: 'offer-narrowed',
    as,
    path: 'offer/slough?cohort=post-16&area=Resources&commitment=will-try',
    begin: by(/lines of the offer/),
  },
  {
    name: 'offer-nothing',
    as,
    path: 'offer/slough?cohort=secondary&area=NEETs',
    begin: by(/says nothing/),
  },
  { name: 'offer-all', as, path: 'offer/slough?show=all', begin: by(/lines of the offer/) },
  { name: 'offer-tiers', as, path: 'offer/slough?tier=all', begin: by(/three tiers/) },
  { name: 'offer-none', as, path: 'offer/hillingdon', begin: by(/hold no offer/) },
  { name: 'offer-not-answered', as, path: 'offer', begin: withoutAnswer('offer') },
  { name: 'offer-slow', as, path: 'offer', begin: withoutEnd('offer') },
  { name: 'not-in-teams', as, path: 'offer', begin: notInTeams },
  { name: 'entry', as, path: 'entry/slough/laptops?cohort=post-16', begin: cardShown },
  { name: 'what-they-get', as, path: 'what-they-get', begin: cardShown },
  { name: 'look-up', as, path: 'look-up', begin: by('Answers (') },
  {
    name: 'look-up-found',
    as,
    path: 'look-up',
    begin: async (page) => {
      await page.getByRole('searchbox').fill('lapotp');
      await page.getByText(/likeliest first/).waitFor();
    },
  },
  { name: 'checklists', as, path: 'checklists/hillingdon', begin: by(/of 14 ticked/) },
  { name: 'checklist', as, path: 'checklists/hillingdon/sw-checklist', begin: cardShown },
  { name: 'glossary', as, path: 'glossary/slough/term-ap', begin: by(/words$/) },
  { name: 'calendar', as, path: 'calendar', begin: by('Without dates to come') },
  { name: 'calendar-dated', as, path: 'calendar/lambeth?kind=drop-in', begin: by(/Coming dates/) },
];

/** The service is not reached: what is said, and the way on. */
function withoutAnswer(path: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(`**/tab/api/${path}?*`, (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').waitFor();
    await page.unroute(`**/tab/api/${path}?*`);
  };
}

/** The service takes its time. */
function withoutEnd(path: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(`**/tab/api/${path}?*`, () => undefined, { times: 1 });
    await page.reload();
    await page.getByRole('status', { name: /^Fetching/ }).waitFor();
  };
}

/** Somebody opens the address of a page outside of Teams. */
async function notInTeams(page: Page): Promise<void> {
  await page.route('**/tab/api/local-people', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.getByRole('alert').waitFor();
  await page.unroute('**/tab/api/local-people');
}
