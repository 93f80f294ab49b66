/**
 * A YAML scalar without quotes that the core schema takes for a number or a truth value, beside the text that
 * stands in the file. Which of the two is meant depends on the record's schema: `period: 2024` wants the text.
 */
export class PlainScalar {
  readonly source: string;
  readonly value: number | boolean;

  constructor(source: string, value: number | boolean) {
    this.source = source;
    this.value = value;
  }
}
