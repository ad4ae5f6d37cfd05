import { z } from 'zod';
import type { RetentionDays } from '../queue/retention.ts';
import type { TenantRule } from '../queue/tenants.ts';
import { readRetention } from '../queue/retention-setting.ts';

/** Everything the environment may say, checked and with its defaults. */
export interface Config {
  readonly mode: 'local' | 'production';
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly databaseUrl: string;
  /** Where people's browsers reach the service, without a slash at the end. */
  readonly publicUrl: string | undefined;
  /** The Entra app that people sign in to the pages with, where it is not the bot's own. */
  readonly signInAppId: string | undefined;
  /** What links to files are signed with; undefined makes a key of the process's own. */
  readonly linkSigningSecret: string | undefined;
  /** Packs to load; undefined loads all that there are. */
  readonly packs: readonly string[] | undefined;
  /** A folder with `<authority>.yaml`: what each council sets itself, in the place of the packs' local.yaml. */
  readonly localFolder: string | undefined;
  /** Where what is worked out from the knowledge is kept between starts; nothing that anybody asked. */
  readonly cacheFolder: string;
  /** Whether questions that words leave unsure are also ranked by what they mean. */
  readonly searchVectors: boolean;
  readonly homeAuthority: string | undefined;
  /** Entra tenants that are let in, and whose each is; empty only in local mode, where every tenant is. */
  readonly tenants: readonly TenantRule[];
  readonly credentials: Credentials | undefined;
  /** Where the keys of Teams' tokens are listed; undefined for Microsoft's public cloud. */
  readonly openIdMetadataUrl: string | undefined;
  /** Which SDK stands between the service and Teams. */
  readonly channelSdk: 'botbuilder' | 'agents';
  /** Entra object ids of those who may configure; empty where the pairing code decides. */
  readonly leads: readonly string[];
  /** Where the advisers of the home authority work, if the deployer says so. */
  readonly staffChannel: { readonly teamId: string; readonly channelId: string } | undefined;
  /** One line on the form about what becomes of the words. */
  readonly privacyNotice: string;
  /** For how many days each kind of what is kept is kept. */
  readonly retention: RetentionDays;
  readonly routes: { readonly frontDoor?: string; readonly outOfHours?: string };
  /** When the digest comes to the advisers' channel: `off`, when the line opens, or a time of the day in England. */
  readonly digest: 'off' | 'opening' | `${number}:${number}`;
  /** How much is taken a minute from one person and from one tenant. */
  readonly rates: { readonly perPerson: number; readonly perTenant: number };
  /** Whether the bot works in the chats of meetings, where carers and young people may read along. */
  readonly meetingChats: boolean;
  /** For how many seconds what an adviser writes can be taken back before it goes to the asker. */
  readonly undoSeconds: number;
  /** How many processes send on one database, each keeping to its share of what Teams takes; 0 leaves it to Teams to say when it is too much. */
  readonly sendingProcesses: number;
  /** Where OpenTelemetry's traces and figures are sent, without `/v1/…`; undefined sends none. */
  readonly otlp: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | undefined;
  /** What whoever reads `/metrics` must bring as a bearer's token; undefined where nobody may. */
  readonly metricsToken: string | undefined;
  readonly playground: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** How the bot proves to Teams who it is. */
export type Credentials =
  | {
      readonly type: 'SingleTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
    }
  | { readonly type: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

/** A configuration, or every setting that is bad or missing, each with what to do. */
export type ConfigRead =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] };

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const guid = z.guid('must be the id that Entra gives, like 00000000-0000-0000-0000-000000000000');
/** `id`, `id=slough` or `id=slough+lambeth`: a tenant and whose people work in it. */
const tenantRule = z
  .string()
  .regex(
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:=[a-z-]+(?:\+[a-z-]+)*)?$/i,
    'must be ids that Entra gives, each perhaps with = and whose it is, like 00000000-0000-0000-0000-000000000000=slough+lambeth',
  )
  .transform((text): TenantRule => {
    const [tenant = '', authorities = ''] = text.split('=');
    return {
      tenant: tenant.toLowerCase(),
      authorities: [...new Set(authorities.split('+').filter((part) => part !== ''))],
    };
  });
const onceEach = (rules: readonly TenantRule[]): boolean =>
  new Set(rules.map(({ tenant }) => tenant)).size === rules.length;
const phone = z.string().regex(/^\+?[\d ()-]{3,20}$/, 'must be a telephone number: digits and spaces');

/** `name=value`, several with commas between them, as OpenTelemetry writes them. */
const otlpHeaders = list
  .pipe(z.array(z.string().regex(/^[\w-]+=[^\s]+$/, 'must be name=value, several with commas between them')))
  .transform((parts) =>
    Object.fromEntries(
      parts.map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
      }),
    ),
  );

const aMinute = z.coerce
  .number('must be a number: how many a minute')
  .int('must be a whole number')
  .min(10, 'must be at least 10, or nobody can finish a form');
