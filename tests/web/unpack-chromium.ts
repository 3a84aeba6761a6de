// Before the tests: a Chromium that is still to be unpacked is unpacked once. Two workers that find none
// would do it side by side, and one would start what the other still writes.

import { getChromium } from './find-chromium.ts';

/** Where there is none, the tests of the page say so, and all others go on. */
export async function setup(): Promise<void> {
  await getChromium().catch(() => undefined);
}
