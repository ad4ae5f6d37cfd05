/** Where in Teams the pages are shown: the app as Teams knows it, and the tab. */
export interface ShownIn {
  readonly appId: string;
  readonly entityId: string;
}

/**
 * The address of one of our pages for somebody to keep or send: a deep link into Teams where the pages are shown there
 * (learn.microsoft.com, "Deep link to a tab"), else the page's own address. `path` begins with a slash, such as
 * `/glossary/slough`; `base` is where the pages live, such as `https://advice.example.org/tab`.
 */
export function linkTo(
  path: string,
  {
    shownIn,
    base,
    label,
  }: { readonly shownIn: ShownIn | undefined; readonly base: string; readonly label: string },
): string {
  const plain = `${base}${path}`;
  if (shownIn === undefined) return plain;
  const more = new URLSearchParams({
    webUrl: plain,
    label,
    context: JSON.stringify({ subEntityId: path }),
  });
  // Teams reads a plus sign as one, and not as a space.
  const query = more.toString().replaceAll('+', '%20');
  const { appId, entityId } = shownIn;
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}?${query}`;
}
