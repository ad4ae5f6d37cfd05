/** Something wrong in a knowledge file, said so that the person who edits it can put it right. */
export interface Fault {
  /** The file within the pack's folder, such as `entitlements/laptops.yaml`. */
  readonly file: string;
  /** Where in the file: `laptops › laptop-level-2 › amount`. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One line for a person: `slough/glossary.yaml: pep › meaning: …`. */
export function describeFault(authority: string, fault: Fault): string {
  const field = fault.field === '' ? '' : ` ${fault.field}:`;
  return `${authority}/${fault.file}:${field} ${fault.message}`;
}
