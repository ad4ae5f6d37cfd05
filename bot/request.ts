/** An HTTP request as the rest of the service sees it. */
export interface PlainRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON body; undefined where there is none. */
  readonly body: unknown;
}

/** What is sent back. A body is JSON; without one only the status goes. */
export interface PlainResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** One address of the service. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>;
}
