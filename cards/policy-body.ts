import { TextInput, type CardElement } from '@microsoft/teams.cards';
import type { Policy } from '../knowledge/schema.ts';
import { smallPrint, words } from './words.ts';

/** The longest name of a setting, in characters: it stands in headings of the file. */
export const longestSettingName = 100;

/** What the card of a policy says, with the box for the name of the setting. */
export function policyBody(policy: Policy): readonly CardElement[] {
  const chapters = policy.parts
    .filter(({ level }) => level === 1)
    .map(({ heading }) => heading.replace(/^[\d.]+ /, ''));
  return [
    words(policy.about),
    words(`**In it:** ${chapters.join('; ')}.`),
    new TextInput({
      id: 'setting',
      label: 'Name of your setting, as the policy should have it',
      placeholder: 'A school, college, nursery or childminder',
      maxLength: longestSettingName,
    }),
    smallPrint('The name is put into the file and is not kept. Please never type a child’s name here.'),
  ];
}
