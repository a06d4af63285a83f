export type HistorySort = 'newest' | 'oldest' | 'name';
export type HistoryPeriod = 'any' | 'day' | 'week' | 'month';

/** What is shown of History, and in which order. */
export interface HistoryChoice {
  search: string;
  sort: HistorySort;
  /** 'all', 'email', 'zoho', or a provider's id. */
  only: string;
  period: HistoryPeriod;
}

interface HistoryFiltersProps {
  choice: HistoryChoice;
  providers: readonly { id: string; label: string }[];
  onChoice(choice: HistoryChoice): void;
}

const SORTS: readonly (readonly [HistorySort, string])[] = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['name', 'By name'],
];

const PERIODS: readonly (readonly [HistoryPeriod, string])[] = [
  ['any', 'Any time'],
  ['day', 'Last 24 hours'],
  ['week', 'Last 7 days'],
  ['month', 'Last 30 days'],
];

/** Search, and three choices on one line. */
export function HistoryFilters({ choice, providers, onChoice }: HistoryFiltersProps) {
  const only: readonly (readonly [string, string])[] = [
    ['all', 'Everybody'],
    ['email', 'With an email'],
    ['zoho', 'In Zoho'],
    ...providers.map(({ id, label }) => [id, `From ${label}`] as const),
  ];
  const readSort = (text: string) => SORTS.find(([value]) => value === text)?.[0] ?? 'newest';
  const readPeriod = (text: string) => PERIODS.find(([value]) => value === text)?.[0] ?? 'any';
  return (
    <>
      <input
        type="search"
        aria-label="Search history"
        placeholder="Name, company, email …"
        className="input"
        value={choice.search}
        onChange={(event) => onChoice({ ...choice, search: event.target.value })}
      />
      <div className="history-filters">
        <Choice
          label="Show"
          value={choice.only}
          options={only}
          onChange={(text) => onChoice({ ...choice, only: text })}
        />
        <Choice
          label="Opened"
          value={choice.period}
          options={PERIODS}
          onChange={(text) => onChoice({ ...choice, period: readPeriod(text) })}
        />
        <Choice
          label="Sort"
          value={choice.sort}
          options={SORTS}
          onChange={(text) => onChoice({ ...choice, sort: readSort(text) })}
        />
      </div>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange(value: string): void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <select
    aria-label={label}
    className="input history-choice"
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    {options.map(([key, text]) => (
      <option key={key} value={key}>
        {text}
      </option>
    ))}
  </select>
);
