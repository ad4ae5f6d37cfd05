import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { confusionLines } from '../../commands/knowledge-check/confusion-lines.ts';
import { confusionsIn } from '../../commands/knowledge-check/confusions.ts';
import { realPack } from '../knowledge/every-pack.ts';

const cache = mkdtempSync(join(tmpdir(), 'advice-line-confusable-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const whole = realPack('lambeth');
const [one, other, ...rest] = whole.articles;
if (one === undefined || other === undefined) throw new Error('the pack has no articles');
/** The same question stands in one article and, differently spelt, in another. */
const pack = {
  ...whole,
  articles: [
    { ...one, aliases: ['zebra crossing rota', 'rota of the zebra crossing', 'zebra crossing rotas'] },
    { ...other, aliases: ['the rota, zebra crossing', ...other.aliases] },
    ...rest,
  ],
};

describe('what knowledge:check says of phrasings that read like another entry’s', () => {
  it('names both entries and the phrasing', () => {
    const { found, all } = confusionsIn(pack, true, cache);
    expect(all).toBe(true);
    expect(found).toContainEqual({
      text: 'the rota, zebra crossing',
      entry: other.id,
      foundInstead: one.id,
    });
    expect(confusionLines({ found, all }, true).join('\n')).toContain(
      `${other.id} reads like ${one.id}: “the rota, zebra crossing”`,
    );
  });

  it('looks at all of the same knowledge only once, and again at what has changed', () => {
    const file = join(cache, 'confusable-lambeth.json');
    const kept = readFileSync(file, 'utf8');
    const first = confusionsIn(pack, false, cache);
    expect(first.all).toBe(true);
    expect(confusionsIn({ ...pack, articles: rest }, false, cache).all).toBe(false);
    writeFileSync(file, kept.slice(0, -2));
    expect(confusionsIn(pack, false, cache).all).toBe(false);
  });

  it('leaves single odd phrasings for whoever asks for each', () => {
    const found = [
      { text: 'a', entry: 'x', foundInstead: 'y' },
      { text: 'b', entry: 'x', foundInstead: 'y' },
      { text: 'c', entry: 'x', foundInstead: 'y' },
      { text: 'd', entry: 'y', foundInstead: 'z' },
    ];
    const lines = confusionLines({ found, all: true }, false).join('\n');
    expect(lines).toContain('x reads like y: “a”, “b”, “c”');
    expect(lines).not.toContain('“d”');
    expect(lines).toContain('1 more');
  });
});
