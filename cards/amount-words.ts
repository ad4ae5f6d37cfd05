import type { Amount } from '../knowledge/schema.ts';

/** An amount in a few words, "up to £666 a term"; empty where it holds a note only. */
export function amountWords(amount: Amount): string {
  const size = [
    ...(amount.pounds === undefined ? [] : [`£${amount.pounds}`]),
    ...(amount.hours === undefined ? [] : [`${amount.hours} hours`]),
    ...(amount.weeks === undefined ? [] : [`${amount.weeks} weeks`]),
    ...(amount.schoolDays === undefined ? [] : [`${amount.schoolDays} school days`]),
  ].join(', ');
  if (size === '') return '';
  const per =
    amount.per === undefined || amount.per === 'once'
      ? ''
      : ` ${amount.per.startsWith('a') ? 'an' : 'a'} ${amount.per}`;
  return `${amount.upTo ? 'up to ' : ''}${size}${per}`;
}
