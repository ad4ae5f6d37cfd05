import { describe, expect, it } from '@jest/globals';
import { redact } from '../../privacy/redact.ts';

describe('The same person keeps the same token', () => {
  it('gives one person no number', () => {
    expect(redact('Zeb Marsh needs a laptop. Zeb’s carer has no wifi. What about zeb?').text).toBe(
      '[name] needs a laptop. [name]’s carer has no wifi. What about [name]?',
    );
  });

  it('numbers several people in the order in which they are met', () => {
    expect(redact('mum is Farzana and dad is Qaiser, Farzana has PR').text).toBe(
      'mum is [name 1] and dad is [name 2], [name 1] has PR',
    );
  });

  it('knows a first name met before the full name', () => {
    expect(redact('Can Zofka get a Kindle? Zofka Hrubá is in Y8.').text).toBe(
      'Can [name] get a Kindle? [name] is in Y8.',
    );
  });

  it('does not take a mother for her child because both are called Marsh', () => {
    expect(redact('Zeb Marsh lives with Mrs Marsh').text).toBe('[name 1] lives with Mrs [name 2]');
  });

  it('counts on from the tokens that a text already has', () => {
    expect(redact('[name 1] and her brother Kofi Boakye').text).toBe('[name 1] and her brother [name 2]');
  });
});

describe('A person is told by what stands around', () => {
  it.each([
    ['my young person zeb marsh needs a laptop', 'my young person [name] needs a laptop'],
    ['child called grace', 'child called [name]'],
    ['her name is Nkiruka', 'her name is [name]'],
    ['zofia kowal (DOB 3/9/2011)', '[name] (DOB [date of birth])'],
    ['Quillon, 15, no school', '[name], 15, no school'],
    ['re zofka hruba', 're [name]'],
    ['for zofka hruba, NHS number 943 476 5918', 'for [name], NHS number [NHS number]'],
    ["zofka's PEP", "[name]'s PEP"],
    ['Quillon starts college in Sept', '[name] starts college in Sept'],
    ['MY YP ZEB MARSH NEEDS A LAPTOP FOR COLLEGE', 'MY YP [name] NEEDS A LAPTOP FOR COLLEGE'],
    ['Jordan has been excluded', '[name] has been excluded'],
    ['Will Okoro needs a tutor', '[name] needs a tutor'],
  ])('“%s” becomes “%s”', (typed, safe) => {
    expect(redact(typed).text).toBe(safe);
  });
});

describe('What only looks like a person stays', () => {
  it.each([
    'they moved to Jordan in May',
    'Will the Virtual School pay?',
    'Grace period ended',
    'a course called Aspire and an app called Doodle',
    'mum called school yesterday',
    'Thomas Gray Centre and James Elliman Academy',
    'St Bernards, St Mary’s and Our Lady of Peace',
    'training from the Anna Freud Centre',
    'Safer in a Slough School with Slough Children First',
    'Kindle, Chromebook, Teams, Word and Excel',
    'ESOL, SDQ, EHCP, PEP and UASC',
    'Law, Medicine and Criminology at Brunel',
  ])('“%s”', (text) => {
    expect(redact(text).text).toBe(text);
  });
});
