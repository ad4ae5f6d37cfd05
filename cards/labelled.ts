import type { CardElement } from '@microsoft/teams.cards';

/** The same lines, each beginning with whose they are, so that none can be read as the asker's own council's. */
export function labelled(elements: readonly CardElement[], name: string): readonly CardElement[] {
  return elements.map((element) => {
    if (element.type === 'TextBlock') return { ...element, text: `${name}: ${element.text}` };
    if (element.type === 'Container') return { ...element, items: [...labelled(element.items, name)] };
    return element;
  });
}
