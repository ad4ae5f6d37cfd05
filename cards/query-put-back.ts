import { ToggleInput, type CardElement } from '@microsoft/teams.cards';
import type { Removed } from './removed-note.ts';
import { smallPrint } from './words.ts';

/**
 * How an asker puts back a word that was taken out as a name and is none, with why it was taken out; nothing where no
 * name was. The word is on no card: they type it again, and say that it is nobody's name.
 */
export function putBack(removed: Removed | undefined, ticked: boolean): readonly CardElement[] {
  if ((removed?.name ?? 0) === 0 && !ticked) return [];
  return [
    smallPrint(
      'What could identify a child is taken out before your words are kept or sent. If an ordinary word, or a place, was taken for a name, type it again where it says [name], and tick this. Names, numbers, dates and addresses stay out.',
      { isSubtle: false },
    ),
    new ToggleInput('What I typed again is not anybody’s name', {
      id: 'ordinaryWords',
      valueOn: 'true',
      valueOff: 'false',
      value: ticked ? 'true' : 'false',
      wrap: true,
    }),
  ];
}
