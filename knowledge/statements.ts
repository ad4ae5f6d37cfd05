import type { Document } from './schema.ts';

/** One thing a document says, with the id that entries cite. */
export interface Statement {
  readonly id: string;
  readonly section: string;
  readonly sectionTitle: string;
  readonly text: string;
  /** Table headings and the like: nothing that could be asked about. */
  readonly heading: boolean;
}

/**
 * Splits a document's text into its statements by the outline in the pack. Statements are numbered from 1 within
 * their section: `post-16-resources-will.4`.
 */
export function statementsOf(document: Document, text: string): readonly Statement[] {
  const lines = text.split('\n');
  return document.sections.flatMap((section) => {
    const [first, last] = section.lines;
    const part = lines.slice(first - 1, last);
    const blocks = section.split === 'paragraphs' ? part.join('\n').split(/\n\s*\n/) : part;
    return blocks
      .map((block) => block.replace(/\s+/g, ' ').trim())
      .filter((block) => block !== '')
      .map((block, index) => ({
        id: `${section.id}.${index + 1}`,
        section: section.id,
        sectionTitle: section.title,
        text: block,
        heading: section.heading,
      }));
  });
}

/** The lines of a document that belong to no section, as `line 7: …`; a complete outline has none. */
export function linesOutsideSections(document: Document, text: string): readonly string[] {
  const covered = new Set<number>();
  for (const { lines } of document.sections) {
    for (let line = lines[0]; line <= lines[1]; line += 1) covered.add(line);
  }
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line, number }) => line !== '' && !covered.has(number))
    .map(({ line, number }) => `line ${number}: ${line}`);
}
