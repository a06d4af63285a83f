import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useState } from 'react';
import { Fold } from '@/components/ui/fold';
import type { Accepted } from '@/components/ui/use-shown';
import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
import type { MergedField } from '@/lib/core/profile/profile';
import { renderValue } from './render-value';
import { Sources } from './sources';
import './field.css';

/** Short items that stand side by side instead of one a line. */
const INLINE: ReadonlySet<FieldKey> = new Set<FieldKey>(['skills', 'languages', 'technologies']);

export interface FieldProps<K extends FieldKey> {
  merged: MergedField<K>;
  /** Names of the providers on screen, by id. */
  labels: Readonly<Record<string, string>>;
  /** Prefer the value group with this key. */
  onPin(key: string): Accepted;
  /** Take the preference back. */
  onUnpin(): void;
}

/** One field: its label, its value or items, how many statements stand behind it, and on a click these. */
export function Field<K extends FieldKey>({ merged, labels, onPin, onUnpin }: FieldProps<K>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { label, shape } = FIELDS[merged.field];
  const [chosen] = merged.groups;
  const count = merged.groups.reduce((sum, group) => sum + group.claims.length, 0);
  const disagree = shape === 'single' && merged.groups.length > 1;
  return (
    <div role="group" aria-label={label} className={shape === 'list' ? 'field field-list' : 'field'}>
      <div className="field-label">{label}</div>
      <div className="field-value">
        {shape === 'single' ? (
          renderValue(merged.field, chosen.value)
        ) : (
          <Fold
            first={INLINE.has(merged.field) ? 12 : 5}
            noun={label.toLowerCase()}
            className={INLINE.has(merged.field) ? 'items items-inline' : 'items'}
            items={merged.groups.map((group) => (
              <li key={group.key}>{renderValue(merged.field, group.value)}</li>
            ))}
          />
        )}
        {(disagree || merged.pinned) && (
          <div className="field-marks">
            {disagree && <span className="field-disagree">{merged.groups.length} values</span>}
            {merged.pinned && <span>chosen by you</span>}
          </div>
        )}
      </div>
      <button
        type="button"
        className="field-sources"
        aria-label={`Sources of ${label}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{count}</span>
        <ChevronDown />
      </button>
      {open && (
        <div id={id} className="field-open">
          <Sources merged={merged} labels={labels} onPin={onPin} onUnpin={onUnpin} />
        </div>
      )}
    </div>
  );
}
