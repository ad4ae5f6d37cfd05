/**
 * What must never be seen outside of the process: stack traces, paths of the program, SQL, words of the libraries it
 * is made of, the environment. Each was chosen so that no knowledge pack says it.
 */
const internals: readonly (readonly [string, RegExp])[] = [
  ['a stack trace', /\n\s*at .+[:(]\d+|\bat (?:async )?\w+ \(/],
  [
    'a path of the program',
    /node_modules|file:\/\/|(?:bot|cards|knowledge|privacy|queue|store)\/[\w/-]+\.[jt]s\b/,
  ],
  [
    'an error of the language',
    /\b(?:Type|Range|Syntax|Reference)Error\b|is not a function|Cannot read propert/,
  ],
  ['an error of a library', /ZodError|invalid_type|invalid_union|restify|botbuilder|BotFrameworkAdapter/i],
  ['SQL', /SQLITE_|\bselect .+ from \w+ where\b|\binsert into\b|constraint failed|no such (?:table|column)/i],
  ['an unfilled placeholder', /\[object Object\]|\bundefined\b|\bNaN\b/],
  ['the environment', /DATABASE_URL|MICROSOFT_APP_PASSWORD|LINK_SIGNING_SECRET|process\.env(?!\})/],
];

/**
 * The kinds of internals in what came out; what went in may come back, since people's own words are shown to them.
 */
export function leaksIn(out: string, sentIn: string): readonly string[] {
  return internals
    .filter(([, pattern]) => {
      const found = pattern.exec(out)?.[0];
      return found !== undefined && !sentIn.includes(found);
    })
    .map(([kind]) => kind);
}
