import { checkedText } from './checked-text';
import { didYouMean } from './nearest';

/** As IANA writes them; `Intl` takes any case and offsets such as +02:00, the API server neither. */
const FORM = /^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/;

/**
 * Words of older names are known in any case, since `Intl` gives the newer name for them; but none of a zone is in capitals
 * throughout, unless it is as short as an abbreviation. Of a wrong case it would otherwise be the API server that tells.
 */
const CAPITALS = /[A-Z]{4}/;
const IN_CAPITALS = ['NZ-CHAT'];

/**
 * Whether there is such a zone. The names come with Node, so that one which IANA added later may be refused by an older
 * Node; what is accepted is rendered as it was written, whatever Node knows of it.
 */
function isKnown(zone: string): boolean {
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
  const spoken = isShouted ? lowered(zone) : zone;
  const meant =
    isShouted && isKnown(spoken)
      ? `; did you mean ${spoken}?`
      : didYouMean(spoken, ['UTC', 'Etc/UTC', ...Intl.supportedValuesOf('timeZone')]);
  return `is no time zone${meant === '' ? '; write its IANA name, such as Europe/Berlin or Etc/UTC' : meant}`;
});

function lowered(zone: string): string {
  return zone.replace(/[A-Z]{4,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
