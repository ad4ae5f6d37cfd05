import { Container, ToggleVisibilityAction, type CardElement } from '@microsoft/teams.cards';
import { words } from './words.ts';

/**
 * A line that shows and hides what stands below it, with no call to the service. `id` is unlike any other of the card;
 * `open` says whether it is shown at first.
 */
export function folded(
  id: string,
  title: string,
  body: readonly CardElement[],
  open = false,
): readonly CardElement[] {
  return [
    new Container(words(`**${title}** ›`)).withOptions({
      selectAction: new ToggleVisibilityAction().withTargetElements(id).withTitle(`Show or hide: ${title}`),
      spacing: 'Medium',
    }),
    new Container(...body).withOptions({ id, isVisible: open, spacing: 'Small' }),
  ];
}
