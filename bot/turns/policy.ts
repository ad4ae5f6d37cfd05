import type { ButtonData } from '../../cards/button-data.ts';
import { longestSettingName } from '../../cards/policy-body.ts';
import { policyFileCard } from '../../cards/policy-file-card.ts';
import { redact } from '../../privacy/redact.ts';
import type { TurnParts } from './parts.ts';
import { asNew, notice, type Reply } from './reply.ts';

/** How long a link to a file works, in minutes, as the card says it. */
const linkMinutes = 30;

/** Offers the policy with the name of the setting filled in. Undefined when the policy is gone. Keeps nothing. */
export function makePolicy(
  data: Extract<ButtonData, { verb: 'make-policy' }>,
  parts: Pick<TurnParts, 'searchOf' | 'signedLink'>,
): readonly Reply[] | undefined {
  const pack = parts.searchOf(data.authority)?.pack;
  const policy = pack?.policies.find(({ id }) => id === data.policy);
  if (pack === undefined || policy === undefined) return undefined;
  const setting = onOneLine(data.setting);
  if (setting === '') return [notice('Please type the name of your setting first; then press again.')];
  if (setting.length > longestSettingName || holdsMoreThanAName(setting))
    return [notice('That is more than the name of a setting. Please type the name only, and no child’s.')];
  const link = parts.signedLink('policy', { authority: pack.authority, policy: policy.id, setting });
  return [asNew(policyFileCard({ pack, policy, setting, link, minutes: linkMinutes }))];
}

/** Control and other unseen characters have no place in a file, and break some readers of it. */
function onOneLine(typed: string): string {
  return typed.replace(/[\p{C}\s]+/gu, ' ').trim();
}

/** Settings are named after people, so that a name alone is let by; a date of birth or a number of a child is not. */
function holdsMoreThanAName(setting: string): boolean {
  return Object.keys(redact(setting).removed).some((kind) => kind !== 'name');
}
