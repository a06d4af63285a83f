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
      <p className="notice" role="note" aria-label="Your organisation">
        Your organisation manages Facet. What it set cannot be changed here.
        {gateways.map(({ vendor, host }) => (
          <span key={vendor}>
            {' '}
            {vendor} is asked through {host}, which has the key.
          </span>
        ))}
      </p>
      {unreadable.length > 0 && (
        <p className="notice notice-bad" role="alert">
          Facet cannot read these entries of your organisation’s policy: {unreadable.join(', ')}. Until your
          administrator corrects them, nobody is asked.
        </p>
      )}
    </>
  );
}
