import { describe, expect, it } from '@jest/globals';
import { buttonDataSchema } from '../../cards/button-data.ts';
import type { ShownCard } from '../../cards/card.ts';
import { adviserQueryCard } from '../../cards/query-adviser-card.ts';
import { askerQueryCard } from '../../cards/query-asker-card.ts';
import { eventToAdviserCard } from '../../cards/query-event-card.ts';
import { queryFaces } from '../../cards/query-faces.ts';
import { queryFormCard, type QueryFormView } from '../../cards/query-form-card.ts';
import { replyToAskerCard } from '../../cards/query-reply-card.ts';
import { staffQueryCard } from '../../cards/query-staff-card.ts';
import { howLong, momentWords, neededWords } from '../../cards/query-times.ts';
import type { QueryEvent } from '../../queue/query.ts';
import { isRecord, parts, plain } from './card-rules-parts.ts';
import { cardFaults } from './card-rules.ts';
import { day, json, lastEvent, now, pack, presses, query, redacted, today } from './query-cards-for-tests.ts';

const faces = queryFaces(pack, today);

function input(shown: ShownCard, id: string): Record<string, unknown> | undefined {
  return parts(plain(shown.card)).find(({ object }) => object['id'] === id)?.object;
}

describe('The cards of the advice line', () => {
  it.each(faces.map((face) => [face.name, face] as const))('can be drawn by Teams: %s', (_, face) => {
    expect(cardFaults(face.card)).toEqual([]);
  });

  it('say in the notification that it is the advice line, and never a word of the case or a name', () => {
    for (const { summary } of faces) {
      expect(summary).toMatch(/^Advice line: [^.]{5,60}$/);
      expect(summary).not.toMatch(/laptop|stolen|Level 3|Sam|Robin|Alex/);
    }
  });

  it('have buttons that the service understands, with what is typed and without', () => {
    const typed = {
      question: 'Q',
      neededBy: '',
      purpose: 'meeting',
      callBack: '',
      addition: 'A',
      reply: 'R',
    };
    const verbs = new Set<string>();
    for (const face of faces) {
      for (const { object } of presses(face)) {
        const data = isRecord(object['data']) ? object['data'] : {};
        for (const merged of [data, { ...data, ...typed }]) {
          const read = buttonDataSchema.safeParse(merged);
          expect({ face: face.name, verb: data['verb'], ok: read.success }).toMatchObject({ ok: true });
          if (read.success) verbs.add(read.data.verb);
        }
      }
    }
    expect([...verbs].toSorted()).toEqual([
      'add-to-query',
      'answer-back',
      'approve-reply',
      'ask-advice-line',
      'ask-back-query',
      'assign-query',
      'cancel-log',
      'cancel-query-form',
      'claim-query',
      'copy-reply',
      'help',
      'insert-words',
      'keep-apart',
      'keep-query',
      'link-query',
      'log-contact',
      'look-at-query',
      'make-knowledge',
      'mark-query-answered',
      'my-queries',
      'note-query',
      'open-pass',
      'open-query',
      'pass-query',
      'query-more',
      'rate-query',
      'rate-stars',
      'read-reply',
      'release-query',
      'reopen-query',
      'reply-query',
      'send-again',
      'send-back-reply',
      'send-feedback',
      'send-query',
      'set-urgent',
      'show-query',
      'transfer-query',
      'undo-reply',
      'unlink-query',
      'withdraw-query',
    ]);
  });

  it('bring what is typed to the service under the name it looks for', () => {
    const names: Readonly<Record<string, string>> = {
      'send-query': 'question',
      'answer-back': 'addition',
      'reopen-query': 'addition',
      'reply-query': 'reply',
      'ask-back-query': 'reply',
      'note-query': 'note',
      'send-back-reply': 'reason',
      'rate-stars': 'reply',
      'send-feedback': 'question',
      'log-contact': 'question',
    };
    const seen = new Set<string>();
    for (const face of faces) {
      const boxes = parts(plain(face.card)).filter(({ type }) => type === 'Input.Text');
      const typed = Object.fromEntries(
        boxes.map(({ object }) => [String(object['id']), `in ${String(object['id'])}`]),
      );
      for (const { object } of presses(face)) {
        const data = isRecord(object['data']) ? object['data'] : {};
        const name = names[String(data['verb'])];
        if (name === undefined) continue;
        seen.add(name);
        expect(buttonDataSchema.parse({ ...data, ...typed })).toMatchObject({ [name]: `in ${name}` });
      }
    }
    expect(seen).toEqual(new Set(['question', 'addition', 'reply', 'note', 'reason']));
  });

  it('ask for a box to be filled in only where its words are sent', () => {
    const needsWords = new Set([
      'send-query',
      'answer-back',
      'reopen-query',
      'reply-query',
      'ask-back-query',
      'note-query',
      'assign-query',
      'transfer-query',
      'link-query',
      'send-back-reply',
      'rate-stars',
      'pass-query',
      'log-contact',
      'send-feedback',
    ]);
    for (const face of faces) {
      const all = parts(plain(face.card));
      if (!all.some(({ object }) => object['isRequired'] === true)) continue;
      for (const { object } of presses(face)) {
        const verb = isRecord(object['data']) ? String(object['data']['verb']) : '';
        expect(`${face.name} ${verb} ${object['associatedInputs'] === 'none' ? 'none' : 'auto'}`).toBe(
          `${face.name} ${verb} ${needsWords.has(verb) ? 'auto' : 'none'}`,
        );
      }
    }
  });

  it('show what people typed as they typed it, and interpret nothing in it', () => {
    const { query: about, had } = query('answered-back');
    const hostile = redacted('**Bold** [press here](https://example.org) <at>Everybody</at>');
    const events: QueryEvent[] = query('answered-back').events.map((event) =>
      Object.assign({}, event, { text: hostile }),
    );
    const odd = {
      ...about,
      question: hostile,
      callBack: '[1](https://example.org)',
      asker: { ...about.asker, name: '**Sam**' },
    };
    const last = { ...lastEvent('answered-back'), text: hostile };
    const cards = [
      askerQueryCard({ query: odd, events, now, authorityName: 'Slough', channelSet: true }),
      adviserQueryCard({ query: odd, events, now, adviser: had }),
      eventToAdviserCard({ query: odd, event: last, now, adviser: had }),
      replyToAskerCard({ query: odd, event: { ...last, kind: 'replied' }, now }),
      staffQueryCard({ query: { ...odd, claimedBy: { ...odd.asker, name: '<at>A</at>' } }, now }),
    ];
    for (const card of cards) {
      const drawn = parts(plain(card.card)).filter(({ type }) => type === 'TextBlock' || type === 'Fact');
      const text = drawn
        .map(({ object }) => `${String(object['text'])} ${String(object['value'])}`)
        .join('\n');
      expect(text).not.toMatch(/\]\(https|<at>|\*\*Bold|\*\*Sam/);
    }
  });

  it('keep lines, numbers and indents as they were typed', () => {
    const { query: about, events } = query('waiting');
    const typed = { ...about, question: redacted('Two things:\n3. a laptop\r\n    4. a desk') };
    const card = askerQueryCard({ query: typed, events, now, authorityName: 'Slough', channelSet: true });
    expect(parts(plain(card.card)).map(({ object }) => object['text'])).toContain(
      'Two things:\n\n3\\. a laptop\n\n4\\. a desk',
    );
  });

  it('stay small enough for Teams whatever is written, and keep the newest words', () => {
    const { query: about, had } = query('claimed');
    const stars = redacted('*"1.\n'.repeat(800));
    const many = Array.from({ length: 60 }, (_, n): QueryEvent => {
      const first = lastEvent('waiting');
      return {
        ...first,
        version: n + 3,
        kind: n % 2 === 0 ? 'replied' : 'answered-back',
        text: n === 59 ? redacted('the newest words') : stars,
      };
    });
    const long = { ...about, question: stars, repliedAt: now };
    const last = many.at(-2);
    if (last === undefined) throw new Error('no event');
    const cards = [
      askerQueryCard({ query: long, events: many, now, authorityName: 'Slough', channelSet: true }),
      adviserQueryCard({
        query: long,
        events: many,
        now,
        adviser: had,
        topicTitle: 'A topic',
        cohortName: 'Post-16',
      }),
      replyToAskerCard({ query: { ...long, state: 'answered', settledAt: now }, event: last, now }),
      eventToAdviserCard({ query: long, event: { ...last, kind: 'answered-back' }, now, adviser: had }),
    ];
    for (const card of cards) {
      expect(cardFaults(card.card)).toEqual([]);
      expect(json(card)).toContain('The rest does not fit on this card');
    }
    for (const card of cards.slice(0, 2)) {
      expect(json(card)).toContain('the newest words');
      expect(json(card)).toMatch(/\d+ earlier entries are kept but not shown/);
    }
  });
});

