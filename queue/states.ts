/** Where a query can be. It begins as `waiting`; `withdrawn` is the only end without a way back. */
export const queryStates = [
  'waiting',
  'claimed',
  'awaiting-asker',
  'answered',
  'closed',
  'withdrawn',
] as const;
export type QueryState = (typeof queryStates)[number];

/** In whose name something happens to a query. */
export const roles = ['asker', 'adviser', 'service'] as const;
export type Role = (typeof roles)[number];

export type MoveName =
  | 'claim'
  | 'release'
  | 'ask-back'
  | 'reply'
  | 'mark-answered'
  | 'write-reply'
  | 'undo-reply'
  | 'assign'
  | 'transfer'
  | 'note'
  | 'set-urgency'
  | 'propose'
  | 'approve'
  | 'send-back'
  | 'link'
  | 'unlink'
  | 'answer-back'
  | 'helped'
  | 'not-helped'
  | 'withdraw'
  | 'reopen'
  | 'close';

/** One row of the table of moves. A move whose end depends on its beginning has several rows. */
export interface Move {
  readonly name: MoveName;
  readonly from: readonly QueryState[];
  /** `same` where something is added to the query and it stays where it is. */
  readonly to: QueryState | 'same';
  readonly by: readonly Role[];
}

/** Everything that may happen to a query, and nothing else can. */
export const moves: readonly Move[] = [
  { name: 'claim', from: ['waiting'], to: 'claimed', by: ['adviser'] },
  { name: 'release', from: ['claimed', 'awaiting-asker'], to: 'waiting', by: ['adviser', 'service'] },
  { name: 'ask-back', from: ['claimed', 'awaiting-asker'], to: 'awaiting-asker', by: ['adviser'] },
  { name: 'reply', from: ['claimed', 'awaiting-asker'], to: 'claimed', by: ['adviser'] },
  { name: 'reply', from: ['answered'], to: 'same', by: ['adviser'] },
  { name: 'mark-answered', from: ['claimed', 'awaiting-asker'], to: 'answered', by: ['adviser'] },
  { name: 'write-reply', from: ['claimed', 'awaiting-asker', 'answered'], to: 'same', by: ['adviser'] },
  { name: 'undo-reply', from: ['claimed', 'awaiting-asker', 'answered'], to: 'same', by: ['adviser'] },
  { name: 'assign', from: ['waiting', 'claimed', 'awaiting-asker'], to: 'claimed', by: ['adviser'] },
  { name: 'transfer', from: ['waiting', 'claimed', 'awaiting-asker'], to: 'closed', by: ['adviser'] },
  {
    name: 'note',
    from: ['waiting', 'claimed', 'awaiting-asker', 'answered', 'closed'],
    to: 'same',
    by: ['adviser'],
  },
  { name: 'link', from: ['waiting', 'claimed', 'awaiting-asker'], to: 'claimed', by: ['adviser'] },
  { name: 'unlink', from: ['claimed', 'awaiting-asker'], to: 'same', by: ['adviser'] },
  { name: 'propose', from: ['claimed', 'awaiting-asker', 'answered'], to: 'same', by: ['adviser'] },
  { name: 'approve', from: ['claimed', 'awaiting-asker', 'answered'], to: 'same', by: ['adviser'] },
  { name: 'send-back', from: ['claimed', 'awaiting-asker', 'answered'], to: 'same', by: ['adviser'] },
  { name: 'set-urgency', from: ['waiting', 'claimed', 'awaiting-asker'], to: 'same', by: ['adviser'] },
  { name: 'answer-back', from: ['waiting'], to: 'same', by: ['asker'] },
  { name: 'answer-back', from: ['claimed', 'awaiting-asker', 'answered'], to: 'claimed', by: ['asker'] },
  { name: 'helped', from: ['claimed', 'awaiting-asker', 'answered'], to: 'answered', by: ['asker'] },
  { name: 'helped', from: ['waiting', 'closed'], to: 'closed', by: ['asker'] },
  {
    name: 'not-helped',
    from: ['waiting', 'claimed', 'awaiting-asker', 'answered', 'closed'],
    to: 'same',
    by: ['asker'],
  },
  { name: 'withdraw', from: ['waiting', 'claimed', 'awaiting-asker'], to: 'withdrawn', by: ['asker'] },
  { name: 'reopen', from: ['answered', 'closed'], to: 'waiting', by: ['asker'] },
  { name: 'close', from: ['answered'], to: 'closed', by: ['service'] },
];

/** One way from state to state. */
export interface Step {
  readonly from: QueryState;
  readonly to: QueryState;
}

/** The ways that a move can go in this role; none where the role may not make it. */
export function stepsOf(name: MoveName, role: Role): readonly Step[] {
  return moves
    .filter((move) => move.name === name && move.by.includes(role))
    .flatMap((move) => move.from.map((from) => ({ from, to: move.to === 'same' ? from : move.to })));
}

/** True while an adviser has something left to do, or the asker something to add. */
export function isOpen(state: QueryState): boolean {
  return state === 'waiting' || state === 'claimed' || state === 'awaiting-asker';
}

/** True once nothing more is expected from anybody; what was kept only for the work is then erased. */
export function isOver(state: QueryState): boolean {
  return state === 'closed' || state === 'withdrawn';
}
