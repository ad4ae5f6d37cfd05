import type { RedactedText } from '../privacy/redacted-text.ts';
import type { AnswerView } from './answer-card.ts';
import { standingOf } from './answer-card.ts';
import { commitmentFaces } from './commitment.ts';
import { sourceFacts } from './source-panel.ts';
import { historyLine, pastLine, plainDate, undatedLine } from './standing.ts';
import { againstChild } from '../knowledge/entitlements/against-child.ts';
import { documentOf } from '../knowledge/sources.ts';

/** What the text for a case record is made from: the answer as it was shown, the question as it was kept. */
export interface RecordView extends Pick<AnswerView, 'pack' | 'entry' | 'rows' | 'facts' | 'today'> {
  readonly question: RedactedText;
  /** The ISO day on which it was answered. */
  readonly answeredOn: string;
  readonly answer: string;
}

/** Plain text to paste into a case record: date, question as redacted, answer, source and status. */
export function recordText(view: RecordView): string {
  const { pack, entry } = view;
  const standing = standingOf(view);
  const facts = sourceFacts({
    pack,
    sources: standing.sources,
    reviews: standing.reviews,
    today: view.today,
  });
  const document = standing.sources[0] === undefined ? undefined : documentOf(pack, standing.sources[0]);
  const past =
    document === undefined
      ? undefined
      : document.history
        ? historyLine(pack, document)
        : (pastLine(pack, document, standing.amounts, view.today) ?? undatedLine(pack, document));
  const since = new Set(
    standing.reviews.flatMap(({ overtaken }) =>
      overtaken === undefined ? [] : [`${overtaken.note} (${overtaken.citation.url})`],
    ),
  );
  return [
    `Advice from ${pack.virtualSchool}’s advice line bot, ${plainDate(view.answeredOn)}`,
    `Question: ${view.question === '' ? `(chosen from a list) ${entry.title}` : view.question}`,
    `Answer: ${entry.title}. ${answerLines(view).join(' ')}`,
    ...facts.map(([name, value]) => `${name}: ${value}`),
    ...(past === undefined ? [] : [`Status: ${past}`]),
    ...[...since].map((note) => `Since then: ${note}`),
    `Reference: ${view.answer}`,
    'Teams is not the child’s record: paste this into the case file.',
  ].join('\n');
}

function answerLines({ pack, entry, rows, facts }: RecordView): readonly string[] {
  switch (entry.kind) {
    case 'topic':
      return rows.map((row) => {
        const against = againstChild(row, facts, pack.covers);
        return against === undefined
          ? `${commitmentFaces[row.commitment].words}: ${row.answer}`
          : `Not for this child: ${against} ${row.answer}`;
      });
    case 'article':
      return [entry.article.answer.replaceAll('**', '')];
    case 'term':
      return [entry.term.meaning];
    case 'contact':
      return [
        entry.contact.about,
        entry.contact.email ?? '',
        entry.contact.phone ?? '',
        entry.contact.caution ?? '',
      ].filter((part) => part !== '');
    case 'checklist':
    case 'duties':
    case 'policy':
    case 'nomination':
      return entry.says;
  }
}
