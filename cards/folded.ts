import { Container, ToggleVisibilityAction, type CardElement } from '@microsoft/teams.cards';
import { words } from './words.ts';

/**
 * A line that shows and hides what stands below it, with no call to the service. `id` is unlike any other of the card;
 * `open` says whether it is shown at first; `part` draws it as a part of something larger.
 */
export function folded(
  id: string,
  title: string,
  body: readonly CardElement[],
  { open = false, part = false }: { readonly open?: boolean; readonly part?: boolean } = {},
): readonly CardElement[] {
  return [
    new Container(
      part ? words(`${title} ›`, { size: 'Small' }) : words(`${title} ›`, { weight: 'Bolder' }),
    ).withOptions({
      selectAction: new ToggleVisibilityAction().withTargetElements(id).withTitle(`Show or hide: ${title}`),
      spacing: part ? 'Small' : 'Medium',
      ...(part ? {} : { separator: true }),
    }),
    new Container(...body).withOptions({ id, isVisible: open, spacing: 'Small' }),
  ];
}
