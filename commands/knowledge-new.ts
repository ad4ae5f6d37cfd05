import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { packsFolder } from '../bot/knowledge.ts';
import { newPackFiles } from '../knowledge/new-pack.ts';

/**
 * `npm run knowledge:new -- any-town ["Any Town"]`: makes the folder of a fifth authority, empty but whole. Nothing
 * else is needed: the service loads every folder that PACKS names. A second argument after `--in` names another folder.
 */
const given = process.argv.slice(2);
const at = given.indexOf('--in');
const root = at === -1 ? packsFolder : (given.splice(at, 2)[1] ?? packsFolder);
const [authority, name] = given;
if (authority === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(authority)) {
  process.stderr.write(
    'Name the authority in lower-case words joined by hyphens: npm run knowledge:new -- any-town "Any Town"\n',
  );
  process.exit(2);
}
const folder = join(root, authority);
if (existsSync(folder)) {
  process.stderr.write(`There is a pack ${authority} already; nothing was changed.\n`);
  process.exit(1);
}
const spoken =
  name ??
  authority.replace(
    /(^|-)([a-z])/g,
    (_, hyphen: string, letter: string) => `${hyphen === '' ? '' : ' '}${letter.toUpperCase()}`,
  );
for (const [file, text] of Object.entries(newPackFiles({ authority, name: spoken }))) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
process.stdout.write(
  `Made the pack ${authority} for ${spoken}. Next: read knowledge/README.md, describe a document in documents.yaml, write articles, then npm run knowledge:check.\n`,
);
