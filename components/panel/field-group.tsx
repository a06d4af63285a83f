import { ChevronDown } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { FIELDS, type FieldKey } from '@/lib/core/profile/fields';
import { isOld } from '@/lib/core/profile/freshness';
import type { MergedField, ValueGroup } from '@/lib/core/profile/profile';
import { valuesWords } from '@/lib/core/words/en/values';
import { SourcesTable } from './sources-table';
import { ValueText } from './value-text';
import './field-group.css';

interface FieldGroupProps<K extends FieldKey> {
  field: MergedField<K>;
  /** The provider's name on screen. */
  providerLabel(provider: string): string;
  /** Milliseconds since the epoch, to tell what is old. */
  now: number;
  /** undefined lets Facet choose again. Resolves to whether it was stored. */
  onPin(field: FieldKey, key: string | undefined): Promise<boolean>;
}

const SHOWN_ITEMS = 4;
const SHOWN_SHORT_ITEMS = 12;

/** One field: its value, whether providers disagree, and on demand who said what. */
export function FieldGroup<K extends FieldKey>({ field, providerLabel, now, onPin }: FieldGroupProps<K>) {
  const [open, setOpen] = useState(false);
  /** How often the choice was given back: the table then starts anew. */
  const [freed, setFreed] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const { label, shape } = FIELDS[field.field];
  const disagree = shape === 'single' && field.groups.length > 1;
  const sources = new Set(field.groups.flatMap((group) => group.claims.map((claim) => claim.provider))).size;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      role="group"
      aria-label={label}
      className={`field field-${look(field.field)} field-of-${field.field}`}
      onKeyDown={closeOnEscape}
    >
      <div className="field-row">
        <span className="field-label">{label}</span>
        <div className="field-value">
          {shape === 'list' ? (
            <Items field={field} now={now} />
          ) : (
            <ValueText field={field.field} value={field.groups[0].value} />
          )}
        </div>
        <div className="field-meta">
          {shape === 'single' && isOld(field.groups[0].claims, now) && (
            <span className="chip" title={field.why}>
              {valuesWords.old}
            </span>
          )}
          {field.pinned && <span className="chip">{valuesWords.yours}</span>}
          {disagree && <span className="field-disagree">{valuesWords.differing(field.groups.length)}</span>}
          <button
            ref={button}
            type="button"
            className="button button-quiet field-sources"
            aria-label={valuesWords.sourcesOf(label)}
            aria-expanded={open}
            data-row
            onClick={() => setOpen(!open)}
          >
            <span data-more={sources} />
            <ChevronDown aria-hidden />
          </button>
        </div>
      </div>
      {open && (
        <div className="field-evidence">
          <p className="quiet">{field.why}</p>
          <SourcesTable
            key={freed}
            field={field}
            label={label}
            providerLabel={providerLabel}
            now={now}
            onPin={onPin}
          />
          {field.pinned && (
            <button
              type="button"
              className="button"
              onClick={() => {
                void onPin(field.field, undefined);
                setFreed(freed + 1);
                // This button goes away with the choice, and the focus must not go with it.
                button.current?.focus();
              }}
            >
              {valuesWords.letFacetChoose}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Items<K extends FieldKey>({ field, now }: { field: MergedField<K>; now: number }) {
  const [all, setAll] = useState(false);
  const { label } = FIELDS[field.field];
  const groups: readonly ValueGroup<K>[] = field.groups;
  const first = isShort(field.field) ? SHOWN_SHORT_ITEMS : SHOWN_ITEMS;
  // A fold that hides a single item costs more than it saves.
  const shown = all || groups.length === first + 1 ? groups : groups.slice(0, first);
  return (
    <>
      <ul aria-label={label} className={`items ${listLook(field.field)}`}>
        {shown.map((group) => (
          <li key={group.key} className={lasts(group.value) ? 'items-now' : undefined}>
            <ValueText field={field.field} value={group.value} />
            {isOld(group.claims, now) && <span className="quiet"> {valuesWords.old}</span>}
          </li>
        ))}
      </ul>
      {groups.length > shown.length && (
        <button type="button" className="button button-quiet items-more" onClick={() => setAll(true)}>
          {valuesWords.more(groups.length - shown.length)}
        </button>
      )}
    </>
  );
}

const WIDE: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'experience',
  'education',
  'summary',
  'companyDescription',
]);

/** How much room the items need: `wide` ones stand below their label, `list` ones only where the panel is narrow. */
const look = (field: FieldKey): 'wide' | 'list' | 'line' => {
  if (WIDE.has(field)) return 'wide';
  return FIELDS[field].shape === 'list' ? 'list' : 'line';
};

const listLook = (field: FieldKey): string => {
  if (isShort(field)) return 'items-inline';
  return field === 'experience' || field === 'education' ? 'items-timeline' : '';
};

/** A job that goes on. */
const lasts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'current' in value && value.current === true;

const isShort = (field: FieldKey): boolean => ['skills', 'languages', 'technologies'].includes(field);
