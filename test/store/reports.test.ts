import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bankHolidaysOfEngland } from '../../knowledge/calendar/bank-holidays.ts';
import { momentOf } from '../../knowledge/calendar/local-time.ts';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { officeHoursOf } from '../../knowledge/office-hours/office-hours.ts';
import { localSchema } from '../../knowledge/schema/local.ts';
import { type AdviceLine, createAdviceLine } from '../../queue/advice-line.ts';
import type { Query } from '../../queue/query.ts';
import type { Counted, Span } from '../../queue/reports/figures.ts';
import { byAdviser, byAsker, done, lineOn, type LineForTests, text } from '../queue/line-for-tests.ts';
import { adviser, asking, personCalled, redacted, staffChannel } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';

const hours = officeHoursOf(
  localSchema.parse({
    officeHours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  }),
  await bankHolidaysOfEngland(),
);
const targets = { reply: { ordinary: 4 }, settle: { ordinary: 16 } };
const span: Span = {
  authority: 'slough',
  from: momentOf('2026-11-01', '00:00'),
  to: momentOf('2026-12-01', '00:00'),
};

const sorted = (counted: readonly Counted[]): readonly (readonly [string | undefined, number])[] =>
  counted
    .map(({ key, count }) => [key, count] as const)
    .toSorted(([one = ''], [other = '']) => one.localeCompare(other));

