import { CircleAlert, CircleCheck, CircleDashed, Phone } from 'lucide-react';
import { CopyButton } from '@/components/ui/copy-button';
import type { EmailValue, PhoneValue } from '@/lib/core/profile/fields';
import { valueWords } from '@/lib/core/words/en/value';
import { ValueText } from './value-text';

interface ReachLineProps<Value> {
  value: Value;
  onCopy(text: string): Promise<void>;
}

/** The address to write to: how sure it is by a shape and by the vendor's own word, and one click to copy it. */
export function EmailLine({ value: { address, status }, onCopy }: ReachLineProps<EmailValue>) {
  return (
    <p className="person-reach">
      <StatusShape status={status} />
      <ValueText field="workEmail" value={{ address }} />
      {status !== undefined && <span className="person-reach-word">{status}</span>}
      <CopyButton name={address} text={address} shortcut="c" onCopy={onCopy} />
    </p>
  );
}

/** The number to call. */
export function PhoneLine({ value: { number, kind }, onCopy }: ReachLineProps<PhoneValue>) {
  return (
    <p className="person-reach">
      <Phone aria-hidden className="person-reach-shape" />
      <ValueText field="phone" value={{ number }} />
      {kind !== undefined && <span className="person-reach-word">{valueWords.phones[kind]}</span>}
      <CopyButton name={number} text={number} onCopy={onCopy} />
    </p>
  );
}

/** The vendors' words for an address that takes no mail. */
const BAD = /^(invalid|undeliverable|bounced?|do[ _-]not[ _-]mail|spam[ _-]?trap)$/i;

/** The word beside it says the same: a tick for a checked address, a warning for a dead one, a broken ring for everything in between. */
function StatusShape({ status }: { status: string | undefined }) {
  if (status?.toLowerCase() === 'verified') {
    return <CircleCheck aria-hidden className="person-reach-shape person-reach-good" />;
  }
  return status !== undefined && BAD.test(status) ? (
    <CircleAlert aria-hidden className="person-reach-shape person-reach-bad" />
  ) : (
    <CircleDashed aria-hidden className="person-reach-shape" />
  );
}
