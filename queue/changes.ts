/** What the processes on one database tell each other of. */
export const changeKinds = ['queue', 'knowledge', 'settings'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How a process hears of what another has changed. */
export interface Changes {
  /**
   * Calls `listener` within about a second after something of this kind was changed, here or in another process. It
   * may be called once too often, and is after a time in which nothing could be heard. What was there before is not
   * told of: listen first, then read. Gives back what ends it.
   */
  listen(kind: ChangeKind, listener: () => void): () => void;
  /**
   * Tells all processes, once the change is kept. Units of the advice line do so by themselves. Rejects where the
   * database cannot be used.
   */
  announce(kind: ChangeKind): Promise<void>;
}
