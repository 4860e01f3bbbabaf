/** An error that AWS has a name for; it travels to the client under that name. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
