import type { Service, Trouble } from '../service/service.ts';

/**
 * Fetches a file with the visitor's token and lets the browser save it under the name that the service gives it. Undefined
 * once that has begun, else why it was not.
 */
export async function saveFile(service: Service, path: string): Promise<Trouble | undefined> {
  let response: Response;
  try {
    response = await service.listen(path, AbortSignal.timeout(20_000));
  } catch {
    return 'offline';
  }
  if (!response.ok) return response.status === 403 ? 'not allowed' : 'service';
  const named = /filename="([\w.-]+)"/.exec(response.headers.get('Content-Disposition') ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = named?.[1] ?? 'report';
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken what it needs once it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return undefined;
}
