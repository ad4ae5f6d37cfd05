/** A JSON object whose fields are not known yet. */
export type JsonObject = Record<string, unknown>;

/** Says whether a value read from JSON is an object (not null, not a list). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a string, otherwise an empty string. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads JSON; text that is not JSON (an HTML error page, say) comes back as it is, and nothing as undefined. */
export function readJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
