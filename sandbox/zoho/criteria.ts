import type { Comparison, Condition } from './condition.ts';

const SPECIAL = /[,()\\]/;

/**
 * Parses `((Email:equals:a@b.io)and(Last_Name:starts_with:Do))`. In values `, ( ) \` must be escaped with `\`; an `in` list is
 * parted by commas. Answers undefined for anything else (https://www.zoho.com/crm/developer/docs/api/v7/search-records.html).
 */
export function parseCriteria(text: string): Condition | undefined {
  const reader = new CriteriaReader(text);
  const condition = reader.readChain();
  return reader.isAtEnd() ? condition : undefined;
}

class CriteriaReader {
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  isAtEnd(): boolean {
    return this.position === this.text.length;
  }

  /** One group, or several joined by `and` and `or`, from left to right. */
  readChain(): Condition | undefined {
    let left = this.readGroup();
    for (let kind = this.readConnective(); left && kind; kind = this.readConnective()) {
      const right = this.readGroup();
      left = right && { kind, left, right };
    }
    return left;
  }

  private readGroup(): Condition | undefined {
    if (!this.take('(')) return undefined;
    const inner = this.text[this.position] === '(' ? this.readChain() : this.readComparison();
    return inner && this.take(')') ? inner : undefined;
  }

  private readComparison(): Comparison | undefined {
    const head = /^(\w+):(\w+):/.exec(this.text.slice(this.position));
    const [whole, field, operator] = head ?? [];
    if (!whole || !field || !operator) return undefined;
    this.position += whole.length;
    const values = [this.readValue()];
    while (operator === 'in' && this.take(',')) values.push(this.readValue());
    return { kind: 'comparison', field, operator, values };
  }

  private readValue(): string {
    let value = '';
    for (;;) {
      const character = this.text[this.position];
      const next = this.text[this.position + 1];
      if (character === '\\' && next !== undefined && SPECIAL.test(next)) {
        value += next;
        this.position += 2;
      } else if (character === undefined || SPECIAL.test(character)) {
        return value;
      } else {
        value += character;
        this.position += 1;
      }
    }
  }

  private readConnective(): 'and' | 'or' | undefined {
    if (this.take('and')) return 'and';
    return this.take('or') ? 'or' : undefined;
  }

  private take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.position)) return false;
    this.position += expected.length;
    return true;
  }
}
