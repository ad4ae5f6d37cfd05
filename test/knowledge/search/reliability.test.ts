import { describe, expect, it } from '@jest/globals';
import { calibration, fit } from '../../../knowledge/search/calibration.ts';
import type { Example } from '../../../knowledge/search/examples.ts';
import { calibrationReport } from '../../../knowledge/search/reliability.ts';

/** Examples whose chance of being right is what their score says, so that a logistic model can be honest about them. */
const examples: readonly Example[] = Array.from({ length: 2_000 }, (_, place) => {
  const score = ((place * 37) % 100) / 100;
  const chance = 1 / (1 + Math.exp(-(8 * score - 4)));
  return { features: [1, score], right: ((place * 61) % 97) / 97 < chance, weight: 1 / 2_000 };
});

describe('the reliability of a calibration', () => {
  it('is good where confidence is what came true', () => {
    const { ece, bins, svg } = calibrationReport({ fitted: fit(examples) });
    expect(ece).toBeLessThan(0.05);
    expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(svg.match(/<circle/g)).toHaveLength(bins.length);
  });

  it('is judged on examples that the model has not seen', () => {
    // The score says nothing: a model that only remembered would still look sure.
    const noise = examples.map((example, place) => ({ ...example, right: (place * 61) % 97 < 48 }));
    for (const { confidence } of calibrationReport({ fitted: fit(noise) }).bins)
      expect(confidence).toBeGreaterThan(0.3);
  });
});

describe('the line to answer from', () => {
  const { answer, offer } = calibration(fit(examples));

  it('lies where a wrong answer, which counts three times, costs what a hand-over does', () => {
    expect(3 * (1 - answer)).toBe(answer);
    expect(offer).toBeLessThan(answer);
  });

  it('is the same whatever the examples were, so that an edit moves nothing but what it changes', () => {
    expect(calibration(fit(examples.slice(0, 50))).answer).toBe(answer);
  });
});
