/**
 * A message with one space, or one end of a line, for each run of them: patterns that allow for spaces on both sides of what they look
 * for would try every way of sharing a long run out between the two. Pure.
 */
export function evenlySpaced(message: string): string {
  return message.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' ')).trim();
}
