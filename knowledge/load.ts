import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { allChecks } from './checks/all-checks.ts';
import type { Fault } from './fault.ts';
import { keptYaml, type KeptYaml } from './kept-yaml.ts';
import type { LoadedPack } from './loaded-pack.ts';
import { readKnowledgeFile } from './read-file.ts';
import {
  articleSchema,
  checklistSchema,
  contactSchema,
  documentSchema,
  dutiesSchema,
  glossaryTermSchema,
  localSchema,
  nominationSchema,
  notOursSchema,
  packQuestionSchema,
  packSchema,
  policySchema,
  scopeRuleSchema,
  seriesSchema,
  topicSchema,
} from './schema.ts';

/** What loading gave: the pack, or every fault in all of its files. */
export type PackLoad =
  | { readonly ok: true; readonly loaded: LoadedPack }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The ids of the packs that lie in a folder, in alphabetical order. */
export function packNames(packsFolder: string): readonly string[] {
  return readdirSync(packsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * Reads one authority's folder and checks it whole. Promises either a pack without a single fault, or all the faults
 * by file and field; a file that cannot be read is a fault and never skipped. A file `<authority>.yaml` in `localFolder`
 * stands in the place of the pack's own local.yaml. `cacheFolder` keeps what the files of a pack without a fault say, so that
 * those nobody has changed need not be parsed the next time.
 */
export function loadPack(
  packsFolder: string,
  authority: string,
  localFolder?: string,
  cacheFolder?: string,
): PackLoad {
  const folder = join(packsFolder, authority);
  if (!existsSync(folder)) {
    return { ok: false, faults: [{ file: '', field: '', message: 'there is no such pack; check PACKS' }] };
  }
  const faults: Fault[] = [];
  const fileOf = new Map<string, string>();
  const yaml = cacheFolder === undefined ? undefined : keptYaml(cacheFolder, authority);
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const result = readKnowledgeFile(join(folder, file), file, schema, yaml?.read);
    if (result.ok) return result.value;
    faults.push(...result.faults);
    return undefined;
  };
  const remember = <T extends { readonly id: string }>(file: string, entries: readonly T[]): readonly T[] => {
    for (const entry of entries) {
      const before = fileOf.get(entry.id);
      if (before !== undefined) {
        faults.push({
          file,
          field: entry.id,
          message: `this id is used in ${before} too; give one of them another`,
        });
      }
      fileOf.set(entry.id, file);
    }
    return entries;
  };
  const list = <T extends { readonly id: string }>(file: string, schema: z.ZodType<T>): readonly T[] =>
    remember(file, read(file, z.array(schema)) ?? []);

  /** Not every authority has these, so the file may be missing. */
  const listIfThere = <T extends { readonly id: string }>(
    file: string,
    schema: z.ZodType<T>,
  ): readonly T[] => (existsSync(join(folder, file)) ? list(file, schema) : []);

  const about = read('pack.yaml', packSchema);
  const documents = list('documents.yaml', documentSchema);
  const topics = yamlFiles(folder, 'entitlements').flatMap((file) => {
    const topic = read(file, topicSchema);
    if (topic === undefined) return [];
    remember(file, topic.entitlements);
    return remember(file, [topic]);
  });
  const articles = yamlFiles(folder, 'articles').flatMap((file) => list(file, articleSchema));
  const glossary = list('glossary.yaml', glossaryTermSchema);
  const contacts = list('contacts.yaml', contactSchema);
  const notOurs = list('not-ours.yaml', notOursSchema);
  const checklists = listIfThere('checklists.yaml', checklistSchema);
  const duties = listIfThere('duties.yaml', dutiesSchema);
  const policies = listIfThere('policies.yaml', policySchema);
  const nominations = listIfThere('nominations.yaml', nominationSchema);
  const calendar = listIfThere('calendar.yaml', seriesSchema);
  const scope = listIfThere('scope.yaml', scopeRuleSchema);
  const local = readLocal(folder, authority, localFolder, yaml?.read);
  if (local?.ok === false) faults.push(...local.faults);
  const questions = read('questions.yaml', z.array(packQuestionSchema)) ?? [];

  if (about !== undefined && about.authority !== authority) {
    faults.push({
      file: 'pack.yaml',
      field: 'authority',
      message: `must be the folder's name, ${authority}`,
    });
  }
  if (about === undefined || faults.length > 0) return { ok: false, faults };
  const loaded: LoadedPack = {
    pack: {
      ...about,
      documents,
      topics,
      articles,
      glossary,
      contacts,
      notOurs,
      checklists,
      duties,
      policies,
      nominations,
      calendar,
      scope,
      local: local?.ok === true ? local.value : localSchema.parse({}),
      questions,
    },
    fileOf,
  };
  const found = allChecks.flatMap((check) => check.find(loaded));
  if (found.length > 0) return { ok: false, faults: found };
  yaml?.keep();
  return { ok: true, loaded };
}

/** What the council sets itself: the deployer's file, else the pack's, else nothing. */
function readLocal(
  folder: string,
  authority: string,
  localFolder: string | undefined,
  read: KeptYaml['read'] | undefined,
): ReturnType<typeof readKnowledgeFile<z.infer<typeof localSchema>>> | undefined {
  const outside = localFolder === undefined ? undefined : join(localFolder, `${authority}.yaml`);
  if (outside !== undefined && existsSync(outside))
    return readKnowledgeFile(outside, `${authority}.yaml in LOCAL_FOLDER`, localSchema, read);
  const inside = join(folder, 'local.yaml');
  return existsSync(inside) ? readKnowledgeFile(inside, 'local.yaml', localSchema, read) : undefined;
}

function yamlFiles(folder: string, below: string): readonly string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => `${below}/${name}`);
}
