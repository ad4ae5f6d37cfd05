import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

async function claimed(question: string) {
  const { teams, staff, ada } = line;
  const number = await line.handOver(question);
  const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, card, 'claim-query');
  const adas = teams.chat(ada);
  const detail = await adas.waitFor(
    ({ words }) => words.includes(number) && words.includes('Your words to the asker'),
    'the detail in Ada’s chat',
  );
  return { number, adas, detail };
}

describe('what a reply could begin from', () => {
  it('is put into the box, several together, below what was typed, and goes only when it is sent', async () => {
    const { asker } = line;
    const first = await claimed('who pays for a passport renewal before a school trip');
    const earlier = 'The carer pays for the passport, and claims it back.';
    await first.adas.press(
      first.detail,
      'reply-query',
      { reply: earlier },
      { title: 'Reply and mark answered' },
    );
    await asker.waitFor(({ words }) => words.includes('claims it back'), 'the first reply');

    const { number, adas, detail } = await claimed(
      'who pays the passport renewal fee for a trip with school',
    );
    const offered = JSON.stringify(detail.activity);
    const [entry] = /entry:[a-z0-9-]+/.exec(offered) ?? ['none'];
    const [before] = /query:[0-9a-f-]{36}/.exec(offered) ?? ['none'];
    const stranger = 'query:00000000-0000-4000-8000-000000000000';
    const none = await adas.press(detail, 'insert-words', { pick: stranger, reply: '' }, { unchecked: true });
    expect(none.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('tick') });
    await adas.press(detail, 'insert-words', { pick: `${entry},${before}`, reply: 'Good morning.' });
    const filled = await adas.waitFor(
      ({ id, activity }) => id === detail.id && JSON.stringify(activity).includes('Good morning.'),
      'the box, filled',
    );
    const box = JSON.stringify(filled.activity);
    expect(box).toContain('claims it back');
    expect(box).toMatch(/Source: [^"]+Virtual School/);
    expect(asker.messages().filter(({ words }) => words.includes('Good morning'))).toEqual([]);
    await adas.press(filled, 'reply-query', { reply: 'Hello again.' }, { title: 'Reply' });
    await asker.waitFor(({ words }) => words.includes('Hello again.') && words.includes(number), 'the reply');
  }, 60_000);
});
