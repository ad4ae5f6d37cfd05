import type { TextColor } from '@microsoft/teams.cards';
import type { Commitment } from '../knowledge/schema.ts';

/** How a commitment is shown: by sign and word, with colour only as a third help. */
export interface CommitmentFace {
  readonly sign: string;
  readonly words: string;
  readonly color: TextColor;
}

/** The three commitments of an offer, in the document's order. */
export const commitmentFaces: Readonly<Record<Commitment, CommitmentFace>> = {
  will: { sign: '✔', words: 'Will do', color: 'Good' },
  'will-try': { sign: '◐', words: 'Will try', color: 'Accent' },
  cannot: { sign: '✖', words: 'Can no longer do', color: 'Attention' },
};
