import type { CardElement } from '@microsoft/teams.cards';
import { factAsks, saidWords, wantedWords } from '../knowledge/entitlements/reasons.ts';
import { byArea, type Everything, type TopicRow } from '../knowledge/entitlements/what-they-get.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Commitment, Pack, Status } from '../knowledge/schema.ts';
import { amountWords } from './amount-words.ts';
import { commitmentFaces } from './commitment.ts';
import { folded } from './folded.ts';
import { saysAlready } from './row-block.ts';
import { rowLine } from './what-they-get-row.ts';
import { smallPrint, words } from './words.ts';

/**
 * The parts of the card that says what a child can get: what is sure stands open, the rest unfolds. `brief` leaves what
 * is for other children to the text.
 */
export function whatTheyGetSections(
  everything: Everything,
  facts: Facts,
  pack: Pack,
  brief: boolean,
): readonly CardElement[] {
  const { will, mayBeTried, depends, refused, aroundThem, notTheirs } = everything;
  return [
    ...willSection(will),
    ...section('try', `${face('will-try')} (${mayBeTried.length})`, listed(mayBeTried, rowLine)),
    ...section('depends', `? Depends on more (${depends.length})`, dependsBody(depends)),
    ...section(
      'cannot',
      `${face('cannot')} (${refused.length})`,
      listed(refused, ({ weighed }) => weighed.row.answer),
    ),
    ...section(
      'around',
      `For and with the people around them (${aroundThem.length})`,
      listed(aroundThem, rowLine),
    ),
    ...(brief
      ? [
          smallPrint(
            `${notTheirs.length} lines of the offer are not for this young person; “Copy as text” says why.`,
          ),
        ]
      : section(
          'others',
          `Not for this young person, and why (${notTheirs.length})`,
          notTheirsBody(notTheirs, facts, pack.covers),
        )),
    ...section('unclear', 'Not clear in the document', unclear(doubtLines(everything))),
  ];
}

function face(commitment: Commitment): string {
  const { sign, words: said } = commitmentFaces[commitment];
  return `${sign} ${said}`;
}

/** More rows than this fill a phone's screen; then what has no sum unfolds. */
const mostOpen = 8;

function willSection(rows: readonly TopicRow[]): readonly CardElement[] {
  const title = words(`${face('will')} (${rows.length})`, {
    weight: 'Bolder',
    color: commitmentFaces.will.color,
    spacing: 'Medium',
  });
  if (rows.length === 0) return [title, words('Nothing in the offer is certain.', { spacing: 'Small' })];
  if (rows.length <= mostOpen) return [title, ...listed(rows, rowLine)];
  const summed = rows.filter(hasSum);
  const rest = rows.filter((row) => !hasSum(row));
  return [
    title,
    ...listed(summed, rowLine),
    ...folded(
      'will-more',
      `${summed.length === 0 ? 'All of it' : 'And without a sum'} (${rest.length})`,
      listed(rest, rowLine),
      {
        part: true,
      },
    ),
  ];
}

function hasSum({ weighed: { row } }: TopicRow): boolean {
  return row.amount.some((amount) => amountWords(amount) !== '');
}

function section(id: string, title: string, body: readonly CardElement[]): readonly CardElement[] {
  return body.length === 0 ? [] : folded(id, title, body);
}

function listed(rows: readonly TopicRow[], said: (row: TopicRow) => string): readonly CardElement[] {
  return byArea(rows).map(([area, own]) => list(area, own.map(said)));
}

/** Under each fact that nobody has said, what turns on it. */
function dependsBody(rows: readonly TopicRow[]): readonly CardElement[] {
  const on = Map.groupBy(rows, ({ weighed }) => weighed.on.map((fact) => factAsks[fact]).join(', and '));
  return [...on].map(([facts, own]) =>
    list(
      `On ${facts}`,
      own.map((row) => `${rowLine(row)}: ${commitmentFaces[row.weighed.row.commitment].words.toLowerCase()}`),
    ),
  );
}

/** Under each fact that is against it, what is for others. */
function notTheirsBody(
  rows: readonly TopicRow[],
  facts: Facts,
  covers: readonly Status[],
): readonly CardElement[] {
  const by = Map.groupBy(rows, ({ weighed }) => weighed.against[0]);
  return [...by].map(([fact, own]) => {
    const said = fact === undefined ? '' : saidWords(facts, fact);
    const lines = own.map(({ weighed: { row } }) => {
      const wanted = fact === undefined ? '' : wantedWords(row, fact, covers);
      return saysAlready(row.title, wanted) ? row.title : `${row.title}: for ${wanted}`;
    });
    return list(`This case: ${said === '' ? 'something else' : said}`, [...new Set(lines)]);
  });
}

/** What the document leaves open about the sums and limits of what this child may get. */
export function doubtLines({ will, mayBeTried }: Everything): readonly string[] {
  const said = new Map(
    [...will, ...mayBeTried]
      .filter(hasSum)
      .flatMap(({ weighed: { row } }) =>
        row.doubt === undefined ? [] : [[row.doubt, `${row.title}: ${row.doubt}`] as const],
      ),
  );
  return [...said.values()];
}

/** Never a list alone: some clients cut off one that nothing stands before. */
function list(title: string, lines: readonly string[]): CardElement {
  return words(`**${title}**\n\n${lines.map((each) => `- ${each}`).join('\n')}`, {
    size: 'Small',
    spacing: 'Small',
  });
}

function unclear(doubts: readonly string[]): readonly CardElement[] {
  return doubts.length === 0 ? [] : [list('About these sums', doubts)];
}
