import { describe, expect, it } from '@jest/globals';
import type { EntryVersion } from '../../../knowledge/live/entry-version.ts';
import { type FourEyes, workingDaysSince } from '../../../knowledge/live/four-eyes.ts';
import { approve, comment, revise, sendBack, submit, withdraw } from '../../../knowledge/live/moves.ts';
import { localSchema } from '../../../knowledge/schema.ts';
import { redacted } from '../../queue/people-for-tests.ts';

const ids = {
  ann: '00000000-0000-4000-8000-00000000000a',
  bob: '00000000-0000-4000-8000-00000000000b',
  deb: '00000000-0000-4000-8000-00000000000d',
};
const [ann, bob, deb] = [ids.ann, ids.bob, ids.deb].map((entraId) => ({ tenant: 't', entraId })) as [
  Editor,
  Editor,
  Editor,
];
type Editor = { readonly tenant: string; readonly entraId: string };
const friday = Date.UTC(2026, 8, 4, 9);
const monday = Date.UTC(2026, 8, 7, 9);
const tuesday = Date.UTC(2026, 8, 8, 9);

const inReview: EntryVersion = {
  authority: 'slough',
  entry: 'advice',
  number: 2,
  kind: 'article',
  state: 'in-review',
  content: { id: 'advice', answer: 'The Virtual School runs an advice line.' },
  basedOn: 1,
  author: ann,
  reason: redacted('why'),
  comments: [],
  madeAt: friday,
  changedAt: friday,
  submittedAt: friday,
};
const live: EntryVersion = { ...inReview, number: 1, state: 'published', author: bob, publishedAt: 5 };

function rules(editing: object = {}, before: FourEyes['before'] = { id: 'advice' }): FourEyes {
  return { local: localSchema.parse({ editing }), isBankHoliday: () => false, before };
}
function whyNot(by: Editor, at: number, how: FourEyes, version = inReview): unknown {
  const moved = approve({ by, at }, how, { submittedAt: friday })(version, live);
  return moved.ok ? undefined : moved.refusal.why;
}

