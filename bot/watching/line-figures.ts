import type { LineStates } from '../../queue/line-state.ts';
import type { Observed } from './instruments.ts';

/** How the line stands; without the store, nothing, since a figure nobody knows is no zero. */
export async function lineFigures(states: LineStates, now: number): Promise<readonly Observed[]> {
  try {
    const { queries, owed, dead } = await states.now(now);
    const waiting = queries.filter(({ state }) => state === 'waiting');
    const since = (at: number): number => Math.max(0, (now - at) / 1_000);
    return [
      ...queries.map(({ authority, state, count }) => ({
        measure: 'advice_line.queries' as const,
        value: count,
        attributes: { authority, state },
      })),
      ...waiting.map(({ authority, oldest }) => ({
        measure: 'advice_line.queries.oldest_waiting_seconds' as const,
        value: since(oldest),
        attributes: { authority },
      })),
      { measure: 'advice_line.deliveries.owed', value: owed.count },
      {
        measure: 'advice_line.deliveries.late_seconds',
        value: owed.since === undefined ? 0 : since(owed.since),
      },
      { measure: 'advice_line.deliveries.dead', value: dead },
    ];
  } catch {
    return [];
  }
}
