import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { facesNamed } from '../../../commands/card-gallery/face.ts';
import { pngSize } from '../../../manifest/png-size.ts';

describe('The gallery of cards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  let faults: string[] = [];

  beforeAll(() => {
    const sample = fileURLToPath(new URL('sample-gallery.ts', import.meta.url));
    faults = JSON.parse(execFileSync(process.execPath, [sample, folder], { encoding: 'utf8' })) as string[];
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a picture of every card in every theme, wide and on a phone', () => {
    const pictures = ['light', 'dark', 'contrast'].flatMap((theme) =>
      ['short', 'long'].flatMap((face) => [`${face}-${theme}-wide.png`, `${face}-${theme}-phone.png`]),
    );
    expect(readdirSync(folder).toSorted()).toEqual([...pictures, 'index.html'].toSorted());
  });

  it('draws at twice the width of the screen, and the whole of a card longer than the screen', () => {
    const size = (name: string): ReturnType<typeof pngSize> => pngSize(readFileSync(join(folder, name)));
    expect(size('short-light-wide.png')?.width).toBe(1280);
    expect(size('long-light-phone.png')?.width).toBe(720);
    expect(size('long-light-phone.png')?.height).toBeGreaterThan(2 * 640);
  });

  it('draws text: a card with words is no flat surface', () => {
    expect(readFileSync(join(folder, 'short-light-wide.png')).length).toBeGreaterThan(4000);
  });

  it('shows every picture on its page, with captions that cannot become markup', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page.match(/<img /g)).toHaveLength(12);
    expect(page).toContain('A &lt;short&gt; card');
  });

  it('says what the renderer found wrong and which signs no font could draw, once each', () => {
    expect(faults).toEqual([
      expect.stringMatching(/^long: .*"Nonsense"/),
      'long: no font here draws \u{1F393}',
    ]);
  });

  it('can be narrowed to the faces one is working on', () => {
    const faces = ['answer-laptops', 'answer-pep', 'help'].map((name) => ({ name, title: name, card: {} }));
    const names = (wanted: string[]): string[] => facesNamed(faces, wanted).map(({ name }) => name);
    expect(names(['answer'])).toEqual(['answer-laptops', 'answer-pep']);
    expect(names(['pep', 'help'])).toEqual(['answer-pep', 'help']);
    expect(names([])).toHaveLength(3);
  });
});
