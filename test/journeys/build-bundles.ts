/** Builds all bundles once before the journeys: they run on what a person installs, never on the sources. */
import { buildAll } from '../../apps-script/host/demo/build-all.ts';

export async function setup(): Promise<void> {
  await buildAll((text) => console.log(`journeys: ${text}`));
}
