import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../knowledge/facts.ts';
import { keyStageOf } from '../../knowledge/key-stage.ts';

describe('the key stage that a question is about', () => {
  it.each([
    ['can my reception child get a laptop', 'early-years'],
    ['y2 pupil, phonics', 'ks1'],
    ['he is in year 3', 'ks2'],
    ['year 6 moving to secondary', 'ks2'],
    ['yr 7 tuition', 'ks3'],
    ['Y10 options', 'ks4'],
    ['year 12 bursary', 'post-16'],
    ['tuition for key stage three', 'ks3'],
    ['KS4 mentoring', 'ks4'],
    ['she is 4', 'early-years'],
    ['a 6 year old', 'ks1'],
    ['aged 9', 'ks2'],
    ['13 year old', 'ks3'],
    ['he is 15', 'ks4'],
    ['he is 17', 'post-16'],
    ['level 2 at college', 'post-16'],
  ])('is known of “%s”', (question, stage) => {
    expect(keyStageOf(factsIn(question), question)).toBe(stage);
  });

  it.each(['a 5 year old', 'aged 7', 'he is 11', 'she is 14', 'a 16 year old', 'ks1 or ks2?', 'a laptop'])(
    'is not guessed of “%s”',
    (question) => expect(keyStageOf(factsIn(question), question)).toBeUndefined(),
  );
});
