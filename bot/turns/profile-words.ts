import { councilsIn, type Council } from '../../knowledge/authorities.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import type { AskerRole } from '../../knowledge/roles.ts';

/** What somebody typed of themselves. All left out: they want to see their profile. */
export interface ProfileWords {
  readonly authority?: string;
  readonly role?: AskerRole;
  readonly forget?: true;
}

const show =
  /^(?:show |see |change |edit |update |set |what is |what's |whats )?(?:my )(?:profile|role|council|authority|borough|settings|details)(?: please)?$/;
const forget =
  /^(?:please )?(?:forget|delete|remove|erase) (?:my )(?:profile|role|council|details)(?: please)?$/;
const set =
  /^(?:please )?(?:set|change|switch|update) my (?:profile|role|council|authority|borough)(?: to)? (.+)$/;
const says =
  /^(?:hi,? |hello,? )?(?:(?:i am|i'm|im|i work as|i work|working|i am based|i'm based|im based|my role is|my council is|my authority is)\b)(.*)$/;

const roles: readonly (readonly [RegExp, AskerRole])[] = [
  [/\b(?:dsl|ddsl|designated (?:safeguarding )?(?:lead|person|teacher)|dt|safeguarding lead)\b/, 'dsl'],
  [
    /\b(?:social worker|sw|nqsw|social work manager|team manager|family support worker|children first)\b/,
    'social-worker',
  ],
  [
    /\b(?:advice line adviser|adviser on the advice line|virtual school (?:officer|adviser|consultant|teacher))\b/,
    'adviser',
  ],
  [
    /\b(?:health visitor|foster carer|school nurse|teacher|head ?teacher|senco|governor|iro|pa|personal adviser|police officer|youth worker|another professional|other professional)\b/,
    'other-professional',
  ],
];
/** Everything a message about oneself may say beside the council and the role. */
const fillers =
  /\b(?:a|an|the|in|for|at|from|with|of|as|and|based|work|working|now|council|borough|county|la|local authority|authority|school|primary|secondary|academy|college|team|my|here|new|qualified|newly|just so you know|please|i|am)\b|[.,!]/g;

/**
 * What a message says of the asker, when it says nothing else: "I'm a DSL in Lambeth", "change my council to
 * Hillingdon", "my profile". Undefined for anything that holds a question or a child.
 */
export function profileWords(text: string, councils: readonly Council[]): ProfileWords | undefined {
  if (text.includes('?')) return undefined;
  const plain = evenSpaces(text.toLowerCase().replaceAll('’', "'")).trim();
  if (plain.length > 120) return undefined;
  const bare = plain.replace(/[.!]+$/, '');
  if (forget.test(bare)) return { forget: true };
  if (show.test(bare)) return {};
  const about = set.exec(bare)?.[1] ?? says.exec(bare)?.[1];
  if (about === undefined) return undefined;
  const council = councilsIn(about, councils)[0];
  const role = roles.find(([pattern]) => pattern.test(about));
  if (council === undefined && role === undefined) return undefined;
  const rest = about
    .replace(council?.anywhere ?? '', ' ')
    .replace(role?.[0] ?? '', ' ')
    .replace(fillers, ' ')
    .trim();
  if (rest !== '') return undefined;
  return {
    ...(council === undefined ? {} : { authority: council.authority }),
    ...(role === undefined ? {} : { role: role[1] }),
  };
}
