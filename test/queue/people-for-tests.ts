import type { RedactedText } from '../../privacy/redacted-text.ts';
import type { Asking } from '../../queue/ask.ts';
import type { Person } from '../../queue/people.ts';
import type { StaffChannel } from '../../queue/staff-channel.ts';

/** Text that a test says is redacted. */
export function redacted(text: string): RedactedText {
  return text as RedactedText;
}

/** An invented account. */
export function personCalled(name: string): Person {
  return { tenant: 'tenant-1', entraId: `entra-${name}`, channelUserId: `29:${name}`, name };
}

export const asker = personCalled('asker');
export const adviser = personCalled('adviser');
export const colleague = personCalled('colleague');

export const staffChannel: StaffChannel = {
  authority: 'slough',
  tenant: 'tenant-1',
  teamId: '19:team@thread.tacv2',
  channelId: '19:line@thread.tacv2',
  serviceUrl: 'https://smba.example/uk/',
};

/** A question of the asker's, ready to be sent. */
export function asking(press: string, more: Partial<Asking> = {}): Asking {
  return {
    press,
    authority: 'slough',
    prefix: 'SL',
    asker,
    question: redacted('Can [name] have a second laptop?'),
    neededBy: '2026-09-04',
    purpose: 'meeting',
    ...more,
  };
}
