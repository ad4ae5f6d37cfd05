import { describe, expect, it } from '@jest/globals';
import type { ShownCard } from '../../cards/card.ts';
import { channelInUseCard, channelNeedsLeadCard, sayItInAChannelCard } from '../../cards/channel-cards.ts';
import { adviserQueryCard } from '../../cards/query-adviser-card.ts';
import { eventToAdviserCard } from '../../cards/query-event-card.ts';
import { refusalWords } from '../../cards/query-refused-words.ts';
import { staffQueryCard } from '../../cards/query-staff-card.ts';
import { invented, json, lastEvent, now, pack, presses, query, titles } from './query-cards-for-tests.ts';

describe('The card in the advisers’ channel', () => {
  it('has no word of the question, of what was written, of who asked or how to ring them', () => {
    for (const { query: about, events } of invented) {
      const text = json(
        staffQueryCard({ query: about, topicTitle: 'Resources', cohortName: 'Post-16', now }),
      ).toLowerCase();
      const written = [
        about.question,
        ...events.map((event) => event.text ?? ''),
        about.asker.name ?? '',
      ].join(' ');
      const telling = new Set(written.toLowerCase().match(/[a-z]{5,}|\d{2,}/g) ?? []);
      // Words of the card itself that people use too.
      for (const own of ['reply']) telling.delete(own);
      expect([...telling].filter((word) => text.includes(word))).toEqual([]);
      expect(text).not.toContain('01632');
      expect(text).not.toContain('meeting');
    }
  });

  it('says how urgent it is, since when it waits and for how long', () => {
    const waiting = json(
      staffQueryCard({ query: query('waiting').query, topicTitle: 'Resources', cohortName: 'Post-16', now }),
    );
    for (const said of [
      'Resources',
      'Post-16',
      'by 24 November',
      '21 November, 14:05',
      '2 hours, as of 16:05',
    ])
      expect(waiting).toContain(said);
    expect(json(staffQueryCard({ query: query('waiting-today').query, now }))).toContain('⚠ Needed today');
    expect(json(staffQueryCard({ query: query('waiting-overdue').query, now }))).toContain('⚠ Overdue');
  });

  it.each([
    ['waiting', 'Waiting for an adviser', ['Claim', 'Open', 'More to do']],
    ['reopened', 'Waiting again, after a reply', ['Claim', 'Open', 'More to do']],
    ['claimed', 'Robin Example has it', ['Release', 'Open', 'More to do']],
    ['claimed-no-name', 'An adviser has it', ['Release', 'Open', 'More to do']],
    ['awaiting-asker', 'Robin Example has asked something back', ['Release', 'Open', 'More to do']],
    ['answered', 'Answered by Robin Example', ['Open']],
    ['closed', 'Closed', ['Open']],
    ['withdrawn', 'Withdrawn by the asker', ['Open']],
  ])('says who has it when it is %s', (name, head, buttons) => {
    const card = staffQueryCard({ query: query(name).query, now });
    expect(json(card)).toContain(`SL-0001 · ${head}"`);
    expect(titles(card)).toEqual(buttons);
  });

  it('tells the others when the one who has it could not be reached', () => {
    const { query: about } = query('claimed');
    expect(json(staffQueryCard({ query: about, now, adviserNotReached: true }))).toContain(
      'could not be brought to Robin Example',
    );
    expect(json(staffQueryCard({ query: about, now }))).not.toContain('could not be brought');
  });
});

function drawnFor(name: string): ShownCard {
  const { query: about, events, had } = query(name);
  return adviserQueryCard({ query: about, events, now, adviser: had });
}

describe('The adviser’s card', () => {
  it('shows everything to the one who has it, and where to reply', () => {
    const card = drawnFor('answered-back');
    const text = json(card);
    for (const said of [
      'Sam Invented asked',
      'Year 13 student',
      'A meeting',
      'by 24 November',
      '01632 960003',
      'on Monday',
    ])
      expect(text).toContain(said);
    expect(titles(card)).toEqual(['Reply and mark answered', 'Reply', 'Ask back', 'More']);
    const replies = presses(card).map(({ object }) => object['data']);
    expect(replies).toContainEqual(expect.objectContaining({ verb: 'reply-query', andAnswered: true }));
    expect(replies).toContainEqual(expect.objectContaining({ verb: 'reply-query', andAnswered: false }));
    expect(replies).toContainEqual(expect.objectContaining({ verb: 'mark-query-answered' }));
    expect(replies).toContainEqual(expect.objectContaining({ verb: 'release-query' }));
  });

  it('shows nothing of the case to one who has it no longer', () => {
    for (const name of ['released', 'claimed-by-another', 'reopened']) {
      expect(json(drawnFor(name))).not.toMatch(/laptop|Sam Invented|Level 3/);
      expect(titles(drawnFor(name))).toEqual(name === 'claimed-by-another' ? [] : ['Claim']);
    }
    expect(json(drawnFor('claimed-by-another'))).toContain('Alex Placeholder has it');
  });

  it.each(['answered', 'answered-helped', 'closed', 'withdrawn'])(
    'says what happened and asks for nothing more than to make knowledge of a reply when it is %s',
    (name) => {
      expect(titles(drawnFor(name))).toEqual(name === 'withdrawn' ? [] : ['Make this knowledge']);
      expect(json(drawnFor(name))).not.toContain('Input.Text');
      expect(json(drawnFor(name))).toContain('You took it');
    },
  );
});

