import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ListLine, type ListLineText } from './list-line';

export interface ListLinesProps {
  count: number;
  /** What stands on line `place`; only asked for lines on screen. */
  lineAt(place: number): ListLineText;
  onOpen(place: number): void;
  /** Which lines are on screen, with some around them. */
  onLook(first: number, last: number): void;
}

const USUAL_HEIGHT = 40;

/** Thousands of lines: only those on screen are in the document, each as tall as its text. */
export function ListLines({ count, lineAt, onOpen, onLook }: ListLinesProps) {
  const box = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 10,
    scrollMargin: top,
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => onLook(first, last), [first, last, count, onLook]);
  return (
    <ul
      ref={box}
      aria-label="Lines"
      data-rows
      className="list-lines"
      style={{ height: virtual.getTotalSize() }}
    >
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={count}
          className="list-line"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <ListLine place={index} {...lineAt(index)} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
