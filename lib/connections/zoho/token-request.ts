import type { ConnectionTools } from '@/lib/connections/types';
import type { DataCenter } from './data-centers';
import { readTokenAnswer, type TokenResult } from './token-answer';

/** POST /oauth/v2/token of one data centre. The secrets travel in the body, so that no log of addresses can hold them. */
export async function requestToken(
  center: DataCenter,
  form: Readonly<Record<string, string>>,
  tools: Pick<ConnectionTools, 'exchange'>,
): Promise<TokenResult> {
  const result = await tools.exchange({
    url: `${center.accounts}/oauth/v2/token`,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    purpose: 'Zoho access token',
  });
  return readTokenAnswer(result, center);
}
