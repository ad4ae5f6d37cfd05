import { describe, expect, it } from '@jest/globals';
import { councilsKnown } from '../../knowledge/authorities.ts';
import { factsIn } from '../../knowledge/facts.ts';
import {
  responsibleAuthority,
  saysOnlyWhose,
  withoutCouncils,
} from '../../knowledge/responsible-authority.ts';
import { everyPack } from './every-pack.ts';

const councils = councilsKnown(everyPack());
const whose = (question: string, home = 'slough') =>
  responsibleAuthority(question, factsIn(question), home, councils);

describe('whose child it is', () => {
  it.each([
    ['in Lambeth, is there a NEET panel?', 'lambeth', 'named'],
    ['a Hillingdon LAC placed in a Slough school, who chairs the PEP', 'hillingdon', 'looks-after'],
    ['looked after by Lambeth but lives here, laptop?', 'lambeth', 'looks-after'],
    ['he was placed here by Hillingdon, who does the pep', 'hillingdon', 'looks-after'],
    ["laptop for a kid in Lambeth's care", 'lambeth', 'looks-after'],
    ['Ealing is the corporate parent, can you pay for tuition', 'ealing', 'looks-after'],
    ['her social worker is from Lambeth, are there drop ins', 'lambeth', 'social-worker'],
    ['open to Cambridgeshire, cin plan, attendance is poor', 'cambridgeshire', 'social-worker'],
    ['adopted, now at a Lambeth school, who advises', 'lambeth', 'educated-in'],
    ['previously looked after and goes to school in Hillingdon, who helps', 'hillingdon', 'educated-in'],
    ['looked after, school in Hillingdon, laptop?', 'slough', 'assumed'],
    ['placed in Kent, can he still get a laptop', 'slough', 'assumed'],
    ['can my level 2 lad get a laptop', 'slough', 'assumed'],
    ['Lambeth drop ins', 'lambeth', 'named'],
    ['is there a NEET panel in Lambeth?', 'lambeth', 'named'],
    ['Lambeth school wants to exclude my lad', 'slough', 'assumed'],
    ['my lad in Lambeth, can he get a laptop', 'slough', 'assumed'],
    ['can he get a laptop, lives in Lambeth', 'slough', 'assumed'],
    ['we do it like Lambeth, are drop ins weekly', 'slough', 'assumed'],
  ])('%s', (question, authority, how) => {
    expect(whose(question)).toEqual({ authority, how });
  });

  it('is the asker’s own council where nothing is said', () => {
    expect(whose('who goes to the first PEP', 'hillingdon')).toEqual({
      authority: 'hillingdon',
      how: 'assumed',
    });
  });
});

describe('the names of councils', () => {
  it('come from the packs first, so that a new pack is named without a change of code', () => {
    const known = councilsKnown([{ authority: 'any-town', name: 'Any Town', alsoCalled: ['atc'] }]);
    const ask = (question: string) => responsibleAuthority(question, factsIn(question), 'slough', known);
    expect(ask('does ATC pay for laptops').authority).toBe('any-town');
    expect(ask('in any town, who goes to the pep').authority).toBe('any-town');
    expect(ask('in Slough, who goes to the pep').authority).toBe('slough');
  });
});

describe('the words that say whose child it is', () => {
  it.each([
    ['Hillingdon child placed in Slough, how often are PEPs', 'how often are peps'],
    ['in Lambeth, is there a NEET panel?', 'is there a neet panel?'],
    ['Lambeth PEPs', 'lambeth peps'],
  ])('are left out of %s', (question, rest) => {
    expect(withoutCouncils(question, councils).trim()).toBe(rest);
  });
});

describe('a message that says whose child it is and nothing else', () => {
  it.each(['in Lambeth?', 'and Slough', 'Lambeth', "he's looked after by Brent", 'it’s a Hillingdon child'])(
    '%s',
    (message) => expect(saysOnlyWhose(message, councils)).toBe(true),
  );
  it.each(['Lambeth drop ins', 'he lives in Lambeth', 'laptop in Slough?', 'level 2', 'Slough and Lambeth'])(
    'is not: %s',
    (message) => expect(saysOnlyWhose(message, councils)).toBe(false),
  );
});
