import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { conversationKey } from '../../../queue/conversations.ts';
import { done } from '../../queue/line-for-tests.ts';
import { asking } from '../../queue/people-for-tests.ts';
import { openForTest } from '../../store/engines.ts';
import { events, eventsTo, openOffice, summaries, type Office } from './office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('what is owed', () => {
  it('arrives: a card in the asker’s chat and one, as a thread of its own, in the channel', async () => {
    const query = await office.asked();
    expect(summaries(office.chat.messages())).toEqual(['asker: waiting v1']);
    const [card, ...others] = office.channelView.messages();
    expect(others).toEqual([]);
    expect(card?.summary).toBe('Advice line: staff: waiting v1');
    expect(card?.conversationId).toBe(`${office.channel.channelId};messageid=${card?.id}`);
    expect(await office.store.cards.of('slough', query.id, 'staff')).toMatchObject([
      { conversationId: card?.conversationId, activityId: card?.id, version: 1 },
    ]);
    expect(await office.store.deliveries.nextDueAt()).toBeUndefined();
  });

  it('is edited where it stands, and only where it shows something older', async () => {
    const query = await office.asked();
    await office.line.claim({ authority: 'slough', query: query.id, adviser: office.adviser });
    await office.deliverDue();
    expect(summaries(office.channelView.messages())).toEqual(['staff: claimed v2']);
    expect(summaries(office.chat.messages())).toEqual(['asker: claimed v2']);
    const edits = office.teams.callsTo('PUT', /./).length;
    await office.owe(query, 2, { of: 'query-card-asker' });
    await office.deliverDue();
    expect(office.teams.callsTo('PUT', /./)).toHaveLength(edits);
    expect(await office.store.deliveries.nextDueAt()).toBeUndefined();
  });

  it('takes the place of the form that the question was sent from', async () => {
    const conversationId = office.chat.place.id;
    const { id: form } = office.teams.world.conversations.post({
      conversationId,
      author: 'bot',
      activity: { type: 'message', text: 'The form' },
    });
    const place = { serviceUrl: office.teams.serviceUrl, conversationId, activityId: form };
    await office.line.ask(asking('form-1', { asker: office.asker, form: place }));
    await office.deliverDue();
    expect(office.chat.messages()).toMatchObject([{ id: form, summary: 'Advice line: asker: waiting v1' }]);
  });

  it('opens the chat with an adviser who has never spoken to the bot, once', async () => {
    const query = await office.asked();
    await office.line.claim({ authority: 'slough', query: query.id, adviser: office.adviser });
    await office.deliverDue();
    await office.owe(query, 2, { of: 'event-to-adviser', to: { kind: 'person', person: office.adviser } });
    await office.deliverDue();
    expect(summaries(office.adviserChat.messages())).toEqual(['adviser: claimed v2', 'event-to-adviser: v2']);
    const opened = office.teams
      .callsTo('POST', /^\/v3\/conversations$/)
      .filter(({ body }) => 'members' in Object(body));
    expect(opened).toHaveLength(1);
  });

  it('is put at the bottom of the channel where it is announced again, and the older card follows', async () => {
    const query = await office.asked();
    const by = { authority: 'slough', query: query.id, adviser: office.adviser };
    await office.line.claim(by);
    await office.deliverDue();
    office.clock.pass(1000);
    await office.line.release(by);
    await office.deliverDue();
    const messages = office.channelView.messages();
    expect(summaries(messages)).toEqual(['staff: waiting v3', 'staff: waiting v3']);
    expect(messages.map(({ edits }) => edits)).toEqual([2, 0]);
    const kept = await office.store.cards.of('slough', query.id, 'staff');
    expect(kept.map(({ activityId }) => activityId)).toEqual(messages.map(({ id }) => id).toReversed());
  });

  it('is announced once, whatever goes wrong with the older card', async () => {
    const query = await office.asked();
    const by = { authority: 'slough', query: query.id, adviser: office.adviser };
    await office.line.claim(by);
    await office.deliverDue();
    office.teams.fail({ method: 'PUT', path: /19:/, status: 502, times: 3 });
    await office.line.release(by);
    expect(await office.deliverAll()).toBe(3);
    expect(summaries(office.channelView.messages())).toEqual(['staff: waiting v3', 'staff: waiting v3']);
  });

  it('is posted again where somebody has deleted the card', async () => {
    const query = await office.asked();
    const [card] = office.channelView.messages();
    const kept = office.teams.world.conversations.find(office.channel.channelId, card?.id ?? '');
    if (!kept) throw new Error('there is no card in the channel');
    kept.deleted = true;
    await office.line.claim({ authority: 'slough', query: query.id, adviser: office.adviser });
    await office.deliverDue();
    const [again, ...others] = office.channelView.messages();
    expect(again?.summary).toBe('Advice line: staff: claimed v2');
    expect(others).toEqual([]);
    expect(await office.store.cards.of('slough', query.id, 'staff')).toMatchObject([
      { activityId: again?.id },
    ]);
  });

  it('is posted again where the card seen last is gone, though an older one stands', async () => {
    const query = await office.asked();
    const by = { authority: 'slough', query: query.id, adviser: office.adviser };
    await office.line.claim(by);
    office.clock.pass(1000);
    await office.line.release(by);
    await office.deliverDue();
    const last = office.channelView.lastMessage();
    const kept = office.teams.world.conversations.find(office.channel.channelId, last.id);
    if (!kept) throw new Error('there is no card in the channel');
    kept.deleted = true;
    await office.line.claim(by);
    await office.deliverDue();
    expect(summaries(office.channelView.messages())).toEqual(['staff: claimed v4', 'staff: claimed v4']);
    expect(office.channelView.lastMessage().id).not.toBe(last.id);
  });

  it('reaches a conversation by its key, and somebody of whom only the region is known', async () => {
    const query = done(await office.line.ask(asking('form-1', { asker: office.asker })));
    const to = {
      kind: 'conversation',
      key: conversationKey(office.asker.tenant, office.chat.place.id),
    } as const;
    await office.owe(query, 5, { to });
    await office.deliverDue();
    expect(events(office.chat.messages())).toEqual(eventsTo([5]));
    await office.owe(query, 6, { to: { kind: 'person', person: office.adviser } });
    const { serviceUrl, world } = office.teams;
    await office.deliverDue();
    expect(office.adviserChat.messages()).toEqual([]);
    await office.deliverAll(office.deliverer({ bot: { id: world.bot.id, serviceUrl } }));
    expect(events(office.adviserChat.messages())).toEqual(eventsTo([6]));
    expect(office.teams.calls.at(-2)?.body).toMatchObject({ bot: { id: world.bot.id } });
  });

  it('goes to the channel that is the advice line now, even if the former one is closed to the bot', async () => {
    const query = await office.asked();
    const { teams } = office;
    teams.world.directory.refuse(office.channel.channelId, 403);
    const team = teams.team('Another team', { channels: ['Advice line'] });
    const elsewhere = teams.channel(team, 'Advice line');
    const channel = { ...office.channel, teamId: team.id, channelId: elsewhere.place.id };
    await office.line.useChannel(channel);
    await office.line.claim({ authority: 'slough', query: query.id, adviser: office.adviser });
    await office.deliverAll();
    expect(summaries(elsewhere.messages())).toEqual(['staff: claimed v2']);
    expect(await office.store.deliveries.dead('slough', 10)).toEqual([]);
  });

  it('is over without a message when there is nothing left to say', async () => {
    const query = await office.asked();
    await office.owe(query, 7);
    const calls = office.teams.calls.length;
    await office.deliverDue(office.deliverer({ draw: async () => undefined }));
    expect(office.teams.calls).toHaveLength(calls);
    expect(await office.store.deliveries.nextDueAt()).toBeUndefined();
  });
});

describe('two deliverers on one database', () => {
  it('never send one delivery twice, nor out of order', async () => {
    const query = await office.asked();
    const other = await openForTest(office.database.url, office.clock.now);
    const people = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => office.teams.person(name));
    const versions = [1, 2, 3, 4];
    for (const version of versions) {
      for (const { tenantId, aadObjectId, id } of people) {
        const person = { tenant: tenantId, entraId: aadObjectId, channelUserId: id };
        await office.owe(query, version, { to: { kind: 'person', person } });
      }
    }
    const deliverers = [
      office.deliverer(),
      office.deliverer({ deliveries: other.deliveries }),
      office.deliverer(),
    ];
    while ((await office.store.deliveries.nextDueAt()) !== undefined) {
      await Promise.all(deliverers.map((deliverer) => deliverer.takeDue()));
      await Promise.race(deliverers.map((deliverer) => deliverer.settled()));
    }
    await Promise.all(deliverers.map((deliverer) => deliverer.settled()));
    for (const person of people) {
      expect(events(office.teams.chat(person).messages())).toEqual(eventsTo(versions));
    }
    await other.close();
  });
});
