/**
 * Loaded before the service (`NODE_OPTIONS=--import`): writes a line to the file TOUR_CALLS whenever one of the functions in
 * TOUR_STEPS (`path#name`, separated by commas) is called, so that a test sees the way that a question really goes.
 */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const { TOUR_CALLS: file = '', TOUR_STEPS: steps = '' } = process.env;
const root = join(import.meta.dirname, '..', '..');
const wanted = new Map<string, string[]>();
for (const step of steps.split(',').filter((one) => one !== '')) {
  const [path = '', name = ''] = step.split('#');
  const url = pathToFileURL(join(root, path)).href;
  wanted.set(url, [...(wanted.get(url) ?? []), step, name]);
}
const called = globalThis as { tourCalled?: (step: string) => void };
called.tourCalled = (step) => appendFileSync(file, `${step}\n`);

if (isMainThread && file !== '') {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const [step, name] = wanted.get(url) ?? [];
      if (step === undefined || name === undefined || loaded.source == null) return loaded;
      const source =
        typeof loaded.source === 'string'
          ? loaded.source
          : Buffer.from(loaded.source as Uint8Array).toString('utf8');
      return { ...loaded, source: marked(source, name, step) };
    },
  });
}

/** The source with a mark at the beginning of the function's body. Throws where there is no such function. */
function marked(source: string, name: string, step: string): string {
  const begins = source.search(new RegExp(String.raw`\bfunction ${name}\b`));
  if (begins < 0) throw new Error(`${step}: there is no such function`);
  let at = source.indexOf('(', begins);
  for (let depth = 0; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) break;
  }
  // The type of what it gives back may hold braces, but no brace that ends its line.
  const body = source.indexOf('{\n', at);
  return `${source.slice(0, body + 1)} globalThis.tourCalled(${JSON.stringify(step)});${source.slice(body + 1)}`;
}
