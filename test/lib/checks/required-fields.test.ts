import { REQUIRED_FIELDS } from '../../../lib/checks/required-fields';
import schema from '../../../lib/imports/schema.json';

const fieldsOf = new Map<string, Readonly<Record<string, string>>>(Object.entries(schema));

test.each(Object.entries(REQUIRED_FIELDS))('%s is a definition of the API, and has %j', (definition, fields) => {
  expect(Object.keys(fieldsOf.get(definition) ?? {})).toEqual(expect.arrayContaining([...fields]));
});
