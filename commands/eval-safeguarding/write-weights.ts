import { writeFileSync } from 'node:fs';
import { concepts } from '../../privacy/safeguarding/concepts.ts';
import { firstWord, nameOfEvidence } from '../../privacy/safeguarding/evidence.ts';
import { safeguardingKinds } from '../../privacy/safeguarding/signal.ts';
import type { Model } from './fit.ts';
import type { Fitted } from './logistic.ts';

/** Less than this changes no answer, and is left out. */
const least = 0.05;

/** Writes the fitted weights as the tables that the signal is weighed by: a line for each concept that comes first. */
export function writeWeights(model: Model, kinds: readonly (readonly number[])[]): void {
  writeTable(
    'risk',
    'How far each piece of evidence speaks for a child or a worker at risk.',
    model.risk,
    model,
  );
  writeTable(
    'matter',
    'How far each speaks for such matters at all, told of or asked about.',
    model.matter,
    model,
  );
  writeTable(
    'outright',
    'How far each speaks for risk told outright, rather than by signs.',
    model.outright,
    model,
  );
  const rows = kinds.map((row, concept) =>
    [concepts[concept], ...row.map((weight) => weight.toFixed(2))].join('\t'),
  );
  write(
    'kinds',
    `How far each concept speaks for each kind: ${safeguardingKinds.join(', ')}.`,
    'kindWeights',
    rows,
  );
}

function writeTable(name: string, says: string, { weights, bias }: Fitted, { wordIds }: Model): void {
  const words = new Map([...wordIds].map(([word, id]) => [id, word]));
  const rows = [...weights.entries()]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .map(([id, weight]) => {
      const evidence = id < firstWord ? nameOfEvidence(id) : nameOfWord(id, words);
      return `${evidence}=${weight.toFixed(2)}`;
    });
  const lines = Map.groupBy(rows, (row) =>
    row.includes('"') ? row.slice(0, row.indexOf('"') + 2) : row.split(/[ =]/)[0],
  );
  write(name, says, `${name}Weights`, [
    `bias=${bias.toFixed(2)}`,
    ...[...lines.values()].map((line) => line.join(', ')),
  ]);
}

function nameOfWord(id: number, words: ReadonlyMap<number, string>): string {
  const word = words.get(id);
  return word === undefined ? `~"${words.get(id - 1) ?? ''}"` : `"${word}"`;
}

function write(name: string, says: string, variable: string, rows: readonly string[]): void {
  const file = new URL(`../../privacy/safeguarding/weights/${name}.ts`, import.meta.url);
  const origin = 'Fitted by `npm run eval:safeguarding -- --fit`; not to be changed by hand.';
  writeFileSync(file, `/** ${says} ${origin} */\nexport const ${variable} = \`\n${rows.join('\n')}\n\`;\n`);
}
