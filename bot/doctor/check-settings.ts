import { distance } from 'fastest-levenshtein';
import type { Config } from '../config.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, warning, wrong } = findingsOf('the settings');

/** A bad or missing setting each, as the service itself says it when it refuses to start. */
export function settingFaults(faults: readonly string[]): readonly Finding[] {
  return faults.map((fault) =>
    wrong(fault, 'Put it right where the settings are kept, and start the service again.'),
  );
}

/** Names in the environment that are nearly a setting and are read by nobody. */
export function settingSlips(given: readonly string[], known: readonly string[]): readonly Finding[] {
  return given
    .filter((name) => !known.includes(name) && /^[A-Z][A-Z_]{6,}$/.test(name))
    .flatMap((name) => {
      const meant = known.find((one) => !given.includes(one) && distance(name, one) <= 2);
      return meant === undefined
        ? []
        : [warning(`${name} is set, and no setting has that name.`, `If ${meant} is meant, rename it.`)];
    });
}

/** What is set, good in form, and still worth a thought before people use it. */
export function checkSettings(config: Config): readonly Finding[] {
  if (config.mode === 'local') {
    return [
      warning(
        'MICROSOFT_APP_ID is not set: local mode, for trying it out on this machine only.',
        'For Teams set the credentials; docs/install.md takes you through it.',
      ),
    ];
  }
  const thoughts = [
    ...(config.leads.length === 0
      ? [
          warning(
            'LEADS is empty: whoever reads the code printed at start may name the advisers’ channel.',
            'Set LEADS to the Entra object ids of those who may.',
          ),
        ]
      : []),
    ...(config.publicUrl === undefined
      ? [
          warning(
            'PUBLIC_URL is not set: no calendar entries and no policy files are offered.',
            'Set it to the https address at which people’s browsers reach the service.',
          ),
        ]
      : []),
    ...(config.linkSigningSecret === undefined && config.publicUrl !== undefined
      ? [
          warning(
            'LINK_SIGNING_SECRET is not set: links to files end with every restart, and fail between instances.',
            'Set it to at least 32 random characters, the same for every instance.',
          ),
        ]
      : []),
    ...(config.credentials?.type === 'UserAssignedMSI' && config.signInAppId === undefined
      ? [
          warning(
            'SIGN_IN_APP_ID is not set: nobody can sign in to the pages, since a managed identity has no app to sign in to.',
            'Register an app for the pages: docs/install.md, “Signing in to the pages”. The chat works without.',
          ),
        ]
      : []),
    ...(config.openIdMetadataUrl?.startsWith('http:') === true
      ? [
          wrong(
            'BOT_OPENID_METADATA_URL is on this machine: that is for rehearsals, and nothing from Teams is believed.',
            'Leave it empty.',
          ),
        ]
      : []),
    ...(config.databaseUrl.startsWith('postgres') &&
    !config.databaseUrl.includes('sslmode=') &&
    !isNear(config.databaseUrl)
      ? [
          warning(
            'DATABASE_URL says nothing of sslmode, and the server is on another machine.',
            'Add ?sslmode=verify-full, so that what is kept does not travel in the clear.',
          ),
        ]
      : []),
  ];
  return thoughts.length === 0 ? [ok('Every setting is good.')] : thoughts;
}

/** A name without a dot is another container beside this one, or this machine. */
function isNear(databaseUrl: string): boolean {
  const host = URL.parse(databaseUrl)?.hostname ?? '';
  return host === '127.0.0.1' || !host.includes('.');
}
