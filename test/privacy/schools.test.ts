import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property } from 'fast-check';
import { redact } from '../../privacy/redact.ts';

describe('A school that would single a child out', () => {
  it.each([
    ['y5 boy at Fernhollow Primary is looked after', 'y5 boy at [a primary school] is looked after'],
    ['elverstone academy wont take my uasc', '[a school] wont take my uasc'],
    ['an Afghan lad at Thornmead High School', 'an Afghan lad at [a secondary school]'],
    ['placed in Gravesend and goes to Thornmead School', 'placed in Gravesend and goes to [a school]'],
    ['The Kestrel Academy suspended a PLAC pupil', '[a school] suspended a PLAC pupil'],
    ['St Osgyth’s C of E Primary, yr 3, CIN', '[a primary school], yr 3, CIN'],
    ['ELVERSTONE PRU, YEAR 10, LAC', '[a special school], YEAR 10, LAC'],
    ['14 year old at elverstone sixth form', '14 year old at [a college]'],
  ])('becomes what kind of school it is: “%s” becomes “%s”', (typed, safe) => {
    const { text, removed } = redact(typed);
    expect(text).toBe(safe);
    expect(removed).toEqual({ school: 1 });
  });

  it('is taken out beside the child’s own name', () => {
    expect(redact('zeb dravonka, y4 at Fernhollow Primary').text).toBe('[name], y4 at [a primary school]');
  });

  it('stays taken out when the words are redacted again', () => {
    assert(
      property(
        constantFrom('Fernhollow Primary', 'thornmead high school', 'St Osgyth’s C of E', 'Elverstone PRU'),
        constantFrom('she is in year 5', 'looked after', 'UASC', 'Polish'),
        constantFrom('the head at', 'place at', 'for', 'is'),
        (school, fact, before) => {
          const once = redact(`${before} ${school} ok, ${fact}`).text;
          expect(once).not.toContain(school);
          expect(redact(once)).toEqual({ text: once, removed: {} });
        },
      ),
    );
  });
});

describe('A school stays', () => {
  it.each([
    'is Fernhollow Primary a good school',
    'who is the designated teacher at Thornmead High School',
    'does Elverstone Academy have a policy for looked after children',
    'what do slough primary schools get for year 5',
    'slough virtual school, year 5 pep',
    'his primary school says no, he is in year 4',
    'the special school for year 9',
    'any openings at Fernhollow Primary for Y4',
  ])('where it is asked about and no child is: %s', (text) => {
    expect(redact(text)).toEqual({ text, removed: {} });
  });
});
