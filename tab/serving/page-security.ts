/**
 * Where Teams, Outlook and Microsoft 365 show tabs, in every cloud the service works in (learn.microsoft.com, "Configure
 * content security policies for Teams app"): these, and nobody else, may frame the pages.
 */
const frames = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
  'https://gov.teams.microsoft.us',
  'https://dod.teams.microsoft.us',
] as const;

/** The headers of a page: only its own scripts, no plug-ins, framed by Teams alone. Fluent UI sets its styles as it draws. */
export function pageSecurity(connectTo: readonly string[] = []): Readonly<Record<string, string>> {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connectTo],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...frames],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, values]) => `${name} ${values.join(' ')}`)
      .join('; '),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}
