import type { CardElement } from '@microsoft/teams.cards';
import type { AnsweringEntry } from '../knowledge/entries.ts';
import { isFor, type AskerRole } from '../knowledge/roles.ts';
import type { Audience } from '../knowledge/schema.ts';
import { caution, smallPrint } from './words.ts';

const named: Readonly<Record<Audience, string>> = {
  'any-professional': 'anybody who works with the child',
  'social-worker': 'social workers and colleagues in children’s social care',
  dsl: 'designated safeguarding leads and designated teachers',
  'council-staff': 'council staff',
};

/** Says whom an entry is for, where that is not everybody; a warning where the asker is somebody else. */
export function whomFor(entry: AnsweringEntry, role: AskerRole | undefined): readonly CardElement[] {
  const { audience, forWhom } = entry;
  return [
    ...(forWhom === undefined ? [] : [smallPrint(forWhom)]),
    ...(audience === 'any-professional'
      ? []
      : isFor(audience, role)
        ? [smallPrint(`For ${named[audience]}.`)]
        : [caution(`This is for ${named[audience]}. Please pass it on, or ask the advice line.`)]),
  ];
}
