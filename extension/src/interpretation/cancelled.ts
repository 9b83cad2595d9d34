/**
 * Whether a meeting's own title says that it was called off: Outlook writes it in front in the organizer's language, and
 * the word travels with the title to every other calendar.
 * It would break if a meeting about cancellations were left out: the word counts only in front of a colon.
 */
const PREFIXES =
  /^\s*(?:cancel+ed(?: event)?|cancel+ato|annullat[oa]|abgesagt|storniert|annulé[e]?|cancelad[oa]|anulad[oa]|suspendid[oa]|geannuleerd|afgelast|inställ[td]|aflyst|avlyst|peruttu|peruutettu|odwołane|anulowano|zrušeno|zrušené|törölve|lemondva|anulat|отменено|отменена|скасовано|iptal edildi|iptal|キャンセル済み?|キャンセル|취소됨|已取消|ملغى|ملغاة|בוטל|בוטלה|ακυρώθηκε|ยกเลิกแล้ว|ยกเลิก|đã hủy|dibatalkan)\s*[:：]/iu;

/** True for `Canceled: Mentoring` and its like in other languages. */
export const isCancelledTitle = (title: string): boolean => PREFIXES.test(title.normalize('NFC'));
