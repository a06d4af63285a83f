import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import './virtual-list.css';

interface VirtualListProps {
  label: string;
  count: number;
  /** Pixels of a usual row; each is measured once it is on screen. */
  rowHeight: number;
  className?: string;
  rowClassName: string;
  renderRow(index: number): ReactNode;
  /** What a row is of, so that it stays itself when rows come before it; its place when absent. */
  keyOf?(index: number): string | number;
  /** Which rows are in the document. */
  onLook?(first: number, last: number): void;
}

/** So many rows are no burden, and the browser's own search finds them all. */
const WHOLE = 200;

/** Thousands of rows: only those on screen and some around them are in the document, each as tall as its text. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, rowHeight, className, rowClassName, renderRow, onLook, keyOf } = props;
  const box = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    // What stands above the list can change its height, and the page's with it.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, []);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: count > WHOLE ? 10 : WHOLE,
    scrollMargin: top,
    ...(keyOf && { getItemKey: keyOf }),
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => onLook?.(first, last), [first, last, count, onLook]);
  return (
    <ul
      ref={box}
      aria-label={label}
      data-rows
      className={['virtual-list', className].filter(Boolean).join(' ')}
      style={{ height: virtual.getTotalSize() }}
    >
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={count}
          className={`virtual-row ${rowClassName}`}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {renderRow(index)}
        </li>
      ))}
    </ul>
  );
}
