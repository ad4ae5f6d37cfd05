import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Verdict } from './verdicts.ts';

/** One soak, told. */
export interface Soaked {
  readonly name: string;
  /** For file names: small letters and hyphens. */
  readonly slug: string;
  readonly facts: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly charts: readonly { readonly name: string; readonly svg: string }[];
}

/** Writes what was found, laid out as the rest of the repository, with its charts beside it, into a folder. */
export async function writeReport(
  folder: string,
  machine: string,
  command: string,
  soaks: readonly Soaked[],
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const parts = soaks.map(({ name, slug, facts, verdicts, charts }) => {
    const pictures = charts.map((one) => {
      const file = `${slug}-${one.name}.svg`;
      writeFileSync(join(folder, file), one.svg);
      return `![${name}: ${one.name}](${file})`;
    });
    const rows = verdicts.map(
      ({ what, held, found }) => `| ${what} | ${held ? 'yes' : '**no**'} | ${found} |`,
    );
    return [
      `## ${name}`,
      facts.map((fact) => `- ${fact}`).join('\n'),
      ['| what must hold | held | found |', '| --- | --- | --- |', ...rows].join('\n'),
      ...pictures,
    ].join('\n\n');
  });
  const head = `# Soak\n\n\`${command}\` on ${machine}, ${new Date().toISOString().slice(0, 10)}.`;
  const path = join(folder, 'report.md');
  const text = [head, ...parts].join('\n\n');
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