describe('The form', () => {
  const view: QueryFormView = {
    pack,
    form: '22222222-2222-4222-8222-222222222222',
    question: redacted('Can [name] have a laptop?'),
    privacyNotice: 'What becomes of your words is in the privacy notice.',
    today,
  };

  it('is filled with exactly the words that will be sent', () => {
    expect(input(queryFormCard(view), 'question')).toMatchObject({
      value: 'Can [name] have a laptop?',
      label: 'Your question, exactly as it will be sent',
      isRequired: true,
      maxLength: 2_000,
    });
  });

  it('says where a name that was taken out still is and how to delete it, and nothing of it where none was', () => {
    const removed = json(queryFormCard({ ...view, removed: { name: 1, postcode: 0 } }));
    expect(removed).toContain('The name is still in your own message in Teams.');
    expect(removed).toMatch(/More options.*Delete/);
    expect(removed).not.toContain('postcode');
    expect(json(queryFormCard({ ...view, removed: {} }))).not.toMatch(/Taken out|Delete/);
  });

  it('does not say that words typed into the form are in a message', () => {
    const again = json(queryFormCard({ ...view, removed: { name: 1 }, problem: 'We took out a name.' }));
    expect(again).toContain('We took out a name.');
    expect(again).not.toContain('is still in your own message');
    expect(again).toContain('if you typed it in a message');
  });

  it('shows the deployer’s notice and does not speak of consent', () => {
    const text = json(queryFormCard(view));
    expect(text).toContain('What becomes of your words is in the privacy notice.');
    expect(text).not.toMatch(/consent/i);
    expect(text).toContain('call 999');
  });

  it('keeps what was filled in when it has to be shown again', () => {
    const values = { purpose: 'move', neededBy: '2026-12-01', callBack: '01632 960003' } as const;
    const shown = queryFormCard({ ...view, problem: 'Please type your question.', values });
    expect(input(shown, 'purpose')).toMatchObject({ value: 'move', style: 'compact' });
    expect(input(shown, 'neededBy')).toMatchObject({ value: '2026-12-01', min: today });
    expect(input(shown, 'callBack')).toMatchObject({ value: '01632 960003' });
    expect(input(queryFormCard(view), 'purpose')).toMatchObject({ value: 'other' });
  });

  it('takes the beginning of a question that is too long, and says so', () => {
    const shown = queryFormCard({ ...view, question: redacted('a'.repeat(3_000)) });
    expect(String(input(shown, 'question')?.['value'])).toHaveLength(2_000);
    expect(json(shown)).toContain('too long for this form');
  });
});

