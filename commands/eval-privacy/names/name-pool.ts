/** Names of one origin to make people of. */
export interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}
