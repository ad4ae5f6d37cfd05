import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Everything a Word file says, a paragraph a line, headers and footers too. Throws for bytes that are no such file. */
export function wordFileText(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new Error('There is no file');
  const files = unzipSync(bytes);
  const parts = Object.keys(files).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  if (!parts.includes('word/document.xml')) throw new Error('This is no Word file');
  return parts
    .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    .join('\n')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => entities[name] ?? '');
}
