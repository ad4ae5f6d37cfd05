import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { describeFault } from '../../knowledge/fault.ts';
import { loadPack, packNames } from '../../knowledge/load.ts';
import { everyPack } from './every-pack.ts';
import { smallPack, type SmallPack } from './small-pack.ts';

describe('loading a pack', () => {
  let packs: SmallPack;
  beforeEach(() => {
    packs = smallPack();
  });
  afterEach(() => packs.remove());

  const faults = (): readonly string[] => {
    const load = loadPack(packs.folder, 'anytown');
    return load.ok ? [] : load.faults.map((fault) => describeFault('anytown', fault));
  };

  it('loads every real pack without a fault', () => {
    expect(everyPack().map(({ authority }) => authority)).toContain('slough');
  });

  it('takes a new authority as a folder and nothing else', () => {
    expect(packNames(packs.folder)).toEqual(['anytown']);
    expect(faults()).toEqual([]);
  });

  it('names every fault of every file at once', () => {
    packs.change('articles/advice.yaml', 'title: The advice line', 'titel: The advice line');
    packs.change(
      'entitlements/laptops.yaml',
      'commitment: will\n    title: Laptop, Level 2',
      'commitment: perhaps\n    title: Laptop, Level 2',
    );
    packs.write('glossary.yaml', 'not: [valid');
    const found = faults();
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('anytown/articles/advice.yaml: advice'),
        expect.stringContaining(
          'anytown/entitlements/laptops.yaml: entitlements › laptop-level-2 › commitment',
        ),
        expect.stringContaining('anytown/glossary.yaml: is not valid YAML'),
      ]),
    );
  });

  it('counts a missing file as a fault and never skips it', () => {
    expect(loadPack(packs.folder, 'nowhere')).toMatchObject({ ok: false });
    packs.write('contacts.yaml', '');
    expect(faults().join()).toContain('contacts.yaml');
  });

  const spoiled: readonly (readonly [string, string, string, string, string])[] = [
    ['an id used twice', 'articles/advice.yaml', 'id: advice', 'id: laptops', 'this id is used in'],
    [
      'two entries with one title',
      'articles/advice.yaml',
      'title: The advice line',
      'title: Laptops',
      'also the title of',
    ],
    [
      'a document that is not there',
      'articles/advice.yaml',
      'document: offer',
      'document: other',
      'not in documents.yaml',
    ],
    ['a section that is not there', 'articles/advice.yaml', 'line.1', 'lines.1', 'in no section of offer'],
    [
      'a review due before the last one',
      'articles/advice.yaml',
      'reviewBy: 2025-10-01',
      'reviewBy: 2024-01-01',
      'must be later than reviewed',
    ],
    [
      'an amount that the words do not say',
      'entitlements/laptops.yaml',
      '{ pounds: 300,',
      '{ pounds: 350,',
      'does not say £350',
    ],
    [
      'a sum in an overview that no row says',
      'entitlements/laptops.yaml',
      'overview: The Virtual School pays up to £300',
      'overview: The Virtual School pays up to £350',
      'says £350, which no row of the topic says',
    ],
    [
      'words that speak to the child',
      'articles/advice.yaml',
      'answer: The',
      'answer: Your',
      'speaks to the child',
    ],
    [
      'Markdown that Teams does not draw',
      'articles/advice.yaml',
      'answer: The Virtual School runs an advice line.',
      'answer: "# Advice line"',
      'Teams does not draw',
    ],
    [
      'one phrasing for two entries',
      'articles/advice.yaml',
      'who can i ring',
      'Laptop for College!',
      'also leads to laptops',
    ],
    [
      'a question for an entry that is gone',
      'questions.yaml',
      'entry: laptops',
      'entry: tablets',
      'there is no entry "tablets"',
    ],
    [
      'a period that ends before it begins',
      'documents.yaml',
      'until: 2025-08-31',
      'until: 2023-08-31',
      'ends before it begins',
    ],
  ];
  it.each(spoiled)('refuses %s and says so', (_what, file, from, to, message) => {
    packs.change(file, from, to);
    expect(faults().join('\n')).toContain(message);
  });

  it('refuses an answer too long for a phone', () => {
    packs.change(
      'articles/advice.yaml',
      'runs an advice line.',
      `runs an advice line. ${'It helps. '.repeat(80)}`,
    );
    expect(faults().join()).toContain('is the most a phone shows at once');
  });
});
