import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discardServices, runUntilItEnds, startService } from '../service.ts';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(async () => {
  await stage.end();
  await discardServices();
});

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${stage.service().url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const activity = (changes: object = {}): string =>
  JSON.stringify({
    type: 'message',
    id: `${Math.random()}`,
    channelId: 'msteams',
    serviceUrl: stage.teams.serviceUrl,
    from: { id: '29:someone' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: stage.teams.tenantId },
    text: 'what is a pep',
    ...changes,
  });

describe('the door', () => {
  it.each([
    ['nothing', '', 400],
    ['{}', '{}', 400],
    ['a list', '[]', 400],
    ['text that is no JSON', '{"type": mess', 400],
    ['a number for a type', activityWith({ type: 7 }), 400],
    ['no conversation', activityWith({ conversation: undefined }), 400],
    ['a conversation that is text', activityWith({ conversation: 'a:chat' }), 400],
    ['a service url that is none', activityWith({ serviceUrl: 'teams' }), 400],
    ['a megabyte', JSON.stringify({ text: 'x'.repeat(1_000_000) }), 413],
    ['another channel', activityWith({ channelId: 'directline' }), 403],
  ])('refuses %s without any detail, and lives on', async (_what, body, status) => {
    const answer = await post(typeof body === 'string' ? body : activity(body));
    const said = await answer.text();
    expect({
      status: answer.status,
      short: said.length < 40,
      leak: /\bat \/|Error:|stack|zod|Unexpected token/.test(said),
    }).toEqual({
      status,
      short: true,
      leak: false,
    });
    expect((await fetch(`${stage.service().url}/healthz`)).status).toBe(200);
  });

  it('calls nobody but this machine in local mode', async () => {
    expect((await post(activity({ serviceUrl: 'https://smba.trafficmanager.net/uk/' }))).status).toBe(403);
    expect((await post(activity({ serviceUrl: 'http://169.254.169.254/' }))).status).toBe(403);
  });

  it('knows its addresses and methods only', async () => {
    const { url } = stage.service();
    expect((await fetch(`${url}/admin`)).status).toBe(404);
    expect((await fetch(`${url}/api/messages`)).status).toBe(405);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
      ready: true,
      warnings: { overdueReviews: expect.any(Number), notSet: expect.any(Number), routes: 4, fellBack: 0 },
    });
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'type=message&text=hello'],
    [
      'a form with a file',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="f"; filename="f.txt"\r\n\r\nkept?\r\n--b--\r\n',
    ],
    ['plain text', 'text/plain', '{"type":"message"}'],
    ['something like JSON', 'application/vnd.evil+json', '{"type":"message"}'],
  ])('refuses %s unread', async (_what, type, body) => {
    const answer = await post(body, { 'content-type': type });
    expect({ status: answer.status, body: await answer.text() }).toEqual({
      status: 415,
      body: '{"error":"unsupported media type"}',
    });
  });

  it('refuses a body whose length nobody said, when it has grown too long', async () => {
    let pieces = 0;
    const long = new ReadableStream({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue(new TextEncoder().encode(' '.repeat(64 * 1024)));
        if (pieces > 200) controller.close();
      },
    });
    const sent: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: long,
      duplex: 'half',
    };
    expect((await fetch(`${stage.service().url}/api/messages`, sent)).status).toBe(413);
  });

  it.each([
    [
      'a body a hundred thousand deep',
      `{"type":"message","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      400,
    ],
    ['ten thousand entities', activityWith({ entities: many(10_000) }), 400],
    ['an unknown invoke', activityWith({ type: 'invoke', name: 'fileConsent/invoke', value: {} }), 501],
    ['an unknown type', activityWith({ type: 'trace' }), 200],
  ])('meets %s without falling over', async (_what, body, status) => {
    const answer = await post(typeof body === 'string' ? body : activity(body));
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toMatch(/\bat \/|Error:|zod/);
  });

  it.each([
    ['a card with a huge value', { value: { v: 1, verb: 'send-query', question: 'x'.repeat(200_000) } }],
    ['a very long text', { text: 'pep '.repeat(40_000) }],
    ['a press without a verb', { value: {} }],
    ['a press of another time', { value: { v: 99, verb: 'drop' } }],
  ])('meets %s with a kind word', async (what, fields) => {
    const chat = stage.teams.chat(stage.teams.person(`Worker with ${what}`));
    const answer = await chat.send({ type: 'message', ...fields });
    expect(answer.status).toBe(200);
    expect(chat.lastMessage().summary).toMatch(/^Help: /);
  });

  it('refuses a compressed body unread', async () => {
    const answer = await post('not gzip at all', { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(415);
  });

  it('outlives a reply that Teams would not take', async () => {
    const fault = stage.teams.fail({ method: 'POST', path: /activities/, status: 400, times: 20 });
    const chat = stage.teams.chat(stage.teams.person('Asha Worker'));
    const { status, body } = await chat.say('what is a pep');
    fault.stop();
    expect(status).toBe(502);
    expect(JSON.stringify(body ?? '')).not.toMatch(/Error|at \//);
    await chat.say('what is a pep');
    expect(chat.lastMessage().summary).toBe('Answer: PEP');
  });
});

it('has met nothing unforeseen by then', () => {
  expect(stage.service().stderr()).not.toMatch(/"event":"unhandled"/);
});

describe('starting and stopping', () => {
  it('says where it is, in which mode, what it knows and how to ask', async () => {
    const { stdout } = stage.service();
    expect(stdout()).toMatch(/listening on http:\/\/127\.0\.0\.1:\d+/);
    expect(stdout()).toMatch(/Local mode/);
    expect(stdout()).toMatch(/Knowledge: Slough, \d+ entries/);
    expect(stdout()).toMatch(/npm run ask/);
  });

  it('finishes the turn in hand, refuses new ones and ends with 0 on SIGTERM', async () => {
    const own = await startStage();
    const chat = own.teams.chat(own.teams.person('Asha Worker'));
    own.teams.fail({ method: 'POST', path: /activities/, delayMs: 1_500, times: 1 });
    const inHand = chat.say('what is a pep');
    await own.teams.chat(own.teams.person('Ben Worker')).say('hello');
    const stopped = own.service().stop();
    expect((await inHand).status).toBe(200);
    expect(await stopped).toBe(0);
    expect(chat.lastMessage().summary).toBe('Answer: PEP');
    await own.end();
  }, 60_000);

  it('refuses to start in production without credentials, and lists every bad setting', async () => {
    const { exitCode, stderr } = await runUntilItEnds({
      env: { NODE_ENV: 'production', PORT: 'x', LOG_LEVEL: 'loud' },
    });
    expect(exitCode).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'MICROSOFT_APP_ID']) expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });

  it('answers unsigned and badly signed messages with 401 in production mode', async () => {
    const service = await startService({
      env: {
        NODE_ENV: 'production',
        PACKS: 'slough',
        MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
        MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
        MICROSOFT_APP_PASSWORD: 'not-a-real-secret',
        HOST: '127.0.0.1',
      },
    });
    const send = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${service.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: activity(),
      });
    for (const headers of [
      {},
      { authorization: 'Bearer rubbish' },
      { authorization: 'Basic Zm9vOmJhcg==' },
    ]) {
      const answer = await send(headers);
      expect(answer.status).toBe(401);
      expect((await answer.text()).length).toBeLessThan(40);
    }
    expect(service.stdout()).toMatch(/Production mode/);
    await service.discard();
  }, 60_000);

  it('refuses a home authority whose pack is not there, and names those that are', async () => {
    const { exitCode, stderr } = await runUntilItEnds({
      env: { PACKS: 'slough', HOME_AUTHORITY: 'lambeth' },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/HOME_AUTHORITY is lambeth.*slough/);
  }, 60_000);

  it('says plainly that its port is taken', async () => {
    const port = new URL(stage.service().url).port;
    const { exitCode, stderr } = await runUntilItEnds({ env: { PORT: port } });
    expect({ exitCode, said: stderr.includes(`Port ${port} is in use`) }).toEqual({
      exitCode: 1,
      said: true,
    });
  }, 60_000);
});

/** Keeps a change to an activity for later, when the simulator's address is known. */
function activityWith(changes: object): object {
  return changes;
}

function many(count: number): readonly object[] {
  return Array.from({ length: count }, () => ({ type: 'x' }));
}

/** A client that hangs up in the middle of its body must not hold the service. */
it('outlives a client that hangs up half way', async () => {
  await new Promise<void>((resolve) => {
    const call = request(`${stage.service().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '5000' },
    });
    call.on('error', () => resolve());
    call.write('{"type":"mess');
    setTimeout(() => call.destroy(), 50);
  });
  expect((await fetch(`${stage.service().url}/healthz`)).status).toBe(200);
});
