import { describe, expect, it } from '@jest/globals';
import { policyFileMaker } from '../../bot/files/policy/policy-file.ts';
import { packsFolder } from '../../bot/knowledge.ts';
import { loadPack } from '../../knowledge/load.ts';
import { citationsOf } from '../../knowledge/sources.ts';
import { wordFileText } from '../word-file-text.ts';

const load = loadPack(packsFolder, 'cambridgeshire');
if (!load.ok) throw new Error('The pack has faults');
const { pack } = load.loaded;

/** A summer's evening in England that is already the next day: the file is dated as its reader's calendar has it. */
const now = Date.UTC(2026, 5, 30, 23, 30);
const make = policyFileMaker({
  packOf: (authority) => (authority === pack.authority ? pack : undefined),
  now: () => now,
});
const asked = { authority: 'cambridgeshire', policy: 'model-policy-file' };

describe('the policy as a Word file', () => {
  it('has the name wherever the model leaves a place for it, with whatever signs it is written', async () => {
    const setting = 'St Æthel’s & “All Saints” <Primary> School $& {setting}';
    const file = await make({ ...asked, setting });
    expect(file).toMatchObject({
      name: 'policy-for-children-who-have-or-have-had-a-social-worker.docx',
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    const text = wordFileText(file?.bytes);
    const places = pack.policies.flatMap(({ parts }) =>
      parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text: said }) => said)]),
    );
    const due = places.flatMap((said) => said.match(/\{setting\}/g) ?? []).length;
    expect(due).toBeGreaterThan(9);
    // Once more each below the title and at the foot of the page.
    expect(text.split(setting)).toHaveLength(due + 3);
  });

  it('leaves no place open and says where it is from and when it was made', async () => {
    const text = wordFileText((await make({ ...asked, setting: 'Anytown Pre-School' }))?.bytes);
    expect(text).not.toMatch(/\{|\}|\[|setting name/i);
    expect(text).toMatch(/Cambridgeshire Virtual School’s model policy, which is undated/);
    expect(text).toMatch(/Check with the Virtual School before adopting it/);
    expect(text).toMatch(/made on 1 July 2026/);
  });

  it('leaves out nothing that the pack has from the model', () => {
    const inFile = new Set(
      citationsOf(pack)
        .filter(({ entry }) => entry === 'model-policy-file')
        .flatMap(({ source }) => source.statements),
    );
    const all = citationsOf(pack).flatMap(({ source }) => source.statements);
    expect(all.filter((statement) => !inFile.has(statement))).toEqual([]);
  });

  it('is not made when what the link names is gone', async () => {
    expect(await make({ ...asked, setting: 'Anytown', policy: 'another' })).toBeUndefined();
    expect(await make({ ...asked, setting: 'Anytown', authority: 'slough' })).toBeUndefined();
    expect(await make(asked)).toBeUndefined();
  });
});
