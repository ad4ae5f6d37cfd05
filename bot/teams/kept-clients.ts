/** Teams has a handful of addresses, one for each region; more are only seen where a test makes them up. */
const most = 64;

/**
 * Keeps what is dear to make and holds nothing of a turn: botbuilder would make its clients anew for every message,
 * a tenth of what a turn costs. What could not be made is forgotten, so that the next turn tries again.
 */
export class KeptClients<T> {
  readonly #kept = new Map<string, Promise<T>>();

  /** The one of this key, made at its first use. Rejects as `make` does. */
  of(key: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= most) this.#kept.clear();
    const made = make();
    this.#kept.set(key, made);
    made.catch(() => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
    });
    return made;
  }
}
