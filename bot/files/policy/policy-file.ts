import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Pack } from '../../../knowledge/schema.ts';
import { plainDate } from '../../../cards/standing.ts';
import { documentOf } from '../../../knowledge/sources.ts';
import type { FileMaker } from '../file-routes.ts';

/** What the link to a policy carries. */
const policyLinkSchema = z.object({ authority: z.string(), policy: z.string(), setting: z.string() });

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the Word file (ECMA-376) of a policy from what its link carries; nothing of it is stored. */
export function policyFileMaker(parts: {
  readonly packOf: (authority: string) => Pack | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}): FileMaker {
  return async (params) => {
    const asked = policyLinkSchema.safeParse(params);
    if (!asked.success) return undefined;
    const pack = parts.packOf(asked.data.authority);
    const policy = pack?.policies.find(({ id }) => id === asked.data.policy);
    if (pack === undefined || policy === undefined) return undefined;
    const source = policy.parts.flatMap(({ paragraphs }) => paragraphs)[0]?.source;
    const dated = source === undefined ? undefined : documentOf(pack, source)?.dated;
    // The library that writes Word files is 20 MB of memory, which most days nobody asks for.
    const [{ Packer }, { policyDocument }] = await Promise.all([
      import('docx'),
      import('./policy-document.ts'),
    ]);
    const document = policyDocument({
      policy,
      setting: asked.data.setting,
      virtualSchool: pack.virtualSchool,
      modelDated: dated === undefined || dated === 'unknown' ? 'undated' : `dated ${plainDate(dated)}`,
      made: plainDate(dayInEngland(parts.now())),
    });
    const bytes = await Packer.toBuffer(document);
    return { name: `${fileName(policy.heading)}.docx`, contentType: wordFile, bytes };
  };
}

function dayInEngland(now: number): string {
  return DateTime.fromMillis(now, { zone: 'Europe/London' }).toFormat('yyyy-MM-dd');
}

/** What a heading becomes as the name of a file: small letters, digits and hyphens. */
function fileName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
