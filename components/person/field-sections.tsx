import type { Accepted } from '@/components/ui/use-shown';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { Field } from './field';
import { SECTIONS } from './sections';
import './field-sections.css';

interface FieldSectionsProps {
  profile: Profile;
  labels: Readonly<Record<string, string>>;
  onPin(field: FieldKey, key: string): Accepted;
  onUnpin(field: FieldKey): void;
}

/** Every field that somebody claims, in its section. */
export function FieldSections({ profile, labels, onPin, onUnpin }: FieldSectionsProps) {
  return SECTIONS.map(({ title, fields }) => {
    const present = fields.flatMap((field) => profile[field] ?? []);
    if (present.length === 0) return null;
    return (
      <section key={title} className="field-section">
        <h2>{title}</h2>
        {present.map((merged) => (
          <Field
            key={merged.field}
            merged={merged}
            labels={labels}
            onPin={(key) => onPin(merged.field, key)}
            onUnpin={() => onUnpin(merged.field)}
          />
        ))}
      </section>
    );
  });
}
