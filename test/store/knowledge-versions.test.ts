import { beforeEach, describe, expect, it } from '@jest/globals';
import { localSchema } from '../../knowledge/schema.ts';
import type { EntryVersion, Proposal } from '../../knowledge/live/entry-version.ts';
import { approve, comment, restore, revise, sendBack, submit, withdraw } from '../../knowledge/live/moves.ts';
import type { Moved } from '../../knowledge/live/refusal.ts';
import type { Store } from '../../store/open.ts';
import { adviser, colleague, redacted } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';
import { freshStore } from './fresh-store.ts';
import { waitUntil } from '../teams-simulator/wait-until.ts';

const author = editor(adviser);
const reviewer = editor(colleague);
const rules = { local: localSchema.parse({}), isBankHoliday: () => false, before: undefined };
const proposal: Proposal = {
  authority: 'slough',
  entry: 'bus-passes',
  kind: 'article',
  content: { id: 'bus-passes', title: 'Bus passes', answer: 'The Virtual School pays for none.' },
  basedOn: 0,
  author,
  reason: redacted('Asked three times this week'),
  fromQuery: 'query-1',
};

for (const engine of engines) {
  describe(`versions of the knowledge, on ${engine.name},`, () => {
    const on = freshStore(engine, () => 0);
    let versions: Store['knowledgeVersions'];
    beforeEach(() => {
      versions = on.store.knowledgeVersions;
    });
    const published = async (of: Partial<Proposal> = {}): Promise<EntryVersion> => {
      const draft = await versions.draft({ ...proposal, ...of }, 1);
      went(await versions.change(draft, submit({ by: author, at: 2 })));
      return went(await versions.change(draft, approve({ by: reviewer, at: 3 }, rules, { submittedAt: 2 })));
    };

    it('are kept with who, when and why, from draft to live', async () => {
      const draft = await versions.draft(proposal, 1);
      expect(draft).toEqual({
        ...proposal,
        number: 1,
        state: 'draft',
        comments: [],
        madeAt: 1,
        changedAt: 1,
      });
      expect(await versions.live('slough')).toEqual({ edition: 0, versions: [] });
      went(await versions.change(draft, submit({ by: author, at: 2 })));
      expect(await versions.inState('slough', ['in-review'])).toHaveLength(1);
      went(await versions.change(draft, comment({ by: reviewer, at: 3 }, redacted('Whose buses?'))));
      went(await versions.change(draft, sendBack({ by: reviewer, at: 4 }, redacted('Say which.'))));
      const content = { id: 'bus-passes', title: 'Bus passes for school' };
      went(await versions.change(draft, revise({ by: author, at: 5 }, { content })));
      went(await versions.change(draft, submit({ by: author, at: 6 })));
      const live = went(
        await versions.change(draft, approve({ by: reviewer, at: 7 }, rules, { submittedAt: 6 })),
      );
      expect(live).toEqual({
        ...draft,
        content,
        state: 'published',
        reviewer,
        edition: 1,
        submittedAt: 6,
        publishedAt: 7,
        changedAt: 7,
        comments: [
          { kind: 'comment', by: reviewer, at: 3, text: 'Whose buses?' },
          { kind: 'sent-back', by: reviewer, at: 4, text: 'Say which.' },
        ],
      });
      expect(await versions.live('slough')).toEqual({ edition: 1, versions: [live] });
      expect(await versions.find(draft)).toEqual(live);
      expect(await versions.editions()).toEqual(new Map([['slough', 1]]));
    });

    it('lie on top of the pack one for each entry, and an earlier edition can be had again', async () => {
      const first = await published();
      const other = await published({ entry: 'trains' });
      const second = await published({ content: { id: 'bus-passes' }, basedOn: 1 });
      expect(await versions.live('slough')).toEqual({ edition: 3, versions: [second, other] });
      expect(await versions.live('slough', 2)).toEqual({ edition: 2, versions: [first, other] });
      expect(await versions.live('slough', 1)).toEqual({ edition: 1, versions: [first] });
      expect(await versions.history('slough', 'bus-passes')).toEqual([second, first]);
      const again = await published(restore(first, second, author, redacted('It was right before')));
      expect(again).toMatchObject({ number: 3, basedOn: 2, content: first.content, edition: 4 });
    });

    it('refuse what another has overtaken, and say by whom and when', async () => {
      const early = await versions.draft(proposal, 1);
      went(await versions.change(early, submit({ by: author, at: 2 })));
      await published();
      expect(
        await versions.change(early, approve({ by: reviewer, at: 9 }, rules, { submittedAt: 2 })),
      ).toEqual({
        ok: false,
        refusal: { why: 'overtaken', by: author, at: 3, number: 2 },
      });
      expect(await versions.find(early)).toMatchObject({ state: 'in-review' });
    });

    it('go live only on the edition that was previewed, whoever is quicker', async () => {
      const drafts = await Promise.all(
        ['one', 'two', 'three'].map((entry) => versions.draft({ ...proposal, entry }, 1)),
      );
      for (const draft of drafts) went(await versions.change(draft, submit({ by: author, at: 2 })));
      const given = await Promise.all(
        drafts.map((draft) =>
          versions.change(draft, approve({ by: reviewer, at: 3 }, rules, { submittedAt: 2 }), 0),
        ),
      );
      expect(given.filter((each) => each?.ok)).toHaveLength(1);
      expect(given.filter((each) => each?.ok === false).map((each) => !each?.ok && each?.refusal)).toEqual([
        { why: 'edition-moved', edition: 1 },
        { why: 'edition-moved', edition: 1 },
      ]);
    });

    it('get numbers without gaps and editions without doubles when several are made at once', async () => {
      const drafts = await Promise.all(Array.from({ length: 8 }, () => versions.draft(proposal, 1)));
      expect(drafts.map(({ number }) => number).toSorted((one, other) => one - other)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8,
      ]);
    });

    it('are imported as one edition, in their order', async () => {
      await published({ entry: 'first' });
      const imported = ['zebra', 'ant'].map((entry) => ({
        entry,
        kind: 'article' as const,
        content: { id: entry },
        reason: redacted('import'),
      }));
      expect(await versions.importAll('slough', imported, 9)).toBe(2);
      const { edition, versions: live } = await versions.live('slough');
      expect([edition, live.map(({ entry }) => entry)]).toEqual([2, ['first', 'zebra', 'ant']]);
      expect(live[1]).not.toHaveProperty('author');
      expect(await versions.importAll('slough', [], 9)).toBe(2);
    });

    it('are in the audit with every change, without a word of them', async () => {
      const draft = await versions.draft(proposal, 1);
      went(await versions.change(draft, comment({ by: reviewer, at: 2 }, redacted('armadillo'))));
      went(await versions.change(draft, withdraw({ by: author, at: 3 }, redacted('zebrafish'))));
      const [chain] = await on.store.audit.walk();
      expect(chain).toMatchObject({ ok: true, authority: 'slough', links: 3 });
    });

    it('stay when their author is erased, and are nobody’s', async () => {
      const live = await published();
      await on.store.records.erase(author, 9);
      expect(await versions.find(live)).toMatchObject({
        content: live.content,
        author: { tenant: 'erased', entraId: 'erased' },
        reviewer,
      });
    });

    it('are told of once they are live', async () => {
      let told = 0;
      const end = on.store.changes.listen('knowledge', () => (told += 1));
      await published();
      await waitUntil(
        () => (told > 0 ? told : undefined),
        'a listener to be told',
        () => '',
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      end();
      expect(told).toBe(1);
    });
  });
}

function went(moved: Moved | undefined): EntryVersion {
  if (moved?.ok !== true) throw new Error(JSON.stringify(moved));
  return moved.version;
}

function editor({ tenant, entraId, name }: typeof adviser) {
  return { tenant, entraId, ...(name !== undefined && { name }) };
}
