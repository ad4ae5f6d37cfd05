import type { CardElement } from '@microsoft/teams.cards';
import type { Document, Duties, Pack, Source } from '../knowledge/schema.ts';
import { documentOf, sectionTitles } from '../knowledge/sources.ts';
import { smallPrint, words } from './words.ts';

/** What the card of a role's duties says: each of them, with the place in the document where it stands. */
export function dutiesBody(duties: Duties, pack: Pack): readonly CardElement[] {
  const list = duties.duties.map(({ text, source }) => `- ${text} _(${placeWords(pack, source)})_`);
  return [
    words(duties.about),
    words(['**The duties:**', ...list].join('\n'), { spacing: 'Small' }),
    smallPrint('In brackets: the section of the document, and the point within it.'),
  ];
}

/** "2.3, point 4": a section and the statements within it. */
function placeWords(pack: Pack, source: Source): string {
  const document = documentOf(pack, source);
  const points = source.statements.map((statement) =>
    Number(statement.slice(statement.lastIndexOf('.') + 1)),
  );
  const [first = 1] = points;
  const last = points.at(-1) ?? first;
  const within = first === last ? `point ${first}` : `points ${first} to ${last}`;
  const place = document === undefined ? '' : `${sectionWords(document, source)}, `;
  // A short place is not torn apart at the end of a line; a long title may be.
  return numberIn(place) === place.slice(0, -2) ? unbroken(place + within) : place + unbroken(within);
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** The number that a document gives a section; its whole title where an earlier section has that number too. */
function sectionWords(document: Document, source: Source): string {
  const [title = ''] = sectionTitles(document, source);
  const number = numberIn(title);
  const first = document.sections.find(
    (section) => !section.heading && numberIn(section.title) === number,
  )?.title;
  return number !== undefined && first === title ? number : title;
}

function numberIn(title: string): string | undefined {
  return /^\d+(?:\.\d+)*/.exec(title)?.[0];
}
