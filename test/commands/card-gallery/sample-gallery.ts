import { drawGallery } from '../../../commands/card-gallery/draw-gallery.ts';

/* Draws two sample cards into the folder named first and prints the faults as JSON: a process of its own, because the
   browser's settings belong to the process and not to one test. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where to draw');

const text = (words: string): object => ({ type: 'TextBlock', text: words, wrap: true });
const card = (body: readonly object[]): object => ({ type: 'AdaptiveCard', version: '1.5', body });
const faces = [
  { name: 'short', title: 'A <short> card', summary: 'Answer: Laptops', card: card([text('✔ ◐ ✖ ⚠ ☎ → £')]) },
  {
    name: 'long',
    title: 'A long card, with faults',
    card: card([
      ...Array.from({ length: 30 }, (_, index) => text(`Line ${index}`)),
      text('\u{1F393}'),
      { type: 'Nonsense' },
      { type: 'Badge', text: 'New', fallback: text('New') },
    ]),
  },
];
console.log(JSON.stringify(await drawGallery(faces, folder)));
