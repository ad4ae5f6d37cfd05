const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** An ISO day in words: "1 September 2026". */
export function dayWords(day: string): string {
  return words.format(new Date(`${day}T00:00Z`));
}