for (const engine of engines) {
  describe(`the figures of reports, on ${engine.name},`, () => {
    let on: LineForTests;
    let line: AdviceLine;
    let made = 0;
    beforeEach(async () => {
      on = await lineOn(engine);
      line = createAdviceLine({
        store: on.store.queries,
        now: on.clock.now,
        lineTimeOf: () => ({ hours, targets }),
      });
      await line.useChannel(staffChannel);
      at('2026-11-23', '10:00');
    });
    afterEach(() => on.end());

    const at = (day: string, clock: string): void => on.clock.pass(momentOf(day, clock) - on.clock.now());
    const answer = async (question: string, more: Partial<AnswerGiven> = {}): Promise<string> => {
      made += 1;
      const id = `answer-${made}`;
      await on.store.answers.record({
        id,
        at: on.clock.now(),
        authority: 'slough',
        question: redacted(question),
        outcome: 'answer',
        removed: {},
        shown: { rows: [], facts: factsIn(question) },
        ...more,
      });
      return id;
    };
    const ask = async (more: Parameters<typeof asking>[1] = {}): Promise<Query> => {
      made += 1;
      return done(
        await line.ask(asking(`form-${made}`, { neededBy: 'no hurry', purpose: 'other', ...more })),
      );
    };

    it('count what was asked by key stage, else by age group, and what is not known', async () => {
      await answer('can my year 9 have a laptop', { entry: 'laptops', role: 'dsl' });
      await answer('ks3 tuition', { entry: 'tuition' });
      await answer('a secondary school place', { entry: 'laptops' });
      await answer('a laptop', { entry: 'laptops' });
      // Of another month, and of another council.
      await answer('a year 9 laptop', { at: span.to });
      await answer('a year 9 laptop', { at: span.from - 1 });
      await answer('a year 9 laptop', { authority: 'lambeth' });
      const { reportFigures } = on.store;
      expect(sorted(await reportFigures.answersBy(span, 'stage'))).toEqual([
        [undefined, 1],
        ['ks3', 2],
        ['secondary', 1],
      ]);
      expect(sorted(await reportFigures.answersBy(span, 'entry'))).toEqual([
        ['laptops', 3],
        ['tuition', 1],
      ]);
      expect(sorted(await reportFigures.answersBy(span, 'asker_role'))).toEqual([
        [undefined, 3],
        ['dsl', 1],
      ]);
      await ask({ question: redacted('can my year 5 have a laptop'), topic: 'laptops' });
      await ask({ question: redacted('a laptop'), cohort: 'secondary' });
      expect(sorted(await reportFigures.queriesBy(span, 'stage'))).toEqual([
        ['ks2', 1],
        ['secondary', 1],
      ]);
      expect(sorted(await reportFigures.queriesBy(span, 'came_by'))).toEqual([['teams', 2]]);
    });

    it('put together what they count piece by piece over a long time', async () => {
      const year = { ...span, from: momentOf('2026-01-01', '00:00') };
      for (const day of ['2026-01-01', '2026-01-31', '2026-02-01', '2026-06-15', '2026-11-30'])
        await answer('a year 9 laptop', { at: momentOf(day, '00:00') });
      expect(await on.store.reportFigures.answersBy(year, 'stage')).toEqual([{ key: 'ks3', count: 5 }]);
      expect(await on.store.reportFigures.answerEnds(year)).toEqual([
        { outcome: 'answer', helpful: undefined, handedOver: false, count: 5 },
      ]);
    });

    it('count by whole hours', async () => {
      const hour = String(on.clock.now() / 3_600_000);
      await answer('one');
      on.clock.pass(59 * 60_000);
      await answer('two');
      await ask();
      on.clock.pass(60_000);
      await answer('three');
      expect(sorted(await on.store.reportFigures.answersByHour(span))).toEqual([
        [hour, 2],
        [String(Number(hour) + 1), 1],
      ]);
      expect(sorted(await on.store.reportFigures.queriesByHour(span))).toEqual([[hour, 1]]);
    });

    it('tell what became of answers, with what went on to the advice line by itself', async () => {
      const liked = await answer('one');
      await on.store.answers.rate('slough', liked, true, on.clock.now());
      await answer('two', { message: 'message-1' });
      await ask({ message: 'message-1' });
      const sent = await answer('three', { outcome: 'no-answer' });
      const query = await ask();
      await on.store.answers.handedOver('slough', sent, query.id);
      await answer('four');
      const ends = await on.store.reportFigures.answerEnds(span);
      expect(ends.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual(
        [
          { outcome: 'answer', helpful: true, handedOver: false, count: 1 },
          { outcome: 'answer', helpful: undefined, handedOver: true, count: 1 },
          { outcome: 'no-answer', helpful: undefined, handedOver: true, count: 1 },
          { outcome: 'answer', helpful: undefined, handedOver: false, count: 1 },
        ].toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      );
    });

    it('gather the words that were not answered once each, and no others', async () => {
      await answer('a cello', { outcome: 'no-answer' });
      await answer('a cello', { outcome: 'no-answer' });
      await answer('a laptop');
      await answer('he is hurt', { outcome: 'no-answer', flagged: true });
      await answer('asked twice over', { outcome: 'no-answer', message: 'message-1' });
      await ask({ question: redacted('asked twice over'), message: 'message-1' });
      await ask({ question: redacted('a matter of another team'), topic: 'schools' });
      const { reportFigures } = on.store;
      const found = await reportFigures.wordsNotAnswered(span, 10, { except: ['schools'] });
      expect(found).toEqual({
        words: [
          { text: 'a cello', count: 2 },
          { text: 'asked twice over', count: 1 },
        ],
        all: 3,
      });
      expect((await reportFigures.wordsNotAnswered(span, 1)).words).toHaveLength(1);
      expect((await reportFigures.wordsNotAnswered(span, 1)).all).toBe(4);
      expect((await reportFigures.wordsNotAnswered(span, 9, { only: ['schools'] })).all).toBe(3);
    });

    it('know in what working time a reply came, without the time in which the asker had to write', async () => {
      const query = await ask();
      done(await line.claim(byAdviser(query)));
      at('2026-11-23', '11:00');
      done(await line.askBack({ ...byAdviser(query), text }));
      at('2026-11-24', '11:00');
      done(await line.answerBack({ ...byAsker(query), text }));
      at('2026-11-24', '12:30');
      done(await line.reply({ ...byAdviser(query), text }));
      at('2026-11-25', '09:30');
      done(await line.markAnswered(byAdviser(query)));
      const { reportFigures } = on.store;
      // From 10 to 11, and the day after from 11 to half past 12.
      expect(await reportFigures.took(span, 'reply')).toEqual({ known: 1, half: 150, nineInTen: 150 });
      expect(await reportFigures.took(span, 'settle')).toEqual({ known: 1, half: 450, nineInTen: 450 });
      expect(await reportFigures.punctual(span, 'reply', on.clock.now())).toEqual([
        { stands: 'done', inTime: true, count: 1 },
      ]);
    });

    it('tell late from not due, and leave out what has no clock', async () => {
      const [late] = [await ask(), await ask({ asker: personCalled('second') })];
      const gone = await ask();
      done(await line.withdraw(byAsker(gone)));
      done(
        await line.logContact({
          authority: 'slough',
          prefix: 'SL',
          press: 'log-1',
          adviser,
          cameBy: 'phone',
          caller: redacted('a social worker'),
          question: redacted('rang about a laptop'),
        }),
      );
      at('2026-11-24', '16:00');
      done(await line.claim(byAdviser(late)));
      done(await line.reply({ ...byAdviser(late), text }));
      const { reportFigures } = on.store;
      const punctual = await reportFigures.punctual(span, 'reply', on.clock.now());
      expect(punctual.toSorted((a, b) => a.stands.localeCompare(b.stands))).toEqual([
        { stands: 'done', inTime: false, count: 1 },
        { stands: 'late', inTime: undefined, count: 1 },
      ]);
      expect(await reportFigures.punctual(span, 'settle', on.clock.now())).toEqual([
        { stands: 'not due', inTime: undefined, count: 2 },
      ]);
    });

    it('forget that it was settled once it is asked again', async () => {
      const query = await ask();
      done(await line.claim(byAdviser(query)));
      done(await line.reply({ ...byAdviser(query), text, andAnswered: true }));
      expect((await on.store.reportFigures.took(span, 'settle')).known).toBe(1);
      on.clock.pass(60_000);
      done(await line.reopen({ ...byAsker(query), text }));
      expect((await on.store.reportFigures.took(span, 'settle')).known).toBe(0);
      expect((await on.store.reportFigures.took(span, 'reply')).known).toBe(1);
    });

    it('give the middle and the ninth of ten', async () => {
      for (let minutes = 10; minutes <= 100; minutes += 10) {
        const query = await ask();
        await on.store.queries.unit((tx) => tx.noteTimes('slough', query.id, { reply: { minutes } }));
      }
      expect(await on.store.reportFigures.took(span, 'reply')).toEqual({
        known: 10,
        half: 50,
        nineInTen: 90,
      });
    });

    it('count ratings by topic, people once, and askers by what they say of themselves', async () => {
      const teacher = personCalled('teacher');
      await on.store.profiles.change(teacher, { role: 'dsl', authority: 'lambeth' }, 1);
      const [one, two] = [await ask({ topic: 'laptops', asker: teacher }), await ask({ topic: 'laptops' })];
      for (const [query, stars] of [
        [one, 5],
        [two, 2],
      ] as const)
        await on.store.queries.unit((tx) => tx.setStars('slough', query.id, stars));
      await ask();
      const { reportFigures } = on.store;
      expect(await reportFigures.ratedTopics(span)).toEqual([{ topic: 'laptops', rated: 2, sum: 7 }]);
      expect(sorted(await reportFigures.queriesByAsker(span, 'role'))).toEqual([
        [undefined, 2],
        ['dsl', 1],
      ]);
      expect(sorted(await reportFigures.queriesByAsker(span, 'authority'))).toEqual([
        [undefined, 2],
        ['lambeth', 1],
      ]);
      await answer('x', { asker: 'p-1' });
      await answer('y', { asker: 'p-1' });
      await answer('z', { asker: 'p-2' });
      expect(await reportFigures.askers(span)).toBe(2);
    });

    it('know nothing any more of a question whose words were emptied', async () => {
      await answer('a year 9 laptop', { message: 'message-1', role: 'dsl' });
      await on.store.answers.eraseWords('message-1');
      expect(await on.store.reportFigures.answersBy(span, 'stage')).toEqual([{ key: undefined, count: 1 }]);
      await on.store.retention.remove('answers', on.clock.now(), 10, on.clock.now());
      expect(await on.store.reportFigures.answersBy(span, 'asker_role')).toEqual([
        { key: undefined, count: 1 },
      ]);
    });
  });
}