describe('The words for times', () => {
  it('are those of England, summer and winter', () => {
    expect(momentWords(Date.parse('2026-07-01T13:05:00Z'), now)).toBe('1 July, 14:05');
    expect(momentWords(Date.parse('2026-11-21T14:05:00Z'), now)).toBe('21 November, 14:05');
    expect(momentWords(Date.parse('2025-12-31T23:59:00Z'), now)).toBe('31 December 2025, 23:59');
  });

  it('call a day today until midnight in England', () => {
    const due = { ...query('waiting').query, neededBy: '2026-07-02' as const };
    expect(neededWords(due, Date.parse('2026-07-01T22:59:00Z'))).toEqual({ text: 'by tomorrow, 2 July' });
    expect(neededWords(due, Date.parse('2026-07-01T23:01:00Z'))).toEqual({
      text: 'today, 2 July',
      pressing: 'Needed today',
    });
    expect(neededWords(due, Date.parse('2026-07-02T23:01:00Z'))).toEqual({
      text: 'by 2 July',
      pressing: 'Overdue',
    });
    expect(neededWords({ ...due, state: 'answered' }, now)).toEqual({ text: 'by 2 July' });
  });

  it('count how long something waits in its largest unit', () => {
    expect([30_000, 60_000, 7_300_000, 3 * day].map((ms) => howLong(now - ms, now))).toEqual([
      undefined,
      '1 minute',
      '2 hours',
      '3 days',
    ]);
  });
});
