// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  Button,
  Checkbox,
  ChoiceRow,
  EmailInput,
  MinutesInput,
  NumberInput,
  Select,
  TextLine,
  toNumber,
} from '../../../shared/components/index.ts';
import { show } from './render.tsx';

test('A number is read with a comma or a point, and nothing else is guessed', () => {
  expect(toNumber(' 1,5 ')).toBe(1.5);
  expect(toNumber('45')).toBe(45);
  expect(toNumber('−3')).toBe(-3);
  expect(toNumber('')).toBeNull();
  for (const typed of ['1.000,5', '1e3', '45 min', 'Infinity', '0x10', '.', '1,', '--1'])
    expect(toNumber(typed), typed).toBeNaN();
});

test('Any decimal number survives being written with either mark', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const text = `${whole}.${String(cents).padStart(2, '0')}`;
      expect(toNumber(text)).toBe(Number(text));
      expect(toNumber(text.replace('.', ','))).toBe(Number(text));
    }),
  );
});

test('What is typed into a number stays as typed, and a value set from outside replaces it', async () => {
  const onInput = vi.fn();
  const page = await show(<NumberInput label="Hours" value={1} onInput={onInput} />);
  await page.type('input', '1,50');
  expect(onInput).toHaveBeenLastCalledWith(1.5);
  await page.again(<NumberInput label="Hours" value={1.5} onInput={onInput} />);
  expect(page.one<HTMLInputElement>('input').value).toBe('1,50');
  await page.again(<NumberInput label="Hours" value={24} onInput={onInput} />);
  expect(page.one<HTMLInputElement>('input').value).toBe('24');
});

test('A usual length is one press away and says which one is set', async () => {
  const onInput = vi.fn();
  const page = await show(<MinutesInput label="Minutes" value={45} presets={[30, 45]} onInput={onInput} />);
  expect(page.one('[aria-pressed="true"]').textContent).toBe('45');
  await page.press('[aria-pressed="false"]');
  expect(onInput).toHaveBeenCalledWith(30);
});

test('Label, help and issue are tied to their control', async () => {
  const page = await show(
    <TextLine
      label="Name"
      help="As colleagues know them."
      issue="This is blank."
      value=""
      onInput={vi.fn()}
    />,
  );
  const input = page.one<HTMLInputElement>('input');
  expect(page.one<HTMLLabelElement>('label').htmlFor).toBe(input.id);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = input.getAttribute('aria-describedby')!.split(' ');
  expect(described.map((id) => document.getElementById(id)!.textContent)).toEqual([
    'This is blank.',
    'As colleagues know them.',
  ]);
});

test('A field without help or issue points to nothing that is not there', async () => {
  const page = await show(<TextLine label="Name" value="" onInput={vi.fn()} />);
  expect(page.one('input').hasAttribute('aria-describedby')).toBe(false);
  expect(page.one('input').hasAttribute('aria-invalid')).toBe(false);
});

test('Choices are native radio buttons of one group, none chosen before the person chooses', async () => {
  const onInput = vi.fn();
  const items = [
    { value: 'held', label: 'Held' },
    { value: 'moved', label: 'Moved' },
  ];
  const page = await show(<ChoiceRow label="Happened?" value={null} items={items} onInput={onInput} />);
  const radios = [...page.root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
  expect(radios.some((radio) => radio.checked)).toBe(false);
  await page.press('input[value="moved"]');
  expect(onInput).toHaveBeenCalledWith('moved');
});

test('A list of choices gives null for its blank line', async () => {
  const onInput = vi.fn();
  const items = [{ value: 'en', label: 'English' }];
  const page = await show(<Select label="Language" value="en" items={items} onInput={onInput} />);
  await page.type('select', '');
  expect(onInput).toHaveBeenCalledWith(null);
});

test('A tick box answers to its words', async () => {
  const onInput = vi.fn();
  const page = await show(<Checkbox label="Keep my note private" checked={false} onInput={onInput} />);
  await page.press('label');
  expect(onInput).toHaveBeenCalledWith(true);
});

test('A busy button says so and does nothing twice', async () => {
  const onClick = vi.fn();
  const page = await show(
    <Button busy onClick={onClick}>
      Send
    </Button>,
  );
  await page.press('button');
  expect(onClick).not.toHaveBeenCalled();
  expect(page.one('button').getAttribute('aria-busy')).toBe('true');
  expect(page.one<HTMLButtonElement>('button').disabled, 'keeps the focus').toBe(false);
});

test('The browser fills in nothing about other people, and one’s own name where it is asked for', async () => {
  const nothing = { value: '', onInput: () => undefined };
  const page = await show(
    <>
      <EmailInput label="Address of a mentee" {...nothing} />
      <TextLine label="Name of a mentee" {...nothing} />
      <TextLine label="Your name" autocomplete="name" {...nothing} />
    </>,
  );
  const filled = [...page.root.querySelectorAll('input')].map((input) => input.getAttribute('autocomplete'));
  expect(filled).toEqual(['off', 'off', 'name']);
});

test('A question says what it is about, and a box in a group in error what is wrong with the group', async () => {
  const page = await show(
    <>
      <ChoiceRow
        label="Did you meet?"
        about="Weekly, Nov 16"
        issue="This is blank."
        value={null}
        items={[{ value: 'yes', label: 'Yes' }]}
        onInput={() => undefined}
      />
      <p id="wrong">Choose one.</p>
      <Checkbox label="Sam" checked={false} onInput={() => undefined} groupIssueId="wrong" />
    </>,
  );
  const describe = (selector: string) =>
    (page.one(selector).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => page.root.querySelector(`[id="${id}"]`)?.textContent);
  expect(describe('fieldset')).toEqual(['Weekly, Nov 16', 'This is blank.']);
  expect(describe('input[type=checkbox]')).toEqual(['Choose one.']);
  expect(page.one('input[type=checkbox]').getAttribute('aria-invalid')).toBe('true');
});
