import { checkedText } from './checked-text';
import { didYouMean } from './nearest';

/**
 * The names of the tz database without a region. Those beside them that `Intl` knows, such as PST and IST, are ICU's own,
 * and the API server reads zones with Go, which has the database alone. Its `Factory` means that nobody chose.
 */
const WITHOUT_REGION = [
  'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland',
  'Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC',
  'ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu',
].flatMap((line) => line.split(' '));
/** What `Intl` knows below a region, and the database does not. */
const FOREIGN = /^(SystemV\/.*|US\/Pacific-New|Canada\/East-Saskatchewan)$/;
/** `PST`, `IST`: what people call the time of several places. */
const ABBREVIATION = /^[A-Z]{2,3}T$/;

/** As IANA writes them; `Intl` takes any case and offsets such as +02:00, the API server neither. */
const FORM = /^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/;

/**
 * Words of older names are known in any case, since `Intl` gives the newer name for them; but none of a zone is in capitals
 * throughout, unless it is as short as an abbreviation. Of a wrong case it would otherwise be the API server that tells.
 */
const CAPITALS = /[A-Z]{4}/;
const IN_CAPITALS = ['NZ-CHAT'];

/**
 * Whether the API server knows such a zone. The names of regions come with Node, so that one which IANA added later
 * may be refused by an older Node; what is accepted is rendered as it was written, whatever Node knows of it.
 */
function isKnown(zone: string): boolean {
  if (!zone.includes('/')) return WITHOUT_REGION.includes(zone);
  if (FOREIGN.test(zone)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    return timeZone === zone || timeZone.toLowerCase() !== zone.toLowerCase();
  } catch {
    return false;
  }
}

/** An IANA time zone: `Europe/Berlin`, `Etc/UTC`. */
export const timeZone = checkedText((zone) => {
  const isShouted = CAPITALS.test(zone) && !IN_CAPITALS.includes(zone);
  if (FORM.test(zone) && !isShouted && isKnown(zone)) return undefined;
  if (ABBREVIATION.test(zone))
    return 'is an abbreviation that the API server does not know; write the IANA name of the place, such as Europe/Berlin';
  const spoken = isShouted ? lowered(zone) : zone;
  const meant =
    isShouted && isKnown(spoken)
      ? `; did you mean ${spoken}?`
      : didYouMean(spoken, ['UTC', 'Etc/UTC', ...WITHOUT_REGION, ...Intl.supportedValuesOf('timeZone')]);
  return `is no time zone${meant === '' ? '; write its IANA name, such as Europe/Berlin or Etc/UTC' : meant}`;
});

function lowered(zone: string): string {
  return zone.replace(/[A-Z]{4,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
