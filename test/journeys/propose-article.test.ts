import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson } from '../teams-simulator/people.ts';
import { HOME_TENANT } from '../teams-simulator/simulator.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';
import { has, workedOut } from './worked-out.ts';

/** Ben alone may approve. */
const local = `
editing:
  reviewers: ["${createPerson('Ben Adviser', HOME_TENANT).aadObjectId}"]
`;

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local, day: '2026-11-23', clock: '10:00' });
}, 60_000);
afterAll(() => line.end());

const patience = { patienceMs: 20_000 };
describe('knowledge made from an answered query', () => {
  it('begins with the nearest entry, goes to who may approve, comes back with a reason and goes live', async () => {
    const { teams, staff, ada, ben } = line;
    const number = await line.handOver('can we borrow the minibus keys');
    const waiting = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, waiting, 'claim-query');
    const adas = teams.chat(ada);
    const detail = await adas.waitFor(
      (message) => message.words.includes(number) && has('reply-query')(message),
      'the detail',
    );
    expect(has('make-knowledge')(detail)).toBe(false);
    const reply = 'A minibus is hired by the school, and the offer pays no part of it.';
    await adas.press(detail, 'reply-query', { reply }, { title: 'Reply and mark answered' });
    const answered = await adas.waitFor(
      (message) => message.id === detail.id && has('make-knowledge')(message),
      'the button',
      patience,
    );
    const before = adas.messages().length;
    await adas.press(answered, 'make-knowledge');
    const nearest = await adas.waitFor(has('propose-alias'), 'the nearest entries');
    expect(adas.messages().length).toBe(before + 1);
    expect(nearest.words).toContain('can we borrow the minibus keys');
    expect(nearest.words).toMatch(/Add as another way of asking/);
    await adas.press(nearest, 'propose-article');
    const form = await adas.waitFor(
      (message) => message.id === nearest.id && has('check-proposal')(message),
      'the form',
    );
    // What was replied stands in the box already.
    expect(JSON.stringify(form.card)).toContain(reply);
    const [pick = ''] = /entry:[a-z0-9-]+/.exec(JSON.stringify(form.card)) ?? [];
    await adas.press(form, 'check-proposal', { question: 'Minibus hire', addition: 'minibus', pick });
    const again = await adas.waitFor(
      ({ words }) => words.includes('at least three ways'),
      'the form once more',
    );
    await adas.press(again, 'check-proposal', {
      addition: 'can we borrow the minibus keys\nminibus hire\nwho hires the minibus',
    });
    const preview = await workedOut(adas, 'submit-proposal', 'Minibus hire');
    await adas.press(preview, 'submit-proposal');
    const sent = await adas.waitFor(({ words }) => words.includes('waits to be read'), 'that it was sent');
    expect(sent.words).toContain('Ben Adviser may approve it.');

    // Whom the pack names is told in their own chat, and the channel is not.
    line.setClock('2026-11-23', '10:05');
    const bens = teams.chat(ben);
    const notice = await bens.waitFor(has('open-review'), 'the notice to Ben', patience);
    expect(staff.messages().some(has('open-review'))).toBe(false);
    await bens.press(notice, 'open-review');
    const review = await workedOut(bens, 'send-back-proposal', 'Minibus hire');
    expect(review.words).toContain(`made from ${number}`);
    await bens.press(review, 'comment-proposal', { addition: 'Does the sum apply to trips?' });
    const commented = await bens.waitFor(
      ({ words }) => words.includes('Does the sum apply'),
      'the comment',
      patience,
    );
    await bens.press(commented, 'send-back-proposal', { reason: 'Please say who hires it first.' });
    await bens.waitFor(
      ({ words }) => words.includes('Sent back: Minibus hire'),
      'that it was sent back',
      patience,
    );

    line.setClock('2026-11-23', '10:10');
    const back = await adas.waitFor(
      ({ words }) => words.includes('Please say who hires it first.'),
      'the word back',
      patience,
    );
    await adas.press(back, 'change-proposal');
    const second = await adas.waitFor(
      (message) => message.id === back.id && has('check-proposal')(message),
      'the form again',
    );
    await adas.press(second, 'check-proposal', {
      reply: 'The school hires a minibus. The offer pays no part of it.',
    });
    const better = await workedOut(adas, 'submit-proposal', 'The school hires a minibus');
    await adas.press(better, 'submit-proposal');
    // What Ben has open is not what he would approve now.
    line.setClock('2026-11-23', '10:15');
    const next = await bens.waitFor(
      (message) =>
        message.id !== notice.id && message.words.includes('waits to be read') && has('open-review')(message),
      'the second notice',
      { ...patience, after: notice },
    );
    await bens.press(next, 'open-review');
    const final = await workedOut(bens, 'approve-proposal', 'The school hires a minibus');
    await bens.press(final, 'approve-proposal');
    await bens.waitFor(({ words }) => words.includes('Live: Minibus hire'), 'that it is live', patience);
    const { asker } = line;
    await asker.say('who hires the minibus');
    await asker.waitFor(({ summary }) => summary === 'Answer: Minibus hire', 'the answer');
  }, 120_000);
});
