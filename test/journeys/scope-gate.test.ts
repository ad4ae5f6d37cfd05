import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

const question = 'Can somebody sit with her in school on Mondays?';
let line: AdviceLineStage;

describe('what the line does not do, in Slough', () => {
  beforeAll(async () => {
    line = await startAdviceLine();
  }, 60_000);
  afterAll(() => line.end());

  it('is read before a question is sent, with where to go instead, and kept for the adviser when it is sent anyway', async () => {
    const { asker, staff, ada, teams } = line;
    await asker.say('talk to a person');
    await asker.press('last', 'send-query', { question, about: 'social-worker', callBack: '01632 960003' });
    const gate = asker.lastMessage();
    expect(gate.words).toMatch(/does not work with a child or family/);
    expect(gate.words).toMatch(/We cannot offer work with individual children or families/);
    expect(gate.words).toMatch(/Instead/);
    expect(staff.messages().some(({ words }) => /SL-\d{4}/.test(words))).toBe(false);

    await asker.press(gate, 'send-query', {}, { title: 'Send anyway' });
    const sent = await asker.waitFor(({ words }) => /SL-\d{4}/.test(words), 'the query’s card');
    const number = /SL-\d{4}/.exec(sent.words)?.[0] ?? '';
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, card, 'claim-query');
    const detail = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes(number) && words.includes('Mondays'), 'the detail');
    expect(detail.words).toMatch(/with a social worker, not in care|social worker who is not in care/);
    expect(detail.words).toMatch(/you decide/);
    expect(detail.words).toMatch(/01632 960003/);
  }, 60_000);

  it('is another rule once the asker says that it is about another child', async () => {
    const { asker } = line;
    await asker.say('talk to a person');
    await asker.press('last', 'send-query', { question, about: 'social-worker' });
    await asker.press('last', 'send-query', { question, about: 'send' }, { title: 'Send anyway' });
    expect(asker.lastMessage().words).toMatch(/no social worker/);
    expect(asker.lastMessage().words).toMatch(/Send anyway/);
    await asker.press('last', 'cancel-query-form');
  }, 60_000);

  it('is not in the way of a general question, nor of one about a child who was in care before', async () => {
    const { asker, staff, ada, teams } = line;
    await asker.say('talk to a person');
    await asker.press('last', 'send-query', { question, about: 'general' });
    await asker.waitFor(({ id, words }) => id === asker.lastMessage().id && /SL-\d{4}/.test(words), 'sent');
    await asker.say('talk to a person');
    await asker.press('last', 'send-query', { question, about: 'previously-in-care' });
    const number = /SL-\d{4}/.exec(asker.lastMessage().words)?.[0] ?? 'no number';
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, card, 'claim-query');
    const detail = await teams
      .chat(ada)
      .waitFor(({ words }) => words.includes(number) && words.includes('Mondays'), 'the detail');
    expect(detail.words).toMatch(/The line advises about these/);
  }, 60_000);

  it('is asked with what the question says of the child already chosen', async () => {
    const { asker } = line;
    await asker.say('who pays for the swimming badge of a girl on a child protection plan');
    const [none] = asker.seen().slice(-2);
    await asker.press(none ?? 'last', 'ask-advice-line');
    const form = asker.seen().find(({ id }) => id === none?.id);
    expect(JSON.stringify(form?.card)).toMatch(
      /"value":"social-worker"[^}]*"id":"about"|"id":"about"[^}]*"value":"social-worker"/,
    );
    await asker.press(form ?? 'last', 'send-query');
    expect(asker.seen().find(({ id }) => id === none?.id)?.words).toMatch(/Send anyway/);
  }, 60_000);
});

describe('what Cambridgeshire’s policy asks for, and where Hillingdon’s casework goes', () => {
  afterEach(() => line.end());

  it('is that carers or parents agree, or that nobody is identified', async () => {
    line = await startAdviceLine({ env: { PACKS: 'cambridgeshire', HOME_AUTHORITY: 'cambridgeshire' } });
    const { asker } = line;
    await asker.say('talk to a person');
    await asker.press('last', 'send-query', { question, about: 'previously-in-care' });
    expect(asker.lastMessage().words).toMatch(/with consent from the carers/);
    await expect(asker.press('last', 'send-query')).rejects.toThrow(/agreement|required/i);
    await asker.press('last', 'send-query', { agreement: 'not-identified' });
    expect(asker.lastMessage().words).toMatch(/CB-\d{4}/);
  }, 60_000);

  it('is the child’s own officer, which is no refusal', async () => {
    line = await startAdviceLine({ env: { PACKS: 'hillingdon', HOME_AUTHORITY: 'hillingdon' } });
    const { asker } = line;
    await asker.say('talk to a person');
    await asker.press('last', 'send-query', { question, about: 'in-care' });
    expect(asker.lastMessage().words).toMatch(/own Virtual School Officer/);
    await asker.press('last', 'send-query', {}, { title: 'Send anyway' });
    expect(asker.lastMessage().words).toMatch(/HG-\d{4}/);
  }, 60_000);
});
