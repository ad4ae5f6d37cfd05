import type { Entry } from '../knowledge/entries.ts';
import type { GoLive } from '../knowledge/go-live.ts';
import type { Document, Pack } from '../knowledge/schema.ts';
import { amountWords } from './amount-words.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { commitmentFaces } from './commitment.ts';
import { cohortNames } from './names.ts';
import { inForceWords } from './standing.ts';
import { heading, smallPrint, words } from './words.ts';

/** What one step of the go-live pass is drawn from. */
export interface GoLiveView {
  readonly pack: Pack;
  readonly document: Document;
  readonly progress: GoLive;
  /** The entry to look at; undefined once none is left. */
  readonly entry: Entry | undefined;
  /** How many entries were put off to the end. */
  readonly skipped: number;
}

/** The documents of a pack, to choose the one to go through. */
export function goLiveChoiceCard(pack: Pack): ShownCard {
  return shownCard(
    'Help',
    'go-live check',
    [
      heading(`Go-live check: ${pack.name}`),
      words(
        'Go through a document’s entries in one sitting: confirm what is right and withhold what must not be shown. Which document?',
      ),
    ],
    pack.documents
      .slice(0, 4)
      .map((document) =>
        button(document.shortName, { verb: 'go-live', authority: pack.authority, document: document.id }),
      ),
  );
}

/** One entry whole, with where it comes from, to confirm, withhold or put off. */
export function goLiveCard(view: GoLiveView): ShownCard {
  const { pack, document, progress, entry } = view;
  const done = progress.confirmed + progress.withheld;
  const counted = `${done} of ${done + progress.left.length} looked at: ${progress.confirmed} confirmed, ${progress.withheld} withheld.`;
  if (entry === undefined) {
    return shownCard('Help', 'go-live check done', [
      heading(`${pack.name}, ${document.shortName}: every entry is looked at`),
      words(counted),
      smallPrint('An entry that is edited comes up again. Withheld entries are not shown to anybody.'),
    ]);
  }
  const data = { authority: pack.authority, document: document.id, entry: entry.id, skipped: view.skipped };
  return shownCard(
    'Help',
    'go-live check',
    [
      heading(entry.title),
      smallPrint(`${pack.name}, ${document.shortName} (in force: ${inForceWords(document)}). ${counted}`),
      ...lines(entry).map((line) => words(line, { spacing: 'Small' })),
      smallPrint(`Statements: ${statements(entry, document).join(', ')}`),
      smallPrint(
        `To edit: find “${entry.id}” in the pack’s files; knowledge/README.md says how. It then comes up here again.`,
      ),
    ],
    [
      button('Confirm', { verb: 'check-entry', ...data, verdict: 'confirmed' }, { style: 'positive' }),
      button('Withhold', { verb: 'check-entry', ...data, verdict: 'withheld' }),
      button('Later', { verb: 'check-entry', ...data, verdict: 'later' }),
    ],
  );
}

function lines(entry: Entry): readonly string[] {
  if (entry.kind !== 'topic') return entry.says.filter((line) => line !== '').slice(0, mostLines);
  return [
    entry.topic.overview,
    ...entry.topic.entitlements
      .slice(0, mostLines)
      .map(
        (row) =>
          `**${cohortNames[row.cohort]}, ${commitmentFaces[row.commitment].words}${row.amount.map((amount) => `, ${amountWords(amount)}`).join('')}:** ${row.answer}`,
      ),
  ];
}

/** A longer entry is read in the file; a card has its limits. */
const mostLines = 16;

function statements(entry: Entry, document: Document): readonly string[] {
  return [
    ...new Set(
      entry.cites
        .filter(({ source }) => source.document === document.id)
        .flatMap(({ source }) => source.statements),
    ),
  ].slice(0, 30);
}
