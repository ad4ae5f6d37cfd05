import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { activitySchema } from '../../../bot/teams/activity-shape.ts';
import type { Talk } from '../../../bot/teams/edge.ts';
import { envelope, message } from '../../teams-simulator/envelope.ts';
import type { PersonalChat } from '../../teams-simulator/chat.ts';
import { type Simulator, startSimulator } from '../../teams-simulator/simulator.ts';

// jest cannot load the SDK, which asks for jose by `require`, before jose itself is there.
await import('jose');
const { agentsEdge } = await import('../../../bot/agents-sdk/agents-edge.ts');

const edge = agentsEdge({ credentials: undefined, cloud: 'this-machine' });
let teams: Simulator;
let chat: PersonalChat;
beforeEach(async () => {
  teams = await startSimulator();
  chat = teams.chat(teams.person('Asha Worker'));
});
afterEach(() => teams.close());

const said = { type: 'message', summary: 'Help: hello', text: 'Hello', textFormat: 'plain' } as const;

/** Somebody says hello, and this is done in the turn. */
async function inTurn(work: (talk: Talk) => Promise<unknown>): Promise<void> {
  const { world } = teams;
  const activity = { ...envelope(world, chat.place, chat.person, chat.place.id), ...message('hello') };
  await edge.receive(
    activitySchema.parse(activity),
    '',
    () => undefined,
    async (talk) => void (await work(talk)),
  );
}

describe('a turn by the Agents SDK', () => {
  it.each([
    ['Teams asks for patience', { status: 429, retryAfterSeconds: 0, times: 2 }],
    ['Teams is out of order', { status: 502, times: 1 }],
    ['the line is cut', { dropSocket: true, times: 1 }],
  ])('says what it has to say although %s', async (_what, fault) => {
    teams.fail({ method: 'POST', ...fault });
    await inTurn((talk) => talk.send(said));
    expect(chat.messages().map(({ words }) => words)).toEqual(['Hello']);
  });

  it('gives up after four tries, and at once where Teams refuses', async () => {
    const failing = teams.fail({ method: 'POST', status: 503, retryAfterSeconds: 0, times: Infinity });
    await expect(inTurn((talk) => talk.send(said))).rejects.toMatchObject({ statusCode: 503 });
    expect(teams.calls).toHaveLength(4);
    failing.stop();
    chat.block(403);
    await expect(inTurn((talk) => talk.send(said))).rejects.toMatchObject({ statusCode: 403 });
  });

  it('draws a new card into a message that stands', async () => {
    await inTurn(async (talk) => {
      const id = (await talk.send(said)) ?? '';
      await talk.update(id, { ...said, text: 'Hello again' });
    });
    expect(chat.messages().map(({ words }) => words)).toEqual(['Hello again']);
  });

  it('calls nobody but Teams', async () => {
    const call = edge.call(
      'https://elsewhere.example/',
      1_000,
      (connector) => connector.member('a', 'b'),
      '',
    );
    await expect(call).rejects.toMatchObject({ name: 'ForeignServiceUrl' });
  });
});
