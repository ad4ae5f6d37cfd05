/** An HTTP request as the rest of the service sees it. */
export interface PlainRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What the path names, decoded: `kind` for `/files/:kind`. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands after the question mark, decoded; of a name given twice the last. */
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON body; undefined where there is none. */
  readonly body: unknown;
}

/** A file to be saved, whole. */
export interface PlainFile {
  /** Letters, digits, dots and hyphens only, so that it needs no quoting. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What is sent back. A body is JSON; a file goes in its place; without either only the status goes. */
export interface PlainResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly file?: PlainFile;
}

/** One address of the service. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>;
}
