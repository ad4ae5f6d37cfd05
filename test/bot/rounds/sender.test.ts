import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../../bot/log.ts';
import type { Destination } from '../../../bot/sender.ts';
import { createAdapter } from '../../../bot/teams/adapter.ts';
import type { Edge } from '../../../bot/teams/edge.ts';
import { createSender } from '../../../bot/teams/sender.ts';
import { messageCard } from '../../../cards/message-card.ts';
import { conversationKey } from '../../../queue/conversations.ts';
import type { Person } from '../../teams-simulator/people.ts';
import { type Simulator, startSimulator } from '../../teams-simulator/simulator.ts';
import { personOf } from './office.ts';

// jest cannot load the SDK, which asks for jose by `require`, before jose itself is there.
await import('jose');
const { agentsEdge } = await import('../../../bot/agents-sdk/agents-edge.ts');

const now = Date.UTC(2026, 8, 1, 9);
const shown = messageCard('Advice line', 'SL-0001', 'Something to read');
const log: LogEvent[] = [];
const write = (event: LogEvent) => void log.push(event);
let teams: Simulator;
let asha: Person;

beforeEach(async () => {
  log.length = 0;
  teams = await startSimulator();
  asha = teams.person('Asha Worker');
});
afterEach(() => teams.close());

const botId = '28:the-bot';
const toAsha = (): Destination => ({
  kind: 'person',
  person: personOf(asha),
  serviceUrl: teams.serviceUrl,
  botId,
});
const inChat = (kind: 'personal' | 'channel', conversationId: string): Destination => ({
  kind: 'conversation',
  conversation: {
    key: conversationKey(teams.tenantId, conversationId),
    tenant: teams.tenantId,
    conversationId,
    serviceUrl: teams.serviceUrl,
    kind,
    botId,
  },
});
const toAshasChat = () => inChat('personal', teams.chat(asha).place.id);

/** Both ways to Teams, each without repeating anything by itself. */
const edges: readonly (readonly [string, Pick<Edge, 'call'>])[] = [
  ['botbuilder', createAdapter(undefined, write, { retries: false })],
  ['the Agents SDK', agentsEdge({ credentials: undefined, cloud: 'this-machine' })],
];

