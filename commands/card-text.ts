/**
 * The words of a card as a person sees them before pressing anything, top to bottom: texts, facts and table cells,
 * then the titles of buttons. What a button unfolds is not there yet, so it is left out.
 */
export function visibleText(card: unknown): readonly string[] {
  const plain: unknown = JSON.parse(JSON.stringify(card));
  return [...walk(plain)].map((text) => text.trim()).filter((text) => text !== '');
}

function* walk(element: unknown): Generator<string> {
  if (Array.isArray(element)) {
    for (const item of element) yield* walk(item);
    return;
  }
  if (typeof element !== 'object' || element === null) return;
  const fields = element as Record<string, unknown>;
  if (fields['isVisible'] === false) return;
  const kind = typeof fields['type'] === 'string' ? fields['type'] : '';
  if (kind.startsWith('Action.')) {
    if (typeof fields['title'] === 'string') yield `[${fields['title']}]`;
    return;
  }
  if (kind === 'TextBlock' && typeof fields['text'] === 'string') yield fields['text'];
  for (const name of ['body', 'items', 'columns', 'rows', 'cells', 'actions']) yield* walk(fields[name]);
  if (Array.isArray(fields['facts'])) {
    for (const fact of fields['facts'] as { title?: string; value?: string }[])
      yield `${fact.title ?? ''}: ${fact.value ?? ''}`;
  }
}
