import { describe, expect, it } from '@jest/globals';
import type { TurnParts } from '../../../bot/turns/parts.ts';
import { approversWords, namedApprovers } from '../../../bot/turns/review-approvers.ts';
import type { EntryVersion } from '../../../knowledge/live/entry-version.ts';
import { localSchema } from '../../../knowledge/schema.ts';

const ids = {
  ann: '00000000-0000-4000-8000-00000000000a',
  bob: '00000000-0000-4000-8000-00000000000b',
  deb: '00000000-0000-4000-8000-00000000000d',
};
const names = { [ids.ann]: 'Ann', [ids.bob]: 'Bob', [ids.deb]: 'Deb' };

function partsWith(editing: object): TurnParts {
  const local = localSchema.parse({ editing });
  return {
    searchOf: () => ({ pack: { local } }),
    live: { entry: () => ({ kind: 'article', content: { id: 'advice', answer: 'We run a line.' } }) },
    staffChannels: { of: () => Promise.resolve({}) },
    roster: {
      members: () => Promise.resolve(Object.entries(names).map(([entraId, name]) => ({ entraId, name }))),
    },
  } as unknown as TurnParts;
}
const version = {
  authority: 'slough',
  entry: 'advice',
  kind: 'article',
  content: { id: 'advice', answer: 'We run an advice line.' },
  author: { tenant: 't', entraId: ids.ann.toUpperCase() },
} as unknown as EntryVersion;
const money = { ...version, content: { id: 'advice', answer: 'It costs £1.' } };
const deputy = { person: ids.deb, afterWorkingDays: 2 };

describe('who may approve a proposal', () => {
  it.each([
    ['anybody else where nobody is named', {}, version, /^Any other member/],
    [
      'those who are named, without its author',
      { reviewers: [ids.ann, ids.bob] },
      version,
      /^Bob may approve it\.$/,
    ],
    [
      'nobody where its author alone is named',
      { reviewers: [ids.ann] },
      version,
      /^Nobody can approve it as things are/,
    ],
    [
      'the deputy in time where its author alone is named',
      { reviewers: [ids.ann], deputy },
      version,
      /^Deb may approve it once it has waited 2 working days/,
    ],
    [
      'nobody where the deputy is its author',
      { reviewers: [ids.ann], deputy: { ...deputy, person: ids.ann } },
      version,
      /^Nobody/,
    ],
    [
      'nobody where its author alone is named for money, whoever deputises',
      { reviewers: [ids.bob], moneyApprovers: [ids.ann], deputy },
      money,
      /^Nobody can approve it as things are/,
    ],
  ])('is %s', async (_what, editing, of, expected) => {
    expect(await approversWords(of, partsWith(editing))).toMatch(expected);
  });

  it('are told of it, and its author is not', () => {
    expect(namedApprovers(version, partsWith({ reviewers: [ids.ann, ids.bob] }))).toEqual([ids.bob]);
  });
});
