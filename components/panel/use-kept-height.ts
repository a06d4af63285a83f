import { useEffect, useRef, type RefObject } from 'react';

/**
 * While `keep` is true the element only ever grows: a line that is no longer needed leaves its room empty, so that nothing below it, which
 * somebody may be reading, moves up. A new width of the panel starts anew, because every line breaks elsewhere then.
 */
export function useKeptHeight<E extends HTMLElement>(keep: boolean): RefObject<E | null> {
  const box = useRef<E>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !keep) return undefined;
    let width = window.innerWidth;
    const observer = new ResizeObserver(() => {
      if (window.innerWidth !== width) {
        width = window.innerWidth;
        element.style.minHeight = '';
      }
      element.style.minHeight = `${element.offsetHeight}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [keep]);
  return box;
}
