import { describe, expect, it } from '@jest/globals';
import { tellsOfOneChild } from '../../privacy/one-child.ts';

describe('The facts of one child’s case', () => {
  it.each([
    'my yp is in year 9 and was excluded twice',
    'she is 14 year old and pregnant, what about school',
    'our lad is UASC and has no school',
    'his placement broke down again',
  ])('are told in: %s', (text) => {
    expect(tellsOfOneChild(text)).toBe(true);
  });

  it.each([
    'how often is a PEP in year 9',
    'what happens when a looked after child is excluded',
    'who is my link adviser',
    'what can a child in year 11 have',
  ])('are not told in: %s', (text) => {
    expect(tellsOfOneChild(text)).toBe(false);
  });
});
