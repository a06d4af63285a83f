import { VirtualList } from '@/components/ui/virtual-list';
import { listsWords } from '@/lib/core/words/en/lists';
import { ListLine, type ListLineText } from './list-line';

export interface ListLinesProps {
  count: number;
  /** What stands on line `place`; only asked for lines on screen. */
  lineAt(place: number): ListLineText;
  onOpen(place: number): void;
  /** Which lines are on screen, with some around them. */
  onLook(first: number, last: number): void;
}

/** The lines of a list, thousands of them. */
export function ListLines({ count, lineAt, onOpen, onLook }: ListLinesProps) {
  return (
    <VirtualList
      label={listsWords.lines}
      count={count}
      rowHeight={40}
      className="list-lines"
      rowClassName="list-line"
      onLook={onLook}
      renderRow={(place) => <ListLine place={place} {...lineAt(place)} onOpen={onOpen} />}
    />
  );
}
