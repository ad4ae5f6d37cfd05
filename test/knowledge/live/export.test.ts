import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { diffLines } from 'diff';
import type { LoadedPack } from '../../../knowledge/loaded-pack.ts';
import { type Applied, applyVersions } from '../../../knowledge/live/apply-versions.ts';
import { entryNow } from '../../../knowledge/live/entries-by-kind.ts';
import { archived } from '../../../knowledge/live/entry-version.ts';
import { exportPack, type ChangedFiles } from '../../../knowledge/live/files/export-pack.ts';
import { importedFrom } from '../../../knowledge/live/files/import-pack.ts';
import { redacted } from '../../queue/people-for-tests.ts';
import { packsFolder } from '../every-pack.ts';
import { loadedPack, smallArticle } from './live-for-tests.ts';
import { randomFrom } from './random-steps.ts';

describe('live knowledge written back as pack files', () => {
  let folder: string;
  let base: LoadedPack;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'advice-line-export-'));
    cpSync(join(packsFolder, 'slough'), join(folder, 'slough'), { recursive: true });
    base = loadedPack(folder, 'slough');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const files = (): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(join(folder, 'slough'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [name, readFileSync(join(folder, 'slough', name), 'utf8')]),
    );
  function live(...versions: readonly Applied[]): LoadedPack {
    const load = applyVersions(base, versions);
    if (!load.ok) throw new Error(JSON.stringify(load.faults));
    return load.loaded;
  }
  const write = (changed: ChangedFiles): void => {
    for (const [file, text] of changed) {
      const path = join(folder, 'slough', file);
      mkdirSync(dirname(path), { recursive: true });
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  };
  const edited = (entry: string, more: object): Applied => {
    const now = entryNow(base.pack, entry);
    if (now === undefined) throw new Error(entry);
    return {
      entry,
      kind: now.kind,
      content: { ...Object.fromEntries(Object.entries(now.content)), ...more },
    };
  };
  /** The lines taken out and put in, file by file. */
  const diffOf = (changed: ChangedFiles): Readonly<Record<string, readonly string[]>> => {
    const before = files();
    return Object.fromEntries(
      [...changed].map(([file, text]) => [
        file,
        diffLines(before.get(file) ?? '', text ?? '').flatMap(({ value, added, removed }) =>
          added || removed
            ? value
                .trimEnd()
                .split('\n')
                .map((line) => `${added ? '+' : '-'}${line}`)
            : [],
        ),
      ]),
    );
  };

  it('change nothing where nothing was edited', () => {
    expect(exportPack(files(), base, base)).toEqual(new Map());
    expect(importedFrom(base, base, redacted('import'))).toEqual([]);
  });

  it('differ only in the lines that were edited', () => {
    const article = base.pack.articles.find(({ id }) => id === 'plan-2016-overview');
    const now = live(
      edited('plan-2016-overview', {
        aliases: [...(article?.aliases.slice(1) ?? []), 'the plan of 2016: gone?'],
        answer: 'It was a plan.\n- **One**\n- Two',
      }),
      edited('term-pep', { also: ['PEPs'] }),
      edited('laptops', { related: [] }),
    );
    expect(diffOf(exportPack(files(), base, now))).toEqual({
      'articles/2016-action-plan.yaml': [
        '-    - "2016 action plan"',
        '+    - "the plan of 2016: gone?"',
        expect.stringMatching(/^- {4}The plan listed/),
        expect.stringMatching(/^- {4}- \*\*Virtual School/),
        expect.stringMatching(/^- {4}- \*\*Edge/),
        expect.stringMatching(/^- {4}- \*\*CSE/),
        expect.stringMatching(/^- {4}- \*\*Fostering/),
        expect.stringMatching(/^- {4}All 22/),
        '+    It was a plan.',
        '+    - **One**',
        '+    - Two',
      ],
      'entitlements/laptops.yaml': [expect.stringMatching(/^-related: \[.+\]$/), '+related: []'],
      'glossary.yaml': ['-  also: ["PEPs", "Personal Education Plan"]', '+  also: [PEPs]'],
    });
  });

  it('hold new entries, and what a council sets, as somebody would write them', () => {
    const { content } = smallArticle('swimming', {
      source: [{ document: 'slough-offer-2021', statements: ['intro.1', 'intro.2'] }],
      related: [],
      status: [],
    });
    const route = {
      matter: 'child',
      hours: 'in',
      title: 'Front door',
      phone: '01632 960001',
      owner: 'Manager',
      checked: '2026-11-01',
    };
    const now = live(
      { entry: 'swimming', kind: 'article', content },
      edited('local.yaml', { routes: [route] }),
    );
    expect(diffOf(exportPack(files(), base, now))).toEqual({
      'articles/from-the-advice-line.yaml': [
        '+- id: swimming',
        '+  title: About swimming',
        '+  aliases:',
        '+    - what is swimming',
        '+    - tell me about swimming',
        '+    - swimming please',
        '+  answer: The Virtual School looks after swimming.',
        '+  source:',
        '+    - { document: slough-offer-2021, statements: [intro.1, intro.2] }',
        '+  reviewed: 2024-10-01',
        '+  reviewBy: 2025-10-01',
      ],
      'local.yaml': [
        '-{}',
        '+routes:',
        '+  - matter: child',
        '+    hours: in',
        '+    title: Front door',
        '+    phone: 01632 960001',
        '+    owner: Manager',
        '+    checked: 2026-11-01',
      ],
    });
  });

  it('lose entries that were taken out, with the comments of others left alone', () => {
    const gone: readonly Applied[] = [
      edited('questions.yaml', {}),
      { entry: 'plan-2016-leads', kind: 'article', content: archived },
      { entry: 'wifi', kind: 'topic', content: archived },
    ];
    const questions = base.pack.questions.filter(({ entry }) => !['plan-2016-leads', 'wifi'].includes(entry));
    const unrelated = [...base.pack.topics, ...base.pack.articles]
      .filter(({ related }) => related.includes('wifi') || related.includes('plan-2016-leads'))
      .map(({ id, related }) =>
        edited(id, { related: related.filter((each) => each !== 'wifi' && each !== 'plan-2016-leads') }),
      );
    const now = live(
      { entry: 'questions.yaml', kind: 'questions', content: questions },
      ...unrelated,
      ...gone.slice(1),
    );
    const changed = exportPack(files(), base, now);
    expect(changed.get('entitlements/wifi.yaml')).toBeUndefined();
    expect([...changed.keys()]).toContain('entitlements/wifi.yaml');
    write(changed);
    expect(loadedPack(folder, 'slough')).toEqual(now);
  });

  it.each([1, 2, 3, 4])(
    'say after any edits exactly what is live, and come back as they went (%i)',
    (seed) => {
      const random = randomFrom(seed);
      const now = live(...randomEdits(base, random));
      write(exportPack(files(), base, now));
      const written = loadedPack(folder, 'slough');
      expect(written.pack).toEqual(now.pack);
      expect(written.fileOf).toEqual(now.fileOf);
      const back = importedFrom(base, written, redacted('import'));
      expect(live(...back).pack).toEqual(now.pack);
      // And the other way: what the packs said before.
      const undone = applyVersions(written, importedFrom(written, base, redacted('import')));
      expect(undone.ok && sorted(undone.loaded)).toEqual(sorted(base));
    },
  );
});

