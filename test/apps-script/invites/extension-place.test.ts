import { expect, test } from 'vitest';
import { parseExtensionPlace } from '../../../apps-script/src/invites/extension-place.ts';

test.each([
  ['https://chromewebstore.google.com/detail/mentor-ledger/abc?hl=it', true],
  ['  https://firm.example/extension  ', true],
  ['http://firm.example/extension', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['https://firm.example/"><script>', false],
  ['ask Elena', false],
  [`https://firm.example/${'a'.repeat(500)}`, false],
])('%s is an address to hand on: %s', (text, isOne) => {
  expect(parseExtensionPlace(text)).toBe(isOne ? text.trim() : null);
});
