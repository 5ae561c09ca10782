/** What came of a form that was refused; what was typed stays. */
export type TypedAnswer = {
  /** Which form of the page: a step, or a place. */
  form: string;
  /** Above the form, when it belongs to no field. */
  sentence: string | null;
  typed: Record<string, string>;
  errors: Record<string, string[]>;
};
