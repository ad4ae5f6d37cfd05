/** What somebody does on one day, as `docs/scale.md` has it with the reasons. */
export const model = {
  authorities: 150,
  /** Of some 300 who might ask in each, everybody asks once a week. */
  questionsEach: 60,
  /** The share of questions that is handed over to the advice line. */
  handedOver: 0.1,
  /** Of what is handed over. */
  askedBack: 1 / 3,
  rated: 0.6,
  lookedUp: 1,
  /** How often the advisers of an authority look at their list in an hour. */
  listsEachHour: 2,
  /** The share of the day that falls in each hour, from the eighth; it comes to 1. */
  hours: { 8: 0.05, 9: 0.12, 10: 0.15, 11: 0.13, 12: 0.08, 13: 0.1, 14: 0.13, 15: 0.12, 16: 0.08, 17: 0.04 },
  /** In four minutes of an hour, such as when meetings end, there is three times as much as on average. */
  peakFactor: 3,
} as const;

export const kinds = [
  'question',
  'send-query',
  'claim-query',
  'ask-back-query',
  'answer-back',
  'reply-query',
  'rate-query',
  'my-queries',
  'list-queries',
] as const;
export type Kind = (typeof kinds)[number];

/** One turn: in which minute of the day, from midnight, and of which authority; `chain` joins what is about one query. */
export interface Turn {
  readonly minute: number;
  readonly kind: Kind;
  readonly authority: number;
  readonly chain: number;
}

const busyMinutes = [0, 15, 30, 45] as const;

/** All turns between two hours of the day, in order; what follows on what began in them is left in, as far as it is in them too. */
export function turnsOfDay(from: number, to: number, random: () => number = Math.random): readonly Turn[] {
  const turns: Turn[] = [];
  const totalQuestions = model.authorities * model.questionsEach;
  let chain = 0;
  for (const [name, share] of Object.entries(model.hours)) {
    const hour = Number(name);
    const minute = () => {
      const inPeak = random() < (busyMinutes.length * model.peakFactor) / 60;
      const peak = busyMinutes[Math.floor(random() * busyMinutes.length)] ?? 0;
      return hour * 60 + (inPeak ? peak + random() : random() * 60);
    };
    const authority = () => Math.floor(random() * model.authorities);
    for (let n = 0; n < totalQuestions * share; n += 1) {
      chain += 1;
      const asked: Turn = { minute: minute(), kind: 'question', authority: authority(), chain };
      turns.push(asked, ...(random() < model.handedOver ? handOver(asked, random) : []));
    }
    for (let n = 0; n < model.authorities * model.listsEachHour; n += 1)
      turns.push({ minute: minute(), kind: 'list-queries', authority: authority(), chain: 0 });
  }
  return turns
    .filter(({ minute }) => minute >= from * 60 && minute < to * 60)
    .toSorted((one, other) => one.minute - other.minute);
}

/** What comes of a question that is handed over, each step so many minutes after the one before. */
function handOver({ minute, authority, chain }: Turn, random: () => number): readonly Turn[] {
  const steps: [Kind, number][] = [
    ['send-query', 1],
    ['claim-query', 12],
  ];
  if (random() < model.askedBack) steps.push(['ask-back-query', 6], ['answer-back', 8]);
  steps.push(['reply-query', 15]);
  if (random() < model.lookedUp) steps.push(['my-queries', 2]);
  if (random() < model.rated) steps.push(['rate-query', 3]);
  let at = minute;
  return steps.map(([kind, after]) => {
    at += after * (0.5 + random());
    return { minute: at, kind, authority, chain };
  });
}
