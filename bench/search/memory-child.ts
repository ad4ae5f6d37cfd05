import process from 'node:process';
import { startEncoder } from '../../knowledge/search/vectors/encoder.ts';
import { byMeaning, byMeaningWhereUnsure, byWords } from './ours.ts';
import { peers } from './peers.ts';
import { drawPhrasings, readPublicSet } from './public-sets.ts';
import { encoderFolder } from './encoder-folder.ts';

/** `memory-child.ts <engine>`: builds one engine on 1,500 phrasings of CLINC150, alone, and prints its memory in MB over the bare process. */
const name = process.argv[2];
const set = readPublicSet('clinc150');
const collect = (): void => {
  (globalThis as { readonly gc?: () => void }).gc?.();
};
collect();
const before = process.memoryUsage().rss;
const encoder = name?.includes('vectors') === true ? startEncoder(encoderFolder) : undefined;
const meaning =
  encoder === undefined ? [] : [byMeaning(encoder, false), byMeaningWhereUnsure(encoder, false)];
const engines = [byWords, ...peers, ...meaning];
const engine = engines.find((one) => one.name === name);
if (engine === undefined || set === undefined) throw new Error(`there is no engine or no set for ${name}`);
const built = await engine.build(drawPhrasings(set, 10, 1));
for (const { text } of set.test.slice(0, 50)) await built.rank(text);
collect();
process.stderr.write(`memory ${(process.memoryUsage().rss - before) / 2 ** 20}\n`);
await encoder?.close();
