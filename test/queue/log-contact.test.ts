import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Contact } from '../../queue/log-contact.ts';
import { engines } from '../store/engines.ts';
import { byAdviser, done, lineOn, type LineForTests, text } from './line-for-tests.ts';
import { adviser, asker, redacted, staffChannel } from './people-for-tests.ts';

const contact: Contact = {
  press: 'form-1',
  authority: 'slough',
  prefix: 'SL',
  adviser,
  cameBy: 'phone',
  caller: redacted('Designated teacher, a primary school'),
  question: redacted('Who pays for the swimming badge?'),
};

describe.each(engines)('what an adviser notes from a call, on $name', (engine) => {
  let on: LineForTests;
  beforeEach(async () => {
    on = await lineOn(engine);
    await on.line.useChannel(staffChannel);
  });
  afterEach(() => on.end());

  it('is a query with the next number, theirs at once, and the same when it is saved twice', async () => {
    const { line, thread, deliverAll, store } = on;
    const query = done(await line.logContact(contact));
    const { caller } = contact;
    expect(query).toMatchObject({
      number: 'SL-0001',
      state: 'claimed',
      claimedBy: adviser,
      cameBy: 'phone',
      caller,
    });
    expect(await line.logContact(contact)).toMatchObject({ ok: true, repeated: true });
    expect(await thread(query)).toEqual(['1 asked', '2 claimed']);
    expect((await deliverAll()).filter((each) => each.includes('asker'))).toEqual([]);
    expect(await store.queries.ofAsker(adviser, 10)).toEqual([]);
  });

  it('is answered at once where they say what they told them', async () => {
    const { line, thread } = on;
    const query = done(await line.logContact({ ...contact, said: text }));
    expect(query).toMatchObject({ state: 'answered', claimedBy: adviser });
    expect(query.repliedAt).toBeDefined();
    expect(await thread(query)).toEqual(['1 asked', '2 claimed', '3 replied', '4 answered']);
  });

  it('has nobody in Teams to write to, to rate it, or to ask it again', async () => {
    const { line } = on;
    const query = done(await line.logContact({ ...contact, said: text }));
    const by = { authority: 'slough', query: query.id, asker: adviser };
    const refused = { ok: false, why: 'nobody-in-teams' };
    expect(await line.rate({ ...by, helped: true })).toMatchObject(refused);
    expect(await line.reopen(by)).toMatchObject(refused);
    expect(await line.answerBack({ ...by, text })).toMatchObject(refused);
    expect(await line.withdraw({ ...by, asker })).toMatchObject({ ok: false, why: 'not-yours' });
    const open = done(await line.logContact({ ...contact, press: 'form-2' }));
    expect(await line.askBack({ ...byAdviser(open), text })).toMatchObject(refused);
    expect(done(await line.reply({ ...byAdviser(open), text, andAnswered: true })).state).toBe('answered');
  });
});
