import { passwordsInSql, secretsInConnections } from '../../../lib/checks/secrets-in-connections';

test.each([
  ['Password', 'Server=db;User Id=sa;Password=hunter2;'],
  ['password', 'jdbc:postgresql://db/app?user=app&password=hunter2'],
  ['password', 'host=db password=hunter2'],
])('%s is found in %s', (name, text) => {
  expect(secretsInConnections(text)).toEqual([{ name }]);
});

test.each([
  'Server=db;User Id=sa;Password=$(PASSWORD);',
  'https://sample/?user=app&password=${PASSWORD}',
  'host=db user=app sslmode=require',
  'max=3;token=3600',
])('%s has none', (text) => {
  expect(secretsInConnections(text)).toEqual([]);
});

test.each([
  ['IDENTIFIED BY', "CREATE USER app IDENTIFIED BY 'hunter2';"],
  ['WITH PASSWORD', "alter role app with password 'hunter2'"],
])('%s sets a password', (name, text) => {
  expect(passwordsInSql(text)).toEqual([{ name, program: 'SQL' }]);
  expect(secretsInConnections(text)).toEqual([{ name, program: 'SQL' }]);
  expect(passwordsInSql(text.replace('hunter2', '$(PASSWORD)'))).toEqual([]);
});
