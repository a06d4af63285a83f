import { Fragment, type ReactNode } from 'react';

interface FilledProps {
  /** A text of the catalogue with "{place}" where an element goes. */
  text: string;
  parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence with elements in it, wherever its language puts them. */
export function Filled({ text, parts }: FilledProps) {
  return text
    .split(/\{([a-z]+)\}/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>);
}
