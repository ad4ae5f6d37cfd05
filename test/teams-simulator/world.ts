import type { BotLink } from './bot-link.ts';
import type { ConnectorCall } from './call-record.ts';
import type { Conversations } from './conversations.ts';
import type { Directory } from './directory.ts';
import type { BotAccount } from './people.ts';
import type { PrivateViews } from './private-views.ts';

/** Everything that Teams is in the simulator, shared by the connector and by the people's clients. */
export interface World {
  readonly bot: BotAccount;
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly views: PrivateViews;
  readonly link: BotLink;
  /** Every call the bot has made, in the order in which they had arrived in full. */
  readonly calls: ConnectorCall[];
  /** Where the bot shall call back; ends with a slash, as Teams' own does. */
  readonly serviceUrl: () => string;
  /** The most members one page of a roster holds. */
  readonly membersPerPage: number;
}
