import { describe, expect, it } from '@jest/globals';
import { dropsTooFar } from '../../../knowledge/live/own-questions.ts';

describe('the gate before publishing', () => {
  it.each([
    [100, 90, 89, false],
    [100, 90, 88, true],
    [99, 90, 89, true],
    [500, 450, 445, false],
    [500, 450, 444, true],
    [500, 450, 460, false],
  ])(
    'of %i questions, %i right before and %i after: held back %s',
    (asked, rightBefore, rightAfter, held) => {
      expect(dropsTooFar({ asked, rightBefore, rightAfter, broke: [], cameRight: [] })).toBe(held);
    },
  );
});
