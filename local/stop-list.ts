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

  async stop(): Promise<void> {
    for (const end of this.ends.splice(0).reverse()) await end();
  }
}
