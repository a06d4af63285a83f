import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import { Address } from '@/components/ui/address';
import { CopyButton } from '@/components/ui/copy';
import { ExternalLink } from '@/components/ui/external-link';
import { bestEmail, bestPhone } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';
import './best-contacts.css';

/** The address and the number to use, each with its state in words and one click to copy it. */
export function BestContacts({ profile }: { profile: Profile }) {
  const email = bestEmail(profile);
  const phone = bestPhone(profile);
  if (!email && !phone) return null;
  return (
    <div className="best-contacts">
      {email && (
        <div className="best-contact">
          <Mail aria-hidden="true" />
          <span>
            <ExternalLink url={`mailto:${email.address}`}>
              <Address text={email.address} />
            </ExternalLink>
          </span>
          <span className="quiet small">{email.status}</span>
          <CopyButton text={email.address} />
        </div>
      )}
      {phone && (
        <div className="best-contact">
          <Phone aria-hidden="true" />
          <span>
            <ExternalLink url={`tel:${phone.number.replace(/[^+\d]/g, '')}`}>{phone.number}</ExternalLink>
          </span>
          <span className="quiet small">{phone.kind}</span>
          <CopyButton text={phone.number} />
        </div>
      )}
    </div>
  );
}
