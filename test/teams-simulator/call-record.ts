/** One call that the bot has made to Teams. */
export interface ConnectorCall {
  /** 1 for the first call, then one more for each, in the order in which they had arrived in full. */
  readonly number: number;
  readonly method: string;
  /** Decoded, beginning with `/v3/`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The connector client's own id for the request: the same for every try it makes by itself. */
  readonly requestId: string | undefined;
  /** What was answered; 'dropped' when the connection was cut, 'waiting' until then. */
  outcome: number | 'dropped' | 'waiting';
  /** Whether the call was carried out, whatever was answered. */
  processed: boolean;
}
