import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { describePrice, type Credits } from '@/lib/core/price';
import { commonWords } from '@/lib/core/words/en/common';
import { listsWords } from '@/lib/core/words/en/lists';

/** What starting the list would do. */
export interface ListPlanText {
  /** "198 people on 200 lines, by LinkedIn URL" */
  who: string;
  price: Credits;
  /** "Crustdata: 150 people, about 450 credits" */
  providers: readonly string[];
  /** What has to be known besides: lines that name nobody, limits, how the file was read. */
  notes: readonly string[];
}

export interface ListFormProps {
  text: string;
  /** The name of the file that was chosen instead of a text. */
  file: string | undefined;
  busy: boolean;
  plan: ListPlanText | undefined;
  problem: string | undefined;
  canStart: boolean;
  onText(text: string): void;
  onFile(file: File): void;
  onClear(): void;
  onStart(): void;
}

/** A new list: a pasted text or a file, what it would do and cost, and the one button that starts it. */
export function ListForm({ text, file, busy, plan, problem, canStart, ...on }: ListFormProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const planId = useId();
  return (
    <form
      className="list-form"
      onSubmit={(event) => {
        event.preventDefault();
        on.onStart();
      }}
    >
      {file === undefined ? (
        <textarea
          aria-label={listsWords.onePerLine}
          placeholder={listsWords.onePerLine}
          className="input list-box"
          rows={Math.min(Math.max(text.split('\n', 9).length, 3), 8)}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => on.onText(event.target.value)}
        />
      ) : (
        <p className="list-file">
          <bdi className="lists-choice-name">{file}</bdi>
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={listsWords.removeFile(file)}
            title={commonWords.remove}
            onClick={on.onClear}
          >
            <X aria-hidden />
          </button>
        </p>
      )}
      {problem !== undefined && (
        <p role="alert" className="list-problem">
          {problem}
        </p>
      )}
      {plan && (
        <div id={planId} className="list-plan">
          <p>{plan.who}</p>
          {plan.providers.map((line) => (
            <p key={line} className="quiet">
              {line}
            </p>
          ))}
          {plan.notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
        </div>
      )}
      <div className="list-actions">
        <button
          type="submit"
          className="button button-accent"
          disabled={!canStart || busy}
          aria-describedby={plan ? planId : undefined}
        >
          {listsWords.start}
        </button>
        {plan && <span className="list-price">{describePrice(plan.price)}</span>}
        <span className="list-spring" />
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {listsWords.importCsv}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          hidden
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            // The same file can be chosen again after it was changed.
            event.target.value = '';
            if (chosen) on.onFile(chosen);
          }}
        />
      </div>
    </form>
  );
}
