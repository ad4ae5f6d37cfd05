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
/** By the number of the evidence, its three weights side by side as most are needed together. */
const weights = new Float64Array(3 * (firstWord + 2 * wordNumbers.size));
/** What stands without any evidence. */
const biases: Sums = {
  risk: layOut(tables.risk, 0),
  outright: layOut(tables.outright, 1),
  matter: layOut(tables.matter, 2),
};

/** Weighs every stretch of a message; undefined for a message without a word. */
export function weigh(reading: Reading): Weighed | undefined {
  const words = reading.stems.map((stem) => wordNumbers.get(stem));
  const around = sumsOf(evidenceAround(reading, words)).risk;
  let found: Weighed | undefined;
  for (const stretch of stretches(reading)) {
    const evidence = evidenceIn(reading, stretch, words);
    const sums = sumsOf(evidence);
    const matterHere = sums.matter + biases.matter;
    const riskHere = around + sums.risk + biases.risk;
    const matterSoFar = Math.max(found?.matter ?? -Infinity, matterHere);
    found =
      found === undefined || riskHere > found.risk
        ? {
            stretch,
            risk: riskHere,
            outright: sums.outright + biases.outright,
            matter: matterSoFar,
          }
        : { ...found, matter: matterSoFar };
  }
  return found;
}

interface Sums {
  readonly risk: number;
  readonly outright: number;
  readonly matter: number;
}

function sumsOf(evidence: readonly number[]): Sums {
  let [risk, outright, matter] = [0, 0, 0];
  for (const id of evidence) {
    risk += weights[3 * id] ?? 0;
    outright += weights[3 * id + 1] ?? 0;
    matter += weights[3 * id + 2] ?? 0;
  }
  return { risk, outright, matter };
}

/** Puts the weights of a table in their places and gives its bias. Throws where a row names what no list has. */
function layOut(rows: readonly Row[], column: 0 | 1 | 2): number {
  let bias = 0;
  for (const { name, weight } of rows) {
    if (name === 'bias') {
      bias = weight;
      continue;
    }
    const id = name.includes('"') ? wordNumber(name) : evidenceNamed(name);
    if (id === undefined) throw new Error(`The table of weights names what no list has: ${name}`);
    weights[3 * id + column] = weight;
  }
  return bias;
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
