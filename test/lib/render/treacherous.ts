/** Texts without blanks that some reader of YAML takes for something else when they stand there as they are. */
const words =
  'y n Y N yes No ON off true False ~ null Null = << < * &a !x %a 1 -1 +1 0755 08 0o7 0x1f 0x_1f 0b1 1_000 1__0 -_1 0_1 1e3 1E3 e1 E-7 12e5 ' +
  '.5 5. . -. .. .inf -.INF .nan nan 1:30 22:22 190:20:30.15 2020-01-01 2020-1-2 2020-01-01T10:00:00Z 10.0.0.1 10.0.0.0/8 1.2.3 100m 128Mi ' +
  "15s 1.5Gi v1 a:b a: a#b #a - -- --- ... @a `a | > [a {a ] } , \"a\" 'a' it's {{x}} ${HOME} $(POD) \\n é 日本 😀 sha256:0123 0123456789abcdef " +
  '9e10 deadbeef';

const withBlanks = [
  '',
  ' ',
  '  ',
  'a: b',
  'a #b',
  '- a',
  '? a',
  ': a',
  'a, b',
  '{{ .Values.x }}',
  ' a',
  'a ',
  '\ta',
  'a\t',
  'a\tb',
  '2020-1-2 x',
];

const lines =
  'a↵|a↵b|a↵b↵|a↵↵|a↵↵↵|↵a|↵↵a↵|↵|↵↵| a↵b|  a↵ b↵|↵  a↵b|→a↵b|a↵→b↵|↵→a|a  ↵b|a→↵b|a↵  |a↵  ↵|a↵ ↵b|  ↵a| ↵ |# a↵b|- a↵- b↵|a: |↵  b↵|---↵a|' +
  'a↵---↵b↵|...↵|%YAML 1.1↵|é↵😀↵';

const invisible = [
  'a\r\nb',
  'a\rb',
  'a\u00a0b',
  'a\u0085b',
  'a\u0085b\nc',
  'a\u2028b\nc',
  'a\u2029\n',
  '\ufeffa\nb',
  '\u0000',
  'a\u0007\nb',
];

/** Strings that must come back as they are, whoever reads them. */
export const treacherous: readonly string[] = [
  ...words.split(' '),
  ...withBlanks,
  ...lines.split('|').map((line) => line.replaceAll('↵', '\n').replaceAll('→', '\t')),
  ...invisible,
  ...['\u007f', '\ud800', 'a\udc00\n', 'x'.repeat(500), `${'word '.repeat(100)}end`],
];

/** What mixtures of treacherous strings are made of. */
export const pieces: readonly string[] = [
  ...Array.from('ayn017._-+:#ex=*&!%@|>"\'{}[],?\\é😀 \t\n\r\u00a0\u2028\u0000'),
  ...['\n\n', 'null', '<<', ': ', ' #', '- ', '---'],
];
