import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Row } from './engine.ts';

/** The first line of a backup. `step` is the migration that the database had reached. */
export const headSchema = z.object({
  backup: z.literal('virtual-school-advice-line'),
  format: z.literal(1),
  step: z.number().int().positive(),
  at: z.iso.datetime(),
});
export type Head = z.infer<typeof headSchema>;

const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
const rowSchema = z.array(z.union([z.string(), z.number(), z.null()]));

/** How many rows a table has, and a sum over them in which their order does not count. */
export const sumSchema = z.object({ rows: z.number(), digest: z.string() });
export type Sum = z.infer<typeof sumSchema>;

/** The last line: a sum for each table, and one over all lines before. */
const endSchema = z.object({ end: z.record(z.string(), sumSchema), sha256: z.string() });

/** A line of a backup, whichever it is. */
export type Line =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'end'; readonly sums: Readonly<Record<string, Sum>>; readonly sha256: string };

/** Adds rows up. */
export function createSum() {
  let rows = 0;
  const digest = Buffer.alloc(32);
  return {
    add(row: Row) {
      rows += 1;
      const one = createHash('sha256').update(JSON.stringify(row)).digest();
      for (let index = 0; index < digest.length; index += 1)
        digest[index] = (digest[index] ?? 0) ^ (one[index] ?? 0);
    },
    sum: (): Sum => ({ rows, digest: digest.toString('hex') }),
  };
}

/** The lines of a backup with their text; throws a `ZodError` or a `SyntaxError` at the first that is not one. */
export async function* linesOf(file: string): AsyncGenerator<Line & { readonly text: string }> {
  const texts = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let first = true;
  for await (const text of texts) {
    const parsed: unknown = JSON.parse(text);
    if (first) yield { kind: 'head', head: headSchema.parse(parsed), text };
    else if (Array.isArray(parsed)) yield { kind: 'row', row: rowSchema.parse(parsed), text };
    else if (isObjectWith(parsed, 'end')) {
      const { end, sha256 } = endSchema.parse(parsed);
      yield { kind: 'end', sums: end, sha256, text };
    } else {
      const { table, columns } = tableSchema.parse(parsed);
      yield { kind: 'table', name: table, columns, text };
    }
    first = false;
  }
}

function isObjectWith(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}
