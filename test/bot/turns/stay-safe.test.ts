import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TurnParts } from '../../../bot/turns/parts.ts';
import type { Reply } from '../../../bot/turns/reply.ts';
import { staySafeFirst } from '../../../bot/turns/stay-safe.ts';
import type { Turn } from '../../../bot/turns/turn.ts';

const root = join(import.meta.dirname, '../../..');
/** Every box of a card that takes sentences, by the name that the contract of the buttons gives it. */
const boxes = [
  ...new Set(
    [...readFileSync(join(root, 'cards/button-data.ts'), 'utf8').matchAll(/(\w+): typed\b/g)].map(
      ([, name]) => name ?? '',
    ),
  ),
];
const risk = 'he has just told me dad strangled him this morning';

describe('what is typed into any box of a card', () => {
  it('is six or more kinds of box', () => {
    expect(boxes).toEqual(expect.arrayContaining(['question', 'reply', 'note', 'addition', 'reason']));
  });

  it.each(boxes)('is met with the safety card where it tells of risk: %s', async (box) => {
    const said: Reply[] = [];
    const turn = {
      key: `press in ${box}`,
      reference: 'r',
      conversation: { kind: 'personal' },
      said: { kind: 'press', data: { verb: 'any', [box]: risk } },
    } as unknown as Turn;
    const parts = { routes: [], log: () => undefined, now: () => 0 } as unknown as TurnParts;
    const safety = await staySafeFirst(turn, parts, (reply) => {
      said.push(reply);
      return Promise.resolve();
    });
    expect(safety).toBe('shown');
    expect(said.map(({ summary }) => summary)).toEqual(['Stay safe: if anyone is in danger, call 999']);
  });
});
