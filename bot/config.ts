import type { RetentionDays } from '../queue/retention.ts';
import type { TenantRule } from '../queue/tenants.ts';
import { environmentSchema, type Environment } from './environment.ts';
import { faultsTogether } from './settings-together.ts';

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
  /** The id of the app in Teams: the bot's own unless it was packaged with another; undefined in local mode, which is not there. */
  readonly teamsAppId: string | undefined;
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
  const missing = faultsTogether(given);
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
      teamsAppId: credentials && (env.TEAMS_APP_ID ?? credentials.appId),
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

function credentialsFrom(env: Environment): Credentials | undefined {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_PASSWORD: password,
  } = env;
  if (appId === undefined || tenantId === undefined) return undefined;
  if (env.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { type: 'UserAssignedMSI', appId, tenantId };
  return password === undefined ? undefined : { type: 'SingleTenant', appId, tenantId, password };
}
