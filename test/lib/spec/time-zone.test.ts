import { timeZone } from '../../../lib/spec/time-zone';
import { problemsOf } from './problems-of';

test('IANA names are zones, also the older ones', () => {
  const sound = [
    'Europe/Berlin',
    'UTC',
    'Etc/UTC',
    'Etc/GMT+1',
    'America/Argentina/Salta',
    'Asia/Calcutta',
    'GB',
    'Asia/Kolkata',
    'NZ-CHAT',
    'EST',
    'PST8PDT',
    'W-SU',
    'GMT+0',
  ];
  expect(sound.flatMap((zone) => problemsOf(timeZone, zone))).toEqual([]);
});

test.each([
  ['Europe/Berln', 'is no time zone (got Europe/Berln); did you mean Europe/Berlin?'],
  ['europe/berlin', 'is no time zone (got europe/berlin); did you mean Europe/Berlin?'],
  ['Europe/BERLIN', 'is no time zone (got Europe/BERLIN); did you mean Europe/Berlin?'],
  ['Asia/KOLKATA', 'is no time zone (got Asia/KOLKATA); did you mean Asia/Kolkata?'],
  ['etc/utc', 'is no time zone (got etc/utc); did you mean Etc/UTC?'],
  ['+02:00', 'is no time zone (got +02:00); write its IANA name, such as Europe/Berlin or Etc/UTC'],
  ['utc', 'is no time zone (got utc); did you mean UTC?'],
  ['gb', 'is no time zone (got gb); did you mean GB?'],
  ['Factory', 'is no time zone (got Factory); write its IANA name, such as Europe/Berlin or Etc/UTC'],
  ['Local', 'is no time zone (got Local); write its IANA name, such as Europe/Berlin or Etc/UTC'],
])('%s is refused', (zone, message) => {
  expect(problemsOf(timeZone, zone)).toEqual([`x: ${message}`]);
});

test.each(['PST', 'IST', 'BST', 'CTT', 'JST', 'CST', 'NST', 'AST', 'EAT'])(
  'the abbreviation %s, which Node knows and Go does not, is refused',
  (zone) => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(problemsOf(timeZone, zone)).toEqual([
      `x: is an abbreviation that the API server does not know (got ${zone}); write the IANA name of the place, such as Europe/Berlin`,
    ]);
  },
);

test.each(['SystemV/AST4', 'SystemV/PST8PDT', 'US/Pacific-New', 'Canada/East-Saskatchewan'])(
  '%s, which only ICU has below a region, is refused',
  (zone) => {
    expect(problemsOf(timeZone, zone)).toEqual([expect.stringContaining('is no time zone')]);
  },
);
