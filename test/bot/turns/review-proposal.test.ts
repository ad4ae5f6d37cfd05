import { describe, expect, it } from '@jest/globals';
import { changeProposal } from '../../../bot/turns/draft-proposal.ts';
import type { TurnParts } from '../../../bot/turns/parts.ts';
import { commentProposal, openReview } from '../../../bot/turns/review-proposal.ts';
import type { Turn } from '../../../bot/turns/turn.ts';
import { comment } from '../../../knowledge/live/moves.ts';
import type { EntryVersion } from '../../../knowledge/live/entry-version.ts';
import { redacted } from '../../queue/people-for-tests.ts';

const person = { tenant: 'tenant-1', entraId: 'lead', channelUserId: '29:lead' };
const draft: EntryVersion = {
  authority: 'slough',
  entry: 'advice',
  number: 1,
  kind: 'article',
  state: 'draft',
  content: { id: 'advice', title: 'Half-written words' },
  basedOn: 0,
  author: { tenant: 'tenant-1', entraId: 'ann' },
  reason: redacted('why'),
  comments: [],
  madeAt: 1,
  changedAt: 1,
};
const of = { authority: 'slough', entry: 'advice', number: 1 };
const turn = { person } as Turn;
const parts = {
  leads: [person.entraId],
  now: () => 1,
  mayStay: { publicContacts: [] },
  searchOf: () => ({ pack: {} }),
  live: {
    versions: { find: () => Promise.resolve(draft) },
    move: () => Promise.resolve(comment({ by: person, at: 1 }, redacted('mine'))(draft, undefined)),
  },
} as unknown as TurnParts;

describe('a colleague’s draft', () => {
  it('is not there for anybody else before it is sent to be read', async () => {
    const replies = [
      await openReview({ v: 1, verb: 'open-review', ...of }, turn, parts),
      await changeProposal({ v: 1, verb: 'change-proposal', ...of }, turn, parts),
      await commentProposal({ v: 1, verb: 'comment-proposal', ...of, addition: 'mine' }, turn, parts),
    ];
    for (const reply of replies)
      expect(reply).toEqual([expect.objectContaining({ text: 'That proposal is no longer there.' })]);
  });
});
