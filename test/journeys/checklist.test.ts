import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ env: { PACKS: 'hillingdon', HOME_AUTHORITY: 'hillingdon' } });
}, 60_000);
afterAll(() => stage.end());

let people = 0;
const somebody = () => {
  people += 1;
  return stage.teams.person(`Practitioner ${people}`);
};
const newChat = () => stage.teams.chat(somebody());
type Chat = ReturnType<typeof newChat>;

/** Asks for the checklist and opens it. */
async function open(chat: Chat, words = 'my checklist'): Promise<SeenMessage> {
  await chat.say(words);
  expect(chat.lastMessage().summary).toMatch(/^Answer: .*checklist/);
  // In sight, and not behind "More": it is what the card is for.
  const buttons = chat.lastMessage().card?.['actions'] as readonly Readonly<Record<string, unknown>>[];
  expect(buttons.map(({ verb }) => verb)).toContain('open-checklist');
  await chat.press('last', 'open-checklist');
  return chat.lastMessage();
}

/** The boxes of a card that are ticked, by the item's id. */
function ticked({ card }: SeenMessage): readonly string[] {
  const body = card?.['body'] as readonly Readonly<Record<string, string>>[];
  return body
    .filter(({ type, value }) => type === 'Input.Toggle' && value === 'true')
    .map(({ id }) => id?.replace('tick-', '') ?? '');
}

describe('the checklist of what Hillingdon expects of social workers', () => {
  it('is ticked, saved in its place, and there again when they come back to it', async () => {
    const chat = newChat();
    const opened = await open(chat);
    expect(ticked(opened)).toEqual([]);
    expect(opened.words).toMatch(/0 of 14 ticked/);
    expect(opened.words).toMatch(/names no child/);
    expect(opened.words).toMatch(/until the end of \d+ \w+ \d{4}.*term dates are not set/s);
    await chat.press('last', 'save-checklist', { 'tick-section-a': 'true', 'tick-documents': 'true' });
    expect(chat.lastMessage()).toMatchObject({ id: opened.id });
    expect(chat.lastMessage().words).toMatch(/Saved: 2 of 14 ticked/);
    const again = await open(chat, 'open the checklist');
    expect(ticked(again)).toEqual(['section-a', 'documents']);
    await chat.press('last', 'save-checklist', { 'tick-section-a': 'false' });
    expect(ticked(chat.lastMessage())).toEqual(['documents']);
  });

  it('works from the old kind of button, and is cleared at once', async () => {
    const chat = newChat();
    await open(chat);
    await chat.press('last', 'save-checklist', { 'tick-attend-the-pep': 'true' }, { via: 'submit' });
    expect(ticked(chat.lastMessage())).toEqual(['attend-the-pep']);
    await chat.press('last', 'clear-checklist', {}, { via: 'submit' });
    expect(ticked(chat.lastMessage())).toEqual([]);
    expect(ticked(await open(chat))).toEqual([]);
  });

  it('is copied as text just as its boxes stand, saved or not', async () => {
    const chat = newChat();
    await open(chat);
    await chat.press('last', 'copy-checklist', { 'tick-lac-status': 'true' });
    const { text } = chat.lastMessage();
    expect(text).toMatch(/1 of 14 ticked/);
    expect(text.match(/^☐ /gm)).toHaveLength(13);
    expect(text).toMatch(/^☑ Ensure LAC status on LCS is correct/m);
    expect(ticked(await open(chat))).toEqual([]);
  });

  it('is each person’s own, even on a card that was sent on', async () => {
    const [mine, theirs] = [newChat(), newChat()];
    const card = await open(mine);
    await mine.press('last', 'save-checklist', { 'tick-section-a': 'true' });
    await theirs.send({
      type: 'message',
      replyToId: card.id,
      value: {
        v: 1,
        verb: 'save-checklist',
        authority: 'hillingdon',
        checklist: 'sw-checklist',
        'tick-documents': 'true',
        'tick-nothing-of-the-kind': 'true',
      },
    });
    expect(ticked(await open(theirs))).toEqual(['documents']);
    expect(ticked(await open(mine))).toEqual(['section-a']);
  });

  it('opens in the person’s own chat when it is asked for among others', async () => {
    const person = somebody();
    const group = stage.teams.groupChat(stage.teams.group('The team', [person, somebody()]));
    await group.mention(person, 'my checklist');
    await group.press(person, group.lastMessage(), 'open-checklist');
    expect(group.lastMessage().words).toMatch(/in our own chat/);
    const own = stage.teams.chat(person);
    const opened = await own.waitFor(({ words }) => words.includes('0 of 14 ticked'), 'the checklist');
    await own.press(opened, 'save-checklist', { 'tick-placement': 'true' });
    expect(ticked(own.lastMessage())).toEqual(['placement']);
    expect(group.messages().every(({ words }) => !words.includes('ticked'))).toBe(true);
  });

  it('leads to help with the ePEP log-in', async () => {
    const chat = newChat();
    // The first answer asks who they are, and has room for less.
    await chat.say('who chairs the PEP');
    await chat.say('my checklist');
    await chat.press(
      'last',
      'show-entry',
      {},
      { title: 'Access to the ePEP (eGov Solutions) and log-in help' },
    );
    expect(chat.lastMessage().words).toMatch(/virtualschooladmin@hillingdon\.gov\.uk/);
  });

  it('forgets its ticks once the term is over', async () => {
    const chat = newChat();
    await open(chat);
    await chat.press('last', 'save-checklist', { 'tick-section-a': 'true' });
    const kept = new DatabaseSync(stage.service().databaseFile);
    kept.prepare('update checklist_ticks set lapses_at = ?').run(Date.now() - 1);
    expect(ticked(await open(chat))).toEqual([]);
    await stage.restart();
    const left = (): number => Number(kept.prepare('select count(*) as n from checklist_ticks').get()?.['n']);
    await waitUntil(
      () => (left() === 0 ? true : undefined),
      'the lapsed ticks to go',
      () => `${left()} left`,
    );
    kept.close();
  }, 60_000);
});
