import { remembered } from '../../lib/remembered';

test('an answer is found once for each object, also when it is nothing', () => {
  const asked: object[] = [];
  const ask = remembered((about: object): string | undefined => {
    asked.push(about);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([ask(one), ask(one), ask(other)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toBe(one);
  expect(asked[1]).toBe(other);
});
