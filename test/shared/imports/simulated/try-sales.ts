/** Imports a simulated file with its person, and says what came of it. */
import { prepareSalesImport } from '../../../../shared/imports/prepare-sales-import.ts';
import { toTrueAnswer } from './person.ts';
import { toSalesFile } from './sales-file.ts';
import type { SimulatedFile } from './sales-file.ts';

export const OUTCOMES = [
  'right',
  'right after questions',
  'truly refused',
  'misleadingly refused',
  'wrong silently',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Tried {
  readonly outcome: Outcome;
  readonly questions: readonly string[];
  readonly file: SimulatedFile;
  /** What was refused, could not be answered, or came out differently. */
  readonly why: string;
}

export function trySales(seed: number): Tried {
  const file = toSalesFile(seed);
  const { truth } = file;
  const answers: Record<string, string> = {};
  const asked: string[] = [];
  for (let round = 0; round < 12; round += 1) {
    const result = prepareSalesImport({ kind: 'bytes', bytes: file.bytes }, { answers, todayOn: '2026-11-23', localeDateOrder: truth.language === 'en' ? 'month-first' : 'day-first' });
    if (result.kind === 'refused') {
      const codes = result.refusals.map(({ code }) => code).join(', ');
      return { outcome: truth.flaw ? 'truly refused' : 'misleadingly refused', questions: asked, file, why: codes };
    }
    if (result.kind === 'ready') {
      const [got, wanted] = [result.orders.map((order) => [order.orderId, order.customerName, order.repName ?? '', order.orderedOn, order.amount ?? ''].join(' / ')), truth.orders.map((order) => [order.orderId, order.customer, order.rep, order.orderedOn, order.amount].join(' / '))];
      const differs = [...got.filter((one) => !wanted.includes(one)).map((one) => `+ ${one}`), ...wanted.filter((one) => !got.includes(one)).map((one) => `- ${one}`)];
      const isRight = differs.length === 0 && got.length === wanted.length;
      return { outcome: !isRight ? 'wrong silently' : asked.length > 0 ? 'right after questions' : 'right', questions: asked, file, why: differs.slice(0, 4).join('; ') };
    }
    for (const question of result.questions) {
      const answer = toTrueAnswer(question, truth, answers);
      asked.push(question.id);
      if (answer === undefined) {
        return { outcome: truth.flaw ? 'truly refused' : 'misleadingly refused', questions: asked, file, why: `no true answer to ${question.id}` };
      }
      answers[question.id] = answer;
    }
  }
  return { outcome: 'misleadingly refused', questions: asked, file, why: 'asks without end' };
} // prettier-ignore
