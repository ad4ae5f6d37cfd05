import { Container, Table, TableCell, TableRow, TextBlock, type CardElement } from '@microsoft/teams.cards';
import {
  areas,
  cohorts,
  commitments,
  type Area,
  type Cohort,
  type Entitlement,
  type Pack,
} from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { amountWords } from './amount-words.ts';
import { button, unfold } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { commitmentFaces } from './commitment.ts';
import { cohortNames } from './names.ts';
import { sourceButton } from './source-panel.ts';
import { pastLine } from './standing.ts';
import { whatTheyGetLink } from './what-they-get-link.ts';
import { caution, heading, smallPrint, words } from './words.ts';

/** The way into the offer without typing: choose the cohort first. */
export function offerCard(pack: Pack): ShownCard {
  return shownCard(
    'Help',
    `the offer of ${pack.virtualSchool}`,
    [
      heading(`What ${pack.virtualSchool} offers`),
      words('Choose an age group, and then a part of the offer. Or start from one child:'),
      whatTheyGetLink(pack.authority),
    ],
    [
      ...cohorts.map((cohort) =>
        button(cohortNames[cohort], { verb: 'browse-cohort', authority: pack.authority, cohort }),
      ),
      button('Children with a social worker', { verb: 'browse-tiers', authority: pack.authority }),
    ],
  );
}

/** The areas of one cohort's offer. */
export function cohortCard(pack: Pack, cohort: Cohort): ShownCard {
  return shownCard(
    'Help',
    `the offer, ${cohortNames[cohort]}`,
    [
      heading(`${cohortNames[cohort]}: which part of the offer?`),
      ...areasOf(pack, cohort).map((area) => areaLink(pack, cohort, area)),
    ],
    [button('Another age group', { verb: 'browse-offer', authority: pack.authority })],
  );
}

/** One cohort's area as a table of the three commitments. `today` is an ISO day. */
export function areaCard(pack: Pack, cohort: Cohort, area: Area, today: string): ShownCard {
  const rows = rowsOf(pack, cohort, area);
  const first = rows[0];
  const document = first === undefined ? undefined : documentOf(pack, first.source);
  const past = document === undefined ? undefined : pastLine(pack, document, [], today);
  const source = sourceButton({ pack, sources: rows.map((row) => row.source), reviews: rows, today });
  return shownCard(
    'Answer',
    `${area}, ${cohortNames[cohort]}`,
    [
      heading(`${area}: ${cohortNames[cohort]}`),
      rows.length === 0
        ? words('The offer says nothing about this for this age group.')
        : commitmentTable(rows),
      ...(rows.length > mostRowsInFull
        ? [smallPrint('Ask for any of these in your own words to see its conditions.')]
        : []),
      ...(past === undefined ? [] : [caution(past)]),
    ],
    [
      ...(source === undefined ? [] : [source]),
      unfold('Another part', [
        words(`More of the offer for ${cohortNames[cohort]}:`),
        ...areasOf(pack, cohort)
          .filter((other) => other !== area)
          .map((other) => areaLink(pack, cohort, other)),
      ]),
      unfold(
        'Another age group',
        [words(`${area} for:`)],
        [
          ...cohorts
            .filter((other) => other !== cohort && areasOf(pack, other).includes(area))
            .map((other) =>
              button(cohortNames[other], {
                verb: 'browse-area',
                authority: pack.authority,
                cohort: other,
                area,
              }),
            ),
          button('The whole offer', { verb: 'browse-offer', authority: pack.authority }),
        ],
      ),
      button('Ask the advice line', {
        verb: 'ask-advice-line',
        authority: pack.authority,
        answer: undefined,
      }),
    ],
  );
}

/** The areas in which a cohort's offer says anything, in the document's order. */
export function areasOf(pack: Pack, cohort: Cohort): readonly Area[] {
  return areas.filter((area) => rowsOf(pack, cohort, area).length > 0);
}

/**
 * What a cohort's offer says in an area, in the pack's order. Rows that carry the very same statements stand once, though
 * two topics lead to them.
 */
export function rowsOf(pack: Pick<Pack, 'topics'>, cohort: Cohort, area: Area): readonly Entitlement[] {
  const seen = new Set<string>();
  return pack.topics
    .filter((topic) => topic.area === area)
    .flatMap((topic) => topic.entitlements)
    .filter((row) => row.cohort === cohort)
    .filter((row) => {
      const same = `${row.commitment} ${row.source.statements.toSorted().join(' ')} ${row.amount.map(amountWords).join(' ')}`;
      return !seen.has(same) && seen.add(same) !== undefined;
    });
}

/** Two columns at most, since a phone has no room for three: the commitment, and what falls under it. */
function commitmentTable(rows: readonly Entitlement[]): CardElement {
  const cell = (...items: CardElement[]): TableCell => new TableCell(...items);
  const brief = rows.length > mostRowsInFull;
  return new Table({
    columns: [{ width: 2 }, { width: 5 }],
    firstRowAsHeaders: true,
    showGridLines: true,
    rows: [
      new TableRow({
        cells: [cell(words('Status', { weight: 'Bolder' })), cell(words('What', { weight: 'Bolder' }))],
      }),
      ...commitments.map((commitment) => {
        const face = commitmentFaces[commitment];
        const under = rows.filter((row) => row.commitment === commitment);
        return new TableRow({
          cells: [
            cell(
              new TextBlock(`${face.sign} ${face.words}`, {
                wrap: true,
                weight: 'Bolder',
                color: face.color,
                size: 'Small',
              }),
            ),
            cell(
              ...(under.length === 0
                ? [smallPrint('Nothing is listed.')]
                : under.map((row) =>
                    brief ? rowInBrief(row) : words(row.answer, { size: 'Small', spacing: 'Small' }),
                  )),
            ),
          ],
        });
      }),
    ],
  });
}

/** An area with more rows than this is listed by title and amount: whole sentences would fill three phone screens. */
const mostRowsInFull = 8;

function rowInBrief(row: Entitlement): CardElement {
  const amounts = row.amount.map(amountWords).filter((amount) => amount !== '');
  return words([row.title, ...amounts].join(': '), { size: 'Small', spacing: 'Small' });
}

/** A whole line to press: ten areas as buttons would fill two phone screens. */
function areaLink(pack: Pack, cohort: Cohort, area: Area): CardElement {
  return new Container(words(`**${area}** ›`)).withOptions({
    selectAction: button(area, { verb: 'browse-area', authority: pack.authority, cohort, area }),
    spacing: 'Small',
  });
}
