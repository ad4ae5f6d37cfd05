/** Gives the address of a page, such as `/knowledge/slough`; undefined where the service has none. */
export type PageLink = (path: string, label: string) => string | undefined;

/** The tab that a link is opened in: it is there for everybody who has the app. */
const tab = 'ask';

/**
 * Addresses of the pages for cards: a deep link into Teams (learn.microsoft.com, "Deep link to a tab") where the app has an
 * id there, which is the bot's; in local mode the page's own. `baseUrl` is without a slash at its end.
 */
export function createPageLink(baseUrl: () => string | undefined, appId: string | undefined): PageLink {
  return (path, label) => {
    const base = baseUrl();
    if (base === undefined) return undefined;
    const plain = `${base}/tab${path}`;
    if (appId === undefined) return plain;
    const more = new URLSearchParams({
      webUrl: plain,
      label,
      context: JSON.stringify({ subEntityId: path }),
    });
    // Teams reads a plus sign as one, and not as a space.
    return `https://teams.microsoft.com/l/entity/${appId}/${tab}?${more.toString().replaceAll('+', '%20')}`;
  };
}
