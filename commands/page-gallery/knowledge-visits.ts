import type { Page } from 'playwright-core';
import { cardShown, type Visit } from './visit.ts';

const as = 'Alex Adviser';
const entry = 'knowledge/slough/entry/laptops';

/** The pages on which knowledge is edited. */
export const knowledgeVisits: readonly Visit[] = [
  { name: 'knowledge', as, path: 'knowledge/slough', begin: listed },
  { name: 'knowledge-overdue', as, path: 'knowledge/slough?state=overdue', begin: listed },
  { name: 'knowledge-entry', as, path: entry, begin: cardShown },
  { name: 'knowledge-new', as, path: 'knowledge/slough/new', begin: formShown },
  { name: 'knowledge-edit', as, path: 'knowledge/slough/entry/cwsw-fixed-term/edit', begin: cardShown },
  { name: 'knowledge-yaml', as, path: `${entry}/edit`, begin: cardShown },
  { name: 'knowledge-version', as, path: `${entry}/version/1`, begin: cardShown },
];

async function listed(page: Page): Promise<void> {
  await page.getByText(/^\d+ entr|Nothing is like that/).waitFor();
}

async function formShown(page: Page): Promise<void> {
  await page.getByLabel('Title').waitFor();
}

/** Writes a change of a colleague's that waits to be read. */
export async function fillKnowledge(url: string): Promise<void> {
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/tab/api/knowledge/${path}`, {
      headers: { Authorization: 'Bearer second-adviser', 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    return response.json();
  };
  const of = { authority: 'slough', entry: 'laptops' };
  const { form } = (await ask('form?authority=slough&entry=laptops')) as { readonly form: { text: string } };
  await ask('save', {
    ...of,
    kind: 'topic',
    basedOn: 0,
    reason: 'Some ask for a tablet and mean this',
    form: {
      as: 'yaml',
      text: form.text.replace('aliases:\n', 'aliases:\n  - tablet or laptop for school\n'),
    },
  });
  await ask('move', { ...of, number: 1, move: 'submit' });
}
