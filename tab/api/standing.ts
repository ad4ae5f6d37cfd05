import { historyLine, pastLine, undatedLine } from '../../cards/standing.ts';
import type { Pack, Source } from '../../knowledge/schema.ts';
import { documentOf } from '../../knowledge/sources.ts';

/**
 * What keeps the words of past, undated and historical documents from posing as current ones: a sentence for each such
 * document that the sources name, as the cards say it. `today` is an ISO day.
 */
export function standingOf(pack: Pack, sources: readonly Source[], today: string): readonly string[] {
  const documents = new Set(sources.flatMap((source) => documentOf(pack, source) ?? []));
  return [...documents].flatMap((document) => {
    const line = document.history
      ? historyLine(pack, document)
      : (pastLine(pack, document, [], today) ?? undatedLine(pack, document));
    return line === undefined ? [] : [line];
  });
}
