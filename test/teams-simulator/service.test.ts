import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { discardServices, runUntilItEnds, startService } from '../service.ts';
import { type PlainStage, startPlainStage } from './plain-stage.ts';

let stage: PlainStage;

beforeEach(async () => {
  stage = await startPlainStage();
});

afterEach(async () => {
  await stage.close();
  await discardServices();
});

describe('a service in a process of its own', () => {
  const entry = 'test/teams-simulator/counting-service.ts';

  it('starts, answers, ends when asked, and goes on with its folder', async () => {
    const { teams } = stage;
    const first = await startService({ entry });
    teams.connectTo(first.url);
    const chat = teams.chat(teams.person('Asha Worker'));
    await chat.say('hello');
    expect(chat.lastMessage().words).toContain('You said: hello');
    expect(first.stdout()).toContain('Starting afresh');
    expect(await first.stop()).toBe(0);

    const second = await startService({ entry, dataFolder: first.dataFolder });
    expect(second.stdout()).toContain('Going on with what there is');
    await second.kill();
    expect(second.exitCode()).toBeNull();
    await second.discard();
  });

  it('says what it printed when it refuses to start', async () => {
    await expect(startService({ entry, env: { REFUSE: 'yes' } })).rejects.toThrow(
      /code 2[^]*TENANTS is not a list/,
    );
    const ended = await runUntilItEnds({ entry, env: { REFUSE: 'yes' } });
    expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('TENANTS') });
  });
});
