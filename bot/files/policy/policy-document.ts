import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type IStylesOptions,
} from 'docx';
import type { Policy } from '../../../knowledge/schema.ts';

/** What the file of a policy is made from. */
export interface PolicyDocumentView {
  readonly policy: Policy;
  /** The name of the setting, which stands wherever the policy says `{setting}`. */
  readonly setting: string;
  /** Whose model it is drawn from: "Cambridgeshire Virtual School". */
  readonly virtualSchool: string;
  /** What the model says of its own date: "undated", or "dated March 2022". */
  readonly modelDated: string;
  /** The day the file is made, in words. */
  readonly made: string;
}

const bullets = 'bullets';

/** Lays the policy out: real headings, lists and page numbers, so that it can be edited, navigated and read aloud. */
export function policyDocument(view: PolicyDocumentView): Document {
  const { policy, setting, virtualSchool } = view;
  // A function, since `$&` in a name would mean something to `replaceAll`.
  const filled = (text: string): string => text.replaceAll('{setting}', () => setting);
  return new Document({
    title: `${policy.heading}: ${setting}`,
    description: `Drawn from a model policy of ${virtualSchool}`,
    creator: setting,
    styles,
    numbering: {
      config: [{ reference: bullets, levels: [{ level: 0, format: LevelFormat.BULLET, ...bulletShape }] }],
    },
    sections: [
      {
        footers: { default: pageFooter(setting) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(policy.heading)] }),
          new Paragraph({ style: 'Setting', children: [new TextRun(setting)] }),
          ...provenance(view),
          ...policy.parts.flatMap((part) => [
            new Paragraph({
              heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
              keepNext: true,
              children: [new TextRun(filled(part.heading))],
            }),
            ...part.paragraphs.map(
              ({ text, bullet }) =>
                new Paragraph({
                  ...(bullet ? { numbering: { reference: bullets, level: 0 } } : {}),
                  // A line that leads into a list stays with it.
                  keepNext: text.endsWith(':'),
                  children: [new TextRun(filled(text))],
                }),
            ),
          ]),
        ],
      },
    ],
  });
}

/** Where it is from and what to do before adopting it, to be deleted then. */
function provenance({ virtualSchool, modelDated, made }: PolicyDocumentView): readonly Paragraph[] {
  return [
    `Drawn from ${virtualSchool}’s model policy, which is ${modelDated}, in plain words. Check with the Virtual School before adopting it, and then delete this note.`,
    `This file was made on ${made}.`,
  ].map((line) => new Paragraph({ style: 'Note', children: [new TextRun(line)] }));
}

function pageFooter(setting: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: 'Note',
        children: [
          new TextRun({
            children: [`${setting}, page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** Twips: twentieths of a point. */
const bulletShape = {
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 283 }, spacing: { after: 60 } } },
};

const ink = '1F3864';
const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font: 'Arial', size: 44, bold: true, color: ink },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { font: 'Arial', size: 32, bold: true, color: ink },
      paragraph: { spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { font: 'Arial', size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Setting',
      name: 'Setting',
      basedOn: 'Normal',
      run: { size: 30 },
      paragraph: { spacing: { after: 240 } },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: '595959' } },
  ],
};
