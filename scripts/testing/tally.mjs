import { explain } from '../machine/failure.mjs';
import { step } from '../machine/progress.mjs';

/** What has passed and failed so far. A check counts as one; a run of tests as the tests it had. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  tests = 0;

  /** Does a piece of work that passes, or throws and so fails. Tells which it was. */
  async check(name, work) {
    try {
      await step(name, work);
      this.passed += 1;
      return true;
    } catch (error) {
      explain(error);
      this.failed += 1;
      return false;
    }
  }

  /** Does a run of tests, which gives its counts. */
  async run(name, work) {
    try {
      const { passed, failed, skipped } = await step(name, work);
      console.log(`  ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} left out` : ''}`);
      this.passed += passed;
      this.failed += failed;
      this.skipped += skipped;
      this.tests += passed + failed;
    } catch (error) {
      explain(error);
      this.failed += 1;
    }
  }

  /** Says the result in the last line. True when there were tests and all passed. */
  close() {
    if (this.tests === 0) console.log('No test has run.');
    if (this.skipped > 0) console.log(`${this.skipped} left out`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.tests > 0;
  }
}
