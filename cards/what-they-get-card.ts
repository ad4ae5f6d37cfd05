import type { CardElement } from '@microsoft/teams.cards';
import { factAsks, reasonOf } from '../knowledge/entitlements/reasons.ts';
import { byArea, type Everything, type TopicRow } from '../knowledge/entitlements/what-they-get.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Pack } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { certainSumLines } from './certain-sums.ts';
import { commitmentFaces } from './commitment.ts';
import { definitionLines } from './definition-lines.ts';
import { factsLine } from './facts-line.ts';
import { folded } from './folded.ts';
import { overtakenLines } from './overtaken-note.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { sourceButton } from './source-panel.ts';
import { pastLine } from './standing.ts';
import { rowLine } from './what-they-get-row.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** What the card is drawn from. */
export interface WhatTheyGetView {
  readonly pack: Pack;
  readonly facts: Facts;
  readonly everything: Everything;
  /** The answer's id in the log. */
  readonly answer: string;
  /** An ISO day. */
  readonly today: string;
  readonly removed?: Removed | undefined;
}

/** Everything the offer comes to for one child: what is sure first, the rest a press away. */
export function whatTheyGetCard(view: WhatTheyGetView): ShownCard {
  const { pack, facts, everything, answer, today } = view;
  const rows = offered(everything).map(({ weighed }) => weighed.row);
  const document = rows[0] === undefined ? undefined : documentOf(pack, rows[0].source);
  const past = document === undefined ? undefined : pastLine(pack, document, [], today);
  const source = sourceButton({ pack, sources: rows.map((row) => row.source), reviews: rows, today });
  const { authority } = pack;
  return shownCard(
    'Answer',
    'what this young person can get',
    [
      heading('What this young person can get'),
      smallPrint(`Worked out for: ${factsLine(facts)}.`),
      ...definitionLines(pack, facts),
      ...certainSumLines(everything.sums).map((line) => words(line)),
      ...willSection(everything.will),
      ...section(
        'try',
        `${face('will-try')} (${everything.mayBeTried.length})`,
        listed(everything.mayBeTried),
      ),
      ...section(
        'depends',
        `? Depends on more (${everything.depends.length})`,
        dependsBody(everything.depends),
      ),
      ...section(
        'cannot',
        `${face('cannot')} (${everything.refused.length})`,
        refusedBody(everything.refused),
      ),
      ...section(
        'around',
        `For the people around them (${everything.aroundThem.length})`,
        listed(everything.aroundThem),
      ),
      ...section(
        'others',
        `For other children (${everything.notTheirs.length})`,
        notTheirsBody(everything.notTheirs, facts, pack),
      ),
      ...section('unclear', 'Not clear in the document', doubts(everything)),
      ...(past === undefined ? [] : [caution(past)]),
      ...overtakenLines(rows),
      ...removedNote(view.removed),
    ],
    [
      ...(source === undefined ? [] : [source]),
      button('Copy as text', { verb: 'copy-what-they-get', authority, answer }),
      button('Ask the advice line', { verb: 'ask-advice-line', authority, answer }),
      button('Change', { verb: 'open-what-they-get', authority, answer }),
    ],
  );
}

/** Every row that the card speaks of as this child's, or as refused them. */
export function offered(everything: Everything): readonly TopicRow[] {
  const { will, mayBeTried, depends, refused, aroundThem } = everything;
  return [...will, ...mayBeTried, ...depends, ...refused, ...aroundThem];
}

function face(commitment: 'will' | 'will-try' | 'cannot'): string {
  const { sign, words: said } = commitmentFaces[commitment];
  return `${sign} ${said}`;
}

/** More rows than this fill two phone screens; then only the parts of the offer with a sum stand open. */
const mostOpen = 8;

function willSection(rows: readonly TopicRow[]): readonly CardElement[] {
  const title = words(`${face('will')} (${rows.length})`, {
    weight: 'Bolder',
    color: commitmentFaces.will.color,
  });
  if (rows.length === 0) return [title, words('Nothing in the offer is certain.', { spacing: 'Small' })];
  if (rows.length <= mostOpen) return [title, ...listed(rows)];
  return [
    title,
    ...byArea(rows).flatMap(([area, own]) =>
      folded(
        `will-${area.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
        `${area} (${own.length})`,
        [bullets(own.map(rowLine))],
        own.some(({ weighed }) => weighed.row.amount.length > 0),
      ),
    ),
  ];
}

function section(id: string, title: string, body: readonly CardElement[]): readonly CardElement[] {
  return body.length === 0 ? [] : folded(id, title, body);
}

function listed(rows: readonly TopicRow[]): readonly CardElement[] {
  return byArea(rows).flatMap(([area, own]) => [
    words(`**${area}**`, { size: 'Small', spacing: 'Small' }),
    bullets(own.map(rowLine)),
  ]);
}

/** Under each fact that nobody has said, what turns on it. */
function dependsBody(rows: readonly TopicRow[]): readonly CardElement[] {
  const on = new Map<string, TopicRow[]>();
  for (const row of rows) {
    const facts = row.weighed.on.map((fact) => factAsks[fact]).join(', and ');
    on.set(facts, [...(on.get(facts) ?? []), row]);
  }
  return [...on].flatMap(([facts, own]) => [
    words(`On **${facts}**:`, { size: 'Small', spacing: 'Small' }),
    bullets(
      own.map((row) => `${rowLine(row)}: ${commitmentFaces[row.weighed.row.commitment].words.toLowerCase()}`),
    ),
  ]);
}

function refusedBody(rows: readonly TopicRow[]): readonly CardElement[] {
  return byArea(rows).flatMap(([area, own]) => [
    words(`**${area}**`, { size: 'Small', spacing: 'Small' }),
    bullets(own.map(({ weighed }) => weighed.row.answer)),
  ]);
}

/** Under each reason, what is for others by it. */
function notTheirsBody(rows: readonly TopicRow[], facts: Facts, pack: Pack): readonly CardElement[] {
  const by = new Map<string, string[]>();
  for (const { weighed } of rows) {
    const reason = reasonOf(weighed, facts, pack.covers);
    by.set(reason, [...(by.get(reason) ?? []), weighed.row.title]);
  }
  return by.size === 0
    ? []
    : [bullets([...by].map(([reason, titles]) => `${[...new Set(titles)].join('; ')}. ${reason}`))];
}

/** What the document leaves open about what this child may get. */
function doubts({ will, mayBeTried }: Everything): readonly CardElement[] {
  const said = new Map(
    [...will, ...mayBeTried].flatMap(({ weighed: { row } }) =>
      row.doubt === undefined ? [] : [[row.doubt, `${row.title}: ${row.doubt}`] as const],
    ),
  );
  return said.size === 0 ? [] : [bullets([...said.values()])];
}

function bullets(lines: readonly string[]): CardElement {
  return words(lines.map((line) => `- ${line}`).join('\n'), { size: 'Small', spacing: 'Small' });
}
