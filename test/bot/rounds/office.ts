import { createDeliverer, type Deliverer, type DelivererParts } from '../../../bot/rounds/deliver.ts';
import type { Drawing } from '../../../bot/rounds/drawing.ts';
import type { LogEvent } from '../../../bot/log.ts';
import { createAdapter } from '../../../bot/teams/adapter.ts';
import type { Sender } from '../../../bot/sender.ts';
import { createSender } from '../../../bot/teams/sender.ts';
import { messageCard } from '../../../cards/message-card.ts';
import { type AdviceLine, createAdviceLine } from '../../../queue/advice-line.ts';
import { conversationKey } from '../../../queue/conversations.ts';
import type { Delivery, NewDelivery } from '../../../queue/deliveries.ts';
import type { Person } from '../../../queue/people.ts';
import type { Query } from '../../../queue/query.ts';
import type { StaffChannel } from '../../../queue/staff-channel.ts';
import type { Store } from '../../../store/open.ts';
import { done } from '../../queue/line-for-tests.ts';
import { asking } from '../../queue/people-for-tests.ts';
import { engines, openForTest, type TestDatabase, testClock } from '../../store/engines.ts';
import type { SeenMessage } from '../../teams-simulator/seen-message.ts';
import type { Person as SimulatedPerson } from '../../teams-simulator/people.ts';
import { type Simulator, startSimulator } from '../../teams-simulator/simulator.ts';

/** Teams with an asker, an adviser and their channel, an advice line on a real database, and what brings messages. */
export interface Office {
  readonly teams: Simulator;
  readonly store: Store;
  readonly database: TestDatabase;
  readonly clock: ReturnType<typeof testClock>;
  readonly line: AdviceLine;
  readonly log: readonly LogEvent[];
  readonly sender: Sender;
  readonly asker: Person;
  readonly adviser: Person;
  readonly channel: StaffChannel;
  readonly chat: ReturnType<Simulator['chat']>;
  readonly adviserChat: ReturnType<Simulator['chat']>;
  readonly channelView: ReturnType<Simulator['channel']>;
  /** A deliverer over the office's store; parts laid over are the test's own. */
  readonly deliverer: (parts?: Partial<DelivererParts>) => Deliverer;
  /** Sends what is due until nothing is due at this moment. */
  readonly deliverDue: (deliverer?: Deliverer) => Promise<void>;
  /** Lets the clock run from one due time to the next until nothing is owed. Says how often it had to. */
  readonly deliverAll: (deliverer?: Deliverer) => Promise<number>;
  /** A query of the asker's, in a channel that has been named; both cards are where they belong. */
  readonly asked: () => Promise<Query>;
  /** Owes a message about an event of this version, without the event. */
  readonly owe: (query: Query, version: number, more?: Partial<NewDelivery>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Somebody in the simulator, as the service knows them. */
export function personOf({ id, name, aadObjectId, tenantId }: SimulatedPerson): Person {
  return { tenant: tenantId, entraId: aadObjectId, channelUserId: id, name };
}

/** Draws only as much as tests look at: `query-card-staff: claimed v2` or, for an event, `event-to-asker: v3`. */
export function drawPlainly(store: Store) {
  return async ({ authority, queryId, of, version, to }: Delivery): Promise<Drawing | undefined> => {
    const query = await store.queries.find(authority, queryId);
    if (!query) return undefined;
    if (of.startsWith('event')) return { shown: plainCard(`${of}: v${version}`), anew: false };
    const face = of === 'query-card-asker' ? 'asker' : of === 'query-card-adviser' ? 'adviser' : 'staff';
    return {
      shown: plainCard(`${face}: ${query.state} v${query.version}`),
      card: { face, version: query.version, ...(to.kind === 'person' && { entraId: to.person.entraId }) },
      anew: of === 'query-card-staff-anew',
    };
  };
}

function plainCard(title: string) {
  return messageCard('Advice line', title, title);
}

/** Opens the office. The asker has spoken to the bot; the adviser never has. */
export async function openOffice(): Promise<Office> {
  const clock = testClock();
  const [inFile] = engines;
  if (!inFile) throw new Error('there is no engine to test on');
  const database = await inFile.fresh();
  const store = await openForTest(database.url, clock.now);
  const teams = await startSimulator();
  const asha = teams.person('Asha Worker');
  const ben = teams.person('Ben Adviser');
  const team = teams.team('Virtual School', { channels: ['Advice line'], members: [ben] });
  const channelView = teams.channel(team, 'Advice line');
  const chat = teams.chat(asha);
  const asker = personOf(asha);
  const { tenantId: tenant, serviceUrl } = teams;
  const channel = {
    authority: 'slough',
    tenant,
    teamId: team.id,
    channelId: channelView.place.id,
    serviceUrl,
  };
  const bot = teams.world.bot;
  await store.conversations.remember({
    key: conversationKey(tenant, chat.place.id),
    tenant,
    conversationId: chat.place.id,
    serviceUrl,
    kind: 'personal',
    person: asker,
    botId: bot.id,
  });
  const line = createAdviceLine({ store: store.queries, now: clock.now });
  const log: LogEvent[] = [];
  const write = (event: LogEvent) => void log.push(event);
  const sender = createSender({
    adapter: createAdapter(undefined, write, { retries: false }),
    appId: '',
    log: write,
    now: clock.now,
  });

  const deliverer = (parts: Partial<DelivererParts> = {}): Deliverer =>
    createDeliverer({
      deliveries: store.deliveries,
      cards: store.cards,
      conversations: store.conversations,
      staffChannels: store.staffChannels,
      adviceLine: line,
      sender,
      draw: drawPlainly(store),
      bot: { id: bot.id },
      now: clock.now,
      random: () => 0,
      log: write,
      ...parts,
    });
  const own = deliverer();
  async function deliverDue(by = own): Promise<void> {
    for (;;) {
      const next = await store.deliveries.nextDueAt();
      if (next === undefined || next > clock.now()) return;
      await by.takeDue();
      await by.settled();
    }
  }
  async function deliverAll(by = own): Promise<number> {
    for (let waits = 0; ; waits += 1) {
      await deliverDue(by);
      const next = await store.deliveries.nextDueAt();
      if (next === undefined) return waits;
      clock.pass(next - clock.now());
    }
  }
  return {
    teams,
    store,
    database,
    clock,
    line,
    log,
    sender,
    asker,
    adviser: personOf(ben),
    channel,
    chat,
    adviserChat: teams.chat(ben),
    channelView,
    deliverer,
    deliverDue,
    deliverAll,
    async asked() {
      await line.useChannel(channel);
      const query = done(await line.ask(asking('form-1', { asker })));
      await deliverDue();
      return query;
    },
    owe: (query, version, more = {}) =>
      store.queries.unit((tx) =>
        tx.owe([
          {
            to: { kind: 'person', person: asker },
            of: 'event-to-asker',
            authority: query.authority,
            queryId: query.id,
            version,
            notBefore: clock.now(),
            ...more,
          },
        ]),
      ),
    async close() {
      await own.settled();
      await store.close();
      await teams.close();
      await database.remove();
    },
  };
}

/** The titles of messages. */
export const summaries = (messages: readonly SeenMessage[]) =>
  messages.map(({ summary }) => summary.replace('Advice line: ', ''));
/** The titles of those that are about an event. */
export const events = (messages: readonly SeenMessage[]) =>
  summaries(messages).filter((summary) => summary.startsWith('event'));
/** The titles of messages to the asker about the events of these versions. */
export const eventsTo = (versions: readonly number[]) =>
  versions.map((version) => `event-to-asker: v${version}`);
