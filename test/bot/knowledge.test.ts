import { describe, expect, it } from '@jest/globals';
import { loadKnowledge, packsFolder } from '../../bot/knowledge.ts';

describe('the knowledge that is loaded', () => {
  it('is there pack by pack in the order asked for, each with its line', () => {
    const load = loadKnowledge(['lambeth', 'hillingdon']);
    if (!load.ok) throw new Error(load.faults.join('\n'));
    expect([...load.searches.keys()]).toEqual(['lambeth', 'hillingdon']);
    for (const { calibration, rank, ranker } of load.searches.values())
      expect(calibration.confidence(rank(ranker.phrasings[0]?.text ?? ''))).toBeGreaterThan(
        calibration.answer,
      );
  }, 60_000);

  it('is not loaded at all where a pack has a fault or is not there', () => {
    expect(loadKnowledge(['lambeth', 'nowhere'], packsFolder)).toEqual({
      ok: false,
      faults: [expect.stringContaining('nowhere')],
    });
  });
});
