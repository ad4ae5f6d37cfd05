/** What the page is told to draw. */
export interface Drawing {
  readonly card: unknown;
  readonly hostConfig: unknown;
  readonly summary: string;
  readonly theme: string;
  readonly bubble: number;
  /** Where one screen ends, in CSS pixels from the top, or null to mark nothing. */
  readonly fold: number | null;
}

/** What there is to complain of after drawing. */
export interface Drawn {
  /** What adaptivecards said about the card. */
  readonly faults: readonly string[];
  /** Characters for which no loaded font has a picture: they came out as a box or blank. */
  readonly missing: readonly string[];
}

/* The few parts of a browser used below; the service itself must not see the DOM's types. */
interface Element {
  textContent: string | null;
  className: string;
  hidden: boolean;
  readonly style: { width: string };
  readonly offsetHeight: number;
  replaceChildren(...children: readonly Element[]): void;
}
interface Canvas extends Element {
  readonly getContext: (
    kind: '2d',
    options: { willReadFrequently: boolean },
  ) => {
    font: string;
    clearRect(x: number, y: number, width: number, height: number): void;
    fillText(text: string, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}
interface AdaptiveCards {
  readonly CardElement: { readonly langProperty: { readonly regEx: RegExp } };
  readonly AdaptiveCard: {
    new (): {
      hostConfig: unknown;
      parse(json: unknown, context: unknown): void;
      render(): Element | undefined;
    };
    onProcessMarkdown: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void;
  };
  readonly HostConfig: new (json: unknown) => unknown;
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(index: number): { message: string };
  };
}
interface Page {
  readonly document: {
    readonly body: Element;
    getElementById(id: string): Element;
    createElement(tag: 'canvas'): Canvas;
  };
  readonly AdaptiveCards: AdaptiveCards;
  readonly markdownToHtml: (text: string) => string;
}

/**
 * Draws one card inside the page, in place of the one before it. It runs in the browser, handed over as source
 * text, so it may use nothing from outside its own body.
 */
export function drawInPage(drawing: Drawing): Drawn {
  const { document, AdaptiveCards, markdownToHtml } = globalThis as unknown as Page;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(drawing.hostConfig);
  // The library keeps this pattern's place from one card to the next and would refuse every second "en".
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(drawing.card, context);
  const rendered = card.render();
  // An unknown type is no fault where it brings its fallback: that is then what is drawn.
  const withoutFallback = new Set<string>();
  JSON.stringify(drawing.card, (_, part: { type?: unknown; fallback?: unknown } | null) => {
    if (typeof part?.type === 'string' && part.fallback === undefined) withoutFallback.add(`"${part.type}"`);
    return part;
  });
  const faults = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  ).filter(
    (message) =>
      !message.endsWith('Fallback will be used if present.') ||
      [...withoutFallback].some((type) => message.includes(type)),
  );
  if (rendered === undefined) faults.push('adaptivecards drew nothing');

  document.body.className = `${drawing.theme} ${drawing.fold === null ? 'wide' : 'phone'}`;
  document.getElementById('notification').textContent = drawing.summary;
  const bubble = document.getElementById('bubble');
  bubble.style.width = `${drawing.bubble}px`;
  bubble.replaceChildren(...(rendered === undefined ? [] : [rendered]));
  const frame = document.getElementById('frame');
  document.getElementById('fold').hidden = drawing.fold === null || frame.offsetHeight <= drawing.fold;

  // A missing character draws the same box, or nothing, as one that never exists.
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.font = "20px 'Open Sans', 'Symbols', sans-serif";
  const picture = (character: string): string => {
    pen.clearRect(0, 0, 40, 40);
    pen.fillText(character, 4, 28);
    return pen.getImageData(0, 0, 40, 40).data.join();
  };
  const nothing = new Set([picture('\u{0378}'), picture(' ')]);
  const unusual = new Set((frame.textContent ?? '').match(/[^\s\p{ASCII}\p{Mn}\p{Cf}]/gu));
  return { faults, missing: [...unusual].filter((character) => nothing.has(picture(character))) };
}
