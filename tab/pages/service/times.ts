const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short' });
const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment in England: "3 Dec, 14:05". */
export function momentWords(at: number): string {
  return `${day.format(at)}, ${clock.format(at)}`;
}

/** A day in England: "Thu 3 Dec". */
export function dayWords(at: number): string {
  return weekday.format(at).replace(',', '');
}

/** The time of day in England: "14:05". */
export function clockWords(at: number): string {
  return clock.format(at);
}

/** How long ago, roughly: "just now", "5 min ago", "3 h ago", "2 days ago". */
export function sinceWords(at: number, now: number): string {
  return now - at < 60_000 ? 'just now' : `${agoWords(at, now)} ago`;
}

/** How long it is, roughly: "5 min", "3 h", "2 days". */
function agoWords(at: number, now: number): string {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