describe.each(edges)('the sender by %s', (_name, adapter) => {
  const parts = { adapter, appId: '', log: write, now: () => now };
  const sender = createSender(parts);

  it('posts to a person, to a conversation and to a channel, and says where each message is', async () => {
    const team = teams.team('Virtual School', { channels: ['Advice line'] });
    const channel = teams.channel(team, 'Advice line');
    const staff = {
      authority: 'slough',
      tenant: teams.tenantId,
      teamId: team.id,
      channelId: channel.place.id,
      serviceUrl: teams.serviceUrl,
    };
    const destinations = [
      toAsha(),
      toAshasChat(),
      { kind: 'channel', channel: staff, botId } as const,
      inChat('channel', channel.place.id),
    ];
    for (const to of destinations) {
      const sent = await sender.post(to, shown);
      if (sent.kind !== 'sent') throw new Error(sent.kind);
      expect(sent.place.serviceUrl).toBe(teams.serviceUrl);
      const message = [...teams.chat(asha).messages(), ...channel.messages()].find(
        ({ id }) => id === sent.place.activityId,
      );
      expect(message).toMatchObject({ conversationId: sent.place.conversationId, summary: shown.summary });
      expect(message?.words).toContain('Something to read');
    }
    expect(teams.chat(asha).messages()).toHaveLength(2);
    expect(new Set(channel.messages().map(({ conversationId }) => conversationId)).size).toBe(2);
    expect(log).toEqual([]);
  });

  it('edits a message where it stands', async () => {
    const sent = await sender.post(toAsha(), shown);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const later = messageCard('Advice line', 'SL-0001 is answered', 'Something else');
    expect(await sender.update(sent.place, later)).toEqual(sent);
    expect(teams.chat(asha).messages()).toMatchObject([
      { id: sent.place.activityId, summary: later.summary, edits: 1 },
    ]);
  });

  it.each([408, 412, 500, 502, 503, 504, 401])('puts off after %d, having called once', async (status) => {
    teams.fail({ status, times: Infinity });
    const place = { serviceUrl: teams.serviceUrl, conversationId: 'a:1', activityId: '1' };
    // Of a new message nobody knows then whether it was made; an edit may be repeated.
    const unsure = status === 408 || status >= 500 ? { unsure: true } : {};
    expect(await sender.post(toAshasChat(), shown)).toEqual({ kind: 'later', status, ...unsure });
    expect(await sender.update(place, shown)).toEqual({ kind: 'later', status });
    expect(teams.calls).toHaveLength(2);
    expect(log).toMatchObject([
      { event: 'send failed', status, code: 'ServiceError' },
      { event: 'send failed' },
    ]);
  });

  it.each([429, 503])('says how long Teams wants it to wait after %d', async (status) => {
    teams.fail({ status, retryAfterSeconds: 30, times: 1 });
    expect(await sender.post(toAshasChat(), shown)).toMatchObject({ kind: 'later', status, afterMs: 30_000 });
    expect(teams.calls).toHaveLength(1);
  });

  it.each([
    [new Date(now + 45_000).toUTCString(), 45_000],
    [new Date(now - 45_000).toUTCString(), 0],
    ['in a while', undefined],
  ])('understands "Retry-After: %s"', async (header, afterMs) => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(429, { 'retry-after': header }).end('{}'));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const place = { serviceUrl: `http://127.0.0.1:${port}/`, conversationId: 'a:1', activityId: '1' };
    const sent = await sender.update(place, shown);
    server.closeAllConnections();
    server.close();
    expect(sent).toEqual({ kind: 'later', status: 429, ...(afterMs !== undefined && { afterMs }) });
  });

  it('puts off when the connection is cut, when nobody listens, and when no answer comes', async () => {
    teams.fail({ dropSocket: true, times: 1 });
    expect(await sender.post(toAshasChat(), shown)).toEqual({ kind: 'later', unsure: true });
    teams.fail({ delayMs: 1500, times: 1 });
    const impatient = createSender({ ...parts, longestCallMs: 100 });
    expect(await impatient.post(toAshasChat(), shown)).toEqual({ kind: 'later', unsure: true });
    expect(teams.calls).toHaveLength(2);
    const to = toAsha();
    await teams.close();
    expect(await sender.post(to, shown)).toEqual({ kind: 'later' });
    expect(log).toMatchObject([{ code: 'ECONNRESET' }, { event: 'send failed' }, { code: 'ECONNREFUSED' }]);
  });

  it.each([403, 404] as const)('says that a chat is out of reach where Teams answers %d', async (refusal) => {
    teams.chat(asha).block(refusal);
    const unreachable = { kind: 'unreachable', status: refusal };
    expect(await sender.post(toAshasChat(), shown)).toEqual(unreachable);
    expect(await sender.post(toAsha(), shown)).toEqual(unreachable);
  });

  it('tells a message that is gone from a chat that is closed', async () => {
    const sent = await sender.post(toAsha(), shown);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    expect(await sender.update({ ...sent.place, activityId: '1' }, shown)).toEqual({ kind: 'missing' });
    teams.chat(asha).block();
    expect(await sender.update(sent.place, shown)).toEqual({ kind: 'unreachable', status: 403 });
  });

  it('does not know somebody whom Teams does not know', async () => {
    const person = { ...personOf(asha), channelUserId: '29:nobody' };
    const to = { kind: 'person', person, serviceUrl: teams.serviceUrl, botId } as const;
    expect(await sender.post(to, shown)).toEqual({ kind: 'unreachable', status: 400 });
  });
});

describe('the adapter of turns', () => {
  it('keeps its retries', async () => {
    const patient = createSender({ adapter: createAdapter(undefined, write), appId: '', log: write });
    teams.fail({ status: 503, retryAfterSeconds: 0, times: 1 });
    expect(await patient.post(toAshasChat(), shown)).toMatchObject({ kind: 'sent' });
    expect(teams.calls).toHaveLength(2);
  });
});
