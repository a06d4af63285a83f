import type { Comparison, Condition } from './condition.ts';

export interface CoqlQuery {
  columns: readonly string[];
  module: string;
  where: Condition;
  limit: number;
  offset: number;
}

const TOKEN = /\s*(?:('(?:[^'\\]|\\.)*')|([\w$.-]+)|(!=|<>|[(),=]))/y;
const MOST_COLUMNS = 50;
const MOST_VALUES = 50;

/**
 * Parses `select a, b from Module where … [limit n] [offset m]`: the part of COQL that looks a record up, with =, !=, in,
 * not in, like, is null and is not null. More than two conditions must be bracketed in pairs, as Zoho demands. Answers
 * undefined for what Zoho calls a syntax error (https://www.zoho.com/crm/developer/docs/api/v7/COQL-Limitations.html).
 */
export function parseCoql(text: string): CoqlQuery | undefined {
  const tokens = tokenize(text);
  return tokens && new CoqlReader(tokens).readQuery();
}

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const source = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) return undefined;
    tokens.push(match[0].trim());
  }
  return tokens;
}

class CoqlReader {
  private readonly tokens: readonly string[];
  private position = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  readQuery(): CoqlQuery | undefined {
    if (!this.take('select')) return undefined;
    const columns = this.readList(() => this.readName());
    if (columns.length === 0 || columns.length > MOST_COLUMNS || !this.take('from')) return undefined;
    const module = this.readName();
    if (!module || !this.take('where')) return undefined;
    const where = this.readPair();
    const limit = this.take('limit') ? this.readNumber() : 200;
    const offset = this.take('offset') ? this.readNumber() : 0;
    if (!where || limit === undefined || limit > 2000 || offset === undefined) return undefined;
    return this.position === this.tokens.length ? { columns, module, where, limit, offset } : undefined;
  }

  private readPair(): Condition | undefined {
    const left = this.readOperand();
    const kind = this.take('and') ? 'and' : this.take('or') ? 'or' : undefined;
    if (!kind) return left;
    const right = this.readOperand();
    return left && right && { kind, left, right };
  }

  private readOperand(): Condition | undefined {
    if (!this.take('(')) return this.readComparison();
    const inner = this.readPair();
    return this.take(')') ? inner : undefined;
  }

  private readComparison(): Comparison | undefined {
    const field = this.readName();
    const operator = this.readOperator();
    if (!field || !operator) return undefined;
    const values = operator.startsWith('is') ? [] : this.readValues(operator.endsWith('in'));
    return values && { kind: 'comparison', field, operator, values };
  }

  private readOperator(): string | undefined {
    if (this.take('is'))
      return this.take('not') ? this.then('null', 'is not null') : this.then('null', 'is null');
    if (this.take('not')) return this.then('in', 'not in');
    return ['=', '!=', 'in', 'like'].find((operator) => this.take(operator));
  }

  private readValues(isList: boolean): readonly string[] | undefined {
    if (!isList) {
      const value = this.readLiteral();
      return value === undefined ? undefined : [value];
    }
    if (!this.take('(')) return undefined;
    const values = this.readList(() => this.readLiteral());
    return this.take(')') && values.length > 0 && values.length <= MOST_VALUES ? values : undefined;
  }

  private readList(readItem: () => string | undefined): readonly string[] {
    const items: string[] = [];
    do {
      const item = readItem();
      if (item === undefined) return [];
      items.push(item);
    } while (this.take(','));
    return items;
  }

  private readLiteral(): string | undefined {
    const token = this.tokens[this.position];
    if (token === undefined || !/^('|-?\d|true$|false$)/.test(token)) return undefined;
    this.position += 1;
    return token.startsWith("'") ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
  }

  private readName(): string | undefined {
    const token = this.tokens[this.position];
    if (token === undefined || !/^[A-Za-z_$]/.test(token)) return undefined;
    this.position += 1;
    return token;
  }

  private readNumber(): number | undefined {
    const token = this.tokens[this.position];
    if (token === undefined || !/^\d{1,9}$/.test(token)) return undefined;
    this.position += 1;
    return Number(token);
  }

  private then(expected: string, operator: string): string | undefined {
    return this.take(expected) ? operator : undefined;
  }

  /** Keywords are not case-sensitive. */
  private take(expected: string): boolean {
    if (this.tokens[this.position]?.toLowerCase() !== expected) return false;
    this.position += 1;
    return true;
  }
}
