/** Says in a sentence why a server cannot listen and which setting to change. */
export function whyNotListening(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or set PORT to another number.`;
  return `Cannot listen on ${host}:${port} (${typeof code === 'string' ? code : 'unknown reason'}). Check HOST and PORT.`;
}
