import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { buildAppPackage } from '../manifest/build.ts';
import { readIcons } from '../manifest/icons.ts';
import { readManifestSettings } from '../manifest/settings.ts';
import { readTemplate } from '../manifest/template.ts';

const folder = new URL('../dist/', import.meta.url);
const file = 'virtual-school-advice-line.zip';

const reading = readManifestSettings(process.env);
if (!reading.ok) refuse('These settings are wrong:', reading.faults);

const packageJson: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { version } = z.object({ version: z.string() }).parse(packageJson);
const built = await buildAppPackage(readTemplate(), reading.settings, version, readIcons());
if (!built.ok) refuse('The app package would not be valid:', built.faults);

mkdirSync(folder, { recursive: true });
writeFileSync(new URL(file, folder), built.zip);
console.log(
  `dist/${file}: version ${version}, ${built.zip.length} bytes, valid against its manifest schema.`,
);
if (reading.examples.length > 0) {
  console.log(`Examples stand in for ${reading.examples.join(', ')}: good to look at, not to install.`);
}

function refuse(heading: string, faults: readonly string[]): never {
  console.error([heading, ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
