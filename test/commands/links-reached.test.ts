import { describe, expect, it } from '@jest/globals';
import { linksReached } from '../../commands/knowledge-check/links-reached.ts';
import { packsFolder } from '../../bot/knowledge.ts';
import { loadPack } from '../../knowledge/load.ts';

describe('links of a pack', () => {
  it('are each tried once; what is gone or not reached is said with where it stands, and throws nothing', async () => {
    const tried: string[] = [];
    const [good, old, silent] = ['good', 'old', 'silent'].map((name) => `https://www.example.org/${name}`);
    const answer = `[one](${good}) [two](${old}) [three](${silent}) [again](${good}) [mail](mailto:a@example.org)`;
    const load = loadPack(packsFolder, 'lambeth');
    if (!load.ok) throw new Error('no pack');
    const { pack } = load.loaded;
    const [first] = pack.articles;
    if (first === undefined) throw new Error('no article');
    const lines = await linksReached(
      { ...pack, documents: [], articles: [{ ...first, answer }] },
      (address) => {
        tried.push(address);
        return Promise.resolve(address === good ? 200 : address === old ? 404 : undefined);
      },
    );
    expect(tried).toHaveLength(3);
    expect(new Set(tried)).toEqual(new Set([good, old, silent]));
    expect(lines).toEqual([
      '  3 links tried, 2 not reached',
      `  link gone (404): ${old} (${first.id})`,
      `  link not reached: ${silent} (${first.id})`,
    ]);
  });
});
