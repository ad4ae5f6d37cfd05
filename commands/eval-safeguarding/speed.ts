import { safeguardingMatter } from '../../privacy/safeguarding-signals.ts';

const story =
  'hi he moved placement on friday and the carer says the bus is on us, his course starts at nine and school say the pep is overdue, who pays for the taxi until half term and do i have to apply again thanks ';

/** How long reading takes on this machine, in microseconds a message, after warming up. */
export function speedReport(): string {
  const messages = [
    { name: 'forty words', text: story },
    { name: '2,000 characters', text: story.repeat(12).slice(0, 2_000) },
  ];
  return `${messages.map(({ name, text }) => `reading ${name}: ${microseconds(text)} µs`).join('\n')}\n`;
}

function microseconds(text: string): number {
  const turns = 400;
  for (let turn = 0; turn < turns; turn += 1) safeguardingMatter(text);
  const from = performance.now();
  for (let turn = 0; turn < turns; turn += 1) safeguardingMatter(text);
  return Math.round((1_000 * (performance.now() - from)) / turns);
}
