import { z } from 'zod';
import { readRetention } from '../queue/retention-setting.ts';
import type { TenantRule } from '../queue/tenants.ts';

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

/** Every setting, as a text of the environment becomes a value; what is wrong with one is said in words after its name. */
export const environmentSchema = z.object({
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
  TEAMS_APP_ID: guid.optional(),
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

/** Every setting, read. */
export type Environment = z.infer<typeof environmentSchema>;
