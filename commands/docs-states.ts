import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mermaid } from '../queue/state-diagram.ts';

/** `npm run docs:states`: draws the states of a query into docs/query-states.md, from the table that the code goes by. */
const path = fileURLToPath(new URL('../docs/query-states.md', import.meta.url));
const text = readFileSync(path, 'utf8');
const drawn = text.replace(/```mermaid\n[\s\S]*?```/, () => `\`\`\`mermaid\n${mermaid().trim()}\n\`\`\``);
writeFileSync(path, drawn);
