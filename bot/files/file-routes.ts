import type { PlainFile, Route } from '../request.ts';
import type { FileParams, SignedLinks } from './signed-links.ts';

/** Makes a file from what its link carries; undefined when what it names is gone. */
export type FileMaker = (params: FileParams) => Promise<PlainFile | undefined>;

/**
 * Serves `/files/<kind>`, one maker a kind. A link that this service did not sign, or made for a tenant that is not
 * let in any more, is refused with 403, one that is past its time with 410, a kind or thing that is not there with
 * 404; none says more than that.
 */
export function fileRoutes(
  links: Pick<SignedLinks, 'read'>,
  makers: ReadonlyMap<string, FileMaker>,
  /** Whether a tenant, as the link names it, may still fetch files. */
  isLetIn: (tenant: string | undefined) => boolean = () => true,
): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/files/:kind',
      handle: async ({ params, query }) => {
        const kind = params['kind'] ?? '';
        const make = makers.get(kind);
        if (make === undefined) return { status: 404 };
        const read = links.read(kind, query);
        if (!read.ok) return { status: read.why === 'expired' ? 410 : 403 };
        if (!isLetIn(read.params['tenant'])) return { status: 403 };
        const file = await make(read.params);
        return file === undefined ? { status: 404 } : { status: 200, file };
      },
    },
  ];
}
