import type { Pack } from '../knowledge/schema.ts';
import type { ShownCard } from './card.ts';
import type { CardFace } from './faces.ts';
import { myQueriesCard } from './my-queries-card.ts';
import type { InventedQuery } from './query-faces-invented.ts';

/** The faces of what an asker has besides a query's own card, with invented content. */
export function askerFurtherFaces(
  pack: Pack,
  invented: readonly InventedQuery[],
  now: number,
): readonly CardFace[] {
  return listFaces(pack, invented, now);
}

function listFaces(pack: Pack, invented: readonly InventedQuery[], now: number): readonly CardFace[] {
  const queries = invented.map(({ query, known }, index) => ({
    query: { ...query, number: `${pack.prefix}-${String(40 - index).padStart(4, '0')}` },
    about: known === true ? pack.topics[0]?.title : undefined,
  }));
  const view = { queries, page: 0, now };
  return [
    face('my-queries', 'What somebody has asked', myQueriesCard(view)),
    face('my-queries-last', 'The last page', myQueriesCard({ ...view, page: 99 })),
    face('my-queries-none', 'Nothing asked yet', myQueriesCard({ ...view, queries: [] })),
  ];
}

function face(name: string, title: string, shown: ShownCard): CardFace {
  return { name, title, ...shown };
}
