/** What a new pack is made with. */
export interface NewPack {
  /** Lower-case words joined by hyphens: the folder's name. */
  readonly authority: string;
  /** How people say it: Any Town. */
  readonly name: string;
}

/**
 * The files of a pack with nothing in it yet, each with an example to copy. Such a pack loads without a fault and
 * answers every question with "we do not have an answer", so that it can be filled piece by piece.
 */
export function newPackFiles({ authority, name }: NewPack): Readonly<Record<string, string>> {
  return {
    'pack.yaml': `authority: ${authority}
name: ${name}
# Other ways people write it, in small letters.
alsoCalled: []
virtualSchool: ${name} Virtual School
# The letters before the numbers of its queries.
prefix: ${prefixOf(name)}
# The role that keeps the entries true.
owner: Virtual School knowledge editor
# Up to four questions that the pack answers, shown to newcomers.
examples: []
`,
    'documents.yaml': `# The published documents the answers come from. For example:
# - id: ${authority}-offer-2026
#   title: "The education offer of ${name} Virtual School"
#   shortName: "2026 offer"
#   publisher: ${name} Virtual School
#   dated: 2026-09-01            # or: unknown
#   inForce: { from: 2026-09-01, until: 2027-08-31 }   # null where the document does not say
#   file: offer.txt              # its text, in the folder that knowledge:coverage is given
#   sections:
#     - { id: laptops, title: "Laptops", lines: [1, 4] }
[]
`,
    'articles/first-answers.yaml': `# One curated answer each. For example:
# - id: who-chairs-the-pep
#   title: "Who chairs the PEP"
#   aliases:                     # at least eight, as people type them
#     - who chairs the pep
#   answer: "The designated teacher chairs the PEP."
#   source: [{ document: ${authority}-offer-2026, statements: [peps.1] }]
#   reviewed: 2026-09-01
#   reviewBy: 2027-03-01
[]
`,
    'glossary.yaml': `# - id: term-pep
#   term: PEP
#   meaning: "Personal education plan."
#   standing: standard           # source, standard or likely
#   reviewed: 2026-09-01
#   reviewBy: 2027-09-01
[]
`,
    'contacts.yaml':
      '# Mailboxes and people that a document names; what the council sets itself is in local.yaml.\n[]\n',
    'not-ours.yaml': `# What people ask that the Virtual School does not answer, and where to go instead. For example:
# - id: foster-carer-pay
#   title: "foster carers' pay"
#   aliases: [what do foster carers get paid, fostering allowance rates, how much is the fostering allowance]
#   instead: "the fostering team"
[]
`,
    'questions.yaml': `# The pack's own questions, each with the entry that answers it, or none. For example:
# - { question: who runs the pep meeting, entry: who-chairs-the-pep }
# - { question: how much are foster carers paid, entry: none }
[]
`,
    'local.yaml': `# What this council sets itself, because no document gives it. Whatever is left out is said to be missing at start.
# line: { phone: "01632 960000", mailbox: adviceline@example.org, hours: "Monday to Friday, 9am to 5pm" }
# officeHours: [{ days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }]
# routes:
#   - { matter: child, hours: in, title: "Social care front door", phone: "01632 960001", owner: "Front door manager", checked: 2026-11-01 }
{}
`,
  };
}

/** The first letters of its words, or of its one word; two or three capitals. */
function prefixOf(name: string): string {
  const words = name.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const letters = words.length > 1 ? words.map((word) => word.slice(0, 1)).join('') : (words[0] ?? 'XX');
  return letters
    .slice(0, Math.max(2, Math.min(3, words.length)))
    .toUpperCase()
    .padEnd(2, 'X');
}
