import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, unanswered, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

describe('a question that is passed to a colleague', () => {
  it('is theirs from then on; who passed it keeps only that they did, and the adviser is told', async () => {
    const { asker, staff, ada, teams } = line;
    const colleague = teams.person('Cal Colleague');
    const cals = teams.chat(colleague);
    await cals.say('hello');
    const number = await line.handOver(unanswered, { callBack: '01632 960003' });
    const announced = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, announced, 'claim-query');
    const adas = teams.chat(ada);
    const detail = await adas.waitFor(({ words }) => words.includes('You have it'), 'the detail');
    await adas.press(detail, 'ask-back-query', { reply: 'Which carer is it about?' });
    const askedBack = await asker.waitFor(({ words }) => words.includes('Which carer'), 'the question back', {
      patienceMs: 45_000,
    });

    await asker.press(askedBack, 'open-pass');
    const form = asker.lastMessage();
    await asker.press(form, 'pass-query', { colleague: colleague.aadObjectId });
    expect(asker.seen().find(({ id }) => id === form.id)?.words).toMatch(/to Cal Colleague/);

    const theirs = await cals.waitFor(({ words }) => words.includes(number), 'the card in their chat');
    expect(theirs.words).toMatch(/Asha Asker asked/);
    expect(theirs.words).toMatch(/foster carer allowance/);
    expect(theirs.words).toMatch(/Which carer is it about/);
    expect(theirs.words).not.toMatch(/960003/);
    await adas.waitFor(({ words }) => words.includes('passed to Cal Colleague'), 'Ada to hear of it');
    await asker.waitFor(
      ({ id, words }) => id === askedBack.id && /passed this question on/.test(words),
      'the question back to be gone from the first chat',
    );
    expect(asker.seen().some(({ words }) => words.includes('Which carer'))).toBe(false);
    await asker.say('my queries');
    expect(asker.lastMessage().words).not.toContain(number);

    await cals.press(theirs, 'answer-back', { addition: 'The one in Langley.' });
    await adas.waitFor(({ words }) => words.includes('The one in Langley.'), 'what the colleague wrote');
    const stale = await asker.press(askedBack, 'answer-back', { addition: 'It is about us both' });
    expect(stale.outcome).toMatchObject({ kind: 'message', text: expect.stringMatching(/Only the person/) });
  }, 120_000);

  it('goes to nobody who was only typed, is not met, is elsewhere, or is of another tenant', async () => {
    const { asker, teams, stranger } = line;
    const number = await line.handOver('who signs the form for a school ski trip');
    const mine = asker.lastMessage();
    const elsewhere = teams.person('Eli Elsewhere');
    await teams.chat(elsewhere).say('I work for Lambeth');
    const guest = teams.person('Gil Guest', { userRole: 'guest' });
    await teams.chat(guest).say('hello');
    await asker.press(mine, 'open-pass');
    const form = asker.lastMessage();
    const tried: readonly (readonly [string, RegExp])[] = [
      ['Cal Colleague', /choose a colleague from the list/],
      [asker.person.aadObjectId, /That is you/],
      [stranger.aadObjectId, /have not written to me yet/],
      [elsewhere.aadObjectId, /another council/],
      [guest.aadObjectId, /have not written to me yet/],
    ];
    for (const [colleague, said] of tried) {
      await asker.press(form.id, 'pass-query', { colleague });
      expect(asker.seen().find(({ id }) => id === form.id)?.words).toMatch(said);
    }
    await asker.press(form.id, 'keep-query');
    expect(asker.seen().find(({ id }) => id === form.id)?.words).toMatch(
      new RegExp(`${number}\\*\\* stays yours`),
    );
  }, 60_000);
});
