import { z } from 'zod';
import { dayOrMonth, id, line } from './vocabulary.ts';

/** A published source, with its outline. */
export const documentSchema = z.strictObject({
  id,
  title: line,
  /** What people call it, as in "Slough's 2021–22 offer". */
  shortName: line,
  publisher: line,
  /** The date printed on the document, or `unknown`. */
  dated: z.union([dayOrMonth, z.literal('unknown')]),
  /** The period the document itself claims to be in force; `null` where it does not say. */
  inForce: z.strictObject({ from: dayOrMonth.nullable(), until: dayOrMonth.nullable() }),
  /** True for what is shown as history only and never as a current offer, whatever its dates. */
  history: z.boolean().default(false),
  /** The file in the sources folder that coverage is checked against. */
  file: line,
  /**
   * Which lines of the file are which section. A statement is one non-empty line of a section (`lines`) or one
   * block between blank lines (`paragraphs`); its id is `<section>.<number>`, counted from 1.
   */
  sections: z
    .array(
      z.strictObject({
        id,
        title: line,
        /** First and last line of the file, counted from 1. */
        lines: z.tuple([z.int().min(1), z.int().min(1)]),
        split: z.enum(['lines', 'paragraphs']).default('lines'),
        /** Table headings and the like, which say nothing that could be asked about. */
        heading: z.boolean().default(false),
      }),
    )
    .min(1),
});

export type Document = z.infer<typeof documentSchema>;
