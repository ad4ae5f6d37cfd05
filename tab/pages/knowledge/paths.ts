/** The addresses of the pages on which knowledge is edited, under the pages' own. */
export const knowledgePaths = {
  list: (authority: string) => `/knowledge/${authority}`,
  fresh: (authority: string) => `/knowledge/${authority}/new`,
  entry: (authority: string, entry: string) => `/knowledge/${authority}/entry/${entry}`,
  edit: (authority: string, entry: string, number?: number) =>
    `/knowledge/${authority}/entry/${entry}/edit${number === undefined ? '' : `/${number}`}`,
  version: (authority: string, entry: string, number: number) =>
    `/knowledge/${authority}/entry/${entry}/version/${number}`,
};
