import type { CardElement } from '@microsoft/teams.cards';
import type { Pack } from '../knowledge/schema.ts';
import { plainDate } from './standing.ts';
import { waysToReach } from './ways-to-reach.ts';
import { smallPrint, words } from './words.ts';

/** Where the council itself sends people for what this entry only signposts; nothing where it has set none. */
export function signposts(pack: Pack, entry: string): readonly CardElement[] {
  return pack.local.signposts
    .filter((each) => each.entry === entry)
    .flatMap((each) => [
      words(each.title, { weight: 'Bolder', spacing: 'Small' }),
      ...waysToReach(each),
      smallPrint(`Set by the council, checked on ${plainDate(each.checked)}.`),
    ]);
}
