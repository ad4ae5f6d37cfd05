import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linkLastsMs } from '../../bot/files/signed-links.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { wordFileText } from '../word-file-text.ts';
import { startStage, type Stage } from './stage.ts';

const packs = { PACKS: 'cambridgeshire', HOME_AUTHORITY: 'cambridgeshire' };
let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ env: packs });
}, 60_000);
afterAll(() => stage.end());

let people = 0;
const newChat = () => {
  people += 1;
  return stage.teams.chat(stage.teams.person(`Practitioner ${people}`));
};

/** Where the button of a card leads that opens a file. */
function linkOn({ card }: SeenMessage): string {
  const actions = card?.['actions'] as readonly Readonly<Record<string, string>>[] | undefined;
  const url = actions?.find(({ type }) => type === 'Action.OpenUrl')?.['url'];
  if (url === undefined) throw new Error('The card opens no file');
  return url;
}

describe('the model policy as a Word file', () => {
  it('is filled in for the setting, at a link that lasts half an hour', async () => {
    const chat = newChat();
    await chat.say('can i have the policy as a word document');
    await chat.press('last', 'make-policy', { setting: '  Zebedee  Green Primary School ' });
    const offer = chat.lastMessage();
    expect(offer.summary).toBe('Answer: Your policy as a Word file');
    expect(offer.words).toContain(`${linkLastsMs / 60_000} minutes`);
    expect(offer.words).toMatch(/bears no date.*before adopting/);
    const link = linkOn(offer);
    expect(link.startsWith(`${stage.service().url}/files/policy?`)).toBe(true);
    const response = await fetch(link);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/wordprocessingml\.document$/);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="policy-[a-z-]+\.docx"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = wordFileText(new Uint8Array(await response.arrayBuffer()));
    expect(text).toContain('Zebedee Green Primary School will champion');
    expect(text).not.toMatch(/\{setting\}|\[/);
  });

  it('works from the old kind of button', async () => {
    const chat = newChat();
    await chat.say('download the policy');
    await chat.press('last', 'make-policy', { setting: 'Anytown Nursery' }, { via: 'submit' });
    expect((await fetch(linkOn(chat.lastMessage()))).status).toBe(200);
  });

  it('keeps the name of the setting nowhere', async () => {
    const { dataFolder, stdout, stderr } = stage.service();
    const kept = readdirSync(dataFolder).map((name) => readFileSync(join(dataFolder, name), 'latin1'));
    expect([...kept, stdout(), stderr()].join('\n')).not.toMatch(/Zebedee/);
  });

  it('is not given for a link that was changed', async () => {
    const chat = newChat();
    await chat.say('download the policy');
    await chat.press('last', 'make-policy', { setting: 'Anytown Nursery' });
    const url = new URL(linkOn(chat.lastMessage()));
    const carried = Buffer.from(url.searchParams.get('p') ?? '', 'base64url').toString();
    expect(carried).toContain('Anytown Nursery');
    const changed = carried.replace('Anytown Nursery', 'Somewhere else');
    url.searchParams.set('p', Buffer.from(changed).toString('base64url'));
    const refused = await fetch(url);
    expect({ status: refused.status, body: await refused.text() }).toEqual({
      status: 403,
      body: '{"error":"forbidden"}',
    });
  });

  it('asks for a name, and for nothing more than a name', async () => {
    const chat = newChat();
    await chat.say('download the policy');
    const before = chat.messages().length;
    for (const [setting, says] of [
      ['   ', /type the name of your setting first/],
      ['Anytown School, for Zeb Marsh born 19.11.2016', /more than the name/],
    ] as const) {
      const { body } = await chat.press('last', 'make-policy', { setting });
      expect(JSON.stringify(body)).toMatch(says);
    }
    expect(chat.messages()).toHaveLength(before);
  });

  it('is offered at the address that the deployer sets, whichever instance made the link', async () => {
    const secret = 'ten green bottles hanging on the wall';
    await stage.restart({ PUBLIC_URL: 'https://advice-line.example.gov.uk/', LINK_SIGNING_SECRET: secret });
    const chat = newChat();
    await chat.say('download the policy');
    await chat.press('last', 'make-policy', { setting: 'Anytown Nursery' });
    const link = linkOn(chat.lastMessage());
    expect(link).toMatch(/^https:\/\/advice-line\.example\.gov\.uk\/files\/policy\?/);
    await stage.restart({ LINK_SIGNING_SECRET: secret });
    const here = link.replace('https://advice-line.example.gov.uk', stage.service().url);
    expect((await fetch(here)).status).toBe(200);
    await stage.restart();
    const afterwards = link.replace('https://advice-line.example.gov.uk', stage.service().url);
    expect((await fetch(afterwards)).status).toBe(403);
  }, 90_000);
});

describe('a role’s duties', () => {
  it('are all on one card, each with its place in the document', async () => {
    const chat = newChat();
    await chat.say('what does the DSL have to do');
    const { summary, words } = chat.lastMessage();
    expect(summary).toBe('Answer: What the Designated Safeguarding Lead must do');
    const places = Array.from({ length: 7 }, (_, index) => `(2.3,\u00A0point\u00A0${index + 1})`);
    expect(places.filter((place) => !words.includes(place))).toEqual([]);
  });
});
