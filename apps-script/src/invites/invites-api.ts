/** What the dialog of invitations gets, and the page behind an invite link. */
import type { LedgerIssue } from '../calls/answers-api.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type InviteState = 'open' | 'expired' | 'used' | 'revoked';

export interface InviteView {
  inviteId: string;
  state: InviteState;
  invitedAt: string;
  expiresAt: string;
}

export interface DeviceView {
  deviceId: string;
  /** For instance "Chrome on Linux". */
  deviceName: string;
  connectedAt: string;
}

/** Somebody who mentors no longer and whose browser is still connected. */
export interface StillConnected {
  personId: string;
  name: string;
  /** `gone`: their row is no longer in the People tab. */
  why: 'left' | 'ended' | 'gone';
  /** Names of the browsers. */
  browsers: string[];
  /** `YYYY-MM-DD`, until when notes of earlier meetings are taken; null when they are no more. */
  lateUntilOn: string | null;
}

/** An invite that nobody has used. */
export interface UnusedInvite {
  personId: string;
  name: string;
  /** `YYYY-MM-DD` in the program's zone. */
  invitedOn: string;
  isExpired: boolean;
}

export interface PersonDisconnected {
  personId: string;
  browsers: number;
}

export interface SecretChanged {
  /** Browsers that were connected. */
  browsers: number;
  view: InvitesView;
}

/** One person who may be invited. */
export interface InviteePerson {
  personId: string;
  name: string;
  email: string | null;
  role: Person['role'];
  /** Their own language where People says one; else the program's is theirs. */
  language: Language | null;
  /** The latest invitation; its link was shown once and cannot be shown again. */
  invite: InviteView | null;
  devices: DeviceView[];
}

export interface InvitesView {
  language: Language;
  programName: string;
  /** Who invites; blank where the ledger does not say. */
  ownerName: string;
  /** Where mentors get the extension; null while the owner has not said. */
  extensionAt: string | null;
  people: InviteePerson[];
  /** Null while no address is known: the page tells how to get one. */
  webAppUrl: string | null;
  /** False while only a live request has told the address: the page asks there before it makes links. */
  isAddressProved: boolean;
  /** What Google calls the address where it is not to be believed: only for a ping. */
  suggestedUrl: string | null;
  issues: LedgerIssue[];
}

/** A link as it is shown this once. */
export interface InviteLinkView {
  personId: string;
  name: string;
  email: string | null;
  link: string;
  expiresAt: string;
}

export interface InvitesMade {
  links: InviteLinkView[];
  view: InvitesView;
}

/**
 * What the script puts into a page that it serves itself: as JSON in `<script type="application/json" id="model">`.
 * Only web pages (`invite.html`) have one; sidebar and dialogs ask by google.script.run and use the browser's language
 * until the first answer names the ledger's.
 */
export type InvitePageModel =
  | {
      page: 'invite';
      state: 'open';
      language: Language;
      programName: string;
      /** Who invites; null where the ledger does not say. */
      ownerName: string | null;
      personName: string;
      /** The link to copy into the extension's options. */
      link: string;
      /** Where the extension is to be had; null where nobody has said. */
      extensionAt: string | null;
      /** `YYYY-MM-DD`, last day on which the invitation works. */
      expiresOn: string;
    }
  | {
      page: 'invite';
      /** `missing`: the address has no invitation code. The last two: the owner has opened it to prove it. */
      state:
        | 'used'
        | 'expired'
        | 'revoked'
        | 'unknown'
        | 'missing'
        | 'not-set-up'
        | 'failed'
        | 'address-right'
        | 'address-unproved';
      language: Language;
      programName: string | null;
    };

/** What the script puts into a participant's page, and answers when the page asks again. */
export interface PhonePageModel {
  page: 'phone';
  state: 'open' | 'used' | 'expired' | 'revoked' | 'unknown' | 'missing' | 'not-set-up' | 'failed';
  language: Language;
  programName: string | null;
  /** The code of the link, as the address had it; null where it had none. */
  inviteCode: string | null;
  /** Named to the bearer of an open link alone. */
  ownerName: string | null;
  personName: string | null;
  /** Instant in UTC by the server's clock. */
  now: string;
}

/** One person who may be given a personal link, and how they stand. */
export interface PhonePerson {
  personId: string;
  name: string;
  email: string | null;
  role: 'mentor' | 'mentee' | 'both';
  invite: InviteView | null;
  /** Browsers with this person's page. */
  devices: DeviceView[];
}

export interface PhoneLinksView {
  language: Language;
  programName: string;
  ownerName: string | null;
  /** Mentees first, then mentors, each by name. */
  people: PhonePerson[];
  canInvite: boolean;
}

export interface PhoneLinkMade {
  personId: string;
  name: string;
  role: PhonePerson['role'];
  language: Language;
  link: string;
  expiresAt: string;
}

export interface PhoneLinksMade {
  links: PhoneLinkMade[];
  view: PhoneLinksView;
}
