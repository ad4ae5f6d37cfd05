import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPack } from '../../knowledge/load.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { everyPack } from './every-pack.ts';
import { smallPack, type SmallPack } from './small-pack.ts';

describe.each(everyPack().map((pack) => [pack.name, pack] as const))('the calendar of %s', (_name, pack) => {
  it('shows every series on an entry that cites the same statement', () => {
    const entries = new Map(entriesOf(pack).map((entry) => [entry.id, entry]));
    const apart = pack.calendar.filter(
      ({ entries: [first], source }) =>
        !entries
          .get(first ?? '')
          ?.cites.some((cite) => cite.source.statements.some((id) => source.statements.includes(id))),
    );
    expect(apart.map(({ id }) => id)).toEqual([]);
  });
});

describe('a series or a session that leads nowhere', () => {
  let pack: SmallPack;
  beforeAll(() => {
    pack = smallPack();
  });
  afterAll(() => pack.remove());

  const series = (entry: string): string =>
    `- { id: drop-in, title: Drop-in, kind: drop-in, entries: [${entry}], forWhom: Everybody, rolling: [KS1, KS2], source: { document: offer, statements: [line.1] } }\n`;
  const local = (of: string, more: string): string =>
    `terms: [{ name: Autumn, from: 2026-09-01, to: 2026-12-18 }]\nsessions: [{ series: ${of}, every: week, weekday: tue, starts: 2026-09-01, from: "12:00", minutes: 60${more} }]\n`;

  it.each([
    ['nothing wrong', 'advice', 'drop-in', '', undefined],
    ['an entry that is not there', 'nobody', 'drop-in', '', 'there is no entry "nobody"'],
    ['a series that is not there', 'advice', 'surgery', '', 'there is no such series in calendar.yaml'],
    ['a key stage out of the order', 'advice', 'drop-in', ', firstKeyStage: KS9', 'must be one of: KS1, KS2'],
  ])('is a fault at load: %s', (_what, entry, of, more, fault) => {
    pack.write('calendar.yaml', series(entry));
    pack.write('local.yaml', local(of, more));
    const load = loadPack(pack.folder, 'anytown');
    expect(load.ok ? undefined : load.faults.map(({ message }) => message).join()).toBe(fault);
  });

  it('is a fault where key stages would be counted from before the first term', () => {
    pack.write('calendar.yaml', series('advice'));
    pack.write(
      'local.yaml',
      local('drop-in', ', firstKeyStage: KS1').replace('starts: 2026-09-01', 'starts: 2026-01-06'),
    );
    const load = loadPack(pack.folder, 'anytown');
    expect(load.ok ? '' : load.faults[0]?.message).toMatch(/before the first term/);
  });
});
