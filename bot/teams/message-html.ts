/**
 * The words of a message as Teams hands it to a message action: HTML without its tags, and without the people who are
 * mentioned in it. Quoted messages and pictures are left out.
 */
export function plainWords(content: string, isHtml: boolean): string {
  if (!isHtml) return content.trim();
  return content
    .replace(/<at\b[^>]*>[\s\S]*?<\/at>/gi, '[name]')
    .replace(/<(blockquote|attachment|script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function characterOf(code: number): string {
  return code >= 32 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
