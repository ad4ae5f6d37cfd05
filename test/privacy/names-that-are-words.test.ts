import { describe, expect, it } from '@jest/globals';
import { redact } from '../../privacy/redact.ts';

describe('A name that is an English word, in small letters', () => {
  it.each([
    ['grace in y5 has no tutor', '[name] in y5 has no tutor'],
    ['my lad will needs a laptop', 'my lad [name] needs a laptop'],
    ['sort a laptop out for hope’s pep', 'sort a laptop out for [name]’s pep'],
    ['ask rose if she has a uniform', 'ask [name] if she has a uniform'],
    ['spoke to amber about her options', 'spoke to [name] about her options'],
    ['because dawn is still at home', 'because [name] is still at home'],
    ['the youngest, faith, is still at nursery', 'the youngest, [name], is still at nursery'],
    ['her mum is joy and she wants to appeal', 'her mum is [name] and she wants to appeal'],
    ['sister hope, 7, has no place', 'sister [name], 7, has no place'],
    ['roses dad wants the report', '[name] dad wants the report'],
    ['hope and her brother need a bus', '[name] and her brother need a bus'],
    ['when will grace hear about the bursary', 'when will [name] hear about the bursary'],
    ['why was rose taken off the list', 'why was [name] taken off the list'],
    ['sending summer home every day', 'sending [name] home every day'],
    ['a taxi for will from monday', 'a taxi for [name] from monday'],
    ['carter and honour both need a place', '[name 1] and [name 2] both need a place'],
    ['a place for verity in september', 'a place for [name] in september'],
    ['I told Haven that the tutor left', 'I told [name] that the tutor left'],
    ['does Maverick need a passport', 'does [name] need a passport'],
    ['Mỹ starts on Monday, laptop for Mỹ', '[name] starts on Monday, laptop for [name]'],
    ['his name is sparrow and he is eight', 'his name is [name] and he is eight'],
    ['a girl called rainbow, year 3', 'a girl called [name], year 3'],
    ['granite’s nan rang', '[name]’s nan rang'],
  ])('“%s” becomes “%s”', (typed, safe) => {
    expect(redact(typed).text).toBe(safe);
  });
});

describe('The same words where nobody is named stay', () => {
  it.each([
    'will he need a laptop, and may we pay for it',
    'my lad will need a passport',
    'mum may say no',
    'i hope this helps',
    'hope is fading',
    'a faith school in year 7',
    'numbers rose in autumn',
    'the PEP is amber and not red',
    'the foster carer grant',
    'art in year 9',
    'max 25 hours a week',
    'who will mark the book',
    'mum called school yesterday',
    'is there a named person at the school',
    'the grace period is over',
    'what will the grant cover and when does it stop',
    'hope may fade but the plan stands',
    'does art have a cost',
    'a haven for young carers, told Housing that',
    'the café near school',
    'does Transport need a form',
    'supporting Transition to Year 7',
    'worried about Homework because of wifi',
    'saw Nurse about it',
  ])('%s', (text) => {
    expect(redact(text)).toEqual({ text, removed: {} });
  });
});

describe('A school that is on no list', () => {
  it.each([
    'is Fernhollow Academy a good school',
    'place at ferndale moss primary from monday',
    'told by St Osgyth’s C of E Primary that pp+ is spent',
    'the head at Sir Eldred Academy has left',
    'our lady of walsinghurst rc primary says no',
    'does elverstone pru get the money',
    'does elverstone acadmy get the money',
  ])('stays: %s', (text) => {
    expect(redact(text)).toEqual({ text, removed: {} });
  });

  it.each([
    [
      'following the meeting for zeb dravonka the school asked',
      'following the meeting for [name] the school asked',
    ],
    ['a college place for dravonka please', 'a college place for [name] please'],
    ['zofka’s school says no', '[name]’s school says no'],
  ])('but a person before a school does not: “%s”', (typed, safe) => {
    expect(redact(typed).text).toBe(safe);
  });
});
