/** Words of the field; the first are in many queries and the last in few, as words are. */
const field =
  `school pupil pep child support funding exclusion attendance laptop tuition carer placement social worker transport
  bursary college transition plan meeting reading phonics ehcp annual review designated teacher premium plus suspension
  admission appeal foster adoption guardianship sensory speech therapy counselling uniform trip passport violin swimming
  kinship asylum interpreter nursery sixteen apprenticeship university residential reduced timetable kayak`.split(
    /\s+/,
  );
/** Beside them so many others, each rarer than the one before. */
const others = 20_000;

/** Words to search for: one in many queries, one in few, and two in many. */
export const searched = { common: 'school', rare: 'kayak', two: 'transport bursary' } as const;

/** The same words for the same query and event: `length` of them, drawn so that few are frequent and most are rare. */
export function wordsOf(n: number, event: number, length: number): string {
  let state = (n * 2_654_435_761 + event * 40_503 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length }, () => {
    const place = next();
    if (place < 0.35) return field[Math.floor(field.length * next() ** 2)];
    return `w${Math.floor(others * next() ** 3)}`;
  }).join(' ');
}
