/** One example tab of GraphiQL. */
export interface GraphiqlTab {
  /**
   * The operation, with the question that it answers as a comment on top. GraphiQL shows the operation's name as
   * the name of the tab, so the name is short and reads as a question.
   */
  readonly query: string;
  /** Values of the operation's variables; absent where it has none. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Path of the page with the same answer, or the nearest to it; absent where there is none. */
  readonly permalink?: string;
}
