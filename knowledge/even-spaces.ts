/** The same text with one space wherever it has white space. Most texts have that already, and are given back uncopied. */
export function evenSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}
