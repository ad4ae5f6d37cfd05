import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startAdviceLine, unanswered, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeEach(async () => {
  line = await startAdviceLine();
}, 60_000);
afterEach(() => line.end());

async function claimed(number: string): Promise<ReturnType<AdviceLineStage['teams']['chat']>> {
  const { staff, teams, ada } = line;
  const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
  await staff.press(ada, card, 'claim-query');
  const adas = teams.chat(ada);
  await adas.waitFor(({ words }) => words.includes(number) && words.includes('You have it'), 'the detail');
  return adas;
}

describe('words typed while a query is open', () => {
  it('never join it by themselves: they are answered, and joined only when the asker says so', async () => {
    const { asker, teams } = line;
    const number = await line.handOver('who pays for a replacement bus pass');
    const adas = await claimed(number);
    await asker.say('he is called Zeb Marsh and lost it on the way to the swimming gala');
    const [answer, choice] = asker.seen().slice(-2);
    expect(answer?.summary).toMatch(/^No answer/);
    expect(choice?.summary).toBe(`Advice line: is this for ${number}?`);
    expect(choice?.words).not.toMatch(/Zeb|Marsh/);
    expect(adas.lastMessage().words).not.toMatch(/swimming gala/);

    await asker.press('last', 'add-to-query', {}, { title: `Add to ${number}` });
    expect(asker.lastMessage().words).toMatch(new RegExp(`Added to ${number}`));
    expect(asker.lastMessage().words).toMatch(/lost it on the way to the swimming gala/);
    const told = await adas.waitFor(({ words }) => words.includes('swimming gala'), 'Ada to read it');
    expect(told.words).not.toMatch(/Zeb|Marsh/);
    const copies = told.words.split('swimming gala').length;
    // An old card of a slow client, pressed once more.
    await asker.press(choice ?? 'last', 'add-to-query', {}, { title: `Add to ${number}` });
    await teams.chat(line.ada).say('hello');
    expect(
      adas
        .seen()
        .find(({ id }) => id === told.id)
        ?.words.split('swimming gala').length,
    ).toBe(copies);
  }, 60_000);

  it('name both where two are open, the one whose adviser waits first and before the answer', async () => {
    const { asker } = line;
    const first = await line.handOver('who pays for a replacement bus pass');
    const second = await line.handOver('who signs the form for a school ski trip');
    const adas = await claimed(first);
    const detail = adas.seen().findLast(({ words }) => words.includes(first));
    await adas.press(detail ?? 'last', 'ask-back-query', { reply: 'Which bus company is it?' });
    await asker.waitFor(({ words }) => words.includes('Which bus company'), 'the question back');

    await asker.say('the big red ones from the depot');
    const [choice, answer] = asker.seen().slice(-2);
    expect(choice?.summary).toBe('Advice line: is this for one of your questions?');
    expect(answer?.summary).not.toMatch(/^Advice line/);
    const words = choice?.words ?? '';
    expect(words.indexOf(first)).toBeLessThan(words.indexOf(second));
    expect(words).toMatch(new RegExp(`asked you something about \\*\\*${first}`));
    await asker.press(choice ?? 'last', 'add-to-query', {}, { title: `Add to ${first}` });
    await adas.waitFor(({ words: all }) => all.includes('big red ones'), 'the answer to arrive');

    await asker.say('is the ski trip a residential one for the form');
    await asker.press('last', 'ask-advice-line');
    expect(asker.lastMessage().words).toMatch(/Ask the advice line/);
  }, 60_000);

  it('are simply answered where the documents answer them, or where nothing is open', async () => {
    const { asker } = line;
    await asker.say(unanswered);
    expect(asker.lastMessage().summary).toMatch(/^No answer/);
    await line.handOver(unanswered);
    await asker.say('what is a pep');
    expect(asker.lastMessage().summary).toBe('Answer: PEP');
  }, 60_000);

  it('stay apart when the asker says that it is a new question', async () => {
    const { asker } = line;
    const number = await line.handOver('who pays for a replacement bus pass');
    await asker.say('je ne comprends pas cette question du tout');
    const choice = asker.lastMessage();
    expect(choice.summary).toBe(`Advice line: is this for ${number}?`);
    await asker.press(choice, 'keep-apart');
    expect(asker.lastMessage().words).toMatch(/nothing was added/);
  }, 60_000);

  it('are added by nobody but who typed them, and to nobody’s query but theirs', async () => {
    const { asker, teams, stranger } = line;
    const number = await line.handOver('who pays for a replacement bus pass');
    await asker.say('it is the purple one with the hologram');
    const choice = asker.lastMessage();
    const other = teams.chat(stranger);
    await other.say('hello');
    const answer = await other.press(choice, 'add-to-query', {}, { title: `Add to ${number}` });
    expect(answer.outcome).toMatchObject({ kind: 'message', text: expect.stringMatching(/Only the person/) });
  }, 60_000);
});
