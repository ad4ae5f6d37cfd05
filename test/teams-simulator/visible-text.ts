import type { Card } from './activity.ts';
import { elementsOf } from './card-elements.ts';
import { isJsonObject, type JsonObject, textOf } from './json-object.ts';

/**
 * What a person can read on a card, a line for each piece, in reading order: text, facts, tables, badges, the labels,
 * choices and values of inputs, and the titles of buttons. What Action.ShowCard opens follows its button. Hidden
 * elements are left out unless `hidden` is set: set it to prove that something is nowhere on the card.
 */
export function visibleText(card: Card, options: { readonly hidden?: boolean } = {}): string {
  const lines: string[] = [];
  for (const { element } of elementsOf(card, { hidden: options.hidden ?? false }))
    lines.push(...linesOf(element));
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function linesOf(element: JsonObject): string[] {
  const type = textOf(element['type']);
  if (type.startsWith('Action.')) return [textOf(element['title'])];
  if (type.startsWith('Input.')) return linesOfInput(type, element);
  switch (type) {
    case 'TextBlock':
    case 'Badge':
      return [textOf(element['text'])];
    case 'RichTextBlock':
      return [
        objectsOrText(element['inlines'])
          .map((run) => (typeof run === 'string' ? run : textOf(run['text'])))
          .join(''),
      ];
    case 'FactSet':
      return objectsIn(element['facts']).map((fact) =>
        `${textOf(fact['title'])} ${textOf(fact['value'])}`.trim(),
      );
    default:
      return [];
  }
}

function linesOfInput(type: string, input: JsonObject): string[] {
  const label = textOf(input['label']);
  if (type === 'Input.Toggle') return [label, textOf(input['title'])];
  if (type === 'Input.ChoiceSet')
    return [label, ...objectsIn(input['choices']).map((choice) => textOf(choice['title']))];
  return [label, textOf(input['placeholder']), textOf(input['value'])];
}

function objectsOrText(list: unknown): (string | JsonObject)[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string' || isJsonObject(item)) : [];
}

function objectsIn(list: unknown): JsonObject[] {
  return objectsOrText(list).filter((item) => typeof item !== 'string');
}
