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

/** Draws a card as Teams does. Links open beside the page; every other button is handed to `press`. */
export function drawCard(
  json: unknown,
  theme: ThemeName,
  press: (data: Pressed) => void,
): HTMLElement | undefined {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(themes[theme]));
  // The library keeps this pattern's place from one card to the next and would refuse every second "en".
  const language: { readonly regEx?: RegExp | undefined } = AdaptiveCards.CardElement.langProperty;
  if (language.regEx !== undefined) language.regEx.lastIndex = 0;
  card.parse(json);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (action.url !== undefined) window.open(action.url, '_blank', 'noopener');
      return;
    }
    if (action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction)
      press({ ...action.data });
  };
  const drawn = card.render();
  for (const link of drawn?.querySelectorAll('a') ?? []) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  // Whoever says aloud what they see must press what they mean (WCAG 2.2, 2.5.3): the words shown are its name.
  for (const pressed of drawn?.querySelectorAll('[role=button][aria-label]:not(button)') ?? []) {
    if ((pressed.textContent ?? '').trim() !== '') pressed.removeAttribute('aria-label');
  }
  return drawn;
}
