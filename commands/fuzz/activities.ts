import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { changes, mutated } from './mutate.ts';
import { anyText, anyValue } from './nasty.ts';
import { anyPress } from './presses.ts';

/** What is put on the wire. */
export interface Sent {
  readonly body: string;
  readonly contentType: string;
}

/** Where activities come from, and the buttons that have been seen on the bot's own cards so far. */
export interface Surroundings {
  readonly serviceUrl: string;
  readonly seenButtons: readonly object[];
}

/** A thing to be sent, once it is known where from. */
type Making = (at: Surroundings) => Sent;

const people = 60;
const json = 'application/json; charset=utf-8';

/** Which of the buttons on the bot's own cards, and what is typed into each input there might be. */
const pressOnSeen = fc
  .record({
    which: fc.nat(),
    inputs: fc.record(
      Object.fromEntries(
        ['question', 'reply', 'addition', 'setting', 'callBack', 'nominator', 'day', 'neededBy'].map(
          (name) => [name, anyText],
        ),
      ),
      { requiredKeys: [] },
    ),
  })
  .map(({ which, inputs }) => (seen: readonly object[]): object => ({
    ...(seen.length === 0 ? { v: 1, verb: 'help' } : seen[which % seen.length]),
    ...inputs,
  }));

const press = fc.oneof(
  anyPress.map(
    (data) =>
      (_seen: readonly object[]): object =>
        data,
  ),
  pressOnSeen,
);

/** What an activity carries besides what all do. */
const content: fc.Arbitrary<(seen: readonly object[]) => object> = fc.oneof(
  { weight: 4, arbitrary: anyText.map((text) => () => ({ type: 'message', text })) },
  { weight: 4, arbitrary: press.map((data) => (seen: readonly object[]) => executed(data(seen))) },
  {
    weight: 2,
    arbitrary: press.map((data) => (seen: readonly object[]) => ({ type: 'message', value: data(seen) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        { type: 'installationUpdate', action: 'add' },
        { type: 'installationUpdate', action: 'remove' },
        { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] },
        { type: 'messageUpdate', text: 'what is a pep' },
        { type: 'messageDelete' },
        { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
        { type: 'typing' },
        {
          type: 'message',
          attachments: [{ contentType: 'image/png', contentUrl: 'https://evil.example/x.png' }],
        },
        { type: 'invoke', name: 'task/fetch', value: { data: {} } },
        { type: 'invoke', name: 'message/submitAction', value: { actionValue: { reaction: 'like' } } },
        { type: 'invoke', name: 'composeExtension/query', value: { queryOptions: { count: -1 } } },
      )
      .map((one) => () => one),
  },
);

/** An activity, whole or mutated; now and then a body that is none. */
export const anySent: fc.Arbitrary<Making> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .record({
        content,
        who: fc.nat({ max: people - 1 }),
        place: fc.constantFrom('personal', 'personal', 'personal', 'channel', 'groupChat'),
        wanted: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: changes }),
      })
      .map(({ content: of, who, place, wanted }): Making => (at) => {
        const activity = { ...envelope(who, place, at.serviceUrl), ...of(at.seenButtons) };
        return { body: JSON.stringify(mutated(activity, wanted)), contentType: json };
      }),
  },
  {
    weight: 1,
    arbitrary: anyValue.map((value): Making => () => ({ body: JSON.stringify(value), contentType: json })),
  },
  { weight: 1, arbitrary: fc.string().map((body): Making => () => ({ body, contentType: json })) },
  { weight: 1, arbitrary: fc.string().map((body): Making => () => ({ body, contentType: 'text/plain' })) },
);

/** The channel of the advice line, where it was set up before anything else is sent. */
export const staffChannel = '19:staff@thread.tacv2';

/** What every activity carries; the adviser's messages come from the staff channel as often as anybody's. */
export function envelope(who: number, place: string, serviceUrl: string): Record<string, unknown> {
  const tenantId = '11111111-aaaa-4aaa-8aaa-111111111111';
  const shared = place === 'channel' ? staffChannel : '19:group@thread.v2';
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:person-${who}`,
      name: `Worker ${who}`,
      aadObjectId: `00000000-0000-4000-8000-${String(who).padStart(12, '0')}`,
    },
    recipient: { id: '28:bot', name: 'Advice line' },
    conversation: {
      id: place === 'personal' ? `a:chat-${who}` : shared,
      conversationType: place,
      tenantId,
    },
    channelData: {
      tenant: { id: tenantId },
      ...(place === 'channel' ? { team: { id: staffChannel }, channel: { id: staffChannel } } : {}),
    },
    replyToId: '1700000000000',
  };
}

function executed(data: object): object {
  const verb = 'verb' in data ? data.verb : 'help';
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}
