import type { Status } from './schema.ts';

type Has = (pattern: RegExp) => boolean;

const adopted =
  /\b(plac|pla|adopted|adopters?|adoptive|previously (looked[- ]after|in care|cla|lac)|formerly (looked[- ]after|in care)|ex[- ]?(cla|lac)|sgo|special guardian\w*|child arrangements order|used to be (looked[- ]after|in care))\b/;
/** Until the order is made the child is still looked after. */
const notYetAdopted =
  /\b(prospective|matched|intended|potential) adopt\w*|\badopters? to be\b|\bfamily[- ]find\w*/;
const lookedAfter = /\b(cla|lac|looked[- ]after|in care|foster\w*|care experienced)\b/;
const notLookedAfter =
  /\b(not|isn't|isnt|aren't|arent|never|never been|wasn't) (a )?(cla|lac|looked[- ]after|in care)\b|\bprivate(ly)? foster\w*/;
const hadSocialWorker =
  /\b(used to have|previously had|once had|no longer has|doesn't have|did have|formerly had) (a |any |their )?(social worker|sw)( any ?more)?\b|\bhad a (social worker|sw) (before|in the past|until|once|as a|when|last|years?|in (year|yr|y ?\d|reception|primary|secondary|20\d\d))|\bpreviously (cin|cwsw|with a social worker|on a (cp|cin|child protection) plan)\b|\bstepped down from (cin|cp|a cp plan|social care)\b|\b(came|come|is|now) off (a |the |his |her |their )?(cp|cin|child protection) plan\b|\bever[- ]?6\b/;
const inNeed = /\b(cin|child(ren)? in need)\b/;
const protection = /\b(cp plan|cpp|cp kids?|cp child|child protection|on (a )?(cp|protection)( plan)?)\b/;
const socialWorkerOnly =
  /\b(cwsw|with (?:a )?(?:social worker|sw)|(only|just) (has|have|got) a (social worker|sw)|(has|have|with|got) a (social worker|sw) but)\b/;
const disabled =
  /\b(cwd|children with disabilities team|disabled children'?s team|disabled (child|children|pupil|student|young person|yp|boy|girl|lad) with (?:a )?(?:social worker|sw))\b/;
const kinship =
  /\bkinship\b|\bfamily and friends care\w*|\b(lives?|living|placed|stays?|staying) with (his|her|their|a|the) (gran\w*|nan|nana|nanny|aunt\w*|uncle|grandparents?|older (brother|sister)|relatives?)\b/;

const unaccompanied = /\b(uasc|unaccompanied|asylum)\b/;
const careLeaver = /\bcare[- ]leavers?\b/;
/** Most questions say nothing of it, which one look shows. */
const anyStatus = new RegExp(
  [
    adopted,
    lookedAfter,
    hadSocialWorker,
    inNeed,
    protection,
    disabled,
    socialWorkerOnly,
    kinship,
    unaccompanied,
    careLeaver,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * What a question says a child is to social care. `has` looks in the question, in lower case. Nothing follows from
 * what is not said.
 */
export function statusesIn(has: Has): readonly Status[] {
  if (!has(anyStatus)) return [];
  const had = has(hadSocialWorker);
  const previously = has(adopted) && !has(notYetAdopted);
  return [
    ...(previously ? (['plac'] as const) : []),
    ...(!previously && has(lookedAfter) && !has(notLookedAfter) ? (['cla'] as const) : []),
    ...(had ? (['previously-cwsw'] as const) : []),
    ...(!had && has(inNeed) ? (['cin'] as const) : []),
    ...(!had && has(protection) ? (['cp'] as const) : []),
    ...(!had && has(disabled) ? (['disabled-cwsw'] as const) : []),
    ...(!had && has(socialWorkerOnly) && !has(disabled) ? (['cwsw'] as const) : []),
    ...(has(kinship) ? (['kinship'] as const) : []),
    ...(has(unaccompanied) ? (['uasc'] as const) : []),
    ...(has(careLeaver) ? (['care-leaver'] as const) : []),
  ];
}
