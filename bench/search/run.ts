import type { Encoder } from '../../knowledge/search/vectors/encoder.ts';
import type { Engine } from './engine.ts';
import { byMeaning, byMeaningWhereUnsure, byWords } from './ours.ts';
import { peers } from './peers.ts';
import type { PublicSet } from './public-sets.ts';

/** What one run of the bench asks of every part. */
export interface Run {
  readonly quick: boolean;
  /** The public sets asked for. */
  readonly sets: readonly PublicSet[];
  /** Phrasings an entry. */
  readonly counts: readonly number[];
  readonly seeds: readonly number[];
  /** Asks no more questions of a draw than this. */
  readonly most: number;
  readonly encoder: Encoder;
  /** Only engines with this in their names. */
  readonly engine: string;
}

/** The engines asked for; questions' vectors are remembered, which is for accuracy and never for speed. */
export function engines({ encoder, engine }: Run): readonly Engine[] {
  const all = [byWords, byMeaning(encoder, true), byMeaningWhereUnsure(encoder, true), ...peers];
  return all.filter(({ name }) => name.includes(engine));
}
