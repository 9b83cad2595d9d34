/** What the form of a talk shows: whom it may be with, what to ask them, what was agreed last. It writes nothing. */
import { toTalkGuide } from '../../../shared/rules/talk-guide.ts';
import { toPairingViews } from '../../../shared/rules/today/pairing-view.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { answer } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { readSettledHint } from '../calls/rows/settle-hint.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import type { Platform } from '../platform/ports.ts';
import { readTodayFacts } from '../today/today-facts.ts';
import type { TalkAbout, TalkView } from './talks-api.ts';

const NOTES = ['id', 'didNotWork'] as const;
const TALKS = ['talkedOn', 'personId', 'personName', 'pairingId', 'signal', 'agreed'] as const;

/** The form about somebody; about nobody it asks with whom. Two service calls. */
export const getTalkForm = (platform: Platform, about: TalkAbout): Answer<TalkView> =>
  answer(platform, (context) => {
    const { ledger, facts } = readTodayFacts(context, [], {
      ...{ checkIns: NOTES, feedback: NOTES, talks: TALKS },
    });
    const todayOn = toTodayOn(ledger, platform.clock.nowMs());
    const views = toPairingViews(facts, todayOn).begun;
    const { lines } = toToday(facts, todayOn);
    const people = facts.people.filter(({ status }) => status === 'active');
    const isThere = (id: string) => people.some((person) => person.id === id);
    const pairing = facts.pairings.find(({ id }) => id === about.pairingId);
    const pair = pairing ? [pairing.mentorId, pairing.menteeId] : [];
    const partners = facts.pairings
      .filter(({ status }) => status === 'active' || status === 'paused')
      .filter(({ mentorId, menteeId }) => about.personIds.some((id) => id === mentorId || id === menteeId))
      .flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]);
    const due = lines.flatMap(({ talkWith }) => talkWith.slice(0, 1).map(({ personId }) => personId));
    const asked = [...about.personIds, ...pair].filter(isThere);
    const proposed = [...new Set([...asked, ...(asked.length > 0 ? partners : due)])].filter(isThere);
    const guideFacts = {
      ...{ todayOn, views, lines },
      talks: ledger.rows('talks', TALKS).records,
      checkInNotes: ledger.rows('checkIns', NOTES).records,
      feedbackNotes: ledger.rows('feedback', NOTES).records,
    };
    const participants = new Set(facts.pairings.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
    return {
      ...{ language: facts.program.language, todayOn, program: facts.program, people },
      ...{ issues: ledger.issues, takeBack: readSettledHint(platform) },
      ...{ proposedIds: proposed.slice(0, 4), chosenIds: asked.slice(0, 1) },
      pairingId: pairing?.id ?? null,
      pairings: facts.pairings
        .filter(({ status }) => status === 'active' || status === 'paused')
        .map(({ id, mentorId, menteeId, label, status }) => ({ id, mentorId, menteeId, label, status })),
      guides: people
        .filter(({ id }) => participants.has(id) || asked.includes(id))
        .map(({ id }) => toTalkGuide(id, guideFacts)),
    };
  });
