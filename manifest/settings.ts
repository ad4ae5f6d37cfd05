import { z } from 'zod';

/** What the manifest's placeholders stand for. */
export interface ManifestSettings {
  /** The Entra application id of the bot. */
  readonly BOT_ID: string;
  /** The app's own id in Teams; keep it for good, or Teams takes the package for another app. */
  readonly TEAMS_APP_ID: string;
  /** The Entra application that people sign in to the pages with; empty where nobody can yet. */
  readonly SIGN_IN_APP_ID: string;
  /** Host, with its port where there is one, from which pages are loaded. */
  readonly PUBLIC_HOST: string;
  readonly DEVELOPER_NAME: string;
  readonly WEBSITE_URL: string;
  readonly PRIVACY_URL: string;
  readonly TERMS_URL: string;
}

export type SettingsReading =
  | {
      readonly ok: true;
      readonly settings: ManifestSettings;
      /** Names of the settings that were absent, so that an example stands in for them. */
      readonly examples: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Stand-ins that belong to nobody: enough to look at the package, not to install it. */
const examples = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  PUBLIC_URL: 'https://advice-line.example.org',
  DEVELOPER_NAME: 'Example Virtual School',
  WEBSITE_URL: 'https://www.example.org/virtual-school',
  PRIVACY_URL: 'https://www.example.org/privacy',
  TERMS_URL: 'https://www.example.org/terms',
};

const guid = z.guid('must be an id like 11111111-2222-4333-8444-555555555555');
const page = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });

const environmentSchema = z.object({
  MICROSOFT_APP_ID: guid,
  TEAMS_APP_ID: guid.optional(),
  SIGN_IN_APP_ID: guid.optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  PUBLIC_URL: page,
  DEVELOPER_NAME: z.string().max(32, 'must be at most 32 characters'),
  WEBSITE_URL: page,
  PRIVACY_URL: page,
  TERMS_URL: page,
});

/**
 * Reads the settings of the app package from the environment. What is absent or empty gets an example; what is
 * there and wrong is a fault with its name, all faults at once. Without TEAMS_APP_ID the bot's id is the app's; without
 * SIGN_IN_APP_ID people sign in with the bot's own, where it is one that they could.
 */
export function readManifestSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SettingsReading {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const reading = environmentSchema.safeParse({ ...examples, ...given });
  if (!reading.success) {
    return {
      ok: false,
      faults: reading.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    };
  }
  const { MICROSOFT_APP_ID, TEAMS_APP_ID, SIGN_IN_APP_ID, MICROSOFT_APP_TYPE, PUBLIC_URL, ...pages } =
    reading.data;
  // A managed identity is no application that could ask for sign-in, and an example is nobody's.
  const signsInItself = 'MICROSOFT_APP_ID' in given && MICROSOFT_APP_TYPE === 'SingleTenant';
  return {
    ok: true,
    settings: {
      BOT_ID: MICROSOFT_APP_ID,
      TEAMS_APP_ID: TEAMS_APP_ID ?? MICROSOFT_APP_ID,
      SIGN_IN_APP_ID: SIGN_IN_APP_ID ?? (signsInItself ? MICROSOFT_APP_ID : ''),
      PUBLIC_HOST: new URL(PUBLIC_URL).host,
      ...pages,
    },
    examples: Object.keys(examples).filter((name) => !(name in given)),
  };
}
