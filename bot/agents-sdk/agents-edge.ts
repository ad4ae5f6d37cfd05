import { AuthType, MsalTokenProvider, type AuthConfiguration } from '@microsoft/agents-hosting';
import type { Credentials } from '../config.ts';
import { cloudSettings } from '../teams/cloud.ts';
import { patienceMs, type Edge, type Talk } from '../teams/edge.ts';
import { isServiceUrl } from '../teams/service-url.ts';
import { ForeignServiceUrl, NotAuthentic, type Trust } from '../teams/whom-to-believe.ts';
import { within } from '../teams/within.ts';
import type { CheckedActivity } from '../teams/activity-shape.ts';
import { channelTokens } from './channel-tokens.ts';
import { patientCall } from './patient-call.ts';
import { connectorBy, replyTo, teamsCall, type TeamsCall } from './teams-client.ts';

/** A turn is given 15 s by Teams; nothing of it is worth waiting for after that. */
const longestTurnMs = 15_000;

/**
 * The way to Teams and back by the Microsoft 365 Agents SDK, the successor of botbuilder: its tokens and its client, and
 * the same rules about whom to believe and where calls may go.
 */
export function agentsEdge(trust: Trust): Edge {
  const { credentials, cloud } = trust;
  const check = channelTokens(trust);
  const token = tokensFor(trust);
  const callAt = async (serviceUrl: string, signal: AbortSignal): Promise<TeamsCall> => {
    // No client is made for a stranger, so that neither call nor token leaves.
    if (!isServiceUrl(serviceUrl, cloud)) throw new ForeignServiceUrl('not an address of Teams');
    return teamsCall(serviceUrl, await token(), signal);
  };
  return {
    async receive(shape, authorization, turnedAway, turn) {
      if (credentials !== undefined) {
        const refused = await within(patienceMs, check(authorization, shape.serviceUrl)).then(
          () => undefined,
          (error: unknown) =>
            error instanceof NotAuthentic ? ('not authentic' as const) : ('cannot be checked' as const),
        );
        if (refused !== undefined) return { kind: refused };
      }
      const why = turnedAway();
      if (why !== undefined) return { kind: 'turned away', why };
      const signal = AbortSignal.timeout(longestTurnMs);
      const talk = talkAbout(shape, async () => patientCall(await callAt(shape.serviceUrl, signal), signal));
      const response = await turn(talk);
      return { kind: 'taken', response };
    },
    async call(serviceUrl, longestMs, call) {
      const deadline = new AbortController();
      const answer = async () => call(connectorBy(await callAt(serviceUrl, deadline.signal)));
      return within(longestMs, answer()).finally(() => deadline.abort());
    },
  };
}

function talkAbout(activity: CheckedActivity, calling: () => Promise<TeamsCall>): Talk {
  const { id, type, serviceUrl, conversation, from, recipient, channelId, replyToId } = activity;
  const head = { from: recipient, recipient: from, conversation, serviceUrl, channelId, replyToId: id };
  return {
    invoke: type === 'invoke',
    serviceUrl,
    conversationId: conversation.id,
    pressed: replyToId ?? undefined,
    async send(message) {
      const call = await calling();
      if (id == null) return connectorBy(call).send(conversation.id, recipient.id, message);
      return replyTo(call, { conversationId: conversation.id, activityId: id, head }, message);
    },
    update: async (activityId, message) =>
      connectorBy(await calling()).update(conversation.id, activityId, message),
  };
}

/** The token that calls to Teams carry; the SDK keeps it until shortly before it ends. Empty where nothing is signed. */
function tokensFor({ credentials, cloud }: Trust): () => Promise<string> {
  if (credentials === undefined) return () => Promise.resolve('');
  const { botbuilder } = cloudSettings(cloud);
  const provider = new MsalTokenProvider({ ...settingsOf(credentials), ...authorityOf(cloud) });
  return () => provider.getAccessToken(botbuilder['ToChannelFromBotOAuthScope'] ?? '');
}

/** The SDK knows the public cloud's by itself. */
function authorityOf(cloud: Trust['cloud']): Pick<AuthConfiguration, 'authority'> {
  return cloud === 'us-government' ? { authority: 'https://login.microsoftonline.us' } : {};
}

function settingsOf(credentials: Credentials): AuthConfiguration {
  const { appId: clientId, tenantId } = credentials;
  return credentials.type === 'SingleTenant'
    ? { authType: AuthType.ClientSecret, clientId, tenantId, clientSecret: credentials.password }
    : { authType: AuthType.UserManagedIdentity, clientId, tenantId };
}
