import { describe, expect, it } from '@jest/globals';
import { nameLikeness } from '../../privacy/kinds/names/likeness.ts';
import { isDictionaryWord, isKnownWord } from '../../privacy/known-words.ts';
import { redact } from '../../privacy/redact.ts';

describe('A name that no list has, in small letters', () => {
  it.each([
    ['yesterday dravonka told me he hates maths', 'yesterday [name] told me he hates maths'],
    ['is it you who covers tzivorah melnikova?', 'is it you who covers [name]?'],
    ['how do i explain to okwuchi that he has to move', 'how do i explain to [name] that he has to move'],
    ['the brzozek twins have no school', 'the [name] twins have no school'],
    ['xiaolong got suspended again', '[name] got suspended again'],
    ['spoke to nguyet anh from your team', 'spoke to [name] from your team'],
  ])('“%s” becomes “%s”', (typed, safe) => {
    expect(redact(typed).text).toBe(safe);
  });
});

describe('A word that only looks unknown stays', () => {
  it.each([
    'my yp needs tuitoin for gsce maths',
    'whats teh deadine for peps',
    'pls can u chekc the attendnace polcy',
    'interactive whiteboard broken, foodbank closed',
    'moving to tamworth from wisbech',
    'the abacus, the aquarium and the amphitheatre',
    'she loves Minecraft, Duolingo and YouTube',
    'GCSEPod and PEPs',
  ])('%s', (text) => {
    expect(redact(text)).toEqual({ text, removed: {} });
  });
});

describe('How much a word is spelt like a name', () => {
  it('parts names from English words that no list has', () => {
    const names = ['dravonka', 'okwuchi', 'brzozek', 'thanushika', 'abdiqani', 'mihaelina'];
    const words = ['unbreakable', 'thistledown', 'watertight', 'sleepwalking', 'forthcomings'];
    const lowest = Math.min(...names.map(nameLikeness));
    const highest = Math.max(...words.map(nameLikeness));
    expect(lowest).toBeGreaterThan(highest);
  });
});

describe('The dictionary', () => {
  it('knows seldom words in their plain forms, and neither names nor the field’s own words', () => {
    expect(['aardvark', 'abductions', 'abducted', 'acrimonious'].every(isDictionaryWord)).toBe(true);
    expect(['dravonka', 'zainab'].some(isDictionaryWord)).toBe(false);
    expect(isKnownWord('aardvark')).toBe(false);
  });
});
