import { safeguardingSignal } from '../privacy/safeguarding-signals.ts';
import type { Query } from './query.ts';

/** What a council may want a second reader for. */
export type ReadMatter = 'safeguarding' | 'money';

/** Which replies a colleague reads before they go, and how long they wait for one. */
export interface SecondReaderRule {
  readonly matters: readonly ReadMatter[];
  readonly afterMinutes: number;
}

/** The rule of an authority; nothing where replies go unread. */
export type SecondReaderOf = (authority: string) => SecondReaderRule | undefined;

/** Sums, and words for what somebody pays or is paid. */
const money =
  /£|\b(?:pounds?|pay(?:s|ing|ments?)?|paid|fund(?:s|ed|ing)?|grants?|bursar(?:y|ies)|allowances?|fees?|costs?)\b/i;

/** True where the rule wants a colleague to read this reply: for what was asked, or for what it says itself. */
export function wantsReader(
  { matters }: Pick<SecondReaderRule, 'matters'>,
  { question, flagged }: Pick<Query, 'question' | 'flagged'>,
  reply: string,
): boolean {
  const atRisk = (): boolean => flagged === true || safeguardingSignal(reply) !== null;
  return matters.some((matter) =>
    matter === 'safeguarding' ? atRisk() : money.test(question) || money.test(reply),
  );
}
