/** What came of a command, in lines to print; or a plain sentence: why not, and what to do. */
export type Done =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly sentence: string };
