import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { done, text } from '../../queue/line-for-tests.ts';
import { drawPlainly, events, eventsTo, openOffice, summaries, type Office } from './office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('when Teams fails', () => {
  it('keeps the order of each chat and holds up no other', async () => {
    const query = await office.asked();
    for (const version of [1, 2, 3, 4, 5]) await office.owe(query, version);
    await office.owe(query, 6, { of: 'event-to-adviser', to: { kind: 'person', person: office.adviser } });
    const path = /a:.*activities$/;
    const { teams } = office;
    teams.fail({ method: 'POST', path: new RegExp(office.chat.place.id), status: 502, times: 1 });
    await office.deliverDue();
    expect(events(office.chat.messages())).toEqual([]);
    expect(events(office.adviserChat.messages())).toEqual(['event-to-adviser: v6']);
    teams.fail({ method: 'POST', path, dropSocket: true, times: 2 });
    teams.fail({ method: 'POST', path, status: 429, retryAfterSeconds: 9, times: 1 });
    teams.fail({ method: 'POST', path, status: 412, times: 1 });
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual(eventsTo([1, 2, 3, 4, 5]));
  });

  it('waits as long as Teams asks for, and not a moment less', async () => {
    const query = await office.asked();
    await office.owe(query, 1);
    office.teams.fail({ method: 'POST', status: 429, retryAfterSeconds: 7, times: 1 });
    await office.deliverDue();
    expect(await office.store.deliveries.nextDueAt()).toBe(office.clock.now() + 7000);
    const calls = office.teams.calls.length;
    office.clock.pass(6999);
    await office.deliverer().takeDue();
    expect(office.teams.calls).toHaveLength(calls);
    office.clock.pass(1);
    await office.deliverDue();
    expect(events(office.chat.messages())).toEqual(eventsTo([1]));
  });

  it('calls once for each attempt, so that no message is made twice by a client that tries again', async () => {
    const query = await office.asked();
    await office.owe(query, 1);
    const before = office.teams.calls.length;
    office.teams.fail({ method: 'POST', status: 502, times: 1, afterProcessing: true });
    await office.deliverDue();
    expect(office.teams.calls).toHaveLength(before + 1);
  });

  it.each([
    ['answers 502', { status: 502 }],
    ['cuts the connection', { dropSocket: true }],
  ])('repeats a message, and loses none, where Teams has taken it and then %s', async (_what, fault) => {
    const query = await office.asked();
    for (const version of [1, 2]) await office.owe(query, version);
    office.teams.fail({ method: 'POST', ...fault, times: 1, afterProcessing: true });
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual(eventsTo([1, 1, 2]));
    const twice = office.log.filter(({ event }) => event === 'delivery perhaps made twice');
    expect(twice).toHaveLength(1);
  });

  it('says of nothing that Teams has plainly refused that it was perhaps made twice', async () => {
    const query = await office.asked();
    await office.owe(query, 1);
    office.teams.fail({ method: 'POST', status: 429, retryAfterSeconds: 1, times: 2 });
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual(eventsTo([1]));
    expect(office.log.filter(({ event }) => event === 'delivery perhaps made twice')).toEqual([]);
  });

  it('sends at once, without another attempt counted against it, what was held back for the limits', async () => {
    const query = await office.asked();
    for (const version of [1, 2, 3]) await office.owe(query, version);
    let held = 2;
    const { sender } = office;
    const deliverer = office.deliverer({
      sender: {
        ...sender,
        post: async (to, shown) => {
          if (held === 0) return sender.post(to, shown);
          held -= 1;
          return { kind: 'later', afterMs: 700, heldBack: true };
        },
      },
    });
    const began = office.clock.now();
    await office.deliverAll(deliverer);
    expect(events(office.chat.messages())).toEqual(eventsTo([1, 2, 3]));
    expect(office.clock.now() - began).toBe(1_400);
    expect(office.log.filter(({ event }) => event === 'delivery put off')).toEqual([]);
  });

  it('delivers what was given up once it is tried again', async () => {
    const query = await office.asked();
    await office.owe(query, 1);
    office.teams.fail({ method: 'POST', status: 413, times: 1 });
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual([]);
    expect(await office.line.retryDelivery({ authority: 'slough', query: query.id })).toBe(1);
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual(eventsTo([1]));
  });

  it('repeats a message at most when the process dies before it has noted that it was sent', async () => {
    const query = await office.asked();
    for (const version of [1, 2]) await office.owe(query, version);
    const { deliveries } = office.store;
    const dying = office.deliverer({
      deliveries: { ...deliveries, sent: () => Promise.reject(new Error('killed')) },
    });
    await dying.takeDue();
    await dying.settled();
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual(eventsTo([1, 1, 2]));
  });

  it('tries less and less often, and after three days tells the adviser that it did not arrive', async () => {
    const query = await office.asked();
    await office.line.claim({ authority: 'slough', query: query.id, adviser: office.adviser });
    await office.deliverDue();
    await office.line.reply({ authority: 'slough', query: query.id, adviser: office.adviser, text });
    const outage = office.teams.fail({
      path: new RegExp(office.chat.place.id),
      status: 503,
      times: Infinity,
    });
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await office.deliverDue();
      const next = await office.store.deliveries.nextDueAt();
      if (next !== undefined) office.clock.pass(Math.max(0, next - office.clock.now()));
    }
    expect(await office.store.deliveries.dead('slough', 10)).toEqual([]);
    office.clock.pass(3 * 24 * 60 * 60_000);
    await office.deliverDue();
    outage.stop();
    await office.deliverAll();
    const [given] = await office.store.deliveries.dead('slough', 10);
    expect(given).toMatchObject({ of: 'event-to-asker', failure: 'tried 13 times in three days' });
    expect(events(office.adviserChat.messages())).toEqual(['event-to-adviser: v4']);
    const waits = office.log.flatMap((event) => (event.event === 'delivery put off' ? [event.waitMs] : []));
    expect(waits.slice(0, 10)).toEqual(
      [1, 2, 4, 8, 16, 32, 64, 128, 150, 150].map((seconds) => seconds * 1000),
    );
    expect(office.log).toContainEqual(
      expect.objectContaining({ event: 'delivery given up', authority: 'slough' }),
    );
  });

  it('tells the adviser at once where the asker has blocked the bot, and remembers it', async () => {
    const query = await office.asked();
    await office.line.claim({ authority: 'slough', query: query.id, adviser: office.adviser });
    await office.deliverDue();
    office.chat.block();
    await office.line.reply({ authority: 'slough', query: query.id, adviser: office.adviser, text });
    expect(await office.deliverAll()).toBe(0);
    expect(events(office.adviserChat.messages())).toEqual(['event-to-adviser: v4']);
    expect((await office.store.queries.thread('slough', query.id)).at(-1)).toMatchObject({
      kind: 'undeliverable',
    });
    const { tenant, entraId } = office.asker;
    expect(await office.store.conversations.ofPerson(tenant, entraId)).toMatchObject({ reachable: false });
    expect((await office.store.deliveries.dead('slough', 10)).at(-1)).toMatchObject({
      failure: 'Teams answered 403',
    });
  });

  it('gives up a message that Teams will never take, without giving up the chat', async () => {
    const query = await office.asked();
    for (const version of [1, 2]) await office.owe(query, version);
    office.teams.fail({ method: 'POST', status: 413, times: 1 });
    await office.deliverAll();
    expect(events(office.chat.messages())).toEqual(eventsTo([2]));
    const { tenant, entraId } = office.asker;
    expect(await office.store.conversations.ofPerson(tenant, entraId)).toMatchObject({ reachable: true });
  });

  it('tries again what could not be drawn, while other chats go on', async () => {
    const query = await office.asked();
    await office.owe(query, 1);
    await office.owe(query, 2, { of: 'event-to-adviser', to: { kind: 'person', person: office.adviser } });
    const draw = drawPlainly(office.store);
    let broken = true;
    const deliverer = office.deliverer({
      draw: (delivery) => {
        if (broken && delivery.version === 1) throw new Error('a card that cannot be drawn');
        return draw(delivery);
      },
    });
    await office.deliverDue(deliverer);
    expect(events(office.adviserChat.messages())).toEqual(['event-to-adviser: v2']);
    expect(office.log).toContainEqual(
      expect.objectContaining({ event: 'delivery failed', of: 'event-to-asker' }),
    );
    expect(await office.store.deliveries.nextDueAt()).toBe(office.clock.now() + 1000);
    broken = false;
    await office.deliverAll(deliverer);
    expect(events(office.chat.messages())).toEqual(eventsTo([1]));
  });

  it('begins no call that its lease would not outlast, and goes on where it was', async () => {
    const query = await office.asked();
    const by = { authority: 'slough', query: query.id, adviser: office.adviser };
    for (const again of [1, 2, 3]) {
      office.clock.pass(again);
      done(await office.line.claim(by));
      done(await office.line.release(by));
      await office.deliverDue();
    }
    expect(office.channelView.messages()).toHaveLength(4);
    done(await office.line.claim(by));
    const due = await office.store.deliveries.nextDueAt();
    expect(due).toBeDefined();
    const { cards } = office.store;
    const slow = office.deliverer({
      cards: {
        ...cards,
        put: async (card) => {
          await cards.put(card);
          office.clock.pass(10_000);
        },
      },
    });
    await slow.takeDue();
    await slow.settled();
    const edited = () =>
      summaries(office.channelView.messages()).filter((words) => words.includes('claimed'));
    expect(edited().length).toBeGreaterThan(0);
    expect(edited().length).toBeLessThan(4);
    await office.deliverAll();
    expect(edited()).toHaveLength(4);
  });

  it('does not post when drawing has used the lease up, and posts at the next attempt', async () => {
    const query = await office.asked();
    await office.owe(query, 1);
    const draw = drawPlainly(office.store);
    const slow = office.deliverer({
      draw: (delivery) => {
        office.clock.pass(20_000);
        return draw(delivery);
      },
    });
    await slow.takeDue();
    await slow.settled();
    expect(events(office.chat.messages())).toEqual([]);
    await office.deliverDue();
    expect(events(office.chat.messages())).toEqual(eventsTo([1]));
  });
});
