import { z } from 'zod';
import { type Routing, type StaffChannel, type StaffChannels } from '../queue/staff-channel.ts';
import type { Database, Engine } from './engine.ts';
import { statement } from './statement.ts';

const row = z
  .object({
    authority: z.string(),
    tenant: z.string(),
    team_id: z.string(),
    channel_id: z.string(),
    service_url: z.string(),
  })
  .transform((from): StaffChannel => ({
    authority: from.authority,
    tenant: from.tenant,
    teamId: from.team_id,
    channelId: from.channel_id,
    serviceUrl: from.service_url,
  }));

const firstOf = statement((db, { authority }: { authority: string }) =>
  db.selectFrom('staff_channels').selectAll().where('authority', '=', authority),
);

const byTopicOf = statement((db, { authority }: { authority: string }) =>
  db.selectFrom('topic_channels').selectAll().where('authority', '=', authority).orderBy('topic'),
);

/** That of its topic, else the first. */
const ofQuery = statement((db, { authority, id }: { authority: string; id: string }) =>
  db
    .selectFrom('queries')
    .leftJoin('topic_channels as own', (join) =>
      join.onRef('own.authority', '=', 'queries.authority').onRef('own.topic', '=', 'queries.topic'),
    )
    .leftJoin('staff_channels as first', 'first.authority', 'queries.authority')
    .select(({ fn }) => [
      'queries.authority',
      fn.coalesce('own.tenant', 'first.tenant').as('tenant'),
      fn.coalesce('own.team_id', 'first.team_id').as('team_id'),
      fn.coalesce('own.channel_id', 'first.channel_id').as('channel_id'),
      fn.coalesce('own.service_url', 'first.service_url').as('service_url'),
    ])
    .where('queries.authority', '=', authority)
    .where('queries.id', '=', id),
);

/** The channel of one authority for everything that has none of its own. */
export async function staffChannelOf(db: Database, authority: string): Promise<StaffChannel | undefined> {
  const [found] = (await firstOf(db, { authority })).rows;
  return found && row.parse(found);
}

/** Which channel the authority's queries go to. */
export async function routingOf(db: Database, authority: string): Promise<Routing> {
  const { rows } = await byTopicOf(db, { authority });
  return {
    first: await staffChannelOf(db, authority),
    byTopic: new Map(rows.map((one) => [one.topic, row.parse(one)])),
  };
}

/** The channel that a query goes to by its id. */
export async function channelOfQuery(
  db: Database,
  authority: string,
  id: string,
): Promise<StaffChannel | undefined> {
  const [found] = (await ofQuery(db, { authority, id })).rows;
  return found === undefined || found.channel_id === null ? undefined : row.parse(found);
}

/** Puts the channel in the place of the authority's former one. */
export async function setStaffChannel(tx: Database, channel: StaffChannel, at: number): Promise<void> {
  const place = placeOf(channel, at);
  await tx
    .insertInto('staff_channels')
    .values({ authority: channel.authority, ...place })
    .onConflict((conflict) => conflict.column('authority').doUpdateSet(place))
    .execute();
}

/** Puts the channel in the place of the topic's former one. */
export async function setTopicChannel(
  tx: Database,
  channel: StaffChannel,
  topic: string,
  at: number,
): Promise<void> {
  const place = placeOf(channel, at);
  await tx
    .insertInto('topic_channels')
    .values({ authority: channel.authority, topic, ...place })
    .onConflict((conflict) => conflict.columns(['authority', 'topic']).doUpdateSet(place))
    .execute();
}

function placeOf(channel: StaffChannel, at: number) {
  return {
    tenant: channel.tenant,
    team_id: channel.teamId,
    channel_id: channel.channelId,
    service_url: channel.serviceUrl,
    set_at: at,
  };
}

/** The channels on the given database. */
export function createStaffChannels(engine: Engine): StaffChannels {
  return {
    of: (authority) => engine.read((db) => staffChannelOf(db, authority)),
    forQuery: ({ authority, id }) => engine.read((db) => channelOfQuery(db, authority, id)),
    routing: (authority) => engine.read((db) => routingOf(db, authority)),
    byChannel: (tenant, channelId) =>
      engine.read(async (db) => {
        for (const table of ['staff_channels', 'topic_channels'] as const) {
          const found = await db
            .selectFrom(table)
            .selectAll()
            .where('tenant', '=', tenant)
            .where('channel_id', '=', channelId)
            .executeTakeFirst();
          if (found) return row.parse(found);
        }
        return undefined;
      }),
  };
}
