import type { ChainEnd, Walked } from '../queue/audit.ts';
import { beginning, hashOf } from './audit-hash.ts';
import type { Database } from './engine.ts';

/** How many links are brought at a time. */
const portion = 1000;

/** Walks every chain there is, or ought to be, from its first kept link to its end. */
export async function walkChains(db: Database, noted: readonly ChainEnd[]): Promise<readonly Walked[]> {
  const chains = await db.selectFrom('audit_chains').select('authority').execute();
  const linked = await db.selectFrom('audit').select('authority').distinct().execute();
  const authorities = new Set([...chains, ...linked, ...noted].map(({ authority }) => authority));
  const walked: Walked[] = [];
  for (const authority of [...authorities].toSorted()) {
    const ends = noted.filter((end) => end.authority === authority);
    walked.push(await walkChain(db, authority, ends));
  }
  return walked;
}

async function walkChain(db: Database, authority: string, noted: readonly ChainEnd[]): Promise<Walked> {
  const chain = await db
    .selectFrom('audit_chains')
    .selectAll()
    .where('authority', '=', authority)
    .executeTakeFirst();
  const broken = (number: number, why: Extract<Walked, { ok: false }>['why']): Walked => ({
    ok: false,
    authority,
    number,
    why,
  });
  let next = chain?.first ?? 1;
  let hash = chain?.before_first ?? beginning;
  for (;;) {
    const links = await db
      .selectFrom('audit')
      .selectAll()
      .where('authority', '=', authority)
      .where('number', '>=', next)
      .orderBy('number')
      .limit(portion)
      .execute();
    for (const link of links) {
      if (link.number !== next) return broken(next, 'missing');
      if (hashOf(hash, link) !== link.hash) return broken(next, 'changed');
      if (noted.some((end) => end.number === next && end.hash !== link.hash))
        return broken(next, 'not as noted');
      hash = link.hash;
      next += 1;
    }
    if (links.length < portion) break;
  }
  const last = next - 1;
  // Where nothing is left but the note of how it ended, or links without that note, something was taken away.
  if (chain === undefined) return broken(next, 'missing');
  if (last !== chain.last) return broken(Math.min(next, chain.last + 1), 'missing');
  if (hash !== chain.hash) return broken(last, 'changed');
  const lost = noted.find(({ number }) => number > last);
  if (lost) return broken(next, 'missing');
  return { ok: true, authority, links: last - chain.first + 1, end: { authority, number: last, hash } };
}
