/**
 * What was said, where and of whom. Nobody is named in public without their yes; the yes is a row of its own and can be
 * withdrawn.
 */
import { mayBeNamed, toNamedIds } from '../../../shared/rules/promotion/consent.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import type { Consent } from '../../../shared/tables/consents.ts';
import { isPublicPlace } from '../../../shared/tables/promotions.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { answer, Refusal, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { AnyChange } from '../calls/rows/changes.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import { toPersonIn } from '../people/people-in.ts';
import type { Platform } from '../platform/ports.ts';
import { requireDay } from '../rewards/log-reward.ts';
import { catalogs } from '../words.ts';
import type { CadenceForm, ConsentForm, PromotionForm, SpreadView } from './promotion-api.ts';
import { openPromotion, toSpreadView } from './read-promotion.ts';

/** Logs what was said; the same form twice is logged once. */
export const logPromotion = (platform: Platform, form: PromotionForm): Answer<SpreadView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openPromotion(context, true);
      const { ledger } = open;
      const words = catalogs[context.language].rewards;
      const key = toDigest(form.requestId).slice(0, 12);
      const id = `SW-${key}`;
      if (ledger.rows('promotions').byId.has(id)) return;
      requireDay(context, open, form.saidOn);
      const said = form.words.trim();
      if (said === '')
        throw new Refusal(words.refused.nothingSaid, { issues: [{ code: 'required', field: 'words' }] });
      const person = form.personId === null ? null : toPersonIn(context, ledger, form.personId);
      const recordedAt = toInstant(platform.clock.nowMs(), ledger.settings.timeZone);
      const told = [...new Set(form.saidYesIds)].map((personId, index): Consent => {
        const { name } = toPersonIn(context, ledger, personId);
        return {
          ...{ id: `YES-${key}${index === 0 ? '' : `-${index}`}`, personId, personName: name, answer: 'yes' },
          ...{ answeredOn: form.saidYesOn, recordedAt },
        };
      });
      if (told.length > 0) requireDay(context, open, form.saidYesOn);
      const consents = [...ledger.rows('consents').records, ...told];
      const people = ledger.rows('people').records.filter(({ status }) => status === 'active');
      const named = isPublicPlace(form.place)
        ? toNamedIds(people, person?.id ?? null, `${form.about}\n${said}`)
        : [];
      const unasked = people.find(({ id: one }) => named.includes(one) && !mayBeNamed(consents, one));
      if (unasked)
        throw new Refusal(words.refused.noConsent(unasked.name), {
          issues: [{ code: 'required', field: 'saidYesIds' }],
        });
      const about = form.about.trim().slice(0, 200);
      const title =
        person?.name ??
        (about === '' ? catalogs[context.language].tables.promotions.choices.place[form.place] : about);
      const what = words.did.said(title).slice(0, 300);
      const changes: AnyChange[] = [
        {
          table: 'promotions',
          append: [
            {
              ...{ id, saidOn: form.saidOn, place: form.place, personId: person?.id ?? null },
              ...{ personName: person?.name ?? null, about: about === '' ? null : about, words: said },
              ...{ factKey: form.factKey, recordedAt },
            },
          ],
        },
        ...(told.length > 0 ? [{ table: 'consents' as const, append: told }] : []),
      ];
      writeRows(context, ledger, {
        changes,
        audit: [{ action: 'promotion-noted', table: 'promotions', rowId: id, detail: what }],
        takeBack: { what },
      });
    });
    return toSpreadView(context, openPromotion(context));
  });

/** Notes what somebody answered on being named in public. */
export const noteConsent = (platform: Platform, form: ConsentForm): Answer<SpreadView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openPromotion(context, true);
      const { ledger } = open;
      const id = `YES-${toDigest(form.requestId).slice(0, 12)}`;
      if (ledger.rows('consents').byId.has(id)) return;
      requireDay(context, open, form.answeredOn);
      const person = toPersonIn(context, ledger, form.personId);
      const what = catalogs[context.language].rewards.did.answered(person.name);
      const recordedAt = toInstant(platform.clock.nowMs(), ledger.settings.timeZone);
      const row = { id, personId: person.id, personName: person.name, answer: form.answer };
      writeRows(context, ledger, {
        changes: [{ table: 'consents', append: [{ ...row, answeredOn: form.answeredOn, recordedAt }] }],
        audit: [{ action: 'consent-noted', table: 'consents', rowId: id, detail: what }],
        takeBack: { what },
      });
    });
    return toSpreadView(context, openPromotion(context));
  });

/** How often something is to be said. */
export const saveCadence = (platform: Platform, form: CadenceForm): Answer<SpreadView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger, facts } = openPromotion(context, true);
      const what = catalogs[context.language].rewards.did.cadence;
      writeRows(context, ledger, {
        changes: [{ table: 'program', update: [{ id: facts.program.id, fields: form }] }],
        audit: [{ action: 'promotion-noted', table: 'program', rowId: facts.program.id, detail: what }],
        takeBack: { what },
      });
    });
    return toSpreadView(context, openPromotion(context));
  });
