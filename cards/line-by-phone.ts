import type { CardElement } from '@microsoft/teams.cards';
import type { Local } from '../knowledge/schema.ts';
import { words } from './words.ts';

/** How to reach the advice line without Teams, as far as the council has set it; nothing where it has set nothing. */
export function lineByPhone({ phone, mailbox, hours }: Local['line']): readonly CardElement[] {
  const ways = [
    ...(phone === undefined ? [] : [`☎ [${phone}](tel:${phone.replace(/[^+\d]/g, '')})`]),
    ...(mailbox === undefined ? [] : [`✉ [${mailbox}](mailto:${mailbox})`]),
  ];
  if (ways.length === 0) return [];
  return [
    words(`Or reach the advice line: ${ways.join(', ')}${hours === undefined ? '' : ` (${hours})`}`, {
      size: 'Small',
    }),
  ];
}
