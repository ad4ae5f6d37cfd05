import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerCard } from '../../cards/answer-card.ts';
import { noFacts } from '../../knowledge/facts.ts';
import { loadPack } from '../../knowledge/load.ts';
import { packSearch } from '../../knowledge/search/pack-search.ts';
import { visibleTo } from '../../knowledge/visible.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { smallPack, type SmallPack } from './small-pack.ts';

/** The last day that the offer speaks for, and the one after. */
const [last, after] = ['2025-08-31', '2025-09-01'];
const title = 'title: Laptop, Level 3';

describe('an entry whose document’s time is over', () => {
  let packs: SmallPack;
  beforeEach(() => {
    packs = smallPack();
  });
  afterEach(() => packs.remove());
  const seenOn = (today: string) => {
    const load = loadPack(packs.folder, 'anytown');
    if (!load.ok) throw new Error(JSON.stringify(load.faults));
    const search = packSearch(load.loaded.pack, isKnownWord);
    const entry = visibleTo(search, { role: undefined, today, withheld: new Set() }).entry('laptops');
    const rows = entry?.kind === 'topic' ? entry.topic.entitlements : [];
    const card =
      entry?.kind === 'topic'
        ? answerCard({ pack: search.pack, entry, rows, facts: noFacts, related: [], today })
        : undefined;
    return { rows: rows.map(({ id }) => id), words: JSON.stringify(card?.card ?? '') };
  };

  it('is shown as past, unless it says otherwise', () => {
    expect(seenOn(after).rows).toContain('laptop-level-3');
    expect(seenOn(after).words).toMatch(/ran to 31 August 2025/);
    expect(seenOn(last).words).not.toMatch(/ran to 31 August 2025/);
  });

  it('is not shown at all where it says so, from the day after on', () => {
    packs.change('entitlements/laptops.yaml', title, `${title}\n    whenExpired: withhold`);
    expect(seenOn(last).rows).toContain('laptop-level-3');
    expect(seenOn(after).rows).not.toContain('laptop-level-3');
    expect(seenOn(after).words).not.toContain('£300');
  });
});
