import type { CardElement } from '@microsoft/teams.cards';
import { words } from './words.ts';

/** Lines to tap: mailbox, telephone, page. What is not given has no line. */
export function waysToReach(to: {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
}): readonly CardElement[] {
  const { email, phone, url } = to;
  return [
    ...(email === undefined ? [] : [words(`✉ [${email}](mailto:${email})`, { spacing: 'Small' })]),
    ...(phone === undefined
      ? []
      : [words(`☎ [${phone}](tel:${phone.replace(/[^+\d]/g, '')})`, { spacing: 'Small' })]),
    ...(url === undefined
      ? []
      : [words(`[${url.replace(/^https?:\/\//, '')}](${url})`, { spacing: 'Small' })]),
  ];
}