describe('approving an edit of the knowledge', () => {
  it('is for any other adviser, and never for its author', () => {
    expect(whyNot(bob, friday, rules())).toBeUndefined();
    expect(whyNot(ann, friday, rules())).toBe('own-work');
    expect(whyNot(ann, friday, rules({ reviewers: [ids.ann] }))).toBe('own-work');
  });

  it('is for the reviewers where the pack names them, and for the deputy once it has waited', () => {
    const set = rules({ reviewers: [ids.bob], deputy: { person: ids.deb, afterWorkingDays: 2 } });
    expect(whyNot(bob, friday, set)).toBeUndefined();
    const shouted = rules({ reviewers: [ids.bob.toUpperCase()] });
    expect(whyNot(bob, friday, shouted)).toBeUndefined();
    expect(whyNot(deb, monday, set)).toBe('deputy-too-early');
    expect(whyNot(deb, tuesday, set)).toBeUndefined();
    expect(whyNot({ tenant: 't', entraId: 'e' }, tuesday, set)).toBe('not-a-reviewer');
  });

  it('is for a named approver where money changes, and not where only ways of asking do', () => {
    const set = rules(
      { moneyApprovers: [ids.bob] },
      { id: 'laptops', answer: 'It pays £200.', aliases: ['a'] },
    );
    const paysMore = { ...inReview, content: { id: 'laptops', answer: 'It pays £300.', aliases: ['a'] } };
    expect(whyNot(deb, friday, set, paysMore)).toBe('not-a-money-approver');
    expect(whyNot(bob, friday, set, paysMore)).toBeUndefined();
    const askedAnew = {
      ...inReview,
      content: { id: 'laptops', answer: 'It pays £200.', aliases: ['a', 'b'] },
    };
    expect(whyNot(deb, friday, set, askedAnew)).toBeUndefined();
  });

  it('never comes by time-out where safeguarding routes or these rules change', () => {
    const deputies = { reviewers: [ids.bob], deputy: { person: ids.deb, afterWorkingDays: 1 } };
    const set = rules(deputies, {});
    const route = {
      matter: 'child',
      hours: 'in',
      title: 'Duty',
      phone: '01632 960000',
      owner: 'a',
      checked: '2026-01-01',
    };
    const local = (content: EntryVersion['content']) => ({ ...inReview, kind: 'local' as const, content });
    expect(whyNot(deb, tuesday, set, local({ routes: [route] }))).toBe('never-by-time-out');
    expect(whyNot(deb, tuesday, set, local({ editing: { reviewers: [ids.deb] } }))).toBe('never-by-time-out');
    expect(whyNot(bob, tuesday, set, local({ routes: [route] }))).toBeUndefined();
    expect(whyNot(deb, tuesday, set, local({ closures: [] }))).toBeUndefined();
  });

  it('needs a reviewer beside whoever is named for money, where safeguarding routes or these rules change too', () => {
    const set = rules({ reviewers: [ids.bob], moneyApprovers: [ids.bob, ids.deb] }, {});
    const both = {
      ...inReview,
      kind: 'local' as const,
      content: { editing: { reviewers: [ids.deb] }, voicemail: 'Calls cost £1.' },
    };
    expect(whyNot(deb, tuesday, set, both)).toBe('not-a-reviewer');
    expect(whyNot(bob, tuesday, set, both)).toBeUndefined();
  });

  it('knows a sum of money without its sign', () => {
    const set = rules({ moneyApprovers: [ids.bob] }, { id: 'laptops', answer: 'It pays for a laptop.' });
    for (const answer of ['It pays 300 pounds.', 'It pays GBP 300.', 'It costs a pound.'])
      expect(whyNot(deb, friday, set, { ...inReview, content: { id: 'laptops', answer } })).toBe(
        'not-a-money-approver',
      );
  });

  it('is not for its author under an id in other letters', () => {
    const shouting = { ...ann, entraId: ids.ann.toUpperCase() };
    expect(whyNot(shouting, friday, rules())).toBe('own-work');
  });

  it('is refused where another version went live meanwhile, saying whose and when', () => {
    const newer = { ...live, number: 7, publishedAt: 99 };
    expect(approve({ by: deb, at: 100 }, rules(), { submittedAt: friday })(inReview, newer)).toEqual({
      ok: false,
      refusal: { why: 'overtaken', by: bob, at: 99, number: 7 },
    });
  });

  it('is refused where the author has changed it since it was read', () => {
    expect(approve({ by: bob, at: tuesday }, rules(), { submittedAt: friday - 1 })(inReview, live)).toEqual({
      ok: false,
      refusal: { why: 'changed-since' },
    });
  });

  it('counts working days without weekends, bank holidays and closures', () => {
    expect(workingDaysSince(friday, monday, [], () => false)).toBe(1);
    expect(workingDaysSince(friday, monday, [], (day) => day === '2026-09-07')).toBe(0);
    expect(
      workingDaysSince(friday, tuesday, [{ from: '2026-09-08', to: '2026-09-08', why: 'x' }], () => false),
    ).toBe(1);
  });
});

describe('a draft', () => {
  const draft: EntryVersion = { ...inReview, state: 'draft' };
  it('is its author’s alone', () => {
    for (const move of [
      revise({ by: bob, at: 1 }, {}),
      submit({ by: bob, at: 1 }),
      withdraw({ by: bob, at: 1 }),
    ])
      expect(move(draft, live)).toEqual({ ok: false, refusal: { why: 'not-yours' } });
    expect(submit({ by: ann, at: 7 })(draft, live)).toMatchObject({ ok: true, version: { submittedAt: 7 } });
  });

  it('cannot be changed while it is in review, nor once it is live', () => {
    for (const state of ['in-review', 'published'] as const)
      expect(revise({ by: ann, at: 1 }, {})({ ...draft, state }, live)).toEqual({
        ok: false,
        refusal: { why: 'not-in-state', state },
      });
  });

  it('is sent back by somebody else, who says why, and may be commented on by all', () => {
    expect(sendBack({ by: ann, at: 1 }, redacted('no'))(inReview, live)).toMatchObject({
      refusal: { why: 'own-work' },
    });
    expect(sendBack({ by: bob, at: 1 }, redacted('no'))(inReview, live)).toMatchObject({
      version: { state: 'sent-back', comments: [{ kind: 'sent-back', text: 'no', by: bob }] },
    });
    expect(comment({ by: deb, at: 1 }, redacted('well'))(live, live)).toMatchObject({
      version: { state: 'published' },
    });
  });
});
