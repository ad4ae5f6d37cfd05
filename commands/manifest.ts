import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadPack } from '../knowledge/load.ts';
import { buildAppPackage } from '../manifest/build.ts';
import { readIcons } from '../manifest/icons.ts';
import { readManifestSettings } from '../manifest/settings.ts';
import { readTemplate } from '../manifest/template.ts';

const folder = new URL('../dist/', import.meta.url);
const file = 'virtual-school-advice-line.zip';

const reading = readManifestSettings(process.env);
if (!reading.ok) refuse('These settings are wrong:', reading.faults);

// The questions are of the council whose people get the package.
const [named] = (process.env['HOME_AUTHORITY'] ?? process.env['PACKS'] ?? '').split(',');
const authority = named === undefined || named.trim() === '' ? 'slough' : named.trim();
const load = loadPack(fileURLToPath(new URL('../knowledge/packs', import.meta.url)), authority);
if (!load.ok)
  refuse(
    `The knowledge of “${authority}” (HOME_AUTHORITY) cannot be read:`,
    load.faults.map((fault) => `${fault.file} ${fault.field} ${fault.message}`.trim()),
  );
const questions = load.loaded.pack.examples;

const packageJson: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { version } = z.object({ version: z.string() }).parse(packageJson);
const built = await buildAppPackage(readTemplate(), reading.settings, version, readIcons(), questions);
if (!built.ok) refuse('The app package would not be valid:', built.faults);

mkdirSync(folder, { recursive: true });
writeFileSync(new URL(file, folder), built.zip);
console.log(
  `dist/${file}: version ${version}, ${built.zip.length} bytes, valid against its manifest schema.`,
);
console.log(`It offers ${load.loaded.pack.name}’s questions to begin with: ${questions.join(' ')}`);
if (reading.settings.SIGN_IN_APP_ID === '') {
  console.log('It asks for no single sign-on, so its pages will say that they need it: set SIGN_IN_APP_ID.');
}
if (reading.examples.length > 0) {
  console.log(`Examples stand in for ${reading.examples.join(', ')}: good to look at, not to install.`);
}

function refuse(heading: string, faults: readonly string[]): never {
  console.error([heading, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
