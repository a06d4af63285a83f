import { listsWords } from '@/lib/core/words/en/lists';
import { ListDetail, type ListDetailProps } from './list-detail';
import { ListForm, type ListFormProps } from './list-form';
import './lists-view.css';
import './page-view.css';

/** One of the lists that are kept. */
export interface ListChoice {
  id: string;
  name: string;
  /** "running, 120 of 200" */
  about: string;
}

export interface ListsViewProps {
  form: ListFormProps;
  /** Newest first. */
  lists: readonly ListChoice[];
  onSelect(id: string): void;
  /** The selected list; absent while there is none. */
  list: ListDetailProps | undefined;
}

/** Many people at once: a new list above, the lists that are kept below, one of them open. */
export function ListsView({ form, lists, onSelect, list }: ListsViewProps) {
  return (
    <div className="lists-view">
      <ListForm {...form} />
      {lists.length > 1 && (
        <ul aria-label={listsWords.kept} className="lists-choice">
          {lists.map(({ id, name, about }) => (
            <li key={id}>
              <button
                type="button"
                className="lists-choice-button"
                aria-pressed={id === list?.id}
                onClick={() => onSelect(id)}
              >
                <bdi className="lists-choice-name">{name}</bdi>
                <span className="quiet">{about}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {list ? (
        <ListDetail key={list.id} {...list} />
      ) : (
        <p className="quiet lists-empty">{listsWords.empty}</p>
      )}
    </div>
  );
}
