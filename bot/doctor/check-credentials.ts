import type { Credentials } from '../config.ts';
import { findingsOf, type Finding } from './finding.ts';

/** What Entra said when the bot asked for a token of its own. */
export type TokenAnswer =
  | { readonly kind: 'given' }
  /** `code` is Entra's own number for the reason: AADSTS… */
  | { readonly kind: 'refused'; readonly code?: number | undefined }
  | { readonly kind: 'no answer' }
  | { readonly kind: 'not asked' };

const { ok, wrong, notChecked } = findingsOf('the credentials');

/** Reasons and what to do, by number (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"). */
const reasons: Readonly<Record<number, readonly [string, string]>> = {
  7000215: [
    'The client secret is not the right one.',
    'Copy the value of the secret, not its id, into MICROSOFT_APP_PASSWORD.',
  ],
  7000222: [
    'The client secret has expired.',
    'Make a new one and put it in the place of the old: docs/runbook.md, “Rotating the secret”.',
  ],
  700016: [
    'Entra knows no such app in that tenant.',
    'Compare MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID with the app’s Overview page.',
  ],
  90002: [
    'Entra knows no such tenant.',
    'Compare MICROSOFT_APP_TENANT_ID with the “Directory (tenant) ID” on the app’s Overview page.',
  ],
};

/** Whether Entra takes the bot for who it says it is. */
export function checkCredentials(
  credentials: Credentials | undefined,
  answer: TokenAnswer,
): readonly Finding[] {
  if (credentials === undefined) return [ok('None are needed in local mode.')];
  const kind = credentials.type === 'SingleTenant' ? 'client secret' : 'managed identity';
  switch (answer.kind) {
    case 'given':
      return [ok(`Entra gave the bot a token for its ${kind}.`)];
    case 'refused': {
      const [says, next] = reasons[answer.code ?? 0] ?? [
        `Entra refused the bot’s ${kind}${answer.code === undefined ? '' : ` (AADSTS${answer.code})`}.`,
        'Look the number up in Microsoft’s list of Entra error codes, and compare the three MICROSOFT_APP settings with the app’s pages.',
      ];
      return [wrong(says, next)];
    }
    case 'no answer':
      return [
        notChecked(
          'The login server did not answer from here.',
          'Where the service runs it must reach https://login.microsoftonline.com; run this there.',
        ),
      ];
    case 'not asked':
      return [
        notChecked(
          `The ${kind} can only be tried where the service runs.`,
          'Run “npm run doctor” inside the container or the app service.',
        ),
      ];
  }
}
