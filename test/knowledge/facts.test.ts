import { describe, expect, it } from '@jest/globals';
import { factsIn } from '../../knowledge/facts.ts';

describe('the facts in a question', () => {
  it.each([
    [
      '17, level 2 motor vehicle, attendance 60%',
      { age: 17, level: '2', cohorts: ['post-16'], inEducation: true },
    ],
    ['books for a y4', { year: 4, cohorts: ['early-years-primary'] }],
    ['yr10 girl needs a tutor', { year: 10, cohorts: ['secondary'] }],
    ['she is reading law at uni', { course: 'he', level: '4+', cohorts: ['post-16'] }],
    ['ESOL entry, just arrived', { course: 'esol', level: 'entry', cohorts: ['post-16'] }],
    ['pre-entry esol', { course: 'esol', level: 'pre-entry' }],
    ['he was adopted at 3, now in primary', { status: ['plac'], cohorts: ['early-years-primary'] }],
    ['uasc not in education yet', { status: ['uasc'], inEducation: false }],
    [
      'care leaver aged 20, neet',
      { age: 20, status: ['care-leaver'], inEducation: false, cohorts: ['post-16'] },
    ],
    ['six year old in care', { age: 6, status: ['cla'], cohorts: ['early-years-primary'] }],
    ['doing A levels', { level: '3', cohorts: ['post-16'] }],
    ['HNC at college', { level: '4+' }],
    ['child with an EHCP placed out of county', { sen: true, outOfArea: true, cohorts: [] }],
    ['the reception class', { year: 0, cohorts: ['early-years-primary'] }],
  ])('reads %s', (question, facts) => {
    expect(factsIn(question)).toMatchObject(facts);
  });

  it('leaves a cohort open where an age falls in two', () => {
    expect(factsIn('she is 16').cohorts).toEqual(['secondary', 'post-16']);
    expect(factsIn('11 year old').cohorts).toEqual(['early-years-primary', 'secondary']);
  });

  it('takes neither money, hours nor dates for an age or a year', () => {
    expect(factsIn('is it 15 hours or £20 a week, from 12 October 2021').age).toBeUndefined();
    expect(factsIn('PEP within 20 days').age).toBeUndefined();
    expect(factsIn('once a year 3 times')).not.toHaveProperty('age');
  });

  it('guesses nothing', () => {
    expect(factsIn('can I get a laptop?')).toEqual({ cohorts: [], status: [] });
  });
});
