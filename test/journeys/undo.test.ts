import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine({ env: { UNDO_SECONDS: '6' } });
}, 60_000);
afterAll(() => line.end());

async function claimed(question: string) {
  const { teams, staff, ada } = line;
  const number = await line.handOver(question);
  const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, card, 'claim-query');
  const adas = teams.chat(ada);
  const detail = await adas.waitFor(({ words }) => words.includes(number), 'the detail in Ada’s chat');
  return { number, card, adas, detail };
}

describe('a reply that can be taken back', () => {
  it('is given back to its author, and nothing of it reaches the asker', async () => {
    const { asker } = line;
    const { number, adas, detail } = await claimed('who pays for a school trip abroad');
    const own = await asker.waitFor(({ words }) => words.includes(number), 'the asker’s card');
    const wrong = 'The school pays for all of it.';
    await adas.press(detail, 'reply-query', { reply: wrong }, { title: 'Reply and mark answered' });
    const going = await adas.waitFor(
      ({ id, words }) => id === detail.id && words.includes('Goes to the asker at'),
      'until when it can be undone',
    );
    expect(going.words).toMatch(/Goes to the asker at \d\d:\d\d:\d\d/);
    await asker.press(own, 'answer-back', { addition: 'It is to France.' });
    const after = await asker.waitFor(({ words }) => words.includes('It is to France.'), 'what was added');
    expect(after.words).not.toMatch(/school pays|[Aa]nswered/);
    const undone = await adas.press(going, 'undo-reply');
    expect(JSON.stringify(undone.body)).toContain(wrong);
    const back = await adas.waitFor(
      ({ id, words }) => id === going.id && !words.includes('Goes to the asker'),
      'the box with the words',
    );
    expect(JSON.stringify(back.activity)).toContain(wrong);
    await adas.press(back, 'reply-query', { reply: 'Please ask the school first.' }, { title: 'Reply' });
    await asker.waitFor(({ words }) => words.includes('ask the school first'), 'the second reply', {
      patienceMs: 20_000,
    });
    expect(JSON.stringify(asker.messages())).not.toContain('The school pays');
  }, 60_000);

  it('goes although the service is killed before it is due', async () => {
    const { asker } = line;
    const { adas, detail } = await claimed('who pays for a school uniform');
    await adas.press(
      detail,
      'reply-query',
      { reply: 'Please ask the carer’s social worker.' },
      { title: 'Reply' },
    );
    await line.restart();
    await asker.waitFor(({ words }) => words.includes('carer’s social worker'), 'the reply', {
      patienceMs: 40_000,
    });
    const { outcome } = await adas
      .press(detail, 'undo-reply', {}, { unchecked: true })
      .catch(() => ({ outcome: undefined }));
    expect(outcome?.kind ?? 'message').toBe('message');
  }, 90_000);
});
