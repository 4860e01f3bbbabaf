declare module 'asl-validator' {
  /** Checks a definition against the schema of Amazon States Language, its paths and its reachability. */
  function validate(definition: unknown): {
    readonly isValid: boolean;
    readonly errors: readonly object[];
  };
  export = validate;
}
