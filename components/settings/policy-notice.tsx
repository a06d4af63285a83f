import { settingsWords } from '@/lib/core/words/en/settings';
import { commonWords } from '@/lib/core/words/en/common';

interface PolicyNoticeProps {
  /** Vendors that are asked through a server of the organisation: label and host. */
  gateways: readonly { vendor: string; host: string }[];
  /** Entries of the policy that could not be read. */
  unreadable: readonly string[];
}

/** What an organisation settled, at the head of the settings. */
export function PolicyNotice({ gateways, unreadable }: PolicyNoticeProps) {
  return (
    <>
      <p className="notice" role="note" aria-label={settingsWords.organisation}>
        {settingsWords.managed}
        {gateways.map(({ vendor, host }) => (
          <span key={vendor}> {settingsWords.askedThrough(vendor, host)}</span>
        ))}
      </p>
      {unreadable.length > 0 && (
        <p className="notice notice-bad" role="alert">
          {settingsWords.policyUnreadable(commonWords.list(unreadable))}
        </p>
      )}
    </>
  );
}
