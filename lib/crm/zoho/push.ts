import type { CrmChange, CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, SINGULAR, writeCall } from './api';
import { findFreshRecords } from './find';
import { identifiers } from './identifiers';
import type { RecordLink } from './url';
import { recordBody, writeRecord } from './write';

/** Writes exactly what the diff shows: a new record, or some fields of one that nobody has touched since. */
export async function pushRecord(send: Send, linkTo: RecordLink, diff: CrmDiff): Promise<CrmResult<Receipt>> {
  if (diff.obstacles.length > 0)
    return failed({ kind: 'bad-request', money: 'none', detail: diff.obstacles.join(' ') });
  const sent = diff.changes.filter(isSent);
  const written = Object.fromEntries(sent.map((change) => [change.api, change.value]));
  return diff.target.recordId === undefined
    ? create(send, linkTo, diff, written)
    : update(send, linkTo, diff, diff.target.recordId, sent, written);
}

/** Never an empty value (Zoho would clear the field), and Fill only where Zoho is empty, as its name says. */
const isSent = ({ action, value, before }: CrmChange): boolean =>
  value !== '' && (action === 'Overwrite' || (action === 'Fill' && before === ''));

type Values = Readonly<Record<string, string | number>>;

async function create(
  send: Send,
  linkTo: RecordLink,
  diff: CrmDiff,
  written: Values,
): Promise<CrmResult<Receipt>> {
  const appeared = await findNew(send, diff);
  if (!appeared.ok) return appeared;
  if (appeared.value !== undefined)
    return failed({
      kind: 'moved-on',
      money: 'none',
      detail: `${appeared.value} was added to Zoho meanwhile, so no second record was made.`,
    });

  const { module } = diff.target;
  const call = writeCall({
    method: 'POST',
    path: `/${module}`,
    body: recordBody(written),
    purpose: `Create ${SINGULAR[module]}`,
  });
  const result = await writeRecord(send, call);
  if (!result.ok) return result;
  const { id, modifiedAt } = result.value;
  return {
    ok: true,
    value: {
      kind: 'created',
      target: { module, recordId: id },
      url: await linkTo(module, id),
      written,
      before: {},
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    },
  };
}

/** A record of the same person that was not there when the user chose to make a new one. */
async function findNew(send: Send, diff: CrmDiff): Promise<CrmResult<string | undefined>> {
  const emails = diff.changes.filter(({ from }) => from === 'workEmail' || from === 'personalEmail');
  const linkedIn = diff.changes.find(({ from }) => from === 'linkedin');
  const wanted = identifiers(
    emails.map((change) => change.after),
    linkedIn?.after,
  );
  const found = await findFreshRecords(send, wanted);
  if (!found.ok) return found;
  return { ok: true, value: found.value.find((match) => !diff.besides?.includes(match.id))?.name };
}

async function update(
  send: Send,
  linkTo: RecordLink,
  diff: CrmDiff,
  recordId: string,
  sent: readonly CrmChange[],
  written: Values,
): Promise<CrmResult<Receipt>> {
  const target = { module: diff.target.module, recordId };
  const url = await linkTo(target.module, recordId);
  if (sent.length === 0)
    return { ok: true, value: { kind: 'nothing-to-change', target, url, written: {}, before: {} } };

  const call = writeCall({
    method: 'PUT',
    path: `/${target.module}/${encodeURIComponent(recordId)}`,
    body: recordBody(written),
    purpose: `Update ${SINGULAR[target.module]}`,
    ...(diff.readAt === undefined ? {} : { unmodifiedSince: diff.readAt }),
  });
  const result = await writeRecord(send, call);
  if (!result.ok) return result;
  const { modifiedAt } = result.value;
  return {
    ok: true,
    value: {
      kind: 'updated',
      target,
      url,
      written,
      before: Object.fromEntries(sent.map((change) => [change.api, valueBefore(change)])),
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    },
  };
}

/** What stood there, in the field's own type; null for empty. */
const valueBefore = ({ before, value }: CrmChange): string | number | null =>
  before === '' ? null : typeof value === 'number' ? Number(before) : before;
