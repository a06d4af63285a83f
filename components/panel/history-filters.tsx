import { historyWords } from '@/lib/core/words/en/history';

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

const SORTS: readonly HistorySort[] = ['newest', 'oldest', 'name'];

const PERIODS: readonly HistoryPeriod[] = ['any', 'day', 'week', 'month'];

const ONLY = ['all', 'email', 'zoho'] as const;

/** Search, and three choices on one line. */
export function HistoryFilters({ choice, providers, onChoice }: HistoryFiltersProps) {
  const only: readonly (readonly [string, string])[] = [
    ...ONLY.map((value) => [value, historyWords.only[value]] as const),
    ...providers.map(({ id, label }) => [id, historyWords.foundBy(label)] as const),
  ];
  const readSort = (text: string) => SORTS.find((value) => value === text) ?? 'newest';
  const readPeriod = (text: string) => PERIODS.find((value) => value === text) ?? 'any';
  return (
    <>
      <input
        type="search"
        aria-label={historyWords.search}
        placeholder={historyWords.searchHint}
        className="input"
        value={choice.search}
        onChange={(event) => onChoice({ ...choice, search: event.target.value })}
      />
      <div className="history-filters">
        <Choice
          label={historyWords.show}
          value={choice.only}
          options={only}
          onChange={(text) => onChoice({ ...choice, only: text })}
        />
        <Choice
          label={historyWords.opened}
          value={choice.period}
          options={PERIODS.map((value) => [value, historyWords.periods[value]])}
          onChange={(text) => onChoice({ ...choice, period: readPeriod(text) })}
        />
        <Choice
          label={historyWords.sort}
          value={choice.sort}
          options={SORTS.map((value) => [value, historyWords.sorts[value]])}
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
