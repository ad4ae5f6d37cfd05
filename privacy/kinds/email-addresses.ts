import { spansOf, type Span } from '../span.ts';

const email = /[\p{L}\d.+_'%-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/dgu;
/** An address spelt out to get past a filter: "zeb at example dot com". */
const spelt =
  /[\w.+-]{2,64} ?[([]?\bat\b[)\]]? ?[\w-]{2,63} ?[([]?\bdot\b[)\]]? ?(?:com|co|org|net|gov|ac|uk|sch)(?: ?dot ?uk)?\b/dgi;

/** Finds e-mail addresses, whoever they belong to. */
export function findEmailAddresses(text: string): Span[] {
  const written = text.includes('@') ? spansOf(text, email) : [];
  return /dot/i.test(text) ? [...written, ...spansOf(text, spelt)] : written;
}
