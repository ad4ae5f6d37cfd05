import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { byAdviser, done, lineOn, type LineForTests } from '../queue/line-for-tests.ts';
import { asking, staffChannel } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';

describe.each(engines)('how the line stands on $name', (engine) => {
  let on: LineForTests;
  beforeAll(async () => {
    on = await lineOn(engine);
  }, 60_000);
  afterAll(() => on.end());

  it('is told in numbers, of all authorities', async () => {
    const look = (): Promise<unknown> => on.store.lineStates.now(on.clock.now());
    expect(await look()).toEqual({ queries: [], owed: { count: 0 }, dead: 0 });

    await on.line.useChannel(staffChannel);
    const began = on.clock.now();
    const first = done(await on.line.ask(asking('a')));
    on.clock.pass(60_000);
    await on.line.ask(asking('b'));
    await on.line.claim(byAdviser(done(await on.line.ask(asking('c')))));
    await on.line.withdraw({
      authority: 'slough',
      query: first.id,
      asker: first.asker,
    });
    await on.line.ask(asking('d', { authority: 'lambeth', prefix: 'LA' }));
    expect(await look()).toMatchObject({
      queries: expect.arrayContaining([
        { authority: 'slough', state: 'waiting', count: 1, oldest: began + 60_000 },
        { authority: 'slough', state: 'claimed', count: 1, oldest: began + 60_000 },
        { authority: 'lambeth', state: 'waiting', count: 1, oldest: began + 60_000 },
      ]),
      owed: { since: began },
    });

    await on.deliverAll();
    expect(await look()).toMatchObject({ owed: { count: 0 }, dead: 0 });
  });
});
