import { isOnThisMachine } from './service-url.ts';

/**
 * Which of Microsoft's clouds the bot belongs to: who signs what it is sent, who gives it tokens, and where these may
 * go. `this-machine` is for trying the service out: it listens on loopback and calls loopback only.
 */
export type Cloud = 'public' | 'us-government' | 'this-machine';

/** How botbuilder is told of a cloud, and what is checked of a token besides. */
export interface CloudSettings {
  /** Who must have issued the tokens of what Teams sends. */
  readonly issuer: string;
  /** botbuilder's own settings; it takes all of them or none. */
  readonly botbuilder: Readonly<Record<string, string>>;
}

/** The cloud that a metadata URL belongs to; without one, Microsoft's public cloud. */
export function cloudOf(openIdMetadataUrl: string | undefined): Cloud {
  if (openIdMetadataUrl === undefined) return 'public';
  if (isOnThisMachine(openIdMetadataUrl)) return 'this-machine';
  return new URL(openIdMetadataUrl).hostname.endsWith('.azure.us') ? 'us-government' : 'public';
}

/**
 * The settings of a cloud, as botframework-connector 4.23.3 has them. The keys that tokens are checked with come from
 * `openIdMetadataUrl`, as far as one is given.
 */
export function cloudSettings(cloud: Cloud, openIdMetadataUrl?: string): CloudSettings {
  const constants = cloud === 'us-government' ? usGovernment : publicCloud;
  return {
    issuer: constants.ToBotFromChannelTokenIssuer,
    botbuilder: {
      ...constants,
      ...(openIdMetadataUrl === undefined ? {} : { ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl }),
    },
  };
}

const publicCloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
};

const usGovernment = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ToChannelFromBotOAuthScope: 'https://api.botframework.us',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
  OAuthUrl: 'https://api.botframework.azure.us',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azureusgov',
};
