import { describe, expect, it } from '@jest/globals';
import { reviewCard } from '../../cards/review-card.ts';
import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import { redacted } from '../queue/people-for-tests.ts';

const now = Date.UTC(2026, 10, 23, 10);

const by = { tenant: 't', entraId: 'e', name: 'Bob' };
const said = { kind: 'comment', by, at: now, text: redacted('said '.repeat(120)) } as const;

function drawn(before: object, after: object): string {
  const version: EntryVersion = {
    authority: 'slough',
    entry: 'advice',
    number: 1,
    kind: 'article',
    state: 'in-review',
    content: { ...after },
    basedOn: 0,
    reason: redacted('why'),
    comments: Array.from({ length: 6 }, () => said),
    madeAt: now,
    changedAt: now,
    submittedAt: now,
  };
  const view = {
    version,
    title: 'Advice',
    before: { ...before },
    faults: [],
    approvers: 'Bob',
    isAuthor: false,
    now,
  };
  return JSON.stringify(reviewCard(view).card);
}

describe('what a reviewer sees of a proposal', () => {
  const long = 'word '.repeat(200);

  it('is every line of it to its end, and no warning', () => {
    const card = drawn({ answer: `${long} old end` }, { answer: `${long} new end` });
    expect(card).toContain('old end');
    expect(card).toContain('new end');
    expect(card).not.toContain('before you approve');
  });

  it('says how many lines had no room, and stays small enough to be sent', () => {
    const answer = Array.from({ length: 50 }, (_, line) => `Line ${line} ${'word '.repeat(60)}`).join('\n');
    const card = drawn({}, { answer });
    expect(card).toContain('Line 0 ');
    expect(card).not.toContain('Line 49 ');
    const shown = card.match(/Line \d+ /g)?.length ?? 0;
    expect(card).toContain(
      `${50 - shown} more lines changed that have no room here. Read them on the entry’s page before you approve.`,
    );
    // Teams counts two bytes a character.
    expect(card.length * 2).toBeLessThan(28_672);
  });

  it('says so where a line by itself is longer than the card has room for', () => {
    const card = drawn({}, { answer: 'word '.repeat(4_000) });
    expect(card).toContain('One more line changed that has no room here.');
  });
});
