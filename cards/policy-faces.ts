import type { Pack } from '../knowledge/schema.ts';
import type { CardFace } from './faces.ts';
import { policyFileCard } from './policy-file-card.ts';

/** The offer of a policy's file, with a link and without. */
export function policyFaces(pack: Pack): readonly CardFace[] {
  return pack.policies.flatMap((policy) => {
    const view = { pack, policy, setting: 'Little Acorns & Friends Pre-School', minutes: 30 };
    return [
      {
        name: `policy-${policy.id}`,
        title: 'A policy made into a Word file',
        ...policyFileCard({ ...view, link: 'https://advice-line.example.gov.uk/files/policy' }),
      },
      {
        name: `policy-${policy.id}-no-link`,
        title: 'A policy where the service has no address',
        ...policyFileCard({ ...view, link: undefined }),
      },
    ];
  });
}
