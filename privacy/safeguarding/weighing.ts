import { evidenceAround, evidenceIn, evidenceNamed, firstWord } from './evidence.ts';
import type { Reading, Stretch } from './reading.ts';
import { stretches } from './stretches.ts';
import { matterWeights } from './weights/matter.ts';
import { outrightWeights } from './weights/outright.ts';
import { riskWeights } from './weights/risk.ts';

/** What was found by weighing a message. Each sum is above nothing where it is more likely than not, as fitted. */
export interface Weighed {
  /** The stretch that speaks most for risk. */
  readonly stretch: Stretch;
  readonly risk: number;
  /** Whether that stretch tells it outright. */
  readonly outright: number;
  /** Whether any stretch touches such matters at all. */
  readonly matter: number;
}

interface Row {
  readonly name: string;
  readonly weight: number;
}

const tables = {
  risk: rowsOf(riskWeights),
  outright: rowsOf(outrightWeights),
  matter: rowsOf(matterWeights),
};
/** A word by itself stands in quotation marks in the tables, after ~ where it counts anywhere in the message. */
const wordNumbers = new Map(
  [...new Set(Object.values(tables).flatMap((rows) => rows.map(({ name }) => name.replace('~', ''))))]
    .filter((name) => name.startsWith('"'))
    .map((name, index) => [name.slice(1, -1), firstWord + 2 * index]),
);
const risk = scaleOf(tables.risk);
const outright = scaleOf(tables.outright);
const matter = scaleOf(tables.matter);

/** Weighs every stretch of a message; undefined for a message without a word. */
export function weigh(reading: Reading): Weighed | undefined {
  const words = reading.stems.map((stem) => wordNumbers.get(stem));
  const around = sumOf(evidenceAround(reading, words), risk);
  let found: Weighed | undefined;
  for (const stretch of stretches(reading)) {
    const evidence = evidenceIn(reading, stretch, words);
    const matterHere = sumOf(evidence, matter) + matter.bias;
    const riskHere = around + sumOf(evidence, risk) + risk.bias;
    const matterSoFar = Math.max(found?.matter ?? -Infinity, matterHere);
    found =
      found === undefined || riskHere > found.risk
        ? {
            stretch,
            risk: riskHere,
            outright: sumOf(evidence, outright) + outright.bias,
            matter: matterSoFar,
          }
        : { ...found, matter: matterSoFar };
  }
  return found;
}

interface Scale {
  readonly weights: Float64Array;
  /** What stands without any evidence. */
  readonly bias: number;
}

function sumOf(evidence: readonly number[], { weights }: Scale): number {
  let sum = 0;
  for (const id of evidence) sum += weights[id] ?? 0;
  return sum;
}

/** The weights by number. Throws where a row names what no list has. */
function scaleOf(rows: readonly Row[]): Scale {
  const weights = new Float64Array(firstWord + 2 * wordNumbers.size);
  let bias = 0;
  for (const { name, weight } of rows) {
    if (name === 'bias') {
      bias = weight;
      continue;
    }
    const id = name.includes('"') ? wordNumber(name) : evidenceNamed(name);
    if (id === undefined) throw new Error(`The table of weights names what no list has: ${name}`);
    weights[id] = weight;
  }
  return { weights, bias };
}

function wordNumber(name: string): number | undefined {
  const inStretch = wordNumbers.get(name.replace('~', '').slice(1, -1));
  return inStretch === undefined || !name.startsWith('~') ? inStretch : inStretch + 1;
}

/** A table's rows, parted by commas and ends of lines: the evidence, =, its weight. */
function rowsOf(table: string): readonly Row[] {
  return table
    .trim()
    .split(/, |\n/)
    .map((row) => {
      const [name = '', weight = ''] = row.split('=');
      return { name, weight: Number(weight) };
    });
}
