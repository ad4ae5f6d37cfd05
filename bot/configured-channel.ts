import type { AdviceLine } from '../queue/advice-line.ts';
import type { Config } from './config.ts';

/** Where Teams answers for every region; the first message from a tenant says which is its own. */
export const anyRegion = 'https://smba.trafficmanager.net/teams/';

/** Makes the channel that the settings name the advice line's, as somebody there would by saying so. */
export async function useConfiguredChannel(
  config: Config,
  authority: string,
  adviceLine: AdviceLine,
): Promise<void> {
  if (config.staffChannel === undefined || config.credentials === undefined) return;
  const { tenantId: tenant } = config.credentials;
  await adviceLine.useChannel({ authority, tenant, ...config.staffChannel, serviceUrl: anyRegion });
}
