import type { CardElement } from '@microsoft/teams.cards';
import type { Everything, TopicRow } from '../knowledge/entitlements/what-they-get.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Pack } from '../knowledge/schema.ts';
import { documentOf } from '../knowledge/sources.ts';
import { button } from './button.ts';
import { shownCard, type ShownCard } from './card.ts';
import { certainSumLines } from './certain-sums.ts';
import { definitionLines } from './definition-lines.ts';
import { factsLine } from './facts-line.ts';
import { labelled } from './labelled.ts';
import { overtakenLines } from './overtaken-note.ts';
import { removedNote, type Removed } from './removed-note.ts';
import { sourceButton } from './source-panel.ts';
import { pastLine } from './standing.ts';
import { whatTheyGetSections } from './what-they-get-sections.ts';
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
  /** True when the pack is not the asker's own authority's: then every line says whose it is. */
  readonly elsewhere?: boolean | undefined;
}

/** In bytes of UTF-16; every way into Teams takes 28 KB, and a card grows a little on the way. */
const largest = 27_000;

/**
 * Everything the offer comes to for one child: what is sure first, the rest a press away. Where that is more than Teams
 * takes, what is not for this child is only in the text.
 */
export function whatTheyGetCard(view: WhatTheyGetView): ShownCard {
  const whole = cardOf(view, false);
  return JSON.stringify(whole.card).length * 2 <= largest ? whole : cardOf(view, true);
}

function cardOf(view: WhatTheyGetView, brief: boolean): ShownCard {
  const { pack, facts, everything, answer, today } = view;
  const rows = offered(everything).map(({ weighed }) => weighed.row);
  const document = rows[0] === undefined ? undefined : documentOf(pack, rows[0].source);
  const past = document === undefined ? undefined : pastLine(pack, document, [], today);
  const source = sourceButton({ pack, sources: rows.map((row) => row.source), reviews: rows, today });
  const { authority } = pack;
  const theirs = (lines: readonly CardElement[]): readonly CardElement[] =>
    view.elsewhere === true ? labelled(lines, pack.name) : lines;
  return shownCard(
    'Answer',
    'what this young person can get',
    [
      ...theirs([
        heading('What this young person can get'),
        smallPrint(`Worked out for: ${factsLine(facts)}.`),
        ...definitionLines(pack, facts),
        ...certainSumLines(everything.sums).map((line) => words(line)),
        ...whatTheyGetSections(everything, facts, pack, brief),
        ...overtakenLines(rows),
      ]),
      ...(past === undefined ? [] : [caution(past)]),
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
