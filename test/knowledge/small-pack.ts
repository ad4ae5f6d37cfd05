import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'pack.yaml': 'authority: anytown\nname: Anytown\nvirtualSchool: Anytown Virtual School\nprefix: AT\n',
  'documents.yaml': `
- id: offer
  title: The Anytown offer
  shortName: 2024 offer
  publisher: Anytown Virtual School
  dated: 2024-09-01
  inForce: { from: 2024-09-01, until: 2025-08-31 }
  file: offer.txt
  sections:
    - { id: resources, title: "Resources", lines: [1, 3] }
    - { id: line, title: "Advice line", lines: [5, 7], split: paragraphs }
`,
  'entitlements/laptops.yaml': `
id: laptops
title: Laptops
area: Resources
overview: The Virtual School pays up to £300 for a laptop on a Level 3 course.
aliases: [laptop for college, money for a laptop, can he get a laptop]
entitlements:
  - id: laptop-level-3
    cohort: post-16
    commitment: will
    title: Laptop, Level 3
    answer: The Virtual School pays up to £300 for a laptop for a young person on a Level 3 course.
    amount: [{ pounds: 300, upTo: true, per: once }]
    when: { level: ["3"] }
    source: { document: offer, statements: [resources.1] }
    reviewed: 2024-10-01
    reviewBy: 2025-10-01
  - id: laptop-level-2
    cohort: post-16
    commitment: will
    title: Laptop, Level 2
    answer: The Virtual School pays £200 for a laptop for a young person on a Level 2 course.
    amount: [{ pounds: 200 }]
    when: { level: ["2"] }
    source: { document: offer, statements: [resources.2] }
    reviewed: 2024-10-01
    reviewBy: 2025-10-01
`,
  'articles/advice.yaml': `
- id: advice
  title: The advice line
  aliases: [who can i ring, is there an advice line, how do i reach you]
  answer: The Virtual School runs an advice line.
  source: [{ document: offer, statements: [line.1] }]
  reviewed: 2024-10-01
  reviewBy: 2025-10-01
`,
  'glossary.yaml':
    '- { id: term-pep, term: PEP, meaning: A personal education plan., standing: standard, reviewed: 2024-10-01, reviewBy: 2025-10-01 }\n',
  'contacts.yaml': '[]\n',
  'not-ours.yaml':
    '- { id: weather, title: the weather, aliases: [will it rain, is it sunny, snow on thursday], instead: a forecast }\n',
  'questions.yaml': '- { question: laptop please, entry: laptops }\n',
};

/** A folder with one small pack, `anytown`, that a test may spoil; `remove` deletes it. */
export interface SmallPack {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  /** Replaces words in one of the pack's files; fails when they are not there. */
  readonly change: (file: string, from: string, to: string) => void;
  readonly remove: () => void;
}

/** The document that the small pack's outline describes. */
export const smallDocument =
  'Laptops at Level 3, up to £300\nLaptops at Level 2, £200\nNothing else\n\nWe run\nan advice line\n';

/** Writes the pack on the fly, as a fifth authority would be added: a folder and nothing else. */
export function smallPack(): SmallPack {
  const folder = mkdtempSync(join(tmpdir(), 'advice-line-packs-'));
  const held = new Map(Object.entries(files));
  const write = (file: string, text: string): void => {
    held.set(file, text);
    mkdirSync(join(folder, 'anytown', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'anytown', file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    folder,
    write,
    change: (file, from, to) => {
      const text = held.get(file) ?? '';
      if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
      write(file, text.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
