import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keptYaml, type KeptYaml } from '../../knowledge/kept-yaml.ts';
import { loadPack } from '../../knowledge/load.ts';
import { readYaml } from '../../knowledge/read-file.ts';
import { smallPack, type SmallPack } from './small-pack.ts';

describe('what a pack’s files say is kept', () => {
  let packs: SmallPack;
  let folder: string;
  beforeEach(() => {
    packs = smallPack();
    folder = mkdtempSync(join(tmpdir(), 'advice-line-yaml-'));
  });
  afterEach(() => {
    packs.remove();
    rmSync(folder, { recursive: true });
  });

  const load = () => loadPack(packs.folder, 'anytown', undefined, folder);
  const file = (): string => join(folder, 'yaml-anytown.json');
  /** With the texts that had to be parsed. */
  const counting = (): KeptYaml & { readonly parsed: readonly string[] } => {
    const parsed: string[] = [];
    const kept = keptYaml(folder, 'texts', (text) => {
      parsed.push(text);
      return readYaml(text);
    });
    return { ...kept, parsed };
  };

  it('gives the same pack from what was kept as from its files', () => {
    const first = load();
    expect(first.ok).toBe(true);
    expect(readFileSync(file(), 'utf8')).toContain('The Anytown offer');
    expect(load()).toEqual(first);
    expect(load()).toEqual(loadPack(packs.folder, 'anytown'));
  });

  it('parses again what has changed and nothing else', () => {
    const first = counting();
    first.read('a: 1');
    first.read('b: 2');
    first.keep();
    const second = counting();
    expect(second.read('a: 1')).toEqual({ ok: true, value: { a: 1 } });
    expect(second.read('b: 3')).toEqual({ ok: true, value: { b: 3 } });
    expect(second.parsed).toEqual(['b: 3']);
    second.keep();
    const third = counting();
    third.read('b: 3');
    third.read('b: 2');
    expect(third.parsed).toEqual(['b: 2']);
  });

  it('sees every edit of a file', () => {
    load();
    packs.change('articles/advice.yaml', 'title: The advice line', 'title: Our advice line');
    const edited = load();
    expect(edited.ok && edited.loaded.pack.articles.map(({ title }) => title)).toEqual(['Our advice line']);
  });

  it('says of a bad file what it said the first time, and keeps nothing of a pack with a fault', () => {
    packs.write('glossary.yaml', 'not: [valid');
    const plain = loadPack(packs.folder, 'anytown');
    expect(plain.ok).toBe(false);
    expect(load()).toEqual(plain);
    expect(load()).toEqual(plain);
    expect(existsSync(file())).toBe(false);
  });

  it('believes nothing of a file that is damaged', () => {
    const first = load();
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('up to £300', 'up to £900'));
    expect(load()).toEqual(first);
    writeFileSync(file(), 'no seal at all');
    expect(load()).toEqual(first);
  });

  it('loads the pack where nothing can be kept', () => {
    writeFileSync(join(folder, 'not-a-folder'), '');
    expect(loadPack(packs.folder, 'anytown', undefined, join(folder, 'not-a-folder')).ok).toBe(true);
  });
});
