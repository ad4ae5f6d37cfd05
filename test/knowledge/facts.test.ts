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
    ['year 15, law student', { year: 15, cohorts: ['post-16'] }],
    ['disabled child with social worker', { status: ['disabled-cwsw'] }],
    ['kid with sw', { status: ['cwsw'] }],
    ['had a social worker in year 5, now 13', { status: ['previously-cwsw'] }],
    ['lives in private fostering', { status: [] }],
    ['21, access to HE course', { level: '3', course: 'another' }],
    ['child with an EHCP placed out of county', { sen: true, outOfArea: true, cohorts: [] }],
    ['the reception class', { year: 0, cohorts: ['early-years-primary'] }],
  ])('reads %s', (question, facts) => {
    expect(factsIn(question)).toMatchObject(facts);
  });

  it.each([
    ['17.5, at college', { age: 17 }],
    ['he is 17 and a half', { age: 17 }],
    ["another lad who's 17", { age: 17, cohorts: ['post-16'] }],
    ['what about his sister, 12?', { age: 12, cohorts: ['secondary'] }],
    ['turning 18 next month', { age: 17, cohorts: ['post-16'] }],
    ['she is 16 in may, level 2', { age: 15 }],
    ['nearly 19', { age: 18 }],
    ['his 18th birthday is next week', { age: 17 }],
    ['just turned 18', { age: 18 }],
  ])('counts a birthday only once it has been: %s', (question, facts) => {
    expect(factsIn(question)).toMatchObject(facts);
  });

  it.each([
    ['on a cp plan', ['cp']],
    ['child in need, year 8', ['cin']],
    ['sgo since 2019', ['plac']],
    ['kinship', ['kinship']],
    ['lives with his gran', ['kinship']],
    ['used to have a social worker', ['previously-cwsw']],
    ['stepped down from cin', ['previously-cwsw']],
    ['disabled child with a social worker', ['disabled-cwsw']],
    ['uasc care leaver', ['uasc', 'care-leaver']],
    ['she is not looked after', []],
    ['prospective adopters of a y1', []],
    ['looked after and unaccompanied', ['cla', 'uasc']],
  ])('reads what a child is to social care: %s', (question, status) => {
    expect(factsIn(question).status).toEqual(status);
  });

  it('reads attendance that somebody has, and not the attendance that somebody needs', () => {
    expect(factsIn('17, level 2 motor vehicle, attendance 60%')).toMatchObject({ attendance: 60, age: 17 });
    expect(factsIn('attendance has been 72.5%, uni')).not.toHaveProperty('age');
    expect(factsIn('85 per cent attendance')).toMatchObject({ attendance: 85 });
    for (const asked of [
      'what attendance do they need',
      'minimum attendance of 80%',
      'attendance below 80%',
      '90 days attendance',
    ]) {
      expect(factsIn(asked)).not.toHaveProperty('attendance');
    }
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

  it('tells A levels from a level', () => {
    expect(factsIn('doing A-levels')).toMatchObject({ level: '3', course: 'another' });
    expect(factsIn('laptop for a level 1 student')).toMatchObject({ level: '1' });
    expect(factsIn('laptop for a level 1 student')).not.toHaveProperty('course');
    expect(factsIn('is there a level of support')).not.toHaveProperty('level');
  });

  it('guesses nothing', () => {
    expect(factsIn('can I get a laptop?')).toEqual({ cohorts: [], status: [] });
  });
});
