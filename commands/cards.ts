import { parseArgs } from 'node:util';
import { packsFolder } from '../bot/knowledge.ts';
import { faces } from '../cards/faces.ts';
import { loadPack } from '../knowledge/load.ts';
import { drawGallery } from './card-gallery/draw-gallery.ts';
import { facesNamed } from './card-gallery/face.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'dist/cards' },
    // Some kinds of entry are in one authority's pack only.
    pack: { type: 'string', default: 'slough' },
  },
});

const load = loadPack(packsFolder, values.pack);
if (!load.ok) {
  console.error('The pack has faults; run npm run knowledge:check.');
  process.exit(1);
}
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
const all = faces(load.loaded.pack, today);
const chosen = facesNamed(all, values.only);
if (chosen.length === 0) {
  console.error(`No face has a name with "${values.only.join('" or "')}". The faces are:`);
  console.error(all.map(({ name }) => `  ${name}`).join('\n'));
  process.exit(1);
}

const started = performance.now();
const faults = await drawGallery(chosen, values.out);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${values.out}/index.html: ${chosen.length} cards in every theme and width, drawn in ${seconds} s.`,
);
if (faults.length > 0) {
  console.error(['Not drawn as meant:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(1);
}
