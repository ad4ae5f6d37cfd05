import { z } from 'zod';
import type { StaffChannel, StaffChannels } from '../queue/staff-channel.ts';
import type { Database, Engine } from './engine.ts';

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

/** The channel of one authority. */
export async function staffChannelOf(db: Database, authority: string): Promise<StaffChannel | undefined> {
  const found = await db
    .selectFrom('staff_channels')
    .selectAll()
    .where('authority', '=', authority)
    .executeTakeFirst();
  return found && row.parse(found);
}

/** Puts the channel in the place of the authority's former one. */
export async function setStaffChannel(tx: Database, channel: StaffChannel, at: number): Promise<void> {
  const place = {
    tenant: channel.tenant,
    team_id: channel.teamId,
    channel_id: channel.channelId,
    service_url: channel.serviceUrl,
    set_at: at,
  };
  await tx
    .insertInto('staff_channels')
    .values({ authority: channel.authority, ...place })
    .onConflict((conflict) => conflict.column('authority').doUpdateSet(place))
    .execute();
}

/** The channels on the given database. */
export function createStaffChannels(engine: Engine): StaffChannels {
  return {
    of: (authority) => engine.read((db) => staffChannelOf(db, authority)),
    byChannel: (tenant, channelId) =>
      engine.read(async (db) => {
        const found = await db
          .selectFrom('staff_channels')
          .selectAll()
          .where('tenant', '=', tenant)
          .where('channel_id', '=', channelId)
          .executeTakeFirst();
        return found && row.parse(found);
      }),
  };
}
