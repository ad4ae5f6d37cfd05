/** One line of a chart. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

const width = 900;
const height = 260;
const left = 64;
const bottom = 34;
const top = 40;
/** Told apart by dashes too, for whoever sees no colours. */
const pens = [
  ['#0b5cad', ''],
  ['#b3401a', '6 3'],
  ['#3f6b12', '2 3'],
  ['#6a3fa0', '8 3 2 3'],
] as const;

/** A chart as SVG: minutes across, a value upwards. `marks` are moments at which something was done. */
export function chart(
  title: string,
  unit: string,
  series: readonly Series[],
  marks: readonly { readonly at: number; readonly says: string }[],
): string {
  const all = series.flatMap(({ points }) => points);
  const last = Math.max(1, ...all.map(({ at }) => at));
  const most = Math.max(1e-9, ...all.map(({ value }) => value)) * 1.05;
  const x = (at: number): string => (left + (at / last) * (width - left - 10)).toFixed(1);
  const y = (value: number): string =>
    (height - bottom - (value / most) * (height - bottom - top)).toFixed(1);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="16" font-weight="bold">${escaped(title)} (${escaped(unit)})</text>`,
    ...steps.map((step) => {
      const at = y(step * most);
      return `<path d="M${left} ${at}H${width - 10}" stroke="#ddd"/><text x="${left - 6}" y="${at}" dy="4" text-anchor="end">${short(step * most)}</text>`;
    }),
    ...steps.map(
      (step) =>
        `<text x="${x(step * last)}" y="${height - 12}" text-anchor="${step === 1 ? 'end' : 'middle'}">${(step * last).toFixed(0)} min</text>`,
    ),
    // Two things done soon after each other are named to either side.
    ...marks.map(
      ({ at, says }, index) =>
        `<path d="M${x(at)} ${top}V${height - bottom}" stroke="#888" stroke-dasharray="3 3"/><text x="${x(at)}" y="${top - 4}" text-anchor="${index % 2 === 0 ? 'end' : 'start'}" dx="${index % 2 === 0 ? -3 : 3}" fill="#555">${escaped(says)}</text>`,
    ),
    ...series.map(({ points }, index) => {
      const [colour, dashes] = pens[index % pens.length] ?? pens[0];
      const path = points.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L');
      return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="${dashes}"/>`;
    }),
    ...series.map(({ name }, index) => {
      const [colour, dashes] = pens[index % pens.length] ?? pens[0];
      const at = left + 420 + index * 140;
      return `<path d="M${at} 12h24" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/><text x="${at + 30}" y="16">${escaped(name)}</text>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