const teamsId = z.string().startsWith('19:', 'must be the id Teams gives, beginning with 19:');
/** Says only what the service itself does; the council's own wording belongs in PRIVACY_NOTICE. */
const defaultPrivacyNotice =
  'Your words, your name and the reply are kept by the advice line and read by its advisers. Leave out anything that identifies a child.';

const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3978),
  DATABASE_URL: z
    .string()
    .regex(
      /^(?:sqlite:|postgres(?:ql)?:\/\/).+/,
      'must begin with sqlite: or postgres://, as in sqlite:data/advice-line.db',
    )
    .default('sqlite:data/advice-line.db'),
  PUBLIC_URL: z
    .string()
    .regex(
      /^(?:https:\/\/[^\s/?#@]+|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)(?:\/[^\s?#]*)?$/,
      'must be the https address people reach the service at, as in https://advice-line.example.gov.uk',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SIGN_IN_APP_ID: guid.optional(),
  LINK_SIGNING_SECRET: z.string().min(32, 'must be at least 32 characters, and random').optional(),
  PACKS: list.optional(),
  LOCAL_FOLDER: z.string().optional(),
  CACHE_FOLDER: z.string().default('data/cache'),
  SEARCH_VECTORS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  HOME_AUTHORITY: z
    .string()
    .regex(/^[a-z-]+$/, 'must be an authority’s id in small letters, such as slough')
    .optional(),
  TENANTS: list.pipe(z.array(tenantRule)).refine(onceEach, 'must name each tenant once').optional(),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'must be SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(1).optional(),
  BOT_OPENID_METADATA_URL: z
    .string()
    .regex(
      /^(?:https:\/\/[^\s/?#@]+|http:\/\/127\.0\.0\.1(?::\d+)?)\/[^\s?#]*$/,
      'must be the https address of the OpenID metadata of your cloud',
    )
    .optional(),
  CHANNEL_SDK: z.enum(['botbuilder', 'agents'], 'must be botbuilder or agents').default('botbuilder'),
  LEADS: list.pipe(z.array(guid)).default([]),
  ADVICE_LINE_TEAM_ID: teamsId.optional(),
  ADVICE_LINE_CHANNEL_ID: teamsId.optional(),
  RETENTION_DAYS: z
    .string()
    .default('')
    .transform((text, context) => {
      const read = readRetention(text);
      if (read.ok) return read.days;
      context.addIssue({ code: 'custom', message: read.fault });
      return z.NEVER;
    }),
  PRIVACY_NOTICE: z
    .string()
    .max(300, 'must be one line of at most 300 characters')
    .default(defaultPrivacyNotice),
  SAFEGUARDING_FRONT_DOOR_PHONE: phone.optional(),
  SAFEGUARDING_OUT_OF_HOURS_PHONE: phone.optional(),
  DIGEST: z
    .string()
    .regex(/^(?:off|([01]\d|2[0-3]):[0-5]\d)$/, 'must be off or a time such as 08:30')
    .transform((text) => text as 'off' | `${number}:${number}`)
    .optional(),
  RATE_PER_PERSON: aMinute.default(120),
  RATE_PER_TENANT: aMinute.default(1_200),
  MEETING_CHATS: z.enum(['on', 'off'], 'must be on or off').default('off'),
  SENDING_PROCESSES: z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .default(1),
  UNDO_SECONDS: z.coerce
    .number('must be a number of seconds')
    .int('must be a whole number')
    .min(0)
    .max(600, 'must be at most 600: askers wait for it')
    .default(30),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(
      /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/,
      'must be the address of a collector, as in http://collector:4318',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: otlpHeaders.optional(),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters, and random').optional(),
  PLAYGROUND: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .optional(),
});

/** The names of all settings, which `.env.example` lists one by one. */
export const settingNames: readonly string[] = Object.keys(environmentSchema.shape);

/** Reads the environment. Promises to list every bad or missing setting at once; it reads nothing else. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigRead {
  // An empty setting in a file or a portal means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = environmentSchema.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}. See .env.example.`);
  const missing = [
    ...missingCredentials(given),
    ...missingPacks(given),
    ...halfChannel(given),
    ...listensToLocalKeys(given),
  ];
  if (!parsed.success || missing.length > 0) return { ok: false, faults: [...faults, ...missing] };
  const env = parsed.data;
  const credentials = credentialsFrom(env);
  const home = env.HOME_AUTHORITY === undefined ? undefined : [env.HOME_AUTHORITY];
  return {
    ok: true,
    config: {
      mode: credentials === undefined ? 'local' : 'production',
      host: credentials === undefined ? '127.0.0.1' : env.HOST,
      port: env.PORT,
      databaseUrl: env.DATABASE_URL,
      publicUrl: env.PUBLIC_URL,
      signInAppId: env.SIGN_IN_APP_ID,
      linkSigningSecret: env.LINK_SIGNING_SECRET,
      packs: env.PACKS ?? (credentials === undefined ? undefined : home),
      localFolder: env.LOCAL_FOLDER,
      cacheFolder: env.CACHE_FOLDER,
      searchVectors: env.SEARCH_VECTORS === 'on',
      homeAuthority: env.HOME_AUTHORITY,
      tenants:
        env.TENANTS ??
        (env.MICROSOFT_APP_TENANT_ID === undefined
          ? []
          : [{ tenant: env.MICROSOFT_APP_TENANT_ID.toLowerCase(), authorities: [] }]),
      credentials,
      openIdMetadataUrl: env.BOT_OPENID_METADATA_URL,
      channelSdk: env.CHANNEL_SDK,
      leads: env.LEADS,
      staffChannel:
        env.ADVICE_LINE_TEAM_ID === undefined || env.ADVICE_LINE_CHANNEL_ID === undefined
          ? undefined
          : { teamId: env.ADVICE_LINE_TEAM_ID, channelId: env.ADVICE_LINE_CHANNEL_ID },
      privacyNotice: env.PRIVACY_NOTICE,
      retention: env.RETENTION_DAYS,
      routes: {
        ...(env.SAFEGUARDING_FRONT_DOOR_PHONE === undefined
          ? {}
          : { frontDoor: env.SAFEGUARDING_FRONT_DOOR_PHONE }),
        ...(env.SAFEGUARDING_OUT_OF_HOURS_PHONE === undefined
          ? {}
          : { outOfHours: env.SAFEGUARDING_OUT_OF_HOURS_PHONE }),
      },
      digest: env.DIGEST ?? 'opening',
      rates: { perPerson: env.RATE_PER_PERSON, perTenant: env.RATE_PER_TENANT },
      meetingChats: env.MEETING_CHATS === 'on',
      undoSeconds: env.UNDO_SECONDS,
      sendingProcesses: env.SENDING_PROCESSES,
      otlp:
        env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
          ? undefined
          : { url: env.OTEL_EXPORTER_OTLP_ENDPOINT, headers: env.OTEL_EXPORTER_OTLP_HEADERS ?? {} },
      metricsToken: env.METRICS_TOKEN,
      playground: env.PLAYGROUND === 'on',
      // In local mode a person reads along; a log line for every question would bury what was printed for them.
      logLevel: env.LOG_LEVEL ?? (credentials === undefined ? 'warn' : 'info'),
    },
  };
}

function missingCredentials(given: Readonly<Record<string, unknown>>): readonly string[] {
  const production = given['NODE_ENV'] === 'production';
  if (given['MICROSOFT_APP_ID'] === undefined) {
    return production
      ? [
          'MICROSOFT_APP_ID is missing: in production the bot accepts signed messages only. Set it to the bot’s app id.',
        ]
      : [];
  }
  const managed = given['MICROSOFT_APP_TYPE'] === 'UserAssignedMSI';
  return [
    ...(given['MICROSOFT_APP_TENANT_ID'] === undefined
      ? ['MICROSOFT_APP_TENANT_ID is missing: set it to the Entra tenant the bot is registered in.']
      : []),
    ...(!managed && given['MICROSOFT_APP_PASSWORD'] === undefined
      ? [
          'MICROSOFT_APP_PASSWORD is missing: set the bot’s client secret, or MICROSOFT_APP_TYPE=UserAssignedMSI to use a managed identity.',
        ]
      : []),
    ...(managed && given['MICROSOFT_APP_PASSWORD'] !== undefined
      ? [
          'MICROSOFT_APP_PASSWORD must be absent with MICROSOFT_APP_TYPE=UserAssignedMSI: a managed identity has no secret.',
        ]
      : []),
  ];
}

/** A council's service answers from its own documents, not from all that happen to lie there. */
function missingPacks(given: Readonly<Record<string, unknown>>): readonly string[] {
  return given['MICROSOFT_APP_ID'] !== undefined &&
    given['PACKS'] === undefined &&
    given['HOME_AUTHORITY'] === undefined
    ? ['PACKS is missing: in production only the packs named are loaded. Set it to yours, such as slough.']
    : [];
}

function halfChannel(given: Readonly<Record<string, unknown>>): readonly string[] {
  const names = ['ADVICE_LINE_TEAM_ID', 'ADVICE_LINE_CHANNEL_ID'];
  const absent = names.filter((name) => given[name] === undefined);
  return absent.length === 1
    ? [`${absent.join()} is missing: the advice line's team and channel are set together or not at all.`]
    : [];
}

/** Keys from this machine are for rehearsals: whoever may open a port here could sign for everybody. */
function listensToLocalKeys(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const local = given['BOT_OPENID_METADATA_URL']?.startsWith('http:') === true;
  return local && (given['HOST'] ?? '127.0.0.1') !== '127.0.0.1'
    ? ['HOST must be 127.0.0.1 with a BOT_OPENID_METADATA_URL on this machine, which is for rehearsals only.']
    : [];
}

function credentialsFrom(env: z.infer<typeof environmentSchema>): Credentials | undefined {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_PASSWORD: password,
  } = env;
  if (appId === undefined || tenantId === undefined) return undefined;
  if (env.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { type: 'UserAssignedMSI', appId, tenantId };
  return password === undefined ? undefined : { type: 'SingleTenant', appId, tenantId, password };
}
