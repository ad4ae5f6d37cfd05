import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPack } from '../../../knowledge/load.ts';
import type { LoadedPack } from '../../../knowledge/loaded-pack.ts';
import { type Applied, applyVersions } from '../../../knowledge/live/apply-versions.ts';
import { entryNow, everyEntry } from '../../../knowledge/live/entries-by-kind.ts';
import { archived, type EntryVersion } from '../../../knowledge/live/entry-version.ts';
import { whatHolds } from '../../../knowledge/live/what-holds.ts';
import { redacted } from '../../queue/people-for-tests.ts';
import { everyPack } from '../every-pack.ts';
import { smallPack, type SmallPack } from '../small-pack.ts';

const article = (id: string, more: object = {}): Applied => ({
  entry: id,
  kind: 'article',
  content: {
    id,
    title: `About ${id}`,
    aliases: [`what is ${id}`, `tell me about ${id}`, `${id} please`],
    answer: `The Virtual School looks after ${id}.`,
    source: [{ document: 'offer', statements: ['line.1'] }],
    reviewed: '2024-10-01',
    reviewBy: '2025-10-01',
    ...more,
  },
});

describe('versions on top of a pack', () => {
  let packs: SmallPack;
  let base: LoadedPack;
  beforeEach(() => {
    packs = smallPack();
    base = loaded();
  });
  afterEach(() => packs.remove());
  function loaded(): LoadedPack {
    const load = loadPack(packs.folder, 'anytown');
    if (!load.ok) throw new Error(JSON.stringify(load.faults));
    return load.loaded;
  }
  const applied = (...versions: readonly Applied[]): LoadedPack => {
    const load = applyVersions(base, versions);
    if (!load.ok) throw new Error(JSON.stringify(load.faults));
    return load.loaded;
  };
  const faults = (...versions: readonly Applied[]): unknown => {
    const load = applyVersions(base, versions);
    return load.ok ? [] : load.faults;
  };

  it('stand where their entries stood, and new ones where a file of theirs would', () => {
    const { pack, fileOf } = applied(article('advice', { title: 'Ring us' }), article('buses'), {
      ...article('aardvarks'),
      file: 'articles/aaa.yaml',
    });
    expect(pack.articles.map(({ title }) => title)).toEqual(['About aardvarks', 'Ring us', 'About buses']);
    expect(fileOf.get('buses')).toBe('articles/from-the-advice-line.yaml');
    packs.write('articles/aaa.yaml', JSON.stringify([article('aardvarks').content]));
    packs.change('articles/advice.yaml', 'The advice line', 'Ring us');
    packs.write('articles/from-the-advice-line.yaml', JSON.stringify([article('buses').content]));
    expect(loaded().pack.articles.map(({ id }) => id)).toEqual(pack.articles.map(({ id }) => id));
  });

  it('take entries out, with the ids of their rows', () => {
    const without = applied(
      { entry: 'questions.yaml', kind: 'questions', content: [] },
      { entry: 'laptops', kind: 'topic', content: archived },
    );
    expect(without.pack.topics).toEqual([]);
    expect(without.fileOf.has('laptop-level-3')).toBe(false);
  });

  it('change what a pack has one of', () => {
    const { pack } = applied(
      { entry: 'local.yaml', kind: 'local', content: { line: { phone: '01632 960000' } } },
      {
        entry: 'pack.yaml',
        kind: 'pack',
        content: {
          ...Object.fromEntries(Object.entries(entryNow(base.pack, 'pack.yaml')?.content ?? {})),
          examples: ['a'],
        },
      },
    );
    expect([pack.local.line.phone, pack.examples, pack.articles.length]).toEqual(['01632 960000', ['a'], 1]);
  });

  it('change nothing where they say what the pack says', () => {
    for (const { pack, fileOf } of everyPackLoaded()) {
      const again = applyVersions({ pack, fileOf }, everyEntry(pack));
      if (!again.ok) throw new Error(JSON.stringify(again.faults));
      expect(again.loaded.pack).toEqual(pack);
      expect(again.loaded.fileOf).toEqual(fileOf);
    }
  });

  it.each([
    ['a misspelt field', article('advice', { titel: 'x' }), 'advice'],
    [
      'a source that is not there',
      article('buses', { source: [{ document: 'no', statements: ['line.1'] }] }),
      'buses › source › document',
    ],
    ['a title that is another’s', article('buses', { title: 'Laptops' }), 'buses › title'],
    ['too long an answer', article('buses', { answer: 'word '.repeat(200) }), 'buses › answer'],
    ['an id that a row has', article('laptop-level-2'), 'laptop-level-2'],
    ['another kind', { ...article('laptops') }, 'laptops'],
    [
      'what councils set, under another name',
      { entry: 'advice', kind: 'local', content: {} } as const,
      'advice',
    ],
    ['a file outside the pack', { ...article('buses'), file: '../../main.yaml' }, 'buses'],
    ['another id', article('advice', { id: 'other' }), 'advice › id'],
    [
      'taking out what the pack’s own questions ask for',
      { entry: 'laptops', kind: 'topic', content: archived } as const,
      'laptop please',
    ],
    [
      'taking out the pack itself',
      { entry: 'pack.yaml', kind: 'pack', content: archived } as const,
      'pack.yaml',
    ],
  ])('are refused for %s, by entry and field', (_, version, field) => {
    expect(faults(version)).toEqual(expect.arrayContaining([expect.objectContaining({ field })]));
  });

  it('that a newer pack cannot carry fall back to its own, and the others stay', () => {
    const version = (of: Applied): EntryVersion => ({
      ...of,
      authority: 'anytown',
      number: 1,
      state: 'published',
      basedOn: 0,
      reason: redacted('why'),
      comments: [],
      madeAt: 1,
      changedAt: 1,
    });
    const needsBuses = version(article('trains', { related: ['buses'] }));
    const buses = version(article('buses'));
    const gone = version(article('advice', { source: [{ document: 'no', statements: ['line.1'] }] }));
    const { loaded: held, holds, fallen } = whatHolds(base, [needsBuses, gone, buses]);
    expect(holds).toEqual([needsBuses, buses]);
    expect(fallen.map(({ version: { entry } }) => entry)).toEqual(['advice']);
    expect(held.pack.articles.map(({ id }) => id)).toEqual(['advice', 'trains', 'buses']);
    expect(whatHolds(base, [buses])).toMatchObject({ fallen: [] });
  });
});

function everyPackLoaded(): readonly LoadedPack[] {
  return everyPack().map(({ authority }) => {
    const load = loadPack('knowledge/packs', authority);
    if (!load.ok) throw new Error(authority);
    return load.loaded;
  });
}
