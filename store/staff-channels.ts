import { z } from 'zod';
import { channelFor, type Routing, type StaffChannel, type StaffChannels } from '../queue/staff-channel.ts';
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

const topicOf = statement((db, { authority, id }: { authority: string; id: string }) =>
  db.selectFrom('queries').select('topic').where('authority', '=', authority).where('id', '=', id),
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
  const [found] = (await topicOf(db, { authority, id })).rows;
  return found && channelFor(await routingOf(db, authority), found.topic ?? undefined);
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
