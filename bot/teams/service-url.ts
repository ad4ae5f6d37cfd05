import type { Cloud } from './cloud.ts';

/**
 * Where Teams is in each cloud, as Microsoft lists it (Agents SDK, `TeamsServiceEndpoints`); a name that begins with a
 * dot stands for every host under it. Nothing else is ever called, and no token goes anywhere else.
 */
const hosts: Readonly<Record<Exclude<Cloud, 'this-machine'>, readonly string[]>> = {
  public: ['smba.trafficmanager.net', '.botframework.com', 'smba.infra.gcc.teams.microsoft.com'],
  'us-government': [
    'smba.infra.gov.teams.microsoft.us',
    'smba.infra.dod.teams.microsoft.us',
    '.botframework.us',
    '.botframework.azure.us',
  ],
};

/** True for an address of Teams in this cloud: https at its own port, at a listed host, with no name or password. */
export function isServiceUrl(address: string, cloud: Cloud): boolean {
  if (cloud === 'this-machine') return isOnThisMachine(address);
  const url = parsed(address);
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false;
  return hosts[cloud].some((host) =>
    host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host,
  );
}

/** True for an http address on this machine; Teams is never there, a simulator of it may be. */
export function isOnThisMachine(address: string): boolean {
  const url = parsed(address);
  return (
    url?.protocol === 'http:' &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) &&
    url.username === '' &&
    url.password === ''
  );
}

function parsed(address: string): URL | undefined {
  return URL.parse(address) ?? undefined;
}
