/** Does it for each, one after the other: one that fails holds up no other. Rejects at the end with what went wrong first. */
export async function eachByItself<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const errors: unknown[] = [];
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
