import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { connectorPath } from './plain-bot.ts';
import { type PlainStage, startPlainStage } from './plain-stage.ts';
import { visibleText } from './visible-text.ts';

let stage: PlainStage;

beforeEach(async () => {
  stage = await startPlainStage();
});

afterEach(() => stage.close());

const text = (words: string) => ({ type: 'message', text: words });

describe('a personal chat', () => {
  it('sends what a person says as Teams does and shows what the bot answers', async () => {
    const { teams, bot } = stage;
    const asha = teams.person('Asha Worker');
    const chat = teams.chat(asha);
    const answer = await chat.say('Can he get a laptop?');
    expect(answer.status).toBe(200);
    expect(bot.received[0]).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'Can he get a laptop?',
      locale: 'en-GB',
      serviceUrl: teams.serviceUrl,
      from: { id: asha.id, name: 'Asha Worker', aadObjectId: asha.aadObjectId },
      recipient: { id: teams.world.bot.id },
      conversation: { id: chat.place.id, conversationType: 'personal', tenantId: teams.tenantId },
      channelData: { tenant: { id: teams.tenantId } },
    });
    expect(chat.lastMessage()).toMatchObject({ summary: 'Help: a card', replyToId: answer.activity.id });
    expect(visibleText(chat.lastCard())).toBe('You said: Can he get a laptop?\nYour name\nCount me');
  });

  it('lays overrides over what is sent', async () => {
    const { teams, bot } = stage;
    await teams.chat(teams.person('Asha Worker')).say('Hello', { locale: 'fr-FR', timestamp: undefined });
    expect(bot.received[0]).toMatchObject({ locale: 'fr-FR' });
    expect(bot.received[0]).not.toHaveProperty('timestamp');
  });

  it('shows the card that answers a press to the presser only, and an edit to everybody', async () => {
    const { teams, bot } = stage;
    const [asha, ben] = [teams.person('Asha Worker'), teams.person('Ben Lead')];
    const staff = teams.channel(teams.team('Staff', { members: [asha, ben] }), 'General');
    await staff.mention(asha, 'hello');
    const before = staff.lastMessage();

    const answer = await staff.press(asha, 'last', 'count', { name: 'Asha' });
    expect(answer.outcome).toMatchObject({ kind: 'card' });
    expect(bot.received.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: before.id,
      conversation: { id: before.conversationId },
      value: {
        action: { type: 'Action.Execute', verb: 'count', data: { v: 1, topic: 'laptop', name: 'Asha' } },
        trigger: 'manual',
      },
    });
    expect(staff.as(asha).lastMessage().words).toContain('Only for Asha');
    expect(staff.as(ben).lastMessage().words).toContain('You said');
    expect(staff.lastMessage().words).toContain('You said');

    await staff.press(ben, before, 'count', { name: 'Ben' }, { via: 'submit' });
    expect(bot.received.at(-1)).toMatchObject({
      type: 'message',
      replyToId: before.id,
      value: { v: 1, topic: 'laptop', verb: 'count', name: 'Ben' },
    });
    expect(bot.received.at(-1)).not.toHaveProperty('text');
    expect(staff.as(asha).lastMessage()).toMatchObject({ edits: 1, id: before.id });
    expect(staff.as(asha).lastMessage().words).toContain('Counted Ben');
    expect(before.words).toContain('You said');
  });

  it('refuses a press that the Teams client would not let anybody make', async () => {
    const { teams } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    await chat.say('hello');
    await expect(chat.press('last', 'delete')).rejects.toThrow('Buttons: count ("Count me")');
    await expect(chat.press('last', 'count')).rejects.toThrow('required and empty: name (Say who you are)');
    await expect(chat.press('last', 'count', { name: 'A', age: '9' })).rejects.toThrow('no input "age"');
    const forged = await chat.press(chat.lastCard(), 'count', { age: '9' }, { unchecked: true });
    expect(forged.activity['value']).toMatchObject({ action: { data: { age: '9' } } });
  });

  it('sends the identical activity again', async () => {
    const { teams, bot } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    const { activity } = await chat.say('hello');
    await chat.resend(activity);
    expect(bot.received[1]).toEqual(bot.received[0]);
    expect(chat.messages()).toHaveLength(2);
  });

  it('tells the bot that it was installed, and turns it away where it was uninstalled or blocked', async () => {
    const { teams, bot, call } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    await chat.uninstall();
    expect(bot.received[0]).toMatchObject({ type: 'installationUpdate', action: 'remove' });
    const path = connectorPath('conversations', chat.place.id, 'activities');
    expect(await call('POST', path, text('hello'))).toMatchObject({ status: 403 });
    const members = { members: [{ id: chat.person.id }], channelData: { tenant: { id: teams.tenantId } } };
    expect(await call('POST', 'v3/conversations', members)).toMatchObject({ status: 403 });
    chat.block(404);
    expect(await call('POST', path, text('hello'))).toMatchObject({ status: 404 });
    expect(chat.messages()).toEqual([]);

    await chat.install();
    expect(bot.received.slice(1)).toMatchObject([
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersAdded: [{ id: chat.person.id }, { id: teams.world.bot.id }] },
    ]);
    expect(await call('POST', path, text('hello'))).toMatchObject({ status: 201 });
  });

  it('waits for a message and says what there was when none comes', async () => {
    const { teams } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    await chat.say('one');
    const first = chat.lastMessage();
    const waiting = chat.waitFor(({ words }) => words.includes('You said'), 'the second card', {
      after: first,
    });
    await chat.say('two');
    expect((await waiting).words).toContain('two');
    await expect(chat.waitFor(() => false, 'a miracle', { patienceMs: 0 })).rejects.toThrow(
      /for a miracle\. Seen:\n[^]*You said: two/,
    );
  });

  it('says so when the bot cannot be reached', async () => {
    const { teams, bot } = stage;
    await bot.close();
    const answer = await teams.chat(teams.person('Asha Worker')).say('hello');
    expect(answer).toMatchObject({ status: 0, failure: expect.stringContaining('ECONNREFUSED') });
  });
});
