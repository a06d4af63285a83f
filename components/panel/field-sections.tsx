import type { FieldKey } from '@/lib/core/profile/fields';
import type { MergedField, Profile } from '@/lib/core/profile/profile';
import { FieldGroup } from './field-group';
import { SECTIONS } from './sections';

interface FieldSectionsProps {
  profile: Profile;
  providerLabel(provider: string): string;
  now: number;
  onPin(field: FieldKey, key: string | undefined): Promise<boolean>;
}

/** Every field that somebody claims, in its section. */
export function FieldSections({ profile, providerLabel, now, onPin }: FieldSectionsProps) {
  return SECTIONS.map(({ title, fields }) => {
    const known: readonly MergedField<FieldKey>[] = fields.flatMap((key) => profile[key] ?? []);
    return (
      known.length > 0 && (
        <section key={title} className="fields">
          <h2>{title}</h2>
          {known.map((field) => (
            <FieldGroup
              key={field.field}
              field={field}
              providerLabel={providerLabel}
              now={now}
              onPin={onPin}
            />
          ))}
        </section>
      )
    );
  });
}
