import { describe, expect, it } from '@jest/globals';
import { wrongForm } from '../../knowledge/answer-links.ts';

const words = 'the form';

describe('the form of a link', () => {
  it.each(['https://www.example.org/a?b=c', 'mailto:line@example.org', 'tel:01632960001'])(
    'is right: %s',
    (address) => {
      expect(wrongForm({ words, address })).toBeUndefined();
    },
  );

  it.each([
    ['no words', '', 'https://www.example.org'],
    ['a space', words, 'https://www.example.org/the form'],
    ['an unknown kind', words, 'htps://www.example.org'],
    ['no encryption', words, 'http://www.example.org'],
    ['a script', words, 'javascript:alert(1)'],
    ['a path only', words, '/offer'],
    ['no address', words, ''],
    ['a machine of one’s own', words, 'https://localhost/x'],
    ['a name before the address', words, 'https://www.example.org@elsewhere.example/x'],
    ['nobody to write to', words, 'mailto:'],
  ])('is wrong with %s', (_what, said, address) => {
    expect(wrongForm({ words: said, address })).toEqual(expect.any(String));
  });
});
