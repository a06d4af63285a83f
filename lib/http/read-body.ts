export type Body = { status: 'text'; text: string } | { status: 'too-large' } | { status: 'not-text' };

/**
 * Reads a response as UTF-8 text and stops as soon as it is larger than `limitBytes`: a 30 MB answer or a gzip bomb never fills the memory.
 * `Response.text()` would read everything and hide broken UTF-8 behind U+FFFD.
 */
export async function readBody(response: Response, limitBytes: number): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { status: 'text', text: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel();
      return { status: 'too-large' };
    }
    try {
      text += decoder.decode(value, { stream: true });
    } catch {
      await reader.cancel();
      return { status: 'not-text' };
    }
  }
  try {
    return { status: 'text', text: text + decoder.decode() };
  } catch {
    return { status: 'not-text' };
  }
}
