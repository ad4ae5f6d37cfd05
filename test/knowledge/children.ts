import * as fc from 'fast-check';
import { cohortsOfFacts, type Facts } from '../../knowledge/facts.ts';
import { courseLevels, type Status } from '../../knowledge/schema.ts';

/** Everything about a child that could be known, with nothing that contradicts the rest. */
interface Child {
  readonly year: number;
  readonly older: boolean;
  readonly status: readonly Status[];
  readonly studies: Pick<Facts, 'level' | 'course' | 'subject' | 'inEducation'>;
  readonly attendance: number;
  readonly sen: boolean;
  readonly outOfArea: boolean;
}

const inSchool: readonly (readonly Status[])[] = [
  ['cla'],
  ['cla', 'uasc'],
  ['plac'],
  ['kinship'],
  ['cwsw'],
  ['cin'],
  ['cp', 'cwsw'],
  ['previously-cwsw'],
];
const grownUp: readonly (readonly Status[])[] = [['care-leaver'], ['care-leaver', 'uasc'], ['plac']];

const studies: fc.Arbitrary<Child['studies']> = fc.oneof(
  fc.constant({ inEducation: false }),
  fc.record({
    level: fc.constantFrom(...courseLevels),
    course: fc.constantFrom('esol' as const, 'apprenticeship' as const, 'another' as const),
    inEducation: fc.constant(true),
  }),
);
const university = fc.record({
  level: fc.constant('4+' as const),
  course: fc.constant('he' as const),
  subject: fc.constantFrom('law', 'medicine', 'sciences', 'another'),
  inEducation: fc.constant(true),
});

const child: fc.Arbitrary<Child> = fc
  .record({
    // Post-16 is where most of an offer is.
    year: fc.oneof(
      fc.integer({ min: 0, max: 11 }),
      fc.constantFrom(12, 13),
      fc.integer({ min: 14, max: 20 }),
    ),
    older: fc.boolean(),
    attendance: fc.integer({ min: 0, max: 100 }),
    sen: fc.boolean(),
    outOfArea: fc.boolean(),
    inSchool: fc.constantFrom(...inSchool),
    grownUp: fc.constantFrom(...grownUp),
    studies,
    university,
    toUniversity: fc.boolean(),
    inEducation: fc.boolean(),
  })
  .map(({ inSchool: young, grownUp: old, toUniversity, university: degree, inEducation, ...rest }) => ({
    ...rest,
    status: rest.year >= 14 ? old : young,
    studies: rest.year >= 14 && toUniversity ? degree : rest.year >= 12 ? rest.studies : { inEducation },
  }));

/** All that is known of the child, as facts. Past Year 14 people no longer say a year. */
function factsOf(whole: Child): Facts {
  const { year, older, status, studies: studying, attendance, sen, outOfArea } = whole;
  const facts = {
    status,
    statusIsAll: true,
    age: year + 4 + (older ? 1 : 0),
    year: Math.min(year, 14),
    ...studying,
    ...(studying.inEducation === false ? {} : { attendance }),
    sen,
    outOfArea,
  };
  return { ...facts, cohorts: cohortsOfFacts(facts) };
}

const names = [
  'age',
  'year',
  'level',
  'course',
  'subject',
  'inEducation',
  'attendance',
  'sen',
  'outOfArea',
] as const;

/** What somebody says of a child: some of the facts, and some of what they are to social care. */
function saidOf(facts: Facts, said: ReadonlySet<string>): Facts {
  const own = Object.fromEntries(names.filter((name) => said.has(name)).map((name) => [name, facts[name]]));
  const kept = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const status = facts.status.filter((_, index) => said.has(`status-${index}`) || said.has('statusIsAll'));
  return {
    ...kept,
    status,
    ...(said.has('statusIsAll') ? { statusIsAll: true } : {}),
    cohorts: said.has('cohort') ? facts.cohorts : cohortsOfFacts({ ...kept, status }),
  };
}

const sayable = [...names, 'cohort', 'statusIsAll', 'status-0', 'status-1'];

/** One child, all that is known of them. */
export const wholeFacts: fc.Arbitrary<Facts> = child.map(factsOf);

/** The same child twice: what was said first, and the same with more said. */
export const lessAndMore: fc.Arbitrary<{ readonly less: Facts; readonly more: Facts }> = fc
  .tuple(wholeFacts, fc.subarray(sayable), fc.subarray(sayable))
  .map(([facts, first, then]) => ({
    less: saidOf(facts, new Set(first)),
    more: saidOf(facts, new Set([...first, ...then])),
  }));
