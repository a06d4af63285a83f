import { invalidRequest } from './refusal.ts';

export interface Page {
  /** From 1. */
  page: number;
  perPage: number;
}

/** `page` and `per_page` of a query: positive whole numbers, `per_page` at most (and by default) `mostPerPage`. */
export function readPage(query: URLSearchParams, mostPerPage: number): Page {
  const page = readPositive(query, 'page', 1);
  const perPage = readPositive(query, 'per_page', mostPerPage);
  if (perPage > mostPerPage) throw invalidRequest({ param_name: 'per_page', maximum_value: mostPerPage });
  return { page, perPage };
}

function readPositive(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw invalidRequest({ param_name: name, expected_data_type: 'integer' });
  return Number(text);
}
