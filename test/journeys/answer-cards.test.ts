import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.end());

function kept(): unknown {
  const database = new DatabaseSync(stage.service().databaseFile, { readOnly: true });
  try {
    return database.prepare('select card_activity_id as id from answers order by at desc limit 1').get();
  } finally {
    database.close();
  }
}

describe('where the card of an answer is', () => {
  it('is kept with the answer, so that it can be replaced when that is removed', async () => {
    const chat = stage.teams.chat(stage.teams.person('Asha Worker'));
    await chat.say('what is a pep');
    expect(kept()).toEqual({ id: chat.lastMessage().id });
  });

  it('is the own chat where the question was asked before others', async () => {
    const worker = stage.teams.person('Ben Worker');
    const own = stage.teams.chat(worker);
    const group = stage.teams.groupChat(stage.teams.group('The team', [worker]));
    await group.mention(worker, 'what is a pep for zeb dravonka');
    const [card] = own.messages();
    expect(card).toBeDefined();
    expect(kept()).toEqual({ id: card?.id });
  });
});
