/**
 * Pins the extension's button in a new profile of Chromium, as the first page of the extension advises. An unpinned one
 * first slides out of the list of extensions: a quarter of a second that is the browser's, not ours.
 * It would break if Chromium derived the id of an unpacked extension in another way than from its folder's path.
 */
import { createHash } from 'node:crypto';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the preference into the profile's folder; one that was used before keeps what the person chose. */
export async function pinButton(profile: string, extensionDir: string): Promise<void> {
  const preferences = { extensions: { pinned_extensions: [await toUnpackedId(extensionDir)] } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
}

/** The first 32 hexadecimal digits of the path's SHA-256, written as letters from a to p. */
async function toUnpackedId(extensionDir: string): Promise<string> {
  const digest = createHash('sha256')
    .update(await realpath(extensionDir))
    .digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}
