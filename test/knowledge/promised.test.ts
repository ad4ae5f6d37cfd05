import { describe, expect, it } from '@jest/globals';
import { decide } from '../../knowledge/decide.ts';
import { entriesOf } from '../../knowledge/entries.ts';
import { factsIn } from '../../knowledge/facts.ts';
import { packSearch, type PackSearch } from '../../knowledge/search/pack-search.ts';
import { isKnownWord } from '../../privacy/known-words.ts';
import { everyPack } from './every-pack.ts';

const packs = everyPack();
const searches = new Map<string, PackSearch>();
const searchOf = (authority: string): PackSearch => {
  const before = searches.get(authority);
  if (before !== undefined) return before;
  const pack = packs.find((each) => each.authority === authority);
  if (pack === undefined) throw new Error(`no pack ${authority}`);
  const search = packSearch(pack, isKnownWord);
  searches.set(authority, search);
  return search;
};
const entryFor = (authority: string, question: string): string => {
  const decision = decide(searchOf(authority), question, factsIn(question));
  return decision.kind === 'answer' ? decision.entry.id : decision.kind;
};

describe('every line that a source promises has its entry', () => {
  it.each([
    ['slough', 'what information must schools report to the social worker', 'smart-targets-and-reporting'],
    ['slough', 'attendance guidance for schools and social workers', 'attendance-and-punctuality'],
    ['slough', 'advice on the best use of pupil premium', 'pupil-premium-advice'],
    ['slough', 'is there a designated teacher network', 'designated-teacher-network'],
    ['slough', 'designated teacher conference', 'designated-teacher-network'],
    ['slough', 'peer support between schools', 'peer-support'],
    ['slough', 'signposting to sendiass or mentoring', 'signposting'],
    ['slough', 'how can a school suggest changes to the offer', 'suggestions-on-the-offer'],
    ['lambeth', 'which children count for this', 'cohort-definition'],
    ['lambeth', 'what is the virtual school not being asked to do', 'not-asked-overview'],
    ['lambeth', 'what does the offer aim for', 'aim'],
    ['lambeth', 'list the twelve topics', 'twelve-topics'],
    ['lambeth', 'do the drop ins roll by key stage', 'drop-in-key-stages'],
    ['lambeth', 'what if the consultant cannot advise on the day', 'drop-in-follow-up'],
    ['lambeth', 'training for newly qualified social workers', 'newly-qualified-social-workers'],
    ['lambeth', 'training for school governors', 'governor-training'],
    ['hillingdon', 'who arranges and chairs the PEP', 'who-runs-the-pep'],
    ['hillingdon', 'what is the PEP meeting for', 'pep-meeting-purpose'],
    ['hillingdon', 'what are the virtual schools commitments', 'virtual-school-commitments'],
    ['cambridgeshire', 'had a social worker in the past 6 years', 'social-worker-past-six-years'],
    ['cambridgeshire', 'what are governors told about these children', 'what-is-reported-to-governors'],
    ['cambridgeshire', 'training for all staff', 'training-for-all-staff'],
    ['cambridgeshire', 'do children in care get priority for admission', 'admissions-priority'],
  ])('%s: %s', (authority, question, entry) => {
    expect(entryFor(authority, question)).toBe(entry);
  });
});

describe.each(packs.map((pack) => [pack.authority, pack] as const))('the %s pack', (authority, pack) => {
  it('has at least 60 questions that it answers and 20 that it must refuse', () => {
    const refused = pack.questions.filter(({ entry }) => entry === 'none').length;
    expect(refused).toBeGreaterThanOrEqual(20);
    expect(pack.questions.length - refused).toBeGreaterThanOrEqual(60);
  });

  it('answers the examples that a newcomer is shown', () => {
    const unanswered = pack.examples.filter((example) =>
      ['none', 'choose'].includes(entryFor(authority, example)),
    );
    expect(unanswered).toEqual([]);
  });

  it('says whom its documents speak of, and from where it takes its definitions', () => {
    expect(pack.covers.length).toBeGreaterThan(0);
    const uncovered = pack.definitions.filter(({ source }) => source.statements.length === 0);
    expect(uncovered).toEqual([]);
  });

  it('withholds nothing of a current document from a designated safeguarding lead', () => {
    const history = new Set(pack.documents.filter((document) => document.history).map(({ id }) => id));
    const withheld = entriesOf(pack).filter(
      ({ audience, cites }) =>
        audience === 'council-staff' && cites.some(({ source }) => !history.has(source.document)),
    );
    expect(withheld.map(({ id }) => id)).toEqual([]);
  });

  it('never tells whoever may be the designated safeguarding lead to ask that lead', () => {
    const told = pack.notOurs.filter(({ instead }) => /safeguarding lead|\bDSL\b/.test(instead));
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  it('cites a public page of the government for everything said to be overtaken', () => {
    const notes = entriesOf(pack).flatMap(({ reviews }) =>
      reviews.flatMap(({ overtaken }) => overtaken ?? []),
    );
    expect(notes.filter(({ citation }) => !citation.url.startsWith('https://www.gov.uk/'))).toEqual([]);
  });

  it('says of every contact that it was not checked since the document gave it', () => {
    expect(pack.contacts.filter(({ caution }) => !/not checked/.test(caution ?? ''))).toEqual([]);
  });
});

describe('what is for somebody else', () => {
  const forWhom = (authority: string, id: string): string | undefined =>
    searchOf(authority).entry(id)?.forWhom ?? undefined;

  it('is said: drop-ins for adopters, training for governors', () => {
    expect(forWhom('slough', 'plac-drop-ins')).toContain('adopters');
    expect(forWhom('lambeth', 'governor-training')).toContain('governors');
  });

  it('is marked: drop-ins and expectations for social workers, a network for designated teachers', () => {
    expect(searchOf('lambeth').entry('drop-in-sessions')?.audience).toBe('social-worker');
    expect(searchOf('hillingdon').entry('sw-expectations')?.audience).toBe('social-worker');
    expect(searchOf('slough').entry('designated-teacher-network')?.audience).toBe('dsl');
  });
});
