import { readFileSync } from 'node:fs';

/** Returns the manifest with its placeholders, as text. */
export function readTemplate(): string {
  return readFileSync(new URL('manifest.template.json', import.meta.url), 'utf8');
}

/**
 * Returns the template with every `{{NAME}}` replaced by its value, escaped for JSON. Throws on a placeholder that
 * has no value: the template and the code have parted.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`the manifest template has a placeholder ${name} without a value`);
    return JSON.stringify(value).slice(1, -1);
  });
}
