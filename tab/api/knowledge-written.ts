import type { EntryKind } from '../../knowledge/live/entry-kinds.ts';
import type { EntryVersion } from '../../knowledge/live/entry-version.ts';
import { redact, type MayStay } from '../../privacy/redact.ts';
import type { FaultShown } from '../contract-knowledge.ts';

/** In these the names, numbers and addresses of a council stand on purpose; a colleague reads them before they go live. */
const publishesContacts: ReadonlySet<EntryKind> = new Set(['contact', 'local', 'pack', 'document']);

/**
 * What in a written entry could identify somebody, by field: nobody's name gets into knowledge by way of a form. What
 * stood there before is not looked at again.
 */
export function identifiesIn(
  kind: EntryKind,
  content: EntryVersion['content'],
  before: EntryVersion['content'] | undefined,
  mayStay: MayStay,
): readonly FaultShown[] {
  if (publishesContacts.has(kind)) return [];
  const known = new Set(wordsIn(before).map(({ text }) => text));
  const found = wordsIn(content).flatMap(({ field, text }) => {
    if (known.has(text)) return [];
    const kinds = Object.keys(redact(text, mayStay).removed);
    return kinds.length === 0
      ? []
      : [
          {
            field,
            message: `“${text.slice(0, 80)}” may identify somebody (${kinds.join(', ')}). Please say it without.`,
          },
        ];
  });
  return found.slice(0, 8);
}

interface Line {
  readonly field: string;
  readonly text: string;
}

/** Every line of text in an entry, with the field it stands in. Ids and what a document is cited by are no text. */
function wordsIn(value: unknown, field = ''): readonly Line[] {
  if (typeof value === 'string')
    return value
      .split('\n')
      .filter((line) => /\s/.test(line.trim()))
      .map((text) => ({ field, text: text.trim() }));
  if (Array.isArray(value)) return value.flatMap((each: unknown) => wordsIn(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'source' ? [] : wordsIn(each, field === '' ? key : `${field} › ${key}`),
  );
}
