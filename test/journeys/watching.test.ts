import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { startListener, type Listener } from '../openid-endpoint/listener.ts';
import { discardServices } from '../service.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';
import { startStage, type Stage } from './stage.ts';

const token = 'a-token-for-the-figures';
let collector: Listener;
let stage: Stage;
beforeAll(async () => {
  collector = await startListener('127.0.0.1');
  stage = await startStage({
    env: {
      METRICS_TOKEN: token,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url.replace(/\/$/, ''),
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20collector-token',
      LOG_LEVEL: 'info',
    },
  });
}, 60_000);
afterAll(async () => {
  await stage?.end();
  await discardServices();
  await collector?.close();
});

const metrics = async (bearer = token): Promise<Response> =>
  fetch(`${stage.service().url}/metrics`, { headers: { authorization: `Bearer ${bearer}` } });

async function figure(start: string): Promise<number | undefined> {
  const lines = (await (await metrics()).text()).split('\n');
  const line = lines.find((each) => each.startsWith(start));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

const spansSchema = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});

describe('a service that is watched', () => {
  it('tells its figures to whoever has the token, and to nobody else', async () => {
    expect((await metrics('another-token-altogether')).status).toBe(401);
    expect((await fetch(`${stage.service().url}/metrics`)).status).toBe(401);
    const told = await metrics();
    expect(told.status).toBe(200);
    expect(told.headers.get('content-type')).toMatch(/^text\/plain; version=0.0.4/);
  });

  it('counts an answer, a safety card and a hand-over, and times the turns', async () => {
    const chat = stage.teams.chat(stage.teams.person('Asha Worker'));
    const before = (await figure('advice_line_replies_total{outcome="answer"')) ?? 0;
    await chat.say('can my level 2 student get a laptop');
    expect(await figure('advice_line_replies_total{outcome="answer"')).toBe(before + 1);
    await chat.say('he told me he wants to kill himself tonight');
    expect(await figure('advice_line_safeguarding_cards_total{how="card"')).toBe(1);
    expect(await figure('advice_line_turn_duration_seconds_count{')).toBeGreaterThanOrEqual(2);
    expect(await figure('advice_line_search_duration_seconds_count{')).toBeGreaterThanOrEqual(1);

    await chat.say('is there any help with a driving theory test');
    await chat.press('last', 'ask-advice-line');
    await chat.press('last', 'send-query');
    expect(await figure('advice_line_hand_overs_total')).toBe(1);
    expect(await figure('advice_line_queries{authority="slough",state="waiting"')).toBe(1);
    expect(await figure('advice_line_queries_oldest_waiting_seconds{authority="slough"')).toBeLessThan(60);
  });

  it('sends traces of turns with the search in them, as the log names them', async () => {
    const spans = await waitUntil(
      () => {
        const found = collector.heard
          .filter(({ path }) => path.endsWith('/v1/traces'))
          .flatMap(({ body }) => spansSchema.parse(JSON.parse(body)).resourceSpans)
          .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
        return Promise.resolve(found.some(({ name }) => name === 'search') ? found : undefined);
      },
      'a trace with a search',
      () => stage.service().stderr(),
    );
    const search = spans.find(({ name }) => name === 'search');
    const turn = spans.find(({ spanId }) => spanId === search?.parentSpanId);
    expect(turn).toMatchObject({ name: 'turn', traceId: search?.traceId });
    expect(collector.heard.every(({ authorization }) => authorization === 'Bearer collector-token')).toBe(
      true,
    );
    const line = stage
      .service()
      .stderr()
      .split('\n')
      .find((each) => each.includes(search?.traceId ?? 'no trace'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ turn: expect.stringMatching(/^[0-9a-f]{12}$/) });
  }, 30_000);

  it('tells nobody a word that was said', async () => {
    const told = [
      ...collector.heard.map(({ body }) => body),
      await (await metrics()).text(),
      stage.service().stderr(),
    ];
    for (const word of ['student', 'himself', 'driving', 'Asha', 'theory'])
      expect(told.filter((text) => text.includes(word))).toEqual([]);
  });

  it('answers as ever when the collector is gone', async () => {
    await collector.close();
    const chat = stage.teams.chat(stage.teams.person('Ben Worker'));
    await chat.say('who attends the first PEP?');
    expect(chat.seen().at(-1)?.summary).toMatch(/^Answer:/);
    expect(await stage.service().stop()).toBe(0);
  }, 30_000);
});
