/**
 * Turns the Markdown that Teams draws in a card (bold, italics, lists, links) into HTML; everything else, HTML
 * included, comes out as the characters it was typed with. Links keep only http, https, mailto and tel addresses.
 */
export function markdownToHtml(text: string): string {
  const html: string[] = [];
  let open: 'ul' | 'ol' | null = null;
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) html.push(`<p>${paragraph.join('<br>')}</p>`);
    paragraph = [];
  };
  const list = (wanted: 'ul' | 'ol' | null): void => {
    if (open !== wanted) {
      if (open !== null) html.push(`</${open}>`);
      if (wanted !== null) html.push(`<${wanted}>`);
    }
    open = wanted;
  };
  for (const row of text.split(/\r?\n/)) {
    const bullet = /^\s{0,3}[-*+]\s+(.*)$/.exec(row)?.[1];
    const item = bullet ?? /^\s{0,3}\d+[.)]\s+(.*)$/.exec(row)?.[1];
    if (item !== undefined) {
      endParagraph();
      list(bullet === undefined ? 'ol' : 'ul');
      html.push(`<li>${inlineToHtml(item)}</li>`);
    } else if (row.trim() === '') {
      endParagraph();
      list(null);
    } else {
      list(null);
      paragraph.push(inlineToHtml(row.trim()));
    }
  }
  endParagraph();
  list(null);
  return html.join('');
}

/** Finished links and characters after a backslash are set aside, so that nothing inside them counts as emphasis. */
function inlineToHtml(text: string): string {
  const aside: string[] = [];
  const setAside = (done: string): string => `\u{E000}${aside.push(done) - 1}\u{E001}`;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\\([\\*_[\]()#+\-.!])/g, (_, character: string) => setAside(character))
    .replaceAll(
      /\[([^\]]+)\]\(((?:https?:\/\/|mailto:|tel:)[^)\s]+)\)/g,
      (_, words: string, address: string) =>
        `${setAside(`<a class="ac-anchor" href="${address}">`)}${words}${setAside('</a>')}`,
    )
    .replaceAll(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])/g, '<em>$1</em>')
    .replaceAll(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '<em>$1</em>')
    .replaceAll(/\u{E000}(\d+)\u{E001}/gu, (_, index: string) => aside[Number(index)] ?? '');
}

/** The same as a script for a page, which then has a global `markdownToHtml`. */
export const markdownScript = [inlineToHtml, markdownToHtml].map((part) => part.toString()).join('\n');
