import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AdviceLineStage, startAdviceLine, unanswered } from '../journeys/advice-line-stage.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const patience = { patienceMs: 45_000 };
const ready = async (stage: AdviceLineStage) => (await fetch(`${stage.service().url}/readyz`)).status;

describe('The service on PostgreSQL', () => {
  let server: PostgresServer;
  let stage: AdviceLineStage;
  beforeAll(async () => {
    server = await startPostgres();
    stage = await startAdviceLine({ env: { DATABASE_URL: server.url } });
  }, 90_000);
  afterAll(async () => {
    await stage.end();
    await server.stop();
  });

  it('takes a query from the question to the reply, with kill -9 in between', async () => {
    const { teams, asker, staff, ada } = stage;
    const number = await stage.handOver(unanswered);
    const card = await staff.waitFor(
      ({ words }) => words.includes(number),
      'the card in the channel',
      patience,
    );
    await staff.press(ada, card, 'claim-query');
    const detail = await teams
      .chat(ada)
      .waitFor(
        ({ words }) => words.includes(number) && words.includes('foster carer'),
        'the detail',
        patience,
      );
    await stage.restart();
    const reply = 'Please ask the fostering team.';
    await teams.chat(ada).press(detail, 'reply-query', { reply }, { title: 'Reply and mark answered' });
    const came = await asker.waitFor(({ words }) => words.includes(reply), 'the reply', patience);
    expect(came.words).toContain(number);
  }, 150_000);

  it('apologises while the database is away, and answers again without a restart', async () => {
    const { asker } = stage;
    await server.kill();
    expect(await ready(stage)).toBe(503);
    await asker.say('can my level 2 lad get a laptop').catch(() => undefined);
    expect(asker.lastMessage().words).toMatch(/went wrong on our side/);
    await server.startAgain();
    expect(await ready(stage)).toBe(200);
    await asker.say('can my level 2 lad get a laptop');
    expect(asker.lastMessage().summary).toMatch(/^Answer:/);
  }, 60_000);
});
