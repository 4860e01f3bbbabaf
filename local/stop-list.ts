/** What has to be ended, in the opposite order of its start. */
export class StopList {
  private readonly ends: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.ends.push(end);
  }

  /** Adds how something ends and gives it back. */
  with<T extends { stop(): unknown }>(started: T): T {
    this.add(() => started.stop());
    return started;
  }

  /** Ends all, also when one of them fails. @throws AggregateError with what failed */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (const end of this.ends.splice(0).reverse())
      try {
        await end();
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, 'not everything could be ended');
  }
}
