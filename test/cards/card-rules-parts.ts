/** One element, action, input or fact of a card. */
export interface Part {
  /** Type and, where it has one, id or title: enough to find it. */
  readonly name: string;
  readonly type: string;
  readonly object: Readonly<Record<string, unknown>>;
  /** False for a type beyond core 1.5. */
  readonly known: boolean;
  /** False inside ShowCard, a fallback, or something hidden. */
  readonly visible: boolean;
  /** True for an action that is drawn as a button: one of a card or an ActionSet. */
  readonly button: boolean;
}

const coreTypes = new Set(
  [
    'AdaptiveCard TextBlock RichTextBlock TextRun Image ImageSet Media Container ColumnSet Column FactSet Fact',
    'ActionSet Table TableRow TableCell',
    // Not Input.Number: an empty one is invalid to Adaptive Cards' own library, which then presses no button at all.
    'Input.Text Input.Date Input.Time Input.Toggle Input.ChoiceSet',
    'Action.OpenUrl Action.Submit Action.ShowCard Action.ToggleVisibility Action.Execute',
  ].flatMap((types) => types.split(' ')),
);

/** Where parts stand inside others, and the type of one that does not say its own. */
const places: Readonly<Record<string, string>> = {
  body: '',
  items: '',
  actions: '',
  images: 'Image',
  columns: 'Column',
  rows: 'TableRow',
  cells: 'TableCell',
  inlines: 'TextRun',
  facts: 'Fact',
  card: 'AdaptiveCard',
  selectAction: '',
  inlineAction: '',
  fallback: '',
};

/** The card as it goes over the wire. Throws where it does not become a JSON object. */
export function plain(card: unknown): Record<string, unknown> {
  const json: unknown = JSON.parse(JSON.stringify(card));
  if (!isRecord(json)) throw new Error('a card must become a JSON object');
  return json;
}

/** Returns every part of a card, the card itself first, fallbacks included. */
export function parts(card: Readonly<Record<string, unknown>>): Part[] {
  return partsOf(card, 'AdaptiveCard', true, false);
}

function partsOf(
  object: Readonly<Record<string, unknown>>,
  guess: string,
  seen: boolean,
  button: boolean,
): Part[] {
  const type = typeof object['type'] === 'string' ? object['type'] : guess;
  const visible = seen && object['isVisible'] !== false;
  const label = [object['id'], object['title'], object['text']].find((value) => typeof value === 'string');
  const kind = type === '' ? 'something without a type' : type;
  const name = label === undefined ? kind : `${kind} "${label.slice(0, 40)}"`;
  const inner = Object.entries(places).flatMap(([place, theirType]) => {
    // A Table's columns are only widths.
    if (type === 'Table' && place === 'columns') return [];
    const value = object[place];
    const children = (Array.isArray(value) ? value : [value]).filter(isRecord);
    const shown = visible && place !== 'card' && place !== 'fallback';
    return children.flatMap((child) => partsOf(child, theirType, shown, place === 'actions'));
  });
  return [{ name, type, object, known: coreTypes.has(type), visible, button }, ...inner];
}

/**
 * Returns the card as a client that knows nothing beyond core 1.5 sees it: whatever else there is gives way to its
 * fallback, or to nothing.
 */
export function coreCard(card: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(card).map(([key, value]) => {
      if (!(key in places)) return [key, value];
      if (Array.isArray(value)) return [key, value.flatMap((child) => coreChild(child))];
      return [key, coreChild(value)[0]];
    }),
  );
}

function coreChild(child: unknown): readonly unknown[] {
  if (!isRecord(child)) return [child];
  if (typeof child['type'] !== 'string' || coreTypes.has(child['type'])) return [coreCard(child)];
  return isRecord(child['fallback']) ? coreChild(child['fallback']) : [];
}

/** True for a JSON object, false for a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
