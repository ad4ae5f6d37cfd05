import { describe, expect, it } from '@jest/globals';
import { profileWords } from '../../../bot/turns/profile-words.ts';
import { councilsKnown } from '../../../knowledge/authorities.ts';
import { everyPack } from '../../knowledge/every-pack.ts';

const councils = councilsKnown(everyPack());

describe('what people type of themselves', () => {
  it.each([
    ['my profile', {}],
    ['change my council', {}],
    ['I’m a DSL in Lambeth', { authority: 'lambeth', role: 'dsl' }],
    ['i work in hillingdon', { authority: 'hillingdon' }],
    ['I am a social worker', { role: 'social-worker' }],
    ['set my council to Cambridgeshire', { authority: 'cambridgeshire' }],
    ['change my role to designated teacher', { role: 'dsl' }],
    ['forget my profile', { forget: true }],
  ])('%s', (text, words) => {
    expect(profileWords(text, councils)).toEqual(words);
  });

  it.each([
    'i am a dsl, what training do i need',
    'i work in lambeth, can my lad get a laptop',
    'I’m worried about a child',
    'what is my role in the PEP',
    'im a social worker with a level 2 student',
    'who is the designated teacher',
    'my council tax',
  ])('%s is a question, or nothing of the kind', (text) => {
    expect(profileWords(text, councils)).toBeUndefined();
  });
});
