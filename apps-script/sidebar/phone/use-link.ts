/**
 * Who this browser writes as: the device that the link made here before, or the one that a press makes now. Where the
 * browser keeps nothing the link itself is asked, without a press, once it has been used so.
 */
import { useEffect, useState } from 'preact/hooks';
import type { PhonePageModel } from '../../src/invites/invites-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Kept } from '../platform/kept-storage.ts';
import { phoneName, phoneNowMs } from '../platform/phone.ts';
import { callWebScript } from '../platform/script.ts';
import {
  findOtherDevice,
  keepDevice,
  readDevice,
  toDevice,
  toRequestId,
  type PhoneDevice,
} from './device.ts';
import { redeem, type Trouble } from './exchange.ts';
import { phoneWords } from './words.ts';

export interface LinkState {
  model: PhonePageModel;
  device: PhoneDevice | null;
  /** Another person's or link's device of this browser, to go on with. */
  other: PhoneDevice | null;
  isBusy: boolean;
  trouble: Trouble | null;
  press: () => void;
  goOnAsOther: () => void;
  /** Asks what the link is good for once more. */
  again: () => void;
  /** Keeps a change of the device: its clock, its language, its end. */
  change: (device: PhoneDevice) => void;
}

/** A clock that is minutes off would make every request come twice, and a wrong day stand in the form. */
const NOTED_SKEW_MS = 5 * 60_000;

const toSkewMs = ({ now }: PhonePageModel, openedMs: number): number => {
  const skewMs = Date.parse(now) - openedMs;
  return Math.abs(skewMs) >= NOTED_SKEW_MS ? skewMs : 0;
};

export function useLink(first: PhonePageModel, kept: Kept): LinkState {
  const [model, setModel] = useState(first);
  const [openedMs] = useState(phoneNowMs);
  const code = model.inviteCode;
  const [device, setDevice] = useState<PhoneDevice | null>(() => {
    const known = code === null ? null : readDevice(kept, code);
    return known && { ...known, skewMs: toSkewMs(first, openedMs) };
  });
  const [isOthers, setOthers] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const words = phoneWords[model.language];
  const other = code === null ? null : findOtherDevice(kept, code);

  const take = async (isAsked: boolean) => {
    if (code === null) return;
    setBusy(true);
    setTrouble(null);
    const isLinkKept = !kept.lasts;
    const pressed = await redeem(words.pages, {
      ...{ inviteCode: code, requestId: toRequestId(kept, code), isLinkKept },
      deviceName: phoneName(words.page.deviceName).slice(0, 100),
    });
    setBusy(false);
    if (pressed.ok) {
      const { language } = pressed.enrollment.briefing.program;
      const made = toDevice(pressed.enrollment, toLanguage([language]), toSkewMs(model, openedMs));
      keepDevice(kept, code, made);
      setDevice(made);
    } else if (pressed.status === 'invite-used') setModel({ ...model, state: 'used' });
    else if (pressed.status === 'invite-expired') setModel({ ...model, state: 'expired' });
    else if (pressed.status === 'revoked') setModel({ ...model, state: 'revoked' });
    else if (pressed.status === 'invite-unknown') setModel({ ...model, state: 'unknown' });
    else if (isAsked || pressed.fault.trouble !== 'revoked') setTrouble(pressed.fault.trouble);
  };

  // A link that is the key of a browser like this one opens the page by itself.
  useEffect(() => {
    if (device === null && model.state === 'used' && !kept.lasts) void take(false);
  }, []);

  return {
    model,
    device: isOthers ? other : device,
    other: device === null ? other : null,
    isBusy,
    trouble,
    press: () => void take(true),
    goOnAsOther: () => {
      setOthers(true);
    },
    again: () => {
      if (code === null) return;
      setBusy(true);
      void callWebScript(words.pages, 'readPersonalLink', code).then((answer) => {
        setBusy(false);
        if (answer.ok) setModel(answer.value);
      });
    },
    change: (changed) => {
      if (isOthers || code === null) return;
      keepDevice(kept, code, changed);
      setDevice(changed);
    },
  };
}