/** Entries come back in their files; an entry that was taken out comes back at the end of its own. */
function sorted({ pack }: LoadedPack): unknown {
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
    one.id < other.id ? -1 : 1;
  return { ...pack, articles: pack.articles.toSorted(byId), glossary: pack.glossary.toSorted(byId) };
}

function randomEdits({ pack }: LoadedPack, random: () => number): readonly Applied[] {
  const some = <T>(of: readonly T[], share: number): readonly T[] => of.filter(() => random() < share);
  const asked = new Set(pack.questions.map(({ entry }) => entry));
  const named = new Set([...pack.topics, ...pack.articles].flatMap(({ related }) => related));
  const articles = some(pack.articles, 0.3).map((article, place): Applied => {
    const { id: entry } = article;
    if (!asked.has(entry) && !named.has(entry) && random() < 0.5)
      return { entry, kind: 'article', content: archived };
    const content = {
      ...article,
      title: random() < 0.3 ? `${article.title} (now)` : article.title,
      aliases: [...some(article.aliases, 0.8), 'one', 'two', 'three']
        .map((alias, index) =>
          index < 3 && random() < 0.5
            ? `number ${place} ${index}: "${alias}" #${entry}`
            : `${alias} ${random() < 0.1 ? entry : ''}`.trim(),
        )
        .filter((alias) => !['one', 'two', 'three'].includes(alias))
        .concat(`${entry} a${place}`, `${entry} b${place}`, `${entry} c${place}`),
      answer: random() < 0.5 ? `It is so: yes.\n- **a${place}**\n- b # c` : article.answer,
      reviewBy: '2027-12-31',
      ...(random() < 0.3 ? { doubt: "It isn't clear: 'perhaps'" } : {}),
    };
    return { entry, kind: 'article', content };
  });
  const terms = some(pack.glossary, 0.2).map((term): Applied => ({
    entry: term.id,
    kind: 'term',
    content: { ...term, also: [...term.also, `${term.id}, again`], meaning: `${term.meaning} Or so.` },
  }));
  const topics = some(pack.topics, 0.3).map((topic): Applied => ({
    entry: topic.id,
    kind: 'topic',
    content: {
      ...topic,
      entitlements: topic.entitlements.map((row) => ({
        ...row,
        aliases: [...row.aliases, `${row.id} of ours`],
        conditions: random() < 0.5 ? [] : ['where: it fits'],
        reviewBy: '2027-12-31',
      })),
    },
  }));
  const added = Array.from({ length: 5 }, (_, place): Applied => {
    const { content } = smallArticle(`fresh-${place}`, {
      source: [{ document: 'slough-offer-2021', statements: ['intro.1'] }],
    });
    const file = random() < 0.5 ? { file: `articles/a-${place % 2}.yaml` } : {};
    return { entry: `fresh-${place}`, kind: 'article', content, ...file };
  });
  return [...articles, ...terms, ...topics, ...added];
}
