import { factAsks, reasonOf } from '../knowledge/entitlements/reasons.ts';
import type { TopicRow } from '../knowledge/entitlements/what-they-get.ts';
import { documentOf, sectionTitles } from '../knowledge/sources.ts';
import { certainSumLines } from './certain-sums.ts';
import { commitmentFaces } from './commitment.ts';
import { factsLine } from './facts-line.ts';
import { sourceFacts } from './source-panel.ts';
import { pastLine, plainDate } from './standing.ts';
import { offered, type WhatTheyGetView } from './what-they-get-card.ts';
import { rowLine } from './what-they-get-row.ts';
import { doubtLines } from './what-they-get-sections.ts';

/** The same as plain text to send on or paste into a case record; every line names the section it comes from. */
export function whatTheyGetText(view: WhatTheyGetView): string {
  const { pack, facts, everything, today } = view;
  const rows = offered(everything).map(({ weighed }) => weighed.row);
  const document = rows[0] === undefined ? undefined : documentOf(pack, rows[0].source);
  const past = document === undefined ? undefined : pastLine(pack, document, [], today);
  const about = sourceFacts({ pack, sources: rows.map((row) => row.source), reviews: rows, today });
  const from = ({ weighed: { row } }: TopicRow): string => {
    const its = documentOf(pack, row.source);
    return its === undefined ? '' : ` [${sectionTitles(its, row.source).join('; ')}]`;
  };
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `- ${line}`)];
  return [
    `What this young person can get, from ${pack.virtualSchool}’s advice line bot, ${plainDate(today)}`,
    `Worked out for: ${factsLine(facts)}.`,
    ...(past === undefined ? [] : [`Status: ${past}`]),
    ...certainSumLines(everything.sums).map((line) => line.replaceAll('**', '')),
    ...part(
      commitmentFaces.will.words,
      everything.will.map((row) => `${rowLine(row)}${from(row)}`),
    ),
    ...part(
      commitmentFaces['will-try'].words,
      everything.mayBeTried.map((row) => `${rowLine(row)}${from(row)}`),
    ),
    ...part(
      'Depends on more',
      everything.depends.map(
        (row) =>
          `${rowLine(row)}: ${commitmentFaces[row.weighed.row.commitment].words.toLowerCase()}, depending on ${row.weighed.on.map((fact) => factAsks[fact]).join(', and ')}${from(row)}`,
      ),
    ),
    ...part(
      commitmentFaces.cannot.words,
      everything.refused.map((row) => `${row.weighed.row.answer}${from(row)}`),
    ),
    ...part(
      'For and with the people around them',
      everything.aroundThem.map((row) => `${rowLine(row)}${from(row)}`),
    ),
    ...part(
      'Not for this young person, and why',
      everything.notTheirs.map(
        (row) => `${row.weighed.row.title}. ${reasonOf(row.weighed, facts, pack.covers)}`,
      ),
    ),
    ...part('Not clear in the document', doubtLines(everything)),
    '',
    ...about.filter(([name]) => name !== 'Section').map(([name, value]) => `${name}: ${value}`),
    `Reference: ${view.answer}`,
    'Teams is not the child’s record: paste this into the case file.',
  ].join('\n');
}
