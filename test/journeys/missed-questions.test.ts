import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';
import { has, workedOut } from './worked-out.ts';

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local: 'line: {}', day: '2026-11-23', clock: '10:00' });
}, 60_000);
afterAll(() => line.end());

const patience = { patienceMs: 20_000 };
const question = 'can we borrow the minibus keys';
describe('what the knowledge missed', () => {
  it('comes to editors by what was asked, is mended with four eyes, and whoever wanted to know is told', async () => {
    const { teams, asker, ada, ben, staff, stranger } = line;
    await asker.say(question);
    const refused = await asker.waitFor(has('tell-me'), 'no answer');
    expect(refused.summary).toMatch(/^No answer:/);
    const told = await asker.press(refused, 'tell-me');
    expect(told.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('I will tell you') });
    const second = teams.chat(teams.person('Asif Asker'));
    await second.say('hello');
    await second.say('where do we borrow the minibus keys from?');

    // For others these are words like any.
    const strangers = teams.chat(stranger);
    await strangers.say('missed questions');
    expect(strangers.messages().some(has('open-missed'))).toBe(false);

    const adas = teams.chat(ada);
    await adas.say('missed questions');
    const list = await adas.waitFor(has('open-missed'), 'the list');
    expect(list.words).toMatch(/minibus keys[^·]*›[\s\S]*2 times/);
    await adas.press(list, 'open-missed', {}, { title: 'Open: where do we borrow the minibus keys from?' });
    const matter = await adas.waitFor(
      (message) => message.id === list.id && has('propose-alias')(message),
      'the matter',
    );
    expect(matter.words).toContain(question);
    await adas.press(matter, 'propose-article');
    const form = await adas.waitFor(
      (message) => message.id === list.id && has('check-proposal')(message),
      'the form',
    );
    const article = {
      question: 'Minibus keys',
      addition: `${question}\nwhere do we borrow the minibus keys from?\nminibus keys\nwho has the keys of the minibus`,
      reply: 'The offer says nothing of a minibus, so the school plans each trip without one.',
      subject: 'Virtual School business manager',
      reason: 'Asked twice this week.',
    };
    const [pick = ''] = /entry:[a-z0-9-]+/.exec(JSON.stringify(form.card)) ?? [];
    // What could identify somebody is taken out, and read again before it is kept.
    const named = { ...article, reply: `${article.reply} Zeb Marsh (DOB 19.11.2016) asked.`, pick };
    await adas.press(form, 'check-proposal', named);
    const again = await adas.waitFor(({ words }) => words.includes('We took out'), 'the form once more');
    expect(JSON.stringify(again.card)).not.toContain('Marsh');
    await adas.press(again, 'check-proposal', { ...article, pick });
    const preview = await workedOut(adas, 'submit-proposal', 'Minibus keys');
    expect(preview.words).toContain(article.reply);
    expect(preview.words).toMatch(/own questions \d+ would be answered rightly/);
    expect(preview.words).toMatch(/questions of the last 90 days [1-9]\d* would be answered that were not/);
    await adas.press(preview, 'submit-proposal');
    await adas.waitFor(({ words }) => words.includes('waits to be read'), 'that it was sent');

    line.setClock('2026-11-23', '10:05');
    const notice = await staff.waitFor(has('open-review'), 'the notice in the channel', patience);
    expect(notice.words).not.toContain('inibus');
    // Guests of the team open nothing.
    const guests = await staff.press(line.guest, notice, 'open-review');
    expect(guests.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('Only members') });
    await staff.press(ada, notice, 'open-review');
    const own = await adas.waitFor(({ words }) => words.includes('To read: Minibus keys'), 'Ada’s own');
    expect(has('approve-proposal')(own)).toBe(false);

    await staff.press(ben, notice, 'open-review');
    const bens = teams.chat(ben);
    const review = await workedOut(bens, 'approve-proposal', 'Minibus keys');
    expect(review.words).toContain('Answer: The offer says nothing of a minibus');
    expect(second.messages().at(-1)?.summary).not.toMatch(/^Answer:/);
    await bens.press(review, 'approve-proposal');
    await bens.waitFor(({ words }) => words.includes('Live: Minibus keys'), 'that it is live', patience);

    line.setClock('2026-11-23', '10:10');
    const answer = await asker.waitFor(
      ({ summary }) => summary.startsWith('Answer: Minibus keys'),
      'the answer',
      patience,
    );
    expect(answer.words).toContain('You wanted to be told');
    expect(answer.words).toContain(article.reply);
    await adas.waitFor(({ words }) => words.includes('has approved it'), 'the word to its author', patience);
    await second.say(question);
    await second.waitFor(
      ({ summary }) => summary.startsWith('Answer: Minibus keys'),
      'the answer to who asks now',
    );
    // Whoever did not ask to be told is not.
    expect(second.messages().filter(({ words }) => words.includes('You wanted to be told'))).toEqual([]);
    await adas.say('missed questions');
    const after = await adas.waitFor(
      ({ id, words }) => id !== list.id && words.includes('Missed questions ·'),
      'the list after',
    );
    expect(after.words).not.toContain('minibus');
  }, 120_000);

  it('is put aside with a reason, and comes from answers that did not help as well', async () => {
    const { teams, asker, ada } = line;
    await asker.say('laptop for a level 3 student, 17');
    const answer = await asker.waitFor(({ summary }) => summary.startsWith('Answer:'), 'an answer', {
      ...patience,
    });
    const newest = asker.messages().findLast(has('rate-answer')) ?? answer;
    await asker.press(newest, 'rate-answer', {}, { title: 'No, it did not' });
    const rated = await asker.waitFor(
      (message) => message.id === newest.id && has('say-unhelpful')(message),
      'what was wrong',
    );
    await asker.press(rated, 'say-unhelpful', {}, { title: 'It is what I asked about, but not the answer' });
    await asker.waitFor(({ words }) => words.includes('but not the answer. Whoever'), 'that it was noted');
    const adas = teams.chat(ada);
    await adas.say('missed questions');
    const list = await adas.waitFor(
      ({ words }) => words.includes('level 3 student') && words.includes('got something about it'),
      'the list',
    );
    await adas.press(list, 'open-missed', {}, { title: 'Open: laptop for a level 3 student, 17' });
    const matter = await adas.waitFor(
      (message) => message.id === list.id && has('dismiss-missed')(message),
      'the matter',
    );
    // Taken up and given up again, it is open as before.
    const [nearest = ''] = /Add as another way of asking: [^"]+/.exec(JSON.stringify(matter.card)) ?? [];
    await adas.press(matter, 'propose-alias', {}, { title: nearest });
    const form = await adas.waitFor(
      (message) => message.id === list.id && has('check-proposal')(message),
      'the form',
    );
    expect(JSON.stringify(form.card)).toContain('laptop for a level 3 student, 17');
    await adas.press(form, 'check-proposal');
    const preview = await workedOut(adas, 'submit-proposal', 'laptop for a level 3 student, 17');
    expect(preview.words).toMatch(/Asked as:?\s+laptop for a level 3 student, 17/);
    await adas.say('missed questions');
    const without = await adas.waitFor(
      (message) => message.words.includes('Missed questions ·'),
      'the list without it',
      { after: list },
    );
    expect(without.words).not.toContain('level 3 student');
    await adas.press(preview, 'withdraw-proposal');
    await adas.waitFor(({ words }) => words.includes('It was given up'), 'that it was given up');
    await adas.say('missed questions');
    const again = await adas.waitFor(
      (message) => message.words.includes('level 3 student') && has('open-missed')(message),
      'the list with it',
      { after: without },
    );
    await adas.press(again, 'open-missed', {}, { title: 'Open: laptop for a level 3 student, 17' });
    const once = await adas.waitFor(
      (message) => message.id === again.id && has('dismiss-missed')(message),
      'the matter once more',
    );
    await adas.press(once, 'dismiss-missed', { reason: 'The answer is right.' });
    const after = await adas.waitFor(
      ({ id, words }) => id === again.id && words.includes('Put aside: one question.'),
      'the list after',
    );
    expect(after.words).not.toContain('level 3 student');
  }, 60_000);
});
