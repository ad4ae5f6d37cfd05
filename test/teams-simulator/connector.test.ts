import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { connectorPath } from './plain-bot.ts';
import { type PlainStage, startPlainStage } from './plain-stage.ts';

let stage: PlainStage;

beforeEach(async () => {
  stage = await startPlainStage();
});

afterEach(() => stage.close());

const text = (words: string) => ({ type: 'message', text: words });

describe('the connector', () => {
  it('opens the same chat with a person each time, by either of their ids, and only in their tenant', async () => {
    const { teams, call } = stage;
    const asha = teams.person('Asha Worker');
    const open = (id: string, tenantId: string) =>
      call('POST', 'v3/conversations', { isGroup: false, members: [{ id }], tenantId });
    const first = await open(asha.id, teams.tenantId);
    expect(first).toMatchObject({
      status: 201,
      body: { id: teams.chat(asha).place.id, serviceUrl: teams.serviceUrl },
    });
    expect((await open(asha.aadObjectId, teams.tenantId)).body['id']).toBe(first.body['id']);
    expect((await open(asha.id, 'another-tenant')).status).toBe(403);
    expect((await open('29:nobody', teams.tenantId)).status).toBe(400);
  });

  it('starts a channel thread with its first message, and takes replies, edits and deletions', async () => {
    const { teams, call } = stage;
    const team = teams.team('Staff');
    const channel = teams.channel(team, 'General');
    const parameters = {
      isGroup: true,
      channelData: { channel: { id: team.id } },
      activity: text('New query'),
    };
    const { body } = await call('POST', 'v3/conversations', parameters);
    expect(body['id']).toBe(`${team.id};messageid=${String(body['activityId'])}`);
    const thread = String(body['id']);
    const reply = await call('POST', connectorPath('conversations', thread, 'activities'), text('A reply'));
    const path = connectorPath('conversations', thread, 'activities', String(reply.body['id']));
    expect(await call('PUT', path, text('A better reply'))).toMatchObject({ status: 200, body: reply.body });
    expect(channel.thread(thread)).toMatchObject([
      { text: 'New query' },
      { text: 'A better reply', edits: 1 },
    ]);
    expect((await call('DELETE', path)).status).toBe(200);
    expect((await call('PUT', path, text('Too late'))).status).toBe(404);
    expect(channel.messages().map((message) => message.text)).toEqual(['New query']);
    expect(teams.calls.map(({ number, method, outcome }) => [number, method, outcome])).toEqual([
      [1, 'POST', 201],
      [2, 'POST', 201],
      [3, 'PUT', 200],
      [4, 'DELETE', 200],
      [5, 'PUT', 404],
    ]);
    expect(teams.calls[1]?.path).toBe(`/v3/conversations/${thread}/activities`);
  });

  it('acknowledges a typing sign without keeping it, and refuses what is empty, too large or nowhere', async () => {
    const { teams, call } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    const path = connectorPath('conversations', chat.place.id, 'activities');
    expect((await call('POST', path, { type: 'typing' })).status).toBe(201);
    expect((await call('POST', path, { type: 'message' })).status).toBe(400);
    expect((await call('POST', path, text('x'.repeat(60_000)))).status).toBe(413);
    expect(
      (await call('POST', connectorPath('conversations', 'a:nobody', 'activities'), text('x'))).status,
    ).toBe(404);
    expect((await call('GET', 'v3/elsewhere')).status).toBe(404);
    expect(chat.messages()).toEqual([]);
  });

  it('fails as often as it was asked to, before or after the message has arrived', async () => {
    const { teams, call } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    const path = connectorPath('conversations', chat.place.id, 'activities');
    const throttled = teams.fail({
      method: 'POST',
      path: /activities$/,
      status: 429,
      retryAfterSeconds: 7,
      times: 2,
    });
    const refused = await call('POST', path, text('one'));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await call('POST', path, text('one'))).status).toBe(429);
    expect(throttled.hits()).toBe(2);
    expect(chat.messages()).toEqual([]);
    expect((await call('POST', path, text('one'))).status).toBe(201);

    teams.fail({ status: 503, times: 1, afterProcessing: true });
    expect((await call('POST', path, text('two'))).status).toBe(503);
    teams.fail({ dropSocket: true, times: 1 });
    await expect(call('POST', path, text('three'))).rejects.toThrow('fetch failed');
    teams.fail({ dropSocket: true, afterProcessing: true, times: 1 });
    await expect(call('POST', path, text('four'))).rejects.toThrow('fetch failed');
    expect(chat.messages().map((message) => message.text)).toEqual(['one', 'two', 'four']);
    expect(teams.calls.map(({ outcome, processed }) => [outcome, processed])).toEqual([
      [429, false],
      [429, false],
      [201, true],
      [503, true],
      ['dropped', false],
      ['dropped', true],
    ]);
  });

  it('does not fail once a fault has been stopped, and a delay alone only delays', async () => {
    const { teams, call } = stage;
    const chat = teams.chat(teams.person('Asha Worker'));
    const path = connectorPath('conversations', chat.place.id, 'activities');
    teams.fail({ status: 500, times: Number.POSITIVE_INFINITY }).stop();
    const slow = teams.fail({ delayMs: 5, times: 1 });
    expect((await call('POST', path, text('one'))).status).toBe(201);
    expect(slow.hits()).toBe(1);
  });
});
