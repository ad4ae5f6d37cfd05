import { describe, expect, it } from '@jest/globals';
import { whatsOn } from '../../../bot/turns/calendar.ts';
import type { TurnParts } from '../../../bot/turns/parts.ts';
import type { Turn } from '../../../bot/turns/turn.ts';
import { realPack } from '../../knowledge/every-pack.ts';
import { entriesOf, type Entry } from '../../../knowledge/entries.ts';

const pack = realPack('slough');
const entries = new Map<string, Entry>(entriesOf(pack).map((entry) => [entry.id, entry]));

function partsWith(withheld: readonly string[]): TurnParts {
  return {
    now: () => Date.parse('2026-11-21T12:00:00Z'),
    searchOf: (authority: string) =>
      authority === 'slough' ? { pack, entry: (id: string) => entries.get(id) } : undefined,
    profiles: { of: () => Promise.resolve({ asked: false }) },
    withheld: () => Promise.resolve(new Set(withheld)),
    isBankHoliday: () => false,
    signedLink: () => undefined,
  } as unknown as TurnParts;
}

const drawn = async (authority: string, withheld: readonly string[]): Promise<string> =>
  JSON.stringify((await whatsOn({ authority }, {} as Turn, partsWith(withheld)))?.card ?? 'no card');

describe('what is on', () => {
  it('leaves out what a lead withholds', async () => {
    expect(await drawn('slough', [])).toContain('CME / EHE Professionals Meetings');
    expect(await drawn('slough', ['cme-ehe-meetings'])).not.toContain('CME / EHE Professionals Meetings');
  });

  it('is not drawn for an authority whose pack is not loaded', async () => {
    expect(await drawn('anytown', [])).toBe('"no card"');
  });
});
