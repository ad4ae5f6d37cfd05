import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from '../config.ts';
import { errorKind, type Log } from '../log.ts';

/**
 * The Bot Framework adapter. Without credentials it accepts unsigned activities, which `config.ts` allows in local
 * mode only.
 */
export function createAdapter(credentials: Credentials | undefined, log: Log): CloudAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settingsFrom(credentials)));
  // botbuilder's own handler writes the error with its message to the console; ours must not throw, or the process ends.
  adapter.onTurnError = (_context, error): Promise<void> => {
    log({ event: 'unhandled', error: errorKind(error) });
    return Promise.reject(error);
  };
  return adapter;
}

function settingsFrom(credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return {};
  return {
    MicrosoftAppType: credentials.type === 'SingleTenant' ? 'SingleTenant' : 'UserAssignedMSI',
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    ...(credentials.type === 'SingleTenant' ? { MicrosoftAppPassword: credentials.password } : {}),
  };
}
