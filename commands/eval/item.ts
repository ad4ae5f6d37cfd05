import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The kinds of question in an evaluation file. */
export const itemKinds = [
  'answer',
  'entitlement',
  'glossary',
  'contact',
  'out_of_scope',
  'safeguarding',
  'smalltalk',
  'personal_data',
] as const;

const itemSchema = z.object({
  id: z.string(),
  /** The asker's authority, or `any`. */
  authority: z.string(),
  question: z.string(),
  kind: z.enum(itemKinds),
  must_include: z.array(z.string()),
  must_not_include: z.array(z.string()),
  source: z.string().default(''),
});

/** One question with how its reply is judged. */
export type EvalItem = z.infer<typeof itemSchema>;

/** Reads a file of one JSON object a line. Throws with the line's number if one is not an item. */
export function readItems(path: string): readonly EvalItem[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = itemSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}, line ${number}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}
