/** Small things the service itself has decided and must remember, such as the pairing code. */
export interface Settings {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  /** Keeps `value` unless there is one already; gives back the one that is kept, the same for every process. */
  setOnce(key: string, value: string): Promise<string>;
}
