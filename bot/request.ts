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

/** A part of a page: shown, not saved. */
export interface PlainPart {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** How the bytes are packed, where they are. */
  readonly encoding?: 'br';
  /** `forever` where the address changes with the content. */
  readonly cache: 'forever' | 'ask each time' | 'never';
}

/** What is told, line by line, for as long as somebody listens. */
export interface PlainEvents {
  /** Begins to tell; gives back what ends it, which is called once, when nobody listens any more. */
  readonly begin: (tell: (event: { readonly name: string; readonly data: unknown }) => void) => () => void;
}

/** What is sent back. A body is JSON; a file, part or events go in its place; without any only the status goes. */
export interface PlainResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: PlainFile;
  readonly part?: PlainPart;
  readonly events?: PlainEvents;
}

/** One address of the service. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (request: PlainRequest) => Promise<PlainResponse>;
}
