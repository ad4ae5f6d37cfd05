import { fileURLToPath } from 'node:url';
import { buildPages } from '../tab/serving/build-pages.ts';

// Builds the pages before a start or a test, where they are not up to date.
const built = await buildPages(fileURLToPath(new URL('..', import.meta.url)));
if (built === 'built') process.stdout.write('The pages were built.\n');
if (built === 'no builder') {
  process.stdout.write(
    'The pages cannot be built here: run npm ci with its development packages, then npm start.\n',
  );
}
