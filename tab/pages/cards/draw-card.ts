import * as AdaptiveCards from 'adaptivecards';
import { hostConfig } from '../../look/host-config.ts';
import { markdownToHtml } from '../../look/markdown.ts';
import { themes, type ThemeName } from '../../look/themes.ts';

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** What a press of a card's button says, with what was typed into the card. */
export type Pressed = Readonly<Record<string, unknown>>;

/** What stands in the boxes of a card, by the box's id. */
export type Typed = ReadonlyMap<string, unknown>;

/** A card on the page. */
export interface DrawnCard {
  /** Undefined where there is nothing to draw. */
  readonly element: HTMLElement | undefined;
  /** Where its boxes stand, by their ids. */
  readonly boxes: ReadonlyMap<string, HTMLElement>;
  /** What somebody put into its boxes since the service sent it. */
  readonly typed: () => Typed;
}

/**
 * Draws a card as Teams does. Links open beside the page; every other button is handed to `press`. What is in `typed`
 * stands in the boxes of those ids, instead of what the service put there.
 */
export function drawCard(
  json: unknown,
  theme: ThemeName,
  press: (data: Pressed) => void,
  typed: Typed = new Map(),
): DrawnCard {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(themes[theme]));
  // The library keeps this pattern's place from one card to the next and would refuse every second "en".
  const language: { readonly regEx?: RegExp | undefined } = AdaptiveCards.CardElement.langProperty;
  if (language.regEx !== undefined) language.regEx.lastIndex = 0;
  card.parse(json);
  const boxes = card.getAllInputs().filter(hasDefault);
  const sent = new Map(boxes.map((box) => [box.id, box.defaultValue]));
  for (const box of boxes)
    if (box.id !== undefined && typed.has(box.id)) box.defaultValue = typed.get(box.id);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (action.url !== undefined) window.open(action.url, '_blank', 'noopener');
      return;
    }
    if (action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction)
      press({ ...action.data });
  };
  const element = card.render();
  for (const link of element?.querySelectorAll('a') ?? []) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  // Whoever says aloud what they see must press what they mean (WCAG 2.2, 2.5.3): the words shown are its name.
  for (const pressed of element?.querySelectorAll('[role=button][aria-label]:not(button)') ?? []) {
    if ((pressed.textContent ?? '').trim() !== '') pressed.removeAttribute('aria-label');
  }
  return {
    element,
    boxes: new Map(
      boxes.flatMap(({ id, renderedElement: drawn }) =>
        id === undefined || drawn === undefined ? [] : [[id, drawn] as const],
      ),
    ),
    typed: () =>
      new Map(
        boxes.flatMap((box) => {
          const { id, value } = box as { readonly id?: string; readonly value: unknown };
          return id === undefined || (value ?? '') === (sent.get(id) ?? '') ? [] : [[id, value] as const];
        }),
      ),
  };
}

/** Every kind of box has what stands in it at first; only their common class does not say so. */
function hasDefault(box: AdaptiveCards.Input): box is AdaptiveCards.Input & { defaultValue: unknown } {
  return 'defaultValue' in box;
}
