import { describe, expect, it } from '@jest/globals';
import { mayReadReports } from '../../../tab/api/reports-access.ts';

const visitor = { person: { tenant: 'council', entraId: 'ada', channelUserId: '29:ada' } };
const parts = {
  packs: [
    { authority: 'slough', name: 'Slough' },
    { authority: 'lambeth', name: 'Lambeth' },
  ],
  leads: [] as readonly string[],
  pairing: { code: '1234', wrong: 0, paired: new Set<string>() },
};
const slough = { authority: 'slough', name: 'Slough' };
const lambeth = { authority: 'lambeth', name: 'Lambeth' };

describe('whose reports somebody may read', () => {
  it('is nobody’s for who advises nowhere', () => {
    expect(mayReadReports(visitor, [], parts)).toEqual([]);
  });

  it('is that of the line on which they advise, and of no other', () => {
    expect(mayReadReports(visitor, [{ authority: 'slough' }], parts)).toEqual([slough]);
  });

  it('leaves out the words of topics that another team has to itself', () => {
    const topics = { except: ['schools'] };
    expect(mayReadReports(visitor, [{ authority: 'slough', topics }], parts)).toEqual([
      { ...slough, topics },
    ]);
  });

  it('is not that of a line on some of whose topics only they advise', () => {
    expect(mayReadReports(visitor, [{ authority: 'slough', topics: { only: ['schools'] } }], parts)).toEqual(
      [],
    );
  });

  it('is every line’s for a lead, and only while they are one', () => {
    const leads = ['ada'];
    expect(mayReadReports(visitor, [], { ...parts, leads })).toEqual([slough, lambeth]);
    expect(mayReadReports(visitor, [], { ...parts, leads: ['ben'] })).toEqual([]);
    const paired = { ...parts.pairing, paired: new Set(['council|ada']) };
    expect(mayReadReports(visitor, [], { ...parts, pairing: paired })).toEqual([slough, lambeth]);
    // Where leads are named, a code that was given before makes nobody one.
    expect(mayReadReports(visitor, [], { ...parts, leads: ['ben'], pairing: paired })).toEqual([]);
  });

  it('is of lines that are loaded', () => {
    expect(mayReadReports(visitor, [{ authority: 'hillingdon' }], parts)).toEqual([]);
  });
});
