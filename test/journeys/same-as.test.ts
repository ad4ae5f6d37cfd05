import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

describe('two askers with the same question', () => {
  it('get one reply, each in their own chat, after the adviser has seen whom it goes to', async () => {
    const { teams, asker, staff, ada } = line;
    const first = await line.handOver('who pays for a school photograph');
    const other = teams.chat(teams.person('Omar Other'));
    await other.say('who pays for the school photographs');
    await other.press('last', 'ask-advice-line');
    await other.press('last', 'send-query', {});
    const sent = await other.waitFor(
      ({ words }) => /SL-\d{4} · Waiting/.test(words),
      'the other asker’s card',
    );
    const second = /SL-\d{4}/.exec(sent.words)?.[0] ?? '';
    const adas = teams.chat(ada);
    const card = await staff.waitFor(({ words }) => words.includes(first), 'the first card');
    await staff.press(ada, card, 'claim-query');
    const detail = await adas.waitFor(
      ({ words }) => words.includes(first) && words.includes('photograph'),
      'the first detail',
    );
    const later = await staff.waitFor(({ words }) => words.includes(second), 'the second card');
    await staff.press(ada, later, 'query-more');
    const desk = await adas.waitFor(({ words }) => words.includes(`More to do with ${second}`), 'the desk');
    const wrong = await adas.press(desk, 'link-query', { sameAs: 'SL-9999' });
    expect(wrong.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('choose again') });
    await adas.press(desk, 'link-query', { sameAs: first.toLowerCase() });
    await adas.waitFor(
      ({ id, words }) => id === detail.id && words.includes(`${second}** asks the same`),
      'the link on the first card',
    );
    await adas.press(
      detail,
      'reply-query',
      { reply: 'The school does.' },
      { title: 'Reply and mark answered' },
    );
    const which = await adas.waitFor(
      ({ words }) => words.includes('Send this to 2 askers?'),
      'whom it goes to',
    );
    expect(which.words).toContain(`${first} and ${second}`);
    expect(JSON.stringify([asker.messages(), other.messages()])).not.toContain('The school does.');
    await adas.press(which, 'reply-query', { reply: 'The school does.' }, { title: 'Send to all 2' });
    for (const [chat, own, others] of [
      [asker, first, second],
      [other, second, first],
    ] as const) {
      const reply = await chat.waitFor(
        ({ words, summary }) => words.includes('The school does.') && summary.includes('reply'),
        'the reply',
      );
      expect(reply.words).toContain(own);
      expect(reply.words).not.toContain(others);
      await chat.waitFor(({ words }) => words.includes(`${own} · Answered`), 'that it is answered');
    }
  }, 60_000);
});
