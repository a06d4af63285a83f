import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { valuesWords } from '@/lib/core/words/en/values';
import { CompanyCard } from './company-card';
import { FieldGroup } from './field-group';
import { EXPECTED, SECTIONS } from './sections';

interface FieldSectionsProps {
  profile: Profile;
  /** Answers are on their way: fields that most people have get their place before they arrive, and keep it. */
  reserved: boolean;
  running: boolean;
  providerLabel(provider: string): string;
  now: number;
  onPin(field: FieldKey, key: string | undefined): Promise<boolean>;
}

/** Every field that somebody claims, in its section. */
export function FieldSections({ profile, reserved, running, ...shared }: FieldSectionsProps) {
  return SECTIONS.map(({ name, fields }) => {
    const shown = fields.filter((key) => profile[key] !== undefined || (reserved && EXPECTED.has(key)));
    return (
      shown.length > 0 && (
        <section key={name} className={reserved ? 'fields fields-reserved' : 'fields'}>
          <h2>{valuesWords.sections[name]}</h2>
          {name === 'company' && <CompanyCard profile={profile} reserved={reserved} />}
          {shown.map((key) => {
            const field = profile[key];
            return field ? (
              <FieldGroup key={key} field={field} {...shared} />
            ) : (
              <ReservedField key={key} field={key} running={running} />
            );
          })}
        </section>
      )
    );
  });
}

/** The place of a value that is not there yet. Nothing for a screen reader: it hears of values when they arrive. */
function ReservedField({ field, running }: { field: FieldKey; running: boolean }) {
  return (
    <div aria-hidden className={`field field-reserved field-of-${field}`}>
      <div className="field-row">
        <span className="field-label">{FIELDS[field].label}</span>
        <span className="field-value">
          {running ? <span className="field-shape" /> : valuesWords.nobodySaid}
        </span>
      </div>
    </div>
  );
}
