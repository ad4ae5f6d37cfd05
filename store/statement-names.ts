/** The names under which statements are kept prepared on the connections of a pool. */
export interface StatementNames {
  /** The same for the same text; none for those beyond what a server should keep. */
  readonly of: (text: string) => string | undefined;
  /** From now on all have other names, so that they are prepared anew. */
  readonly forget: () => void;
}

/** The program has fewer kinds than this; lists of many lengths are what might make more. */
const mostStatements = 300;

/** Ends a statement whose best plan depends on its values, so that it is never kept. */
export const plannedEachTime = '/* planned each time */';

/** Names for statements, no two texts under the same. */
export function createStatementNames(): StatementNames {
  const names = new Map<string, string>();
  let given = 0;
  return {
    of(text) {
      const known = names.get(text);
      if (known !== undefined || names.size >= mostStatements || text.endsWith(plannedEachTime)) return known;
      given += 1;
      const name = `advice-line-${given}`;
      names.set(text, name);
      return name;
    },
    forget: () => names.clear(),
  };
}