function messageAbout(name: string): ShownCard {
  const { query: about, had } = query(name);
  const event = lastEvent(name);
  return eventToAdviserCard({ query: about, event, now, adviser: had });
}

describe('The message to an adviser', () => {
  it.each([
    ['answered-back', 'SL-0001', ['Reply and mark answered', 'Reply', 'Ask back', 'More']],
    ['not-helped', 'SL-0001', ['Reply and mark answered', 'Reply', 'Ask back', 'More']],
    ['answered-not-helped', 'SL-0001', ['Reply']],
    ['answered-helped', 'Nothing is left to do', []],
    ['withdrawn', 'Nothing is left to do', []],
    ['reopened', 'must be new', ['Claim']],
    ['undeliverable', 'Please ring them on 01632 960003, then mark it answered', ['Mark answered']],
  ])('offers what makes sense: %s', (name, said, buttons) => {
    expect(json(messageAbout(name))).toContain(said);
    expect(titles(messageAbout(name))).toEqual(buttons);
  });

  it('shows no words and no box to one who has lost the query since', () => {
    const { query: about, had } = query('answered-back');
    const event = lastEvent('answered-back');
    const others = {
      ...about,
      claimedBy: { tenant: 'tenant', entraId: 'other', channelUserId: '29:other', name: 'Kim Fiction' },
    };
    const card = eventToAdviserCard({ query: others, event, now, adviser: had });
    expect(json(card)).not.toMatch(/on Monday|laptop/);
    expect(json(card)).toContain('Kim Fiction has SL-0001 now');
    expect(titles(card)).toEqual([]);
  });
});

describe('A refusal', () => {
  const claimed = query('claimed').query;

  it('names who has the query, and what to do next', () => {
    expect(refusalWords('held-by-another', claimed)).toBe(
      'Robin Example has SL-0001, so nothing was done. If you should have it, ask them to release it.',
    );
    expect(refusalWords('held-by-another', query('claimed-no-name').query)).toMatch(
      /^Another adviser has SL-0001/,
    );
    expect(refusalWords('held-by-another', query('answered').query)).toMatch(
      /^Robin Example has answered SL-0001/,
    );
  });

  it('says what the query is now, in every state', () => {
    for (const { query: about } of invented)
      expect(refusalWords('wrong-state', about)).toMatch(
        /^SL-0001 (is|waits) .+ now, so nothing was done\. .+\.$/,
      );
  });

  it('tells nothing of a query to somebody whose it is not', () => {
    expect(refusalWords('not-yours', claimed)).not.toMatch(/SL-0001|Robin|Sam/);
    expect(refusalWords('unknown')).toMatch(/nothing was done/);
  });

  it('says why there is nothing to rate, and that it is too late', () => {
    expect(refusalWords('not-replied', claimed)).toContain('Nobody has replied to SL-0001 yet');
    expect(refusalWords('too-late', claimed)).toContain('Please ask a new question');
  });
});

describe('The channel’s cards', () => {
  it('say how many queries were passed on, and what to type', () => {
    expect(json(channelInUseCard({ pack, announced: 3 }))).toMatch(
      /now the advice line for Slough.*3 queries were waiting/,
    );
    expect(json(channelInUseCard({ pack, announced: 1 }))).toContain('One query was waiting');
    expect(json(channelInUseCard({ pack, announced: 0 }))).toContain('Nothing was waiting.');
    for (const card of [
      channelNeedsLeadCard({ byCode: true }),
      channelNeedsLeadCard({ byCode: false }),
      sayItInAChannelCard(),
    ])
      expect(json(card)).toContain('use this channel for the advice line');
    expect(json(channelNeedsLeadCard({ byCode: true }))).toContain('pairing code');
    expect(json(channelNeedsLeadCard({ byCode: false }))).not.toContain('pairing code');
  });
});
