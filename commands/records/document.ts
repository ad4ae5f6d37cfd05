import type { HeldRow, PersonRecords } from '../../queue/records.ts';

const inEngland = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** What is held on a person as a page that any browser shows and prints. It loads nothing from anywhere. */
export function recordsDocument({ person, at, sections }: PersonRecords): string {
  const held = sections.filter(({ rows }) => rows.length > 0);
  const none = sections.filter(({ rows }) => rows.length === 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>What the advice line keeps on you</title>
<style>
body { font: 1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
dl { border: 1px solid #767676; padding: 0.5rem 1rem; break-inside: avoid; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>What the advice line keeps on you</h1>
<p>Everything that this service held on the account ${escaped(person.entraId)} of the tenant ${escaped(person.tenant)} on
${escaped(inEngland.format(at))}. What Microsoft Teams keeps, such as the messages themselves, is not in it: ask your council.</p>
${held.map(({ heading, rows }) => `<h2>${escaped(heading)}</h2>\n${rows.map(list).join('\n')}`).join('\n')}
${none.length === 0 ? '' : `<h2>Nothing is held of these</h2>\n<ul>\n${none.map(({ heading }) => `<li>${escaped(heading)}</li>`).join('\n')}\n</ul>`}
</body>
</html>
`;
}

function list(row: HeldRow): string {
  const parts = Object.entries(row).flatMap(([name, value]) =>
    value === null ? [] : [`<dt>${escaped(inWords(name))}</dt><dd>${escaped(shown(name, value))}</dd>`],
  );
  return `<dl>${parts.join('')}</dl>`;
}

function inWords(column: string): string {
  const words = column.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function shown(column: string, value: string | number): string {
  const isTime = typeof value === 'number' && (column === 'at' || column.endsWith('_at'));
  return isTime ? inEngland.format(value) : String(value);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
