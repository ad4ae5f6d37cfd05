import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { removeOld, replaceCards, type RetentionParts } from '../../../bot/rounds/retention.ts';
import { messageCard } from '../../../cards/message-card.ts';
import type { AnswerGiven } from '../../../knowledge/answers-given.ts';
import { redact } from '../../../privacy/redact.ts';
import { retentionDefaults } from '../../../queue/retention.ts';
import { type Office, openOffice } from './office.ts';

const day = 24 * 60 * 60_000;
const removed = 'Removed under the retention policy.';
const on = new AbortController().signal;

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

function parts(): RetentionParts {
  const { store, clock, sender } = office;
  return {
    days: retentionDefaults,
    retention: store.retention,
    cardRemovals: store.cardRemovals,
    sender,
    eraseRemains: () => store.eraseRemains(),
    now: clock.now,
    log: () => undefined,
    sleep: () => Promise.resolve(),
  };
}

function answered(id: string, activityId: string): AnswerGiven {
  return {
    id,
    at: office.clock.now(),
    authority: 'slough',
    asker: 'p-1',
    question: redact('what is a pep').text,
    outcome: 'answer',
    entry: 'pep',
    removed: {},
    card: { serviceUrl: office.teams.serviceUrl, conversationId: office.chat.place.id, activityId },
  };
}

async function posted(title: string): Promise<string> {
  const sent = await office.sender.post(
    { kind: 'person', person: office.asker, serviceUrl: office.teams.serviceUrl, botId: '28:bot' },
    messageCard('Answer', title, title),
  );
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  return sent.place.activityId;
}

const said = (activityId: string) => office.chat.messages().find(({ id }) => id === activityId)?.words;

describe('the card of an answer', () => {
  it('says that it was removed when its answer is, and not before', async () => {
    const [old, young] = [await posted('old'), await posted('young')];
    await office.store.answers.record(answered('a', old));
    office.clock.pass(2 * day);
    await office.store.answers.record(answered('b', young));
    office.clock.pass((retentionDefaults.answers - 1) * day);
    await removeOld(parts(), on);
    await replaceCards(parts(), on);
    expect(said(old)).toBe(removed);
    expect(said(young)).toContain('young');
  });

  it('is left where a query’s card stands there by now, which goes with its query', async () => {
    const query = await office.asked();
    await office.deliverDue();
    const [card] = await office.store.cards.of('slough', query.id, 'asker');
    if (card === undefined) throw new Error('the query has no card');
    const before = said(card.activityId);
    const at = office.clock.now() - retentionDefaults.answers * day;
    await office.store.answers.record({
      ...answered('a', card.activityId),
      at,
      card,
    });
    await removeOld(parts(), on);
    await replaceCards(parts(), on);
    expect(before).toBeDefined();
    expect(said(card.activityId)).toBe(before);
  });
});
