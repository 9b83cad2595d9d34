/**
 * Month names in the languages that exports come in. In the languages of most exports abbreviations are beginnings of
 * three letters or more; one that begins two months (the Italian "giu" does not, the French "jui" does) is no month.
 * Of further languages whole names are known: their beginnings would take meaning from the others.
 */

const MONTH_NAMES = [
  'january gennaio enero janvier januar januari janeiro',
  'february febbraio febrero fevrier februar februari fevereiro',
  'march marzo mars marz maart marco mrt mrz',
  'april aprile abril avril',
  'may maggio mayo mai mei maio',
  'june giugno junio juin juni junho',
  'july luglio julio juillet juli julho',
  'august agosto aout augustus',
  'september settembre septiembre setiembre septembre setembro sept',
  'october ottobre octubre octobre oktober outubro',
  'november novembre noviembre novembro',
  'december dicembre diciembre decembre dezember dezembro',
].map((names) => names.split(' '));

const MORE_NAMES = [
  'styczen stycznia leden ledna tammikuu tammikuuta ocak ianuarie',
  'luty lutego unor unora helmikuu helmikuuta subat februarie',
  'marzec marca brezen brezna maaliskuu maaliskuuta mart martie marcius',
  'kwiecien kwietnia duben dubna huhtikuu huhtikuuta nisan aprilie aprilis',
  'maj maja kveten kvetna toukokuu toukokuuta mayis majus',
  'czerwiec czerwca cerven cervna kesakuu kesakuuta haziran iunie junius',
  'lipiec lipca cervenec cervence heinakuu heinakuuta temmuz iulie julius',
  'augusti sierpien sierpnia srpen srpna elokuu elokuuta agustos augusztus',
  'wrzesien wrzesnia zari syyskuu syyskuuta eylul septembrie szeptember',
  'pazdziernik pazdziernika rijen rijna lokakuu lokakuuta ekim octombrie',
  'listopada marraskuu marraskuuta kasim noiembrie',
  'grudzien grudnia prosinec prosince joulukuu joulukuuta aralik decembrie',
].map((names) => names.split(' '));

/** The month, 1 to 12, that a name or its abbreviation means; undefined when none or two. */
export function toMonthNumber(name: string): number | undefined {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .toLowerCase();
  if (folded.length < 3) return undefined;
  const whole = [MONTH_NAMES, MORE_NAMES].map((list) => list.findIndex((names) => names.includes(folded)));
  const found = whole.find((month) => month >= 0);
  if (found !== undefined) return found + 1;
  const months = MONTH_NAMES.flatMap((names, index) =>
    names.some((month) => month.startsWith(folded)) ? [index + 1] : [],
  );
  return months.length === 1 ? months[0] : undefined;
}
