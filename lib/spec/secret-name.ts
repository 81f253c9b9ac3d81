/** Words that the name of a secret ends in. What follows them says where it is, or which: `_FILE`, `_PATH`, `_NAME`, `_URL`. */
const LAST_WORDS = [
  'PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|CREDENTIALS?|REQUIREPASS|MASTERAUTH',
  '(?:^|_)PASS',
  // PWD by itself is the folder that a shell is in.
  '_PWD',
  '(?:^|_)(?:API|PRIVATE|SECRET|SHARED|ACCESS|ENCRYPTION|SIGNING|MASTER|AUTH|ACCOUNT|LICEN[CS]E)_?KEY',
  '^(?:PROXY_)?AUTHORIZATION',
];
const SECRET = new RegExp(`(?:${LAST_WORDS.join('|')})(?:_?\\d+)?$`);

/** What is to be done with a secret, and not the secret: `--no-password`, `REQUIRE_TOKEN`. */
const ABOUT_ONE =
  /^(?:NO|WITHOUT|SKIP|REQUIRE|ASK|PROMPT|GENERATE|RESET|CHANGE|ALLOW|ENABLE|DISABLE|USE|ROTATE|VALIDATE|CHECK|HIDE|SHOW|AUTOMOUNT|MIN|MINIMUM|MAX|MAXIMUM)_/;

/** Filters and rounds, which let something pass. */
const PASSING = /(?:^|_)(?:HIGH|LOW|BAND|ONE|FIRST|TWO|SECOND|SINGLE|MULTI)_PASS$/;

/** What a Secret is referred to as, by the words before: `TLS_SECRET`, `existingSecret`. */
const OBJECT = /(?:^|_)(?:TLS|CERT|CERTIFICATE|EXISTING|PULL)_SECRET$/;
const OBJECT_NAME = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
/** Of other words it may be one: `auth_secret: basic-auth`. Keys that somebody drew have digits, capitals, or no dash. */
const DASHED_WORDS = /^[a-z]+(?:-[a-z]+){1,2}$/;

/** Secrets that people make up may be numbers; a number for a token is how many or how long. */
const PASSWORD = /(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD)(?:_?\d+)?$/;

/** Whether a variable, field or flag is called what secrets are called: `PGPASSWORD`, `--api-key`, `keyStorePassword`. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  return SECRET.test(words) && !ABOUT_ONE.test(words) && !PASSING.test(words);
}

/** Whether what is called a secret says which Secret, by its name and its value. */
export function namesSecret(name: string, value: string): boolean {
  const words = wordsOf(name);
  if (!/(?:^|_)SECRET$/.test(words)) return false;
  return (OBJECT.test(words) ? OBJECT_NAME : DASHED_WORDS).test(value);
}

/** Whether it is called a password. */
export function isPasswordName(name: string): boolean {
  return isSecretName(name) && PASSWORD.test(wordsOf(name));
}

/** `keyStorePassword` and `--key-store.password` as `KEY_STORE_PASSWORD`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}
