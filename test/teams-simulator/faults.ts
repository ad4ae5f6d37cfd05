/** Something that shall go wrong between the bot and Teams. */
export interface Fault {
  /** Only calls with this method; any method when left out. */
  readonly method?: string;
  /** Only calls whose decoded path (it begins with `/v3/`) matches; any path when left out. */
  readonly path?: RegExp;
  /** The status to answer with. With neither this nor `dropSocket`, the call is only delayed. */
  readonly status?: number;
  /** Sent as Retry-After, in whole seconds. */
  readonly retryAfterSeconds?: number;
  /** Cut the connection instead of answering. */
  readonly dropSocket?: boolean;
  /** Wait this long first. */
  readonly delayMs?: number;
  /** How many calls shall fail; every further one goes through. Infinity for all of them. */
  readonly times: number;
  /** Let the call take effect first, so that the bot cannot know that it did. */
  readonly afterProcessing?: boolean;
}

/** A fault that has been asked for. */
export class ActiveFault {
  readonly fault: Fault;
  #hits = 0;
  #stopped = false;

  constructor(fault: Fault) {
    this.fault = fault;
  }

  /** How many calls it has hit. */
  hits(): number {
    return this.#hits;
  }

  /** Takes it away again. */
  stop(): void {
    this.#stopped = true;
  }

  /** Says whether this call is one that shall fail, and counts it if so. */
  claims(method: string, path: string): boolean {
    const { fault } = this;
    const fits =
      !this.#stopped &&
      this.#hits < fault.times &&
      (fault.method === undefined || fault.method.toUpperCase() === method) &&
      // A global or sticky expression would remember where it stopped last time.
      (fault.path === undefined || path.search(fault.path) >= 0);
    if (fits) this.#hits += 1;
    return fits;
  }
}

/** The faults that are waiting for a call. */
export class Faults {
  readonly #active: ActiveFault[] = [];

  /** Adds a fault; of several that fit a call, the oldest is taken. */
  add(fault: Fault): ActiveFault {
    const active = new ActiveFault(fault);
    this.#active.push(active);
    return active;
  }

  /** The fault for this call, used up by one, or undefined. */
  take(method: string, path: string): Fault | undefined {
    return this.#active.find((active) => active.claims(method, path))?.fault;
  }
}
