/** The channel where an authority's advisers work. */
export interface StaffChannel {
  readonly authority: string;
  readonly tenant: string;
  /** The team's id in Teams (`19:…`), whose members are the advisers. */
  readonly teamId: string;
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Where the advisers of each authority work, if anybody has said. Set by `useChannel`. */
export interface StaffChannels {
  of(authority: string): Promise<StaffChannel | undefined>;
  /** The authority whose advice line this channel is. */
  byChannel(tenant: string, channelId: string): Promise<StaffChannel | undefined>;
}
