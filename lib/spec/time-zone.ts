import { checkedText } from './checked-text';
import { didYouMean } from './nearest';

/** As IANA writes them; `Intl` takes any case and offsets such as +02:00, the API server neither. */
const FORM = /^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/;

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
  if (FORM.test(zone) && isKnown(zone)) return undefined;
  const meant = didYouMean(zone, ['UTC', 'Etc/UTC', ...Intl.supportedValuesOf('timeZone')]);
  return `is no time zone${meant === '' ? '; write its IANA name, such as Europe/Berlin or Etc/UTC' : meant}`;
});
