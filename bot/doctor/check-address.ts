import { findingsOf, type Finding } from './finding.ts';

/** What came back from `/healthz` at the public address. */
export type Reached =
  | { readonly kind: 'answered'; readonly status: number; readonly ours: boolean }
  | { readonly kind: 'no answer' }
  | { readonly kind: 'not asked' };

const { ok, wrong, notChecked } = findingsOf('the public address');

/** Whether people's browsers, and Teams, find the service behind PUBLIC_URL. */
export function checkAddress(publicUrl: string | undefined, reached: Reached): readonly Finding[] {
  if (publicUrl === undefined || reached.kind === 'not asked')
    return [notChecked('PUBLIC_URL is not set.', 'Set it once the service has an address of its own.')];
  if (reached.kind === 'no answer') {
    return [
      notChecked(
        `${publicUrl} did not answer from here.`,
        'Open PUBLIC_URL/healthz in a browser outside the council’s network: it must say {"ok":true}. If it does not, look at DNS, the certificate and the reverse proxy.',
      ),
    ];
  }
  if (reached.ours && reached.status === 200) return [ok(`${publicUrl} answers.`)];
  return [
    wrong(
      `${publicUrl}/healthz answered ${reached.status}${reached.ours ? '' : ', and not as this service does'}.`,
      'Something else answers there. Point the reverse proxy, or the DNS name, at this service.',
    ),
  ];
}
