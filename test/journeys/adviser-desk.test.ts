import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine({ env: { PACKS: 'slough,lambeth', HOME_AUTHORITY: 'slough' } });
}, 60_000);
afterAll(() => line.end());

const asJson = (value: unknown): string => JSON.stringify(value);

async function claimed(question: string) {
  const { teams, staff, ada } = line;
  const number = await line.handOver(question);
  const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, card, 'claim-query');
  const adas = teams.chat(ada);
  const detail = await adas.waitFor(({ words }) => words.includes(number), 'the detail in Ada’s chat');
  return { number, card, adas, detail };
}

describe('what an adviser does besides writing to the asker', () => {
  it('gives a query to a colleague of the team, who is told by whom and has its card', async () => {
    const { teams, ben, guest, stranger } = line;
    const { number, adas, detail } = await claimed('who pays for a prom dress');
    await adas.press(detail, 'query-more');
    const desk = await adas.waitFor(({ words }) => words.includes(`More to do with ${number}`), 'the desk');
    expect(asJson(desk.activity)).toContain('Ben Adviser');
    expect(asJson(desk.activity)).not.toMatch(/Gus Guest|prom dress/);
    for (const nobody of [guest, stranger]) {
      const refused = await adas.press(
        desk,
        'assign-query',
        { colleague: nobody.aadObjectId },
        { unchecked: true },
      );
      expect(refused.outcome).toMatchObject({
        kind: 'message',
        text: expect.stringContaining('choose again'),
      });
    }
    await adas.press(desk, 'assign-query', { colleague: ben.aadObjectId });
    const bens = teams.chat(ben);
    const told = await bens.waitFor(({ words }) => words.includes(`gave you ${number}`), 'Ben to be told');
    expect(told.words).toContain('Ada Adviser');
    expect(told.words).not.toContain('prom');
    const his = await bens.waitFor(({ words }) => words.includes('prom dress'), 'the words in Ben’s chat');
    await adas.waitFor(
      ({ id, words }) => id === detail.id && !words.includes('prom'),
      'the words to go from Ada’s',
    );
    await bens.press(his, 'reply-query', { reply: 'The carer does.' }, { title: 'Reply' });
    await line.asker.waitFor(({ words }) => words.includes('The carer does.'), 'the reply');
  }, 60_000);

  it('notes something that the asker never sees, and marks a query urgent in the channel', async () => {
    const { asker, staff } = line;
    const { number, card, adas, detail } = await claimed('who buys a bicycle helmet');
    await adas.press(detail, 'query-more');
    const desk = await adas.waitFor(({ words }) => words.includes(`More to do with ${number}`), 'the desk');
    await adas.press(desk, 'note-query', { note: 'Zeb Marsh asked us twice before.' });
    const noted = await adas.waitFor(({ words }) => words.includes('asked us twice'), 'the note on the card');
    expect(noted.words).not.toMatch(/Zeb|Marsh/);
    await adas.press(detail, 'query-more');
    await adas.press('last', 'set-urgent');
    await staff.waitFor(
      ({ id, words }) => id !== card.id && words.includes(number) && words.includes('Urgent'),
      'the card, anew and urgent',
    );
    await adas.press(detail, 'reply-query', { reply: 'The school does.' }, { title: 'Reply' });
    await asker.waitFor(({ words }) => words.includes('The school does.'), 'the reply');
    expect(asJson(asker.messages())).not.toContain('asked us twice');
  }, 60_000);

  it('passes a query to another authority’s line, and the asker is told its number there', async () => {
    const { teams, asker } = line;
    const lea = teams.person('Lea Lambeth');
    const team = teams.team('Lambeth advisers', { channels: ['Advice line'], members: [lea] });
    const theirs = teams.channel(team, 'Advice line');
    await teams.chat(lea).say('hello');
    const code = /for the advice line (\d{4})/.exec(line.service().stdout())?.[1] ?? '';
    await theirs.mention(lea, `use this channel for the advice line of Lambeth ${code}`);
    const { number, adas, detail } = await claimed('who repairs a broken school bag');
    await adas.press(detail, 'query-more');
    const desk = await adas.waitFor(({ words }) => words.includes(`More to do with ${number}`), 'the desk');
    await adas.press(desk, 'transfer-query', { otherLine: 'lambeth' });
    const told = await asker.waitFor(
      ({ words }) => words.includes(`${number} was passed on`),
      'the asker to be told',
    );
    const there = /LB-\d{4}/.exec(told.words)?.[0] ?? 'no number';
    const card = await theirs.waitFor(({ words }) => words.includes(there), 'the card in Lambeth’s channel');
    const again = await adas.press(desk, 'transfer-query', { otherLine: 'lambeth' }, { unchecked: true });
    expect(again.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining(there) });
    await theirs.press(lea, card, 'claim-query');
    const detailThere = await teams
      .chat(lea)
      .waitFor(({ words }) => words.includes('broken school bag'), 'the words in Lea’s chat');
    await teams.chat(lea).press(detailThere, 'reply-query', { reply: 'We repair it.' }, { title: 'Reply' });
    await asker.waitFor(({ words }) => words.includes('We repair it.'), 'the reply from there');
  }, 60_000);
});
